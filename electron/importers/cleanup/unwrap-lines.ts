import { joinLines, vocabularyOf, type Vocabulary } from '../pdf/mend-words.ts';
import type { Edit } from './edits.ts';
import { tabularLines } from './tabular-lines.ts';

interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** UTF-16 units before its first word. */
  readonly indent: number;
}

/** Lines are broken at no fewer characters than this, and at no more. */
const NARROWEST = 20;
const WIDEST = 160;
/** Of the line ends of a block so many must come where the next word had no room, */
const FULL_LINES = 0.6;
/** and of these so many within a sentence: lines that all end with one are paragraphs. */
const OPEN_LINES = 0.4;
const ENDS_SENTENCE = /[.!?…]["”’»)\]]*$/;
/** A line may be shorter than the width by this much, as where a scan lost a letter. */
const SLACK = 1;

/**
 * Joins the lines of paragraphs that were broken at a width, whatever the width is, and the words that were cut there. A line
 * that ends though the next word had room is the end of a paragraph, a line of verse or a headline, and stays one; so does a row of a
 * table.
 */
export function unwrapLines(text: string, language: string): Edit[] {
  const blocks = blocksOf(text);
  const width = widthOf(blocks);
  if (width < NARROWEST || width > WIDEST) return [];
  // Made for the first word that was cut: it reads the whole text.
  let known: Vocabulary | null = null;
  const isWord: Vocabulary = (word) => {
    known ??= vocabularyOf(text.replace(/\p{L}+[-\u2010\u00ad]\n[ \t]*\p{L}+/gu, ''), language);
    return known(word);
  };
  return blocks
    .filter((lines) => isProse(lines, width))
    .flatMap((lines) => {
      const rows = tabularLines(lines);
      return lines.slice(1).flatMap((line, index) => {
        const before = lines[index]!;
        if (rows.has(index) || rows.has(index + 1)) return [];
        if (!isFull(before, line, width)) return [];
        return [joint(before, line, isWord)];
      });
    });
}

/** What comes in the place of a line end: a space, or nothing where a word goes on. */
function joint(before: TextLine, line: TextLine, isWord: Vocabulary): Edit {
  const joined = joinLines(before.text, line.text, isWord).text;
  // Of both lines nothing changes but the end of the first.
  const kept = joined.slice(0, joined.length - line.text.length);
  if (kept.length >= before.text.length)
    return { start: before.end, end: line.start, text: kept.slice(before.text.length) };
  return { start: before.start + kept.length, end: line.start, text: '' };
}

/** Lines without an empty one between them, that begin a paragraph where they are set in; each without the spaces around it. None of verse. */
function blocksOf(text: string): TextLine[][] {
  const runs: TextLine[][] = [[]];
  let start = 0;
  for (const whole of text.split('\n')) {
    const trimmed = whole.trim();
    const first = start + (whole.length - whole.trimStart().length);
    if (trimmed === '') runs.push([]);
    else
      runs.at(-1)!.push({ start: first, end: first + trimmed.length, text: trimmed, indent: first - start });
    start += whole.length + 1;
  }
  const isSetIn = ({ start: at, indent }: TextLine) => indent > 1 || (indent === 1 && text[at - 1] === '\t');
  return runs
    .filter((lines) => !isIndentedVerse(lines, lines.filter(isSetIn).length))
    .flatMap((lines) => {
      const blocks: TextLine[][] = [[]];
      for (const line of lines) {
        if (isSetIn(line)) blocks.push([]);
        blocks.at(-1)!.push(line);
      }
      return blocks;
    })
    .filter((lines) => lines.length > 1);
}

/** So many lines of a stanza are set in. */
const SET_IN_LINES = 2;
const BEGINS_LINE = /^[\p{Pi}"'\p{Ps}\p{Pd} ]*[\p{Lu}\p{Lt}]/u;

/** Whether these are lines of verse of which every second one is set in, as in ballads: each begins with a capital. */
const isIndentedVerse = (lines: readonly TextLine[], setIn: number): boolean =>
  setIn >= SET_IN_LINES && lines.every(({ text }) => BEGINS_LINE.test(text));

/** How wide lines are when they are full: nearly the longest, since a few run over. */
function widthOf(blocks: readonly (readonly TextLine[])[]): number {
  const lengths = blocks
    .flatMap((lines) => lines.slice(0, -1).map(({ text }) => text.length))
    .sort((a, b) => a - b);
  return lengths[Math.ceil(0.95 * (lengths.length - 1))] ?? 0;
}

const firstWord = (text: string) => /^\S+/.exec(text)![0];

/** Whether the first word of the next line had no room on this one. */
const isFull = (line: TextLine, next: TextLine, width: number): boolean =>
  line.text.length + 1 + firstWord(next.text).length > width - SLACK && !line.text.includes('\t');

function isProse(lines: readonly TextLine[], width: number): boolean {
  const full = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isFull(line, next, width);
  });
  const open = full.filter(({ text }) => !ENDS_SENTENCE.test(text));
  return full.length >= FULL_LINES * (lines.length - 1) && open.length >= OPEN_LINES * full.length;
}

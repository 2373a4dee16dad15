import type { Document, Word } from '../analysis/document.ts';
import { packOf } from '../lexicon/language-pack.ts';
import type { Span } from '../types.ts';
import { isSaid } from './content.ts';

/** Words that one person says in one breath, whatever the narrator puts between them: `"We are done," she said. "Go home."` */
export interface Speech extends Span {
  readonly text: number;
  /** Its quotations by their index in the text; none of one that is quoted inside another. */
  readonly quotations: readonly number[];
  /** What of it stands in quotation marks, in order. */
  readonly parts: readonly Span[];
  /** Where it stands inside another speech: its index in `Document.nested`, that speech, and which of its words is the first here. */
  readonly nested?: { readonly index: number; readonly within: Speech; readonly from: number };
  /** Its words without marks. */
  readonly words: readonly Word[];
  /** What stands behind each word up to the next, of the quotation alone: marks, brackets, an ellipsis. */
  readonly marks: readonly string[];
  /** Behind which words a quotation ends. */
  readonly ends: ReadonlySet<number>;
}

/** So many words the narrator may put between two quotations of one speech. */
const MOST_BETWEEN = 8;
/** The first words of a sentence of its own between two quotations go beyond "she said". */
const MOST_SENTENCES_BETWEEN = 1;

/** The speeches of one text, in order; each quotation belongs to one. */
export function speechesIn(document: Document, text: number): Speech[] {
  const { quotations } = document;
  const groups: number[][] = [];
  for (const index of quotations.keys()) {
    const last = groups.at(-1);
    if (last !== undefined && goesOn(document, last, index)) last.push(index);
    else groups.push([index]);
  }
  return groups.flatMap((group) => speechOf(document, text, group) ?? []);
}

/** White space between a paragraph that ends without a closing mark and the next one, and its opening mark where it has one. */
const RUNS_ON = /^\s*\n\s*["“„«»‹「『‘'>\s]*$/u;
/** A speech of more words is not taken as one over the end of a paragraph; where one pair of marks holds several lines, of these. */
const MOST_WORDS = 400;
const MOST_WORDS_UNMARKED = 60;

/** Two quotations of whole clauses in one paragraph with no more than a reporting clause between them, or one over several paragraphs. */
function goesOn(
  { quotations, sentences, text, language }: Document,
  group: readonly number[],
  next: number,
): boolean {
  const [before, after] = [quotations[group.at(-1)!]!, quotations[next]!];
  if (after.start < before.end) return false;
  const [from, to] = [sentences[before.sentence]!, sentences[after.sentence]!];
  const between = text.slice(before.end, after.start);
  if (from.paragraph !== to.paragraph)
    return (
      RUNS_ON.test(between) &&
      [...group, next].reduce((sum, at) => sum + worded(quotations[at]!), 0) <=
        (/\S/u.test(between) ? MOST_WORDS : MOST_WORDS_UNMARKED)
    );
  if (wordsIn(between) > MOST_BETWEEN) return false;
  // “Nous partons.” (“We are leaving.”)
  if (/[([]\s*["“”„«»‘’‚'‹「『]+$/u.test(between)) return false;
  // `"We are done," she said. "Go home."`, not: `"We are done," she said. The "blue line" is closed.`
  const stops = [...between.matchAll(/[.!?]/gu)];
  if (
    stops.length > MOST_SENTENCES_BETWEEN ||
    wordsIn(between.slice(stops.at(-1)?.index ?? between.length)) > 0
  )
    return false;
  if (!saysWhoSpeaks(between, language) || beginsAnew(text.slice(before.start, before.end), between))
    return false;
  // Before the narrator the first part ends in a mark: a term in inverted commas inside his own sentence does not.
  return (
    /[.,;:!?…–—-]["'”’»“]*\s*$/u.test(text.slice(before.start, before.end + 1)) &&
    worded(before) > 1 &&
    worded(after) > 1
  );
}

/**
 * Nothing, or a clause with a verb of reporting that a mark ends: “done,” *she said.* “Go”, not: “so-called,” *the office* “closed the
 * door”, “done,” *she said and called it* “void”.
 */
function saysWhoSpeaks(between: string, language: string): boolean {
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return true;
  const forms = packOf(language)?.reportingForms;
  if (forms !== undefined && !words.some((word) => forms.has(word))) return false;
  return /[,.;!?…—–-]$/u.test(withoutMarks(between));
}

/** “Who am I?” *Peter answered,* “You are ...”: the clause between leads the second, and the first is over. */
function beginsAnew(first: string, between: string): boolean {
  return /[.!?…]\s*$/u.test(first) && /[,:]$/u.test(withoutMarks(between)) && /^\P{L}*\p{Lu}/u.test(between);
}

function withoutMarks(between: string): string {
  return between.replace(/[\s"“”„«»‘’‚'‹›「『]+$/u, '');
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function worded({ words }: { readonly words: readonly Word[] }): number {
  return words.filter(({ kind }) => kind !== 'punctuation').length;
}

function speechOf(document: Document, text: number, quotations: readonly number[]): Speech | null {
  const words: Word[] = [];
  const marks: string[] = [];
  const ends = new Set<number>();
  for (const index of quotations) {
    const quotation = document.quotations[index]!;
    const own = quotation.words.filter(isSaid);
    for (const [at, word] of own.entries()) {
      words.push(word);
      marks.push(document.text.slice(word.end, own[at + 1]?.start ?? quotation.end + 1));
    }
    if (own.length > 0) ends.add(words.length - 1);
  }
  if (words.length === 0) return null;
  const [start, end] = [
    document.quotations[quotations[0]!]!.start,
    document.quotations[quotations.at(-1)!]!.end,
  ];
  const parts = quotations.map((index) => {
    const { start, end } = document.quotations[index]!;
    return { start, end };
  });
  return { text, quotations, parts, words, marks, ends, start, end };
}

/** What the speeches of a text quote themselves, each a speech of its own: “He told us, ‘*Wait here*,’ and left.” */
export function nestedSpeechesIn(document: Document, own: readonly Speech[]): Speech[] {
  if (own.length === 0 || document.nested.length === 0) return [];
  const holding = new Map(
    own.flatMap((speech) => speech.quotations.map((index) => [index, speech] as const)),
  );
  return document.nested.flatMap(({ within: at, start, end }, index): Speech[] => {
    const within = holding.get(at);
    const from = within?.words.findIndex((word) => word.start >= start) ?? -1;
    if (within === undefined || from < 0) return [];
    const words = within.words.slice(from).filter((word) => word.end <= end);
    if (words.length === 0 || words.length === within.words.length) return [];
    const marks = within.marks.slice(from, from + words.length);
    const ends = new Set([words.length - 1]);
    const parts = [{ start, end }];
    return [
      {
        text: within.text,
        quotations: [],
        parts,
        words,
        marks,
        ends,
        start,
        end,
        nested: { index, within, from },
      },
    ];
  });
}

/** The speech that a speech stands in, or itself. */
export function rootOf(speech: Speech): Speech {
  return speech.nested?.within ?? speech;
}

/** The sentences that a speech stands in, with so many before and behind. */
export function sentencesAround(
  { sentences }: Document,
  { start, end }: Span,
  beside: number,
): { readonly from: number; readonly to: number } {
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  return {
    from: Math.max(0, first - beside),
    to: Math.min(sentences.length - 1, Math.max(first, last) + beside),
  };
}

/** The stems of what the narrator says of the occasion of a speech: words of content of its sentences and those beside, verbs of reporting left out. */
export function occasionOf(document: Document, speech: Span): ReadonlySet<string> {
  const { from, to } = sentencesAround(document, speech, 1);
  const reporting = packOf(document.language)?.reportingForms;
  // The words of a turn of a transcript are the speaker's, though no marks stand around them.
  const turns = document.quotations.filter(({ label }) => label !== undefined);
  const isTurn = (at: number) =>
    turns.some(
      ({ start, end }) => start < document.sentences[at]!.end && end > document.sentences[at]!.start,
    );
  const stems = new Set<string>();
  for (let at = from; at <= to; at += 1) {
    if (isTurn(at)) continue;
    for (const { stem, key, isStop, kind, quoted } of document.sentences[at]!.words)
      if (!isStop && !quoted && kind !== 'punctuation' && reporting?.has(key) !== true) stems.add(stem);
  }
  return stems;
}

/** The stems of what the narrator says in the sentences of a speech alone; null where they hold another quotation. */
export function frameOf(document: Document, speech: Speech): ReadonlySet<string> | null {
  const { from, to } = sentencesAround(document, speech, 0);
  const own = document.sentences.slice(from, to + 1);
  const quotations = document.quotations.filter(({ sentence }) => sentence >= from && sentence <= to);
  if (quotations.length > speech.quotations.length) return null;
  return new Set(
    own.flatMap(({ words }) =>
      words
        .filter(({ isStop, quoted, kind }) => !isStop && !quoted && kind !== 'punctuation')
        .map(({ stem }) => stem),
    ),
  );
}

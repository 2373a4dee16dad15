import { lexemeOf, type Lexeme } from './lexicon/lexeme.ts';
import { stopWords } from './lexicon/stopwords.ts';
import { synonymGroups } from './lexicon/synonyms.ts';
import { languageOf } from './segment/language.ts';
import { splitParagraphs } from './segment/paragraphs.ts';
import { splitSentences } from './segment/sentences.ts';
import { tokenise, type Token } from './segment/tokens.ts';
import { stemmerFor } from './text/stem.ts';
import type { Paragraph, Sentence, SourceText } from './types.ts';

/** A token with what the later passes ask of it. */
export interface Word extends Token {
  readonly stem: string;
  /** Groups of words that can name the same thing; see `lexicon/synonyms.ts`. */
  readonly groups: readonly number[];
  /** Its entry in the dictionary; null for figures, marks, names it does not hold and languages without one. */
  readonly lexeme: Lexeme | null;
  /** Words that carry no report of their own, and all marks. */
  readonly light: boolean;
  /** Capitalised where neither a sentence nor a headline begins: probably part of a name. */
  readonly proper: boolean;
  /** Inside quotation marks: the words are somebody's. */
  readonly quoted: boolean;
}

export interface ReadSentence extends Sentence {
  readonly words: readonly Word[];
}

/** One text, segmented and normalised: what every later pass reads. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly ReadSentence[];
  readonly quotations: readonly Quotation[];
  /** Groups of words that can name the same thing, by stem; empty for a language without a lexicon. */
  readonly groupsOf: (stem: string) => readonly number[];
}

/** What stands between quotation marks; the offsets leave the marks out. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it begins in. */
  readonly sentence: number;
  readonly words: readonly Word[];
}

const NONE: readonly number[] = [];
const noGroups = () => NONE;

/** Segments and normalises one text. */
export function read(source: SourceText): Reading {
  const language = languageOf(source.text, source.language);
  const paragraphs = splitParagraphs(source.text);
  const stem = stemmerFor(language);
  const light = stopWords(language);
  const english = language.split('-')[0] === 'en';
  const groupsOf = english ? (key: string) => synonymGroups(key, stem) : noGroups;
  const quotedSpans = quotationSpans(source.text, paragraphs);
  let span = 0;
  const sentences = splitSentences(source.text, paragraphs, language).map((sentence): ReadSentence => {
    const headline = paragraphs[sentence.paragraph]?.role === 'headline';
    const tokens = tokenise(source.text, sentence.start, sentence.end);
    const words = tokens.map((token, at): Word => {
      while (span < quotedSpans.length && quotedSpans[span]!.end <= token.start) span += 1;
      const within = quotedSpans[span];
      const isWord = token.kind !== 'punctuation';
      const key = token.kind === 'word' ? stem(token.key) : token.key;
      return {
        start: token.start,
        end: token.end,
        text: token.text,
        key: token.key,
        kind: token.kind,
        stem: key,
        groups: token.kind === 'word' ? groupsOf(key) : NONE,
        lexeme: english && token.kind === 'word' ? lexemeOf(token.key) : null,
        light:
          !isWord ||
          light.has(token.key) ||
          (token.key.length === 1 && token.text === token.key && token.kind === 'word' && english),
        proper: token.kind === 'word' && isProper(tokens, at, headline),
        quoted: within !== undefined && token.start >= within.start && token.end <= within.end,
      };
    });
    return { ...sentence, words };
  });
  return {
    id: source.id,
    text: source.text,
    title: source.title ?? null,
    published: source.published ?? null,
    language,
    paragraphs,
    sentences,
    quotations: quotationsIn(quotedSpans, sentences),
    groupsOf,
  };
}

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})s?$/u;

function isProper(tokens: readonly Token[], at: number, headline: boolean): boolean {
  const token = tokens[at]!;
  if (!CAPITAL.test(token.text)) return false;
  if (ALL_CAPITALS.test(token.text)) return true;
  let before = at - 1;
  while (before >= 0 && tokens[before]!.kind === 'punctuation') {
    // After a colon or an opening quotation mark a capital says nothing.
    if (/^[:.!?…]$/u.test(tokens[before]!.text)) return false;
    before -= 1;
  }
  if (before < 0) return false;
  const opened = tokens[at - 1]!.text;
  if (/^["“«„「『]$/u.test(opened)) return false;
  // In a headline that capitalises every word, capitals say nothing either.
  return (
    !headline ||
    tokens.some(
      (other, index) =>
        index > 0 && other.kind === 'word' && other.text.length > 3 && !CAPITAL.test(other.text),
    )
  );
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
  '‘': '’',
};

/**
 * Stretches between quotation marks, without the marks, in order and not nested. A quotation that runs on over a
 * paragraph's end without a closing mark ends with its paragraph. Single quotes count only when they cannot be apostrophes.
 */
function quotationSpans(text: string, paragraphs: readonly Paragraph[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const paragraph of paragraphs) {
    let at = paragraph.start;
    while (at < paragraph.end) {
      const mark = text.charAt(at);
      const end = closingOf(text, mark, at, paragraph.end);
      if (end === null) {
        at += 1;
      } else {
        spans.push({ start: at + 1, end });
        at = end + 1;
      }
    }
  }
  return spans;
}

function closingOf(text: string, mark: string, at: number, limit: number): number | null {
  if (mark === '"') {
    const end = text.indexOf('"', at + 1);
    return end > 0 && end < limit ? end : null;
  }
  const closing = CLOSING[mark];
  if (closing === undefined) return null;
  if (mark === '‘') {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return null;
    for (let end = text.indexOf('’', at + 1); end > 0 && end < limit; end = text.indexOf('’', end + 1)) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(end + 1))) return end;
    }
    return null;
  }
  const end = text.indexOf(closing, at + 1);
  // German „...“ may also close with ”.
  const other = mark === '„' ? text.indexOf('”', at + 1) : -1;
  const nearest = end < 0 ? other : other < 0 ? end : Math.min(end, other);
  return nearest > 0 && nearest < limit ? nearest : mark === '“' ? limit : null;
}

function quotationsIn(
  spans: readonly { start: number; end: number }[],
  sentences: readonly ReadSentence[],
): Quotation[] {
  const quotations: Quotation[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < sentences.length && sentences[first]!.end <= span.start) first += 1;
    const words: Word[] = [];
    for (let at = first; at < sentences.length && sentences[at]!.start < span.end; at += 1) {
      for (const word of sentences[at]!.words) {
        if (word.start >= span.start && word.end <= span.end) words.push(word);
      }
    }
    if (words.some((word) => word.kind !== 'punctuation')) {
      quotations.push({
        start: span.start,
        end: span.end,
        sentence: Math.min(first, sentences.length - 1),
        words,
      });
    }
  }
  return quotations;
}

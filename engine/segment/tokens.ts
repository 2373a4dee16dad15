import { numberWord } from '../lexicon/number-words.ts';
import { CLITIC_APART, FIGURE_APART } from './printed-apart.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/**
 * A word, figure or mark of a text. It keeps where it was printed (UTF-16 offsets into the text, `end` exclusive) and what
 * is compared.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** What makes two tokens the same word: NFKC, lower case, straight marks, no dots in initials, no possessive. */
  readonly key: string;
  readonly kind: TokenKind;
}

/**
 * What shows nothing and is part of no spelling, though it may stand inside a word: soft hyphens, zero-width spaces and joiners, marks
 * of direction, byte order marks, control characters. Between words it counts as white space.
 */
const INVISIBLE_CLASS = String.raw`\x00-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF`;
const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'g');

/** A text as it is seen. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * Figures keep their separators (`1,200,000`, `3.5`); dotted initials are one word (`U.N.`); apostrophes stand inside words,
 * also with a space beside them (`city’ s`); hyphens and all other marks are tokens of their own. Scripts without spaces are segmented by `Intl.Segmenter`.
 *
 * @param letter what a word is made of, @param apostrophe what may stand in one, @param marks what is one mark besides any character
 */
const tokensOf = (letter: string, apostrophe: string, marks: string) =>
  new RegExp(
    String.raw`${FIGURE_APART}|\d+(?:[.,:]\d+)*|(?:\p{Lu}\.){2,}|${marks}${letter}+(?:${apostrophe}[\p{L}\p{M}]+|${CLITIC_APART}|[${INVISIBLE_CLASS}]+${letter}+)*|[^\s\p{L}\p{M}\p{N}${INVISIBLE_CLASS}]`,
    'gu',
  );
const TOKEN = tokensOf(String.raw`[\p{L}\p{M}\p{N}]`, `['’ʼ]`, '');

/** How marks begin that were written in UTF-8 and read as windows-1252: `â€™` for `’`. */
const GARBLED = 'â€';
const GARBLED_TOKEN = tokensOf(
  String.raw`(?:(?!â€)[\p{L}\p{M}\p{N}])`,
  `(?:['’ʼ]|â€™)`,
  String.raw`â€[\u2122\u0153\u02DC\u201C\u201D\u00A6\x9D]?|`,
);
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ASCII_WORD = /^[a-z]+$/;

let unspaced: Intl.Segmenter | undefined;

/** Asks `found` for every token of `text` between `from` and `to`, in order. White space is between tokens, and only in those of `printed-apart.ts`. */
export function eachToken(
  text: string,
  from: number,
  to: number,
  found: (printed: string, start: number) => void,
): void {
  // A part of its own, so that a word that runs on for a megabyte is not read to its end from every part of it.
  const part = text.slice(from, to);
  const mixed = UNSPACED.test(part);
  let behind = 0;
  for (const printed of part.match(part.includes(GARBLED) ? GARBLED_TOKEN : TOKEN) ?? []) {
    // Between two tokens stands white space alone, so the next place where it is printed is its own.
    const at = part.indexOf(printed, behind);
    behind = at + printed.length;
    const start = from + at;
    if (mixed && UNSPACED.test(printed)) {
      unspaced ??= new Intl.Segmenter('zh', { granularity: 'word' });
      for (const { segment, index } of unspaced.segment(printed)) found(segment, start + index);
    } else {
      found(printed, start);
    }
  }
}

/** The tokens of `text` between `from` and `to`, in order. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  eachToken(text, from, to, (printed, start) => tokens.push(toToken(printed, start)));
  return tokens;
}

/** The token that is printed at `start`. */
export function toToken(printed: string, start: number): Token {
  return { start, end: start + printed.length, text: printed, key: keyOf(printed), kind: kindOf(printed) };
}

function kindOf(printed: string): TokenKind {
  if (/^\d/.test(printed)) return 'number';
  if (!/[\p{L}\p{M}\p{N}]/u.test(printed) || SAME_MARK.has(printed)) return 'punctuation';
  return numberWord(printed.toLowerCase()) !== undefined ? 'number' : 'word';
}

/** How a word is set: an acronym all in capitals, with a capital first, or otherwise. */
export type Lettering = 'capitals' | 'capital' | 'other';

/** How a printed word is set. */
export function lettering(printed: string): Lettering {
  if (!/^\p{Lu}/u.test(printed)) return 'other';
  return /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})s?$/u.test(printed) ? 'capitals' : 'capital';
}

// prettier-ignore
const SAME_MARK: ReadonlyMap<string, string> = new Map(Object.entries({
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‟': '"', '「': '"', '」': '"', '『': '"', '』': '"', '＂': '"',
  '‘': "'", '’': "'", '‚': "'", '‹': "'", '›': "'", 'ʼ': "'", '`': "'",
  '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '―': '-',
  'â€œ': '"', 'â€\u009d': '"', 'â€': '"', 'â€™': "'", 'â€˜': "'", 'â€“': '-', 'â€”': '-', 'â€¦': '…',
}));

/** The comparison key of one printed token. */
export function keyOf(printed: string): string {
  if (ASCII_WORD.test(printed)) return printed;
  const mark = SAME_MARK.get(printed);
  if (mark !== undefined) return mark;
  let key = withoutInvisible(printed)
    // Before the sign for a trade mark becomes letters.
    .replaceAll('â€™', "'")
    .replaceAll(' ', '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'");
  if (key.endsWith("'s")) key = key.slice(0, -2);
  if (/^(?:\p{L}\.)+$/u.test(key)) key = key.replaceAll('.', '');
  return key === '' ? printed : key;
}

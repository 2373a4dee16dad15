import { NUMBER_WORDS } from '../lexicon/numbers.ts';

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
 * Figures keep their separators (`1,200,000`, `3.5`); dotted initials are one word (`U.N.`); apostrophes stand inside words;
 * hyphens and all other marks are tokens of their own. Scripts without spaces are segmented by `Intl.Segmenter`.
 */
const TOKEN =
  /\d+(?:[.,:]\d+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ASCII_WORD = /^[a-z]+$/;

let unspaced: Intl.Segmenter | undefined;

/** The tokens of `text` between `from` and `to`, in order. White space is between tokens, never in one. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null && match.index < to; match = TOKEN.exec(text)) {
    const printed = match.index + match[0].length > to ? match[0].slice(0, to - match.index) : match[0];
    if (UNSPACED.test(printed)) {
      unspaced ??= new Intl.Segmenter('zh', { granularity: 'word' });
      for (const { segment, index } of unspaced.segment(printed))
        tokens.push(token(segment, match.index + index));
    } else {
      tokens.push(token(printed, match.index));
    }
  }
  return tokens;
}

function token(printed: string, start: number): Token {
  return { start, end: start + printed.length, text: printed, key: keyOf(printed), kind: kindOf(printed) };
}

function kindOf(printed: string): TokenKind {
  if (/^\d/.test(printed)) return 'number';
  if (!/[\p{L}\p{M}\p{N}]/u.test(printed)) return 'punctuation';
  return NUMBER_WORDS.has(printed.toLowerCase()) ? 'number' : 'word';
}

const SAME_MARK: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‟': '"', '「': '"', '」': '"', '『': '"', '』': '"', '＂': '"',
  '‘': "'", '’': "'", '‚': "'", '‹': "'", '›': "'", 'ʼ': "'", '`': "'",
  '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '―': '-',
}; // prettier-ignore

/** The comparison key of one printed token. */
export function keyOf(printed: string): string {
  if (ASCII_WORD.test(printed)) return printed;
  const mark = SAME_MARK[printed];
  if (mark !== undefined) return mark;
  let key = printed.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");
  if (key.endsWith("'s")) key = key.slice(0, -2);
  if (/^(?:\p{L}\.)+$/u.test(key)) key = key.replaceAll('.', '');
  return key === '' ? printed : key;
}

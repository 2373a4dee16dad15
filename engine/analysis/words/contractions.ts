import { CONTRACTIONS as GERMAN, DOTTED as GERMAN_DOTTED } from '../../lexicon/de/word-splits.ts';
import { CONTRACTIONS as SPANISH, DOTTED as SPANISH_DOTTED } from '../../lexicon/es/word-splits.ts';
import {
  BEFORE_ARTICLE,
  CONTRACTIONS as FRENCH,
  DOTTED as FRENCH_DOTTED,
} from '../../lexicon/fr/word-splits.ts';
import { eachToken } from '../../segment/tokens.ts';
import { addressAt } from './addresses.ts';
import { frenchPieces, spanishPieces } from './clitics.ts';
import { marksAt } from './marks.ts';
import { visible } from './visible.ts';
import type { Word } from './word.ts';

/** What the languages with closed contractions differ in. */
interface Rules {
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly dotted: ReadonlySet<string>;
  /** Whether hyphens stay inside words. */
  readonly hyphens: boolean;
  /** Whether a hyphen between figures stays inside: "1999-2003". */
  readonly ranges: boolean;
  /** Whether a figure keeps a full stop that does not end the sentence: "am 9. September". */
  readonly ordinals: boolean;
  /** A printed word apart: the lengths of its pieces, or full forms that share it. */
  readonly pieces?: (word: string) => readonly string[] | undefined;
  readonly isArticle?: (word: string, before: string) => boolean;
}

const RULES: ReadonlyMap<string, Rules> = new Map([
  ['de', { contractions: GERMAN, dotted: GERMAN_DOTTED, hyphens: false, ranges: true, ordinals: true }],
  [
    'fr',
    {
      contractions: FRENCH,
      dotted: FRENCH_DOTTED,
      hyphens: true,
      ranges: true,
      ordinals: false,
      pieces: frenchPieces,
      isArticle: isFrenchArticle,
    },
  ],
  [
    'es',
    {
      contractions: SPANISH,
      dotted: SPANISH_DOTTED,
      hyphens: false,
      ranges: true,
      ordinals: false,
      pieces: spanishPieces,
    },
  ],
]);

/** "avec des amis": "des" and "du" behind a preposition, a verb or a mark are articles. */
function isFrenchArticle(word: string, before: string): boolean {
  if (!/^d(?:es|u)$/i.test(word)) return false;
  if (word.toLowerCase() === 'du') return false;
  if (before === '' || /^[^\p{L}\p{N}%°]/u.test(before)) return true;
  return (
    BEFORE_ARTICLE.has(before) ||
    /(?:ant|[aeio]ient|èrent|irent|urent)$/.test(before) ||
    /.{3}(?:er|oir|uire)$/.test(before)
  );
}

/** A run of a text without white space; a figure in French groups with spaces is one, "25 000". */
const CHUNK =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|[^\s\u00AD\u200B-\u200D\u2060]\S{0,511}?(?=\s|$|(?<=[^\d\s])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d))|[^\s\u00AD\u200B-\u200D\u2060]\S{0,511}/gu;
const W = '[\\p{L}\\p{M}\\p{Nd}_\\u00AD\\u200B-\\u200D\\u2060]';
const LETTERS = new RegExp(`${W}+(?:['’ʼ‘*]${W}+)*`, 'uy');
const HYPHENED = new RegExp(`${W}+(?:['’ʼ‘*-]${W}+)*['’]?(?!${W})`, 'uy');
const DOTTED_LETTERS = /(?:\p{Lu}\p{Ll}?|\p{Ll})(?:\.-?(?:\p{Lu}\p{Ll}?|\p{Ll}))+(?![\p{L}\p{N}'’])/uy;
const FIGURE = /[-+−]?\d+(?:[.,:'’]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/uy;
const RANGE = /[-–]\d+(?:[.,]\d+)*(?![-–\p{L}])/uy;
const ELISION = /['’]\p{Ll}{1,2}(?![\p{L}\p{N}'’])/uy;
const NUMERO = /n\.?[°º]/iuy;
const SIGNED = /^[-+−]\d/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** "20|h|30". */
const CLOCK = /^[hH]\d/;
/** Behind a figure a word of its own: "20|h", "9|km". */
const UNIT = /^(?:[hHgGmtlVWA]|[kcm]m|kg|km\/h|mg|ml|min|qm|ans?|Uhr|Euro|Mio|Mrd)$/;

function match(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
}

/** The words of a sentence in a language other than English. See `splitWords`. */
export function splitContracted(text: string, start: number, end: number, language: string): Word[] {
  const words: Word[] = [];
  const rules = RULES.get(language);
  const sentence = text.slice(start, end);
  if (rules === undefined || UNSPACED.test(sentence)) {
    eachToken(text, start, end, (printed, from) =>
      words.push({ start: from, end: from + printed.length, text: visible(printed) }),
    );
    return words;
  }
  const { length } = sentence.trimEnd();
  const add = (from: number, to: number, full?: string) => {
    words.push({ start: start + from, end: start + to, text: full ?? visible(sentence.slice(from, to)) });
  };
  for (const { 0: chunk, index } of sentence.matchAll(CHUNK)) {
    const isLast = index + chunk.length >= length;
    const stop = isLast ? (/\.(?=[^\p{L}\p{N}.]*$)/u.exec(chunk)?.index ?? -1) : -1;
    let at = 0;
    while (at < chunk.length)
      at = next(chunk, index, at, stop, rules, words.at(-1)?.text.toLowerCase() ?? '', add);
  }
  return words;
}

type Add = (from: number, to: number, full?: string) => void;

/** Adds what begins at `from` in a stretch; returns where it ends. */
function next(
  chunk: string,
  offset: number,
  from: number,
  stop: number,
  rules: Rules,
  before: string,
  add: Add,
): number {
  const address = addressAt(chunk, from);
  const put = (to: number) => {
    add(offset + from, offset + to);
    return to;
  };
  if (address > 0) return put(from + address);
  // "wie geht's": an apostrophe with letters standing alone.
  const elided = from === 0 ? match(ELISION, chunk, from) : '';
  if (elided !== '') return put(elided.length);
  const signed = from === 0 && SIGNED.test(chunk);
  if (signed || /\d/.test(chunk.charAt(from))) return put(figureEnd(chunk, from, stop, rules));
  const dotted = match(DOTTED_LETTERS, chunk, from);
  if (dotted !== '') {
    const to = from + dotted.length;
    return put(chunk.charAt(to) === '.' && to !== stop ? to + 1 : to);
  }
  const number = match(NUMERO, chunk, from);
  if (number !== '') return put(from + number.length);
  const hour = from > 0 && /\d/.test(chunk.charAt(from - 1)) && /^[hH]\d/.test(chunk.slice(from, from + 2));
  if (hour) return put(from + 1);
  const word = match(rules.hyphens ? HYPHENED : LETTERS, chunk, from) || match(LETTERS, chunk, from);
  if (word === '')
    return put(from + (/[!?]/.test(chunk.charAt(from)) && !rules.hyphens ? 1 : marksAt(chunk, from)));
  const to = from + word.length;
  if (chunk.charAt(to) === '.' && to !== stop && chunk.charAt(to + 1) !== '.' && shortened(word, rules))
    return put(to + 1);
  addPieces(word, offset + from, offset + to, rules, before, add);
  return to;
}

function figureEnd(chunk: string, from: number, stop: number, rules: Rules): number {
  let to = from + match(FIGURE, chunk, from).length;
  if (rules.ranges) to += match(RANGE, chunk, to).length;
  const letters = match(LETTERS, chunk, to);
  if (letters !== '' && !UNIT.test(letters) && !CLOCK.test(letters)) return to + letters.length;
  if (rules.ordinals && chunk.charAt(to) === '.' && to !== stop && chunk.charAt(to + 1) !== '.')
    return to + 1;
  return to;
}

function shortened(word: string, rules: Rules): boolean {
  return (
    /^\p{L}$/u.test(word) ||
    (rules.ordinals && /^[IVXLC]+$/.test(word)) ||
    rules.dotted.has(word.toLowerCase())
  );
}

function addPieces(word: string, from: number, to: number, rules: Rules, before: string, add: Add): void {
  const whole = rules.contractions.get(word.toLowerCase());
  if (whole !== undefined && !(rules.isArticle?.(word, before) ?? false)) {
    whole.forEach((form, index) => add(from, to, like(word, form, index)));
    return;
  }
  const pieces = rules.pieces?.(word);
  if (pieces === undefined) {
    add(from, to);
    return;
  }
  const verbatim = pieces.join('') === word;
  let at = from;
  pieces.forEach((piece, index) => {
    // The last piece of a contraction may itself be one: "jusqu'|au".
    const behind = verbatim ? (index === pieces.length - 1 ? to : at + piece.length) : to;
    const inner = rules.contractions.get(piece.toLowerCase());
    if (verbatim && inner !== undefined) inner.forEach((form) => add(at, behind, form));
    else if (verbatim) add(at, behind);
    else add(from, to, piece);
    at = behind;
  });
}

/** A full form with the capitals of what is printed: "Zum" is "Zu" and "dem", "ZUR" is "ZU" and "DER". */
function like(printed: string, form: string, index: number): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return form.toUpperCase();
  const capital = index === 0 && /^\p{Lu}/u.test(printed);
  return capital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

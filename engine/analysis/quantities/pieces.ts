import type { AmountWords } from '../../lexicon/amount-words.ts';
import { amountWordsOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';
import type { Tree } from '../tree/tree.ts';

/** A figure, a word or a mark: "$1.5bn" is three pieces whatever the tokens are, and so is "ninety-five". */
export interface Piece extends Span {
  /** As printed, without blanks inside. */
  readonly text: string;
  /** Lower case with straight marks. */
  readonly key: string;
  readonly kind: 'figure' | 'word' | 'mark';
  /** The token it is printed in. */
  readonly token: number;
  /** No space stands between it and the piece before. */
  readonly glued: boolean;
}

/** A sentence made ready for the readers of amounts and times. */
export interface AmountText {
  readonly tree: Tree;
  readonly pieces: readonly Piece[];
  /** Null for a language without number words: figures and signs are read alone. */
  readonly words: AmountWords | null;
}

/**
 * Figures keep their separators, also where a tokenised text sets them apart ("4. 6", "5, 000", "1: 28"); dotted letters are one word
 * ("a.m.", "a. m."); a possessive is a piece of its own.
 */
const FIGURES = String.raw`\d{1,3}(?:['’]\d{3})+|(?<![\p{L}\p{N}])\.\d+|\. \d{2,3}(?= percent| per cent|%|\)| ?- ?cal| cal)|(?<=[$€£])\d{1,3}(?:, \d{3})+(?!\d)|\d{1,2}: ?[0-5]\d(?:: ?[0-5]\d)?(?!\d)|\d{1,3}(?:, 000)+(?!\d)|\d{1,3}\. \d{1,2}(?!\d|[.,]\d)|\d+(?:[.,:]\d+)*|[¼½¾⅓⅔⅛⅜⅝⅞]`;
const WORDS = String.raw`[APap]\. ?[Mm]\.?(?![\p{L}\p{M}])|(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}\p{M}])|['’ʼ][Ss](?![\p{L}\p{M}])|[\p{L}\p{M}][\p{L}\p{M}²³]*(?:['’ʼ](?![Ss](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|[^\s]`;
const PIECE = new RegExp(`${FIGURES}|${WORDS}`, 'giu');
/** Where marks are set apart everywhere, commas in figures are as well: "2, 129 points", but "May 4, 300 people". */
const APART = /[\p{L}\p{N}] - [\p{L}\p{N}]|\d\. \d|\p{L}['’] s /u;
const APART_PIECE = new RegExp(
  String.raw`(?<!\p{Lu}\p{L}+\.? |[\d,] ?)\b\d{1,3}(?:, \d{3})+(?![\d,])|${FIGURES}|${WORDS}`,
  'gu',
);
/** "l'été", "d'euros": elided words are pieces of their own. */
const ROMANCE_PIECE = new RegExp(
  String.raw`(?<![\p{L}])(?:qu|[cdjlmnst])['’](?=\p{L})|${FIGURES}|${WORDS}`,
  'giu',
);

/** The pieces of a tree, in order. A stretch that several words share (French "du") is one. */
export function amountText(tree: Tree): AmountText {
  const { text, from, owners } = printed(tree);
  const words = amountWordsOf(tree.language);
  const pieces: Piece[] = [];
  let end = -1;
  const english = words?.numerals.decimal === '.' && APART.test(text) ? APART_PIECE : PIECE;
  const pattern = words?.numerals.decimal === ',' ? ROMANCE_PIECE : english;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    pieces.push(pieceOf(found, from + index, owners[index]!, index === end));
    end = index + found.length;
  }
  return {
    tree,
    pieces:
      words === null
        ? pieces
        : pieces.map((piece, at) => (hyphened(pieces, at, tree, words) ? { ...piece, glued: true } : piece)),
    words,
  };
}

/** The sentence as its tokens print it, blanks between, with the token of each place. */
function printed(tree: Tree): { text: string; from: number; owners: Int32Array } {
  const from = tree.tokens[0]?.start ?? 0;
  const owners = new Int32Array(Math.max(0, (tree.tokens.at(-1)?.end ?? from) - from));
  let text = '';
  for (const { index, text: word, start, end } of tree.tokens) {
    if (start - from < text.length) continue;
    text = text.padEnd(start - from, ' ') + word.slice(0, end - start).padEnd(end - start, ' ');
    owners.fill(index, start - from, end - from);
  }
  return { text, from, owners };
}

function pieceOf(printedText: string, start: number, token: number, glued: boolean): Piece {
  const text = printedText.replaceAll(' ', '');
  const kind = /^[\d.]*\d|^[¼½¾⅓⅔⅛⅜⅝⅞]/u.test(text) ? 'figure' : /^\p{L}/u.test(text) ? 'word' : 'mark';
  return { text, key: keyOf(text), kind, token, start, end: start + printedText.length, glued };
}

/** "21 - year - old", "162 - 139": a tokenised text sets hyphens apart; this piece is such a hyphen, or follows one. */
function hyphened(pieces: readonly Piece[], at: number, tree: Tree, words: AmountWords): boolean {
  const dash = pieces[at]!.text === '-' ? at : at - 1;
  const [before, hyphen, after] = [pieces[dash - 1], pieces[dash], pieces[dash + 1]];
  if (before === undefined || hyphen?.text !== '-' || after === undefined) return false;
  if (hyphen.start !== before.end + 1 || after.start !== hyphen.end + 1) return false;
  if (
    before.kind !== 'figure' &&
    !words.numerals.cardinals.has(before.key) &&
    !words.numerals.ordinals.has(before.key)
  )
    return false;
  if (after.kind === 'figure') return before.kind === 'figure';
  // "seventy - five"
  if (words.numerals.cardinals.has(before.key) && words.numerals.cardinals.has(after.key)) return true;
  if (words.calendar.units.has(after.key) || words.measures.units.has(after.key)) return true;
  const tag = tree.tokens[after.token]!.tag;
  const next = pieces[dash + 2];
  return (
    tag === 'JJS' ||
    after.key === 'plus' ||
    (tag === 'NN' && next?.kind === 'word' && /^(?:NN|JJ)/.test(tree.tokens[next.token]!.tag))
  );
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑–—−]/gu, '-');
}

/** The keys of some pieces, with blanks where the text has them. */
export function joined(pieces: readonly Piece[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at]!;
    text += at > from && !piece.glued ? ` ${piece.key}` : piece.key;
  }
  return text;
}

/** How many pieces a phrase of a table can have. */
const LONGEST = 5;

export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Beginnings of the phrases of each table, of any length: most words begin none. */
const beginnings = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

function beginningsOf(table: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  let known = beginnings.get(table);
  if (known === undefined) {
    const made = new Set<string>();
    for (const phrase of table.keys())
      for (let length = 1; length <= phrase.length; length += 1) made.add(phrase.slice(0, length));
    beginnings.set(table, (known = made));
  }
  return known;
}

/** The longest phrase of a table that begins at a piece. */
export function phraseAt<T>(
  pieces: readonly Piece[],
  from: number,
  table: ReadonlyMap<string, T>,
): PhraseMatch<T> | null {
  const begun = beginningsOf(table);
  let longest: PhraseMatch<T> | null = null;
  let text = '';
  for (let at = from; at < Math.min(from + LONGEST, pieces.length); at += 1) {
    const piece = pieces[at]!;
    text += at > from && !piece.glued ? ` ${piece.key}` : piece.key;
    if (!begun.has(text)) break;
    const value = table.get(text);
    if (value !== undefined) longest = { from, to: at + 1, value };
  }
  return longest;
}

/** The longest phrase of a table that ends before a piece. */
export function phraseBefore<T>(
  pieces: readonly Piece[],
  to: number,
  table: ReadonlyMap<string, T>,
): PhraseMatch<T> | null {
  for (let from = Math.max(0, to - LONGEST); from < to; from += 1) {
    const value = table.get(joined(pieces, from, to));
    if (value !== undefined) return { from, to, value };
  }
  return null;
}

/** From the first of some pieces to the last. */
export function spanOfPieces(pieces: readonly Piece[], from: number, to: number): Span {
  return { start: pieces[from]!.start, end: pieces[to - 1]!.end };
}

/** Whether a mark is a dash of any kind. */
export function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[-‐‑–—−]$/u.test(piece.text);
}

import { amountWordsOf, type AmountWords } from '../../lexicon/amount-words.ts';
import type { Span } from '../../types.ts';
import type { Tree } from '../tree/tree.ts';

/** A figure, a word or a mark: "$1.5bn" is three pieces whatever the tokens are, and so is "ninety-five". */
export interface Piece extends Span {
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

const PIECE =
  /\d{1,3}(?:['’]\d{3})+|(?<![\p{L}\p{N}])\.\d+|\d+(?:[.,:]\d+)*|[¼½¾⅓⅔⅛⅜⅝⅞]|(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}\p{M}])|[\p{L}\p{M}][\p{L}\p{M}²³]*(?:['’ʼ][\p{L}\p{M}]+)*|[^\s]/gu;

/** The pieces of a tree, in order. A stretch that several words share (French "du") is one. */
export function amountText(tree: Tree): AmountText {
  const pieces: Piece[] = [];
  let end = -1;
  for (const { index, text, start: from, end: to } of tree.tokens) {
    if (from < end) continue;
    if (text.length !== to - from) {
      pieces.push(pieceOf(text, from, to, index, from === end));
      end = to;
      continue;
    }
    for (const found of text.matchAll(PIECE)) {
      const start = from + found.index;
      pieces.push(pieceOf(found[0], start, start + found[0].length, index, start === end));
      end = start + found[0].length;
    }
  }
  return { tree, pieces, words: amountWordsOf(tree.language) };
}

function pieceOf(text: string, start: number, end: number, token: number, glued: boolean): Piece {
  const kind = /^[\d.]*\d|^[¼½¾⅓⅔⅛⅜⅝⅞]/u.test(text) ? 'figure' : /^\p{L}/u.test(text) ? 'word' : 'mark';
  return { text, key: keyOf(text), kind, token, start, end, glued };
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

/** The longest phrase of a table that begins at a piece. */
export function phraseAt<T>(
  pieces: readonly Piece[],
  from: number,
  table: ReadonlyMap<string, T>,
): PhraseMatch<T> | null {
  for (let to = Math.min(from + LONGEST, pieces.length); to > from; to -= 1) {
    const value = table.get(joined(pieces, from, to));
    if (value !== undefined) return { from, to, value };
  }
  return null;
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

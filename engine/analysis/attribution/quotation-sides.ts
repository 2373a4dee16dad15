import type { Document, DocumentSentence, Quotation } from '../document.ts';
import type { Tree } from '../tree/tree.ts';

/** The words of the narrator on one side of a quotation, in its sentence, up to the next quotation; tokens in order. */
export interface Side {
  readonly tree: Tree;
  readonly sentence: DocumentSentence;
  readonly tokens: readonly number[];
}

/** What stands around a quotation. */
export interface Sides {
  readonly front: Side | null;
  readonly back: Side | null;
  /** The mark before the quotation, a comma or colon, or "". */
  readonly opening: string;
  /** Its last mark, or the first behind it: a comma says that the sentence goes on with who speaks. */
  readonly closing: string;
  /** No word of the narrator in the sentences it fills. */
  readonly alone: boolean;
}

const QUOTES = /^["“”„«»‹›「」『』‘’‚'`]+$/u;
const WORD = /[\p{L}\p{N}]/u;

/** The sides of a quotation; `index` is its place among those of the text. */
export function sidesOf(document: Document, index: number): Sides {
  const { quotations, text } = document;
  const { start, end, sentence: at } = quotations[index]!;
  const first = document.sentences[at]!;
  const last = sentenceAt(document, end, at);
  const from = Math.max(first.start, endBefore(quotations, index, first));
  const to = Math.min(last.end, startBehind(quotations, index, last));
  // A parse costs much: none is asked for where the narrator has no word.
  const front = WORD.test(text.slice(from, start)) ? sideOf(first, from, start) : null;
  const back = WORD.test(text.slice(end, to)) ? sideOf(last, end, to) : null;
  const inside = text.slice(start, end).trimEnd();
  const outside = text.slice(end + 1, to).trimStart();
  return {
    front,
    back,
    opening: /[,:]$/.exec(text.slice(from, start - 1).trimEnd())?.[0] ?? '',
    closing: /[,.!?…;—–-]$/u.exec(inside)?.[0] ?? /^[,.!?…;]/u.exec(outside)?.[0] ?? '',
    alone: !WORD.test(text.slice(first.start, start)) && !WORD.test(text.slice(end, last.end)),
  };
}

/** The sentence that holds an offset, looked for from one on. */
export function sentenceAt({ sentences }: Document, offset: number, from: number): DocumentSentence {
  let at = from;
  while (at + 1 < sentences.length && sentences[at]!.end < offset) at += 1;
  return sentences[at]!;
}

function endBefore(quotations: readonly Quotation[], index: number, { start }: DocumentSentence): number {
  const before = quotations[index - 1];
  return before !== undefined && before.end > start ? before.end + 1 : start;
}

function startBehind(quotations: readonly Quotation[], index: number, { end }: DocumentSentence): number {
  const behind = quotations[index + 1];
  return behind !== undefined && behind.start < end ? behind.start : end;
}

function sideOf(sentence: DocumentSentence, from: number, to: number): Side | null {
  const { tree } = sentence;
  if (tree === null || from >= to) return null;
  const tokens = tree.tokens.filter(
    ({ start, end, text, quoted }) => start >= from && end <= to && !quoted && !QUOTES.test(text),
  );
  return tokens.some(({ text }) => WORD.test(text))
    ? { tree, sentence, tokens: tokens.map(({ index }) => index) }
    : null;
}

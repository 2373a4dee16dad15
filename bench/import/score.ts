import { commonSubsequence } from '../../engine/algorithms/index.ts';
import type { ImportedDocument } from '../../electron/importers/document.ts';
import type { Truth } from './made-up.ts';

export interface Score {
  /** Of the words of the truth, in order. */
  readonly words: number;
  /** Words that are not of the truth, by those that are. */
  readonly added: number;
  /** Of the paragraphs, those that are paragraphs of the text, word for word. */
  readonly paragraphs: number;
  /** Of the pieces of metadata that the file tells. */
  readonly metadata: number;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}'’,.-]*[\p{L}\p{N}]/gu) ?? [];
/** A paragraph without the mark of its list or the number of its note. */
const plain = (text: string) =>
  text
    .replace(/^(?:[•–-]|\d{1,3}\.?|[a-z]\.)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

export function scoreOf(truth: Truth, read: ImportedDocument, fields: readonly (keyof Truth)[]): Score {
  const wanted = truth.blocks.map(({ text }) => text);
  const truthWords = wanted.flatMap(wordsOf);
  const readWords = read.text.split('\n').map(plain).flatMap(wordsOf);
  const common = commonWords(truthWords, readWords);
  const missed = missedParagraphs(truth, read);
  const right = fields.filter((field) => read[field as 'title'] === truth[field]);
  return {
    words: common / truthWords.length,
    added: (readWords.length - common) / truthWords.length,
    paragraphs: 1 - missed.length / wanted.length,
    metadata: fields.length === 0 ? 1 : right.length / fields.length,
  };
}

/** The paragraphs of the truth that are none of the text, word for word. */
export function missedParagraphs({ blocks }: Truth, { text }: Pick<ImportedDocument, 'text'>): string[] {
  const paragraphs = new Set(text.split(/\n+/).map(plain));
  return blocks.map((block) => block.text).filter((one) => !paragraphs.has(plain(one)));
}

/** How many words two texts have in common in one order. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  const numbers = new Map<string, number>();
  const coded = (words: readonly string[]) =>
    Int32Array.from(words, (word) => {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      return numbers.get(word)!;
    });
  return commonSubsequence(coded(a), coded(b)).length;
}

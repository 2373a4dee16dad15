import type { WordTable } from '../model/words.ts';
import type { TreebankSentence } from './conllu.ts';

/** A sentence as numbers. `entries` has two empty entries before and after; the others are by index of the word from 0. */
export interface CodedSentence {
  readonly length: number;
  readonly entries: Int32Array;
  /** Number of the tag. */
  readonly tags: Uint8Array;
  /** 1-based head; the root's is `length + 1`. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly pos: Uint8Array;
}

/** Names in order of first need, number 0 standing for none; `fixed` names come first. */
export class Names {
  readonly names: string[];
  private readonly numbers = new Map<string, number>();

  constructor(fixed: readonly string[] = []) {
    this.names = ['', ...fixed];
    fixed.forEach((name, index) => this.numbers.set(name, index + 1));
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

/** How words are tagged: which column of the treebank, or a mixture. */
export type TagOf = (word: TreebankSentence['words'][number]) => string;

/** Turns sentences into numbers; the tables grow while it does. */
export function codeSentences(
  sentences: readonly TreebankSentence[],
  table: WordTable,
  names: { readonly tags: Names; readonly relations: Names; readonly pos: Names },
  tagOf: TagOf,
): CodedSentence[] {
  return sentences.map(({ words }) => {
    const entries = new Int32Array(words.length + 4);
    words.forEach((word, at) => (entries[at + 2] = table.entryOf(word.form)));
    return {
      length: words.length,
      entries,
      tags: Uint8Array.from(words, (word) => names.tags.numberOf(tagOf(word))),
      heads: Int32Array.from(words, (word) => (word.head === 0 ? words.length + 1 : word.head)),
      relations: Uint8Array.from(words, (word) => names.relations.numberOf(word.relation)),
      pos: Uint8Array.from(words, (word) => names.pos.numberOf(word.upos)),
    };
  });
}

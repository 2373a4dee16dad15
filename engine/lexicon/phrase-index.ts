/** Finds words and phrases of a list where they stand in a text, the longest first. */
export interface PhraseIndex<Value> {
  /** The longest phrase that begins at a position of some words in comparison form; `to` is exclusive. */
  readonly at: (
    keys: readonly string[],
    from: number,
  ) => { readonly to: number; readonly value: Value } | null;
  /** The longest phrase that ends right before a position. */
  readonly before: (
    keys: readonly string[],
    to: number,
  ) => { readonly from: number; readonly value: Value } | null;
}

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** "a.m" is three words to the tokeniser, "o'clock" one. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** @param phrases words and phrases in comparison form, each with what it means */
export function phraseIndex<Value>(phrases: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const [byFirst, byLast] = [new Map<string, Entry<Value>[]>(), new Map<string, Entry<Value>[]>()];
  for (const [phrase, value] of phrases) {
    const words = phrase.match(WORDS) ?? [];
    if (words.length === 0) continue;
    const entry: Entry<Value> = { words, value };
    append(byFirst, words[0]!, entry);
    append(byLast, words.at(-1)!, entry);
  }
  const stands = (keys: readonly string[], from: number, { words }: Entry<Value>) =>
    from >= 0 && words.every((word, index) => keys[from + index] === word);
  return {
    at: (keys, from) => {
      for (const entry of byFirst.get(keys[from] ?? '') ?? [])
        if (stands(keys, from, entry)) return { to: from + entry.words.length, value: entry.value };
      return null;
    },
    before: (keys, to) => {
      for (const entry of byLast.get(keys[to - 1] ?? '') ?? []) {
        const from = to - entry.words.length;
        if (stands(keys, from, entry)) return { from, value: entry.value };
      }
      return null;
    },
  };
}

function append<Value>(map: Map<string, Entry<Value>[]>, key: string, entry: Entry<Value>): void {
  const known = map.get(key) ?? [];
  map.set(
    key,
    [...known, entry].sort((x, y) => y.words.length - x.words.length),
  );
}

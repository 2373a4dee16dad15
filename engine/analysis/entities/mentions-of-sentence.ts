import type { Mention } from './name-mentions.ts';

/** A text's mentions by the index of their sentence. */
export function bySentence(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const lists = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.sentence);
    if (list === undefined) lists.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  return lists;
}

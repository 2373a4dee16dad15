import type { Mention } from './mentions.ts';

const known = new WeakMap<readonly Mention[], ReadonlyMap<number, readonly Mention[]>>();
const NONE: readonly Mention[] = [];

/** Of a text's mentions those of one sentence, by its index; sorted once for each text. */
export function mentionsOfSentence(mentions: readonly Mention[], sentence: number): readonly Mention[] {
  let bySentence = known.get(mentions);
  if (bySentence === undefined) {
    const lists = new Map<number, Mention[]>();
    for (const mention of mentions) {
      const list = lists.get(mention.sentence);
      if (list === undefined) lists.set(mention.sentence, [mention]);
      else list.push(mention);
    }
    known.set(mentions, (bySentence = lists));
  }
  return bySentence.get(sentence) ?? NONE;
}

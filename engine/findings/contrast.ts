import type { Word } from '../analysis/document.ts';
import type { Span } from '../types.ts';
import { nominate, type Nomination } from './nomination.ts';
import type { SentencePair, Side } from './evidence/sentence-pairs.ts';
import type { Sides } from './slots.ts';
import type { Witness } from './witness.ts';

/** Rules that say no more than which words stand against which. */
type WordRule =
  | 'antonym.opposite'
  | 'wording.exclusive'
  | 'wording.replaced'
  | 'name.replaced'
  | 'modality.strength'
  | 'modality.realised'
  | 'name.roles'
  | 'name.subject';

/** Words `[from, to)` of one side. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands on one side against what stands on the other: the first stretch of each is named, all are marked. A side may have none,
 * where a word is only missing.
 */
export interface Opposed {
  readonly a: readonly Stretch[];
  readonly b: readonly Stretch[];
}

/** One word, as a stretch. */
export function wordAt(at: number): Stretch {
  return { from: at, to: at + 1 };
}

/** Both sides of a link as places, each with the words that are opposed as its focus. */
export function sidesOf({ a, b }: SentencePair, opposed: Opposed): Sides {
  return { sides: [witness(a, opposed.a), witness(b, opposed.b)] };
}

/** The finding that two sides of a link say the same but for a few words. */
export function contrast(rule: WordRule, pair: SentencePair, opposed: Opposed): Nomination {
  const slots = sidesOf(pair, opposed);
  return nominate(rule, { witnesses: slots.sides, slots, strength: pair.strength });
}

/** The whole side, with the stretches as its focus, in order, none twice. */
function witness({ text, sentences, words }: Side, stretches: readonly Stretch[]): Witness {
  const focus = [...new Map(stretches.map((stretch) => [stretch.from, spanOf(words, stretch)])).values()];
  return {
    text,
    start: sentences[0]!.start,
    end: sentences.at(-1)!.end,
    focus: focus.sort((x, y) => x.start - y.start),
  };
}

function spanOf(words: readonly Word[], { from, to }: Stretch): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

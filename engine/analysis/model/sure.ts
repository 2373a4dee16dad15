import { HASH_BITS, mix2, mix3 } from './hash.ts';
import type { ParserState } from './state.ts';
import type { WeightList } from './weights.ts';
import type { WordTable } from './words.ts';

/**
 * Decisions that always came out the same way in training, by a few tags: they are made without weighing ("a determiner before
 * a noun is its dependent"). A key stands for the tags; its class is the decision.
 */
export class SureDecisions {
  private readonly shift: number;
  private readonly slots: Int32Array;

  constructor(list: WeightList) {
    let bits = 8;
    while (1 << bits < list.features.length * 2) bits += 1;
    this.shift = HASH_BITS - bits;
    this.slots = new Int32Array(2 * ((1 << bits) + list.features.length + 1));
    let free = 0;
    for (let at = 0; at < list.features.length; at += 1) {
      const feature = list.features[at]!;
      const slot = Math.max(free, feature >>> this.shift);
      free = slot + 1;
      this.slots[2 * slot] = feature + 1;
      this.slots[2 * slot + 1] = list.classOf[at]!;
    }
  }

  /** The decision of a key, or -1. */
  of(key: number): number {
    const { slots } = this;
    let slot = (key >>> this.shift) << 1;
    let found = slots[slot]!;
    while (found !== 0 && found <= key) {
      slot += 2;
      found = slots[slot]!;
    }
    return found === key + 1 ? slots[slot + 1]! : -1;
  }
}

/** The key of a word after a tag, and the one with the tags the next word can have too. */
export function tagKey(
  table: WordTable,
  entries: Int32Array,
  tags: Uint8Array,
  at: number,
  wide: boolean,
): number {
  const word = table.exact[entries[at + 2]!]!;
  return wide ? mix3(9, word, table.classes[entries[at + 3]!]!, tags[at + 1]!) : mix2(8, word, tags[at + 1]!);
}

/** The narrow and the wide key of a configuration. */
export function arcKey(state: ParserState, wide: boolean): number {
  const { tag, stack, depth, front } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s = (tag[s1]! << 8) | tag[s0]!;
  const b = (tag[front]! << 8) | tag[front + 1]!;
  return wide
    ? mix3(2, s, (b << 8) | tag[front + 2]!, (tag[state.left1[s0]!]! << 8) | tag[state.left1[front]!]!)
    : mix3(1, s, b, front - s0 === 1 ? 1 : 0);
}

/** The key of an arc by tags and distance, and the one by tags and the dependent's word. */
export function labelKey(state: ParserState, head: number, dependent: number, wide: boolean): number {
  const tags = (((state.tag[head]! << 8) | state.tag[dependent]!) << 1) | (dependent < head ? 1 : 0);
  return wide
    ? mix3(4, tags, state.word[dependent]!, state.word[state.left1[dependent]!]!)
    : mix3(3, tags, Math.min(Math.abs(head - dependent), 4), state.tag[state.left1[dependent]!]!);
}

/** The transition that is sure here and allowed, or -1. */
export function sureTransition(decisions: SureDecisions, state: ParserState): number {
  let sure = decisions.of(arcKey(state, false));
  if (sure < 0) sure = decisions.of(arcKey(state, true));
  return sure >= 0 && state.allows(sure) ? sure : -1;
}

/** The relation that is sure for an arc, or -1. */
export function sureRelation(
  decisions: SureDecisions,
  state: ParserState,
  head: number,
  dependent: number,
): number {
  const sure = decisions.of(labelKey(state, head, dependent, false));
  return sure >= 0 ? sure : decisions.of(labelKey(state, head, dependent, true));
}

/** The tag that is sure for a word, or -1. */
export function sureTag(
  decisions: SureDecisions,
  table: WordTable,
  entries: Int32Array,
  tags: Uint8Array,
  at: number,
): number {
  const sure = decisions.of(tagKey(table, entries, tags, at, false));
  return sure >= 0 ? sure : decisions.of(tagKey(table, entries, tags, at, true));
}

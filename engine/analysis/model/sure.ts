import { mix2, mix3 } from './hash.ts';
import { hashTable, placeOf, type HashTable } from './hash-table.ts';
import type { ParserState } from './state.ts';
import type { WeightList } from './weights.ts';
import type { WordTable } from './words.ts';

/**
 * Decisions that always came out the same way in training, by a few tags: they are made without weighing ("a determiner before
 * a noun is its dependent"). A key stands for the tags; its class is the decision.
 */
export class SureDecisions {
  private readonly table: HashTable;

  constructor({ features, classOf }: WeightList) {
    this.table = hashTable(features, (at) => classOf[at]!, 2);
  }

  /** The decision of a key, or -1. */
  of(key: number): number {
    const place = placeOf(this.table, key);
    return place < 0 ? -1 : this.table.slots[place]!;
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

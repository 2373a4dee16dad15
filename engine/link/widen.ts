import { LINKED, type Group } from './group.ts';
import type { Partnership, Ranked } from './partnership.ts';

/** Sentences in one link, both sides together. */
const MOST_TOGETHER = 8;
/** How often a linked sentence may have been said again elsewhere. */
const MOST_AGAIN = 2;

/**
 * Links what has no partner yet, best first: a free sentence with a free one, or with the neighbour's link when that makes
 * the two sides of the link more alike (1:n, n:1, and by and by n:m). One ranking decides, so that a part of a sentence joins
 * the whole rather than something free.
 *
 * @param least what a free sentence asks of a free one
 * @param joins what it asks of a link
 * @param likeness how alike several sentences of one text and several of the other are, taken together
 */
export function widen(
  partners: Partnership,
  ranked: readonly Ranked[],
  least: number,
  joins: number,
  likeness: (a: readonly number[], b: readonly number[]) => number,
): Group[] {
  const groups = partners.groups();
  const groupOfA = new Map(groups.flatMap((group) => group.a.map((index) => [index, group] as const)));
  const groupOfB = new Map(groups.flatMap((group) => group.b.map((index) => [index, group] as const)));
  const grow = (group: Group, a: readonly number[], b: readonly number[]) => {
    if (group.pinned || group.a.length + group.b.length >= MOST_TOGETHER) return false;
    const together = likeness(a, b);
    if (together <= group.score) return false;
    group.a = [...a];
    group.b = [...b];
    group.score = together;
    return true;
  };
  let waiting = ranked;
  for (let grown = true; grown;) {
    grown = false;
    // What stands too far from a link now may stand beside it once the link has grown.
    const apart: Ranked[] = [];
    for (const one of waiting) {
      const { candidate, rank } = one;
      const { a, b, score } = candidate;
      const [ofA, ofB] = [groupOfA.get(a), groupOfB.get(b)];
      if (ofA === undefined && ofB === undefined) {
        if (rank < least) continue;
        partners.join(candidate);
        const group: Group = { a: [a], b: [b], score };
        groups.push(group);
        groupOfA.set(a, group);
        groupOfB.set(b, group);
      } else if (rank < joins || (ofA !== undefined && ofB !== undefined)) {
        continue;
      } else if (ofB !== undefined) {
        if (!adjoins(ofB.a, a)) apart.push(one);
        if (!adjoins(ofB.a, a) || !grow(ofB, inserted(ofB.a, a), ofB.b)) continue;
        partners.ofA[a] = b;
        groupOfA.set(a, ofB);
        grown = true;
      } else if (ofA !== undefined) {
        if (!adjoins(ofA.b, b)) apart.push(one);
        if (!adjoins(ofA.b, b) || !grow(ofA, ofA.a, inserted(ofA.b, b))) continue;
        partners.ofB[b] = a;
        groupOfB.set(b, ofA);
        grown = true;
      }
    }
    waiting = apart;
  }
  return groups;
}

/** Whether a sentence stands right before or after those of a link, so that nothing unlinked stands between. */
function adjoins(group: readonly number[], index: number): boolean {
  return group[0]! - 1 === index || group.at(-1)! + 1 === index;
}

function inserted(group: readonly number[], index: number): number[] {
  return index < group[0]! ? [index, ...group] : [...group, index];
}

/**
 * What one text says once and the other in two places far apart: a sentence still without a partner is linked to one that
 * has another, in a link of its own.
 */
export function saidAgain(
  groups: readonly Group[],
  partners: Partnership,
  ranked: readonly Ranked[],
): Group[] {
  const groupOfA = new Map(groups.flatMap((group) => group.a.map((index) => [index, group] as const)));
  const groupOfB = new Map(groups.flatMap((group) => group.b.map((index) => [index, group] as const)));
  const { ofA: partnerOfA, ofB: partnerOfB } = partners;
  const again: Group[] = [];
  const timesOf = new Map<Group, number>();
  for (const { candidate } of ranked) {
    const { a, b, score } = candidate;
    if (score < LINKED) continue;
    const taken = partnerOfA[a] === -1 ? groupOfB.get(b) : partnerOfB[b] === -1 ? groupOfA.get(a) : undefined;
    const times = taken === undefined ? 0 : (timesOf.get(taken) ?? 0);
    if (taken === undefined || times >= MOST_AGAIN) continue;
    timesOf.set(taken, times + 1);
    if (partnerOfA[a] === -1) partnerOfA[a] = b;
    else partnerOfB[b] = a;
    again.push({ a: [a], b: [b], score });
  }
  return again;
}

import { LINKED, SAME_SENTENCE, type Group } from './group.ts';
import type { Partnership, Ranked } from './partnership.ts';

/** A sentence that joins a link stands next to one that is in it, so that nothing unlinked stands between. */
const JOIN_REACH = 1;
/** How often a linked sentence may have been said again elsewhere. */
const MOST_AGAIN = 2;

/**
 * Links what has no partner yet, best first: a free sentence with a free one, or with the neighbour's link whose other side
 * says both (1:n, n:1). One ranking decides, so that a part of a sentence joins the whole rather than something free.
 *
 * @param least what a free sentence asks of a free one
 * @param joins what it asks of a link
 */
export function widen(
  partners: Partnership,
  ranked: readonly Ranked[],
  least: number,
  joins: number,
): Group[] {
  const { ofA: partnerOfA, ofB: partnerOfB } = partners;
  const groups = partners.groups();
  const groupOfA = new Map(groups.flatMap((group) => group.a.map((index) => [index, group] as const)));
  const groupOfB = new Map(groups.flatMap((group) => group.b.map((index) => [index, group] as const)));
  for (const { candidate, rank } of ranked) {
    const { a, b, score } = candidate;
    if (partners.isFree(candidate)) {
      if (rank < least) continue;
      partners.join(candidate);
      const group: Group = { a: [a], b: [b], score };
      groups.push(group);
      groupOfA.set(a, group);
      groupOfB.set(b, group);
    } else if (score < joins) {
      continue;
    } else if (partnerOfA[a] === -1) {
      const group = groupOfB.get(b)!;
      if (group.score < SAME_SENTENCE && group.b.length === 1 && near(group.a, a)) {
        group.a.push(a);
        partnerOfA[a] = b;
        groupOfA.set(a, group);
      }
    } else if (partnerOfB[b] === -1) {
      const group = groupOfA.get(a)!;
      if (group.score < SAME_SENTENCE && group.a.length === 1 && near(group.b, b)) {
        group.b.push(b);
        partnerOfB[b] = a;
        groupOfB.set(b, group);
      }
    }
  }
  for (const group of groups) {
    group.a.sort((x, y) => x - y);
    group.b.sort((x, y) => x - y);
  }
  return groups;
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

function near(group: readonly number[], index: number): boolean {
  return group.some((other) => Math.abs(other - index) <= JOIN_REACH);
}

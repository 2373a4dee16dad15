import { SAME_SENTENCE, type Group } from './group.ts';
import type { Partnership, Ranked } from './partnership.ts';

/** A further sentence joins a link only when it is about as close to its partner. */
const JOINS = 0.36;
/** A sentence that joins a link stands next to one that is in it, so that nothing unlinked stands between. */
const JOIN_REACH = 1;
/** How often a linked sentence may have been said again elsewhere. */
const MOST_AGAIN = 2;

/** Lets single sentences join a neighbour's link: 1:n and n:1, never n:m. */
export function widen(
  { chosen, ofA: partnerOfA, ofB: partnerOfB }: Partnership,
  ranked: readonly Ranked[],
): Group[] {
  const groups = chosen.map(({ a, b, score }): Group => ({ a: [a], b: [b], score }));
  const groupOfA = new Map(groups.map((group) => [group.a[0]!, group]));
  const groupOfB = new Map(groups.map((group) => [group.b[0]!, group]));
  for (const { candidate } of ranked) {
    if (candidate.score < JOINS) continue;
    const { a, b } = candidate;
    if (partnerOfA[a] === -1 && partnerOfB[b] !== -1) {
      const group = groupOfB.get(b)!;
      if (group.score < SAME_SENTENCE && group.b.length === 1 && near(group.a, a)) {
        group.a.push(a);
        partnerOfA[a] = b;
      }
    } else if (partnerOfB[b] === -1 && partnerOfA[a] !== -1) {
      const group = groupOfA.get(a)!;
      if (group.score < SAME_SENTENCE && group.a.length === 1 && near(group.b, b)) {
        group.b.push(b);
        partnerOfB[b] = a;
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
    if (score < JOINS) continue;
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

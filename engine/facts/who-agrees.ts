import type { Aspect, Contrast } from './contrast/contrast.ts';
import type { Dispute, DisputeSide } from './dispute.ts';
import type { Fact } from './fact.ts';
import type { FactsThatAgree } from './told-facts.ts';

/** What is told by values that are held for one wherever they are printed; "Munro" is no witness for "Alasdair" against "Alistair Munro". */
const OF_VALUES: ReadonlySet<Aspect> = new Set(['quantity', 'time']);
/** How two facts stand that print one value. */
export const OF_ONE_VALUE: ReadonlySet<Contrast['relation']> = new Set(['equal', 'equivalent']);

/**
 * Disputes with the texts that differ from nobody in them but tell the same as one side ("11 crew", "a crew of eleven", against "nine
 * crew"). A fact that is disputed itself bears no witness in another matter.
 *
 * @param equal facts of two texts that print one value of one thing
 */
export function withWhoAgrees(disputes: readonly Dispute[], equal: readonly FactsThatAgree[]): Dispute[] {
  const partners = new Map<Fact, Fact[]>();
  for (const [a, b] of equal)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      partners.set(one, [...(partners.get(one) ?? []), other]);
  const disputed = new Set(disputes.flatMap(({ sides }) => sides.map(({ fact }) => fact)));
  return disputes.map((dispute) => {
    if (!OF_VALUES.has(dispute.aspect)) return dispute;
    const sides = new Map(dispute.sides.map((side) => [side.fact.text, side]));
    for (const { fact, like } of dispute.sides)
      for (const other of partners.get(fact) ?? [])
        if (!sides.has(other.text) && !disputed.has(other))
          sides.set(other.text, {
            fact: other,
            marks: [{ start: other.start, end: other.end }],
            like: like ?? fact.text,
          });
    if (sides.size === dispute.sides.length) return dispute;
    return { ...dispute, sides: inOrder([...sides.values()]) };
  });
}

/** Sides in the order of the texts; of those that tell the same the first is the one they are like. */
function inOrder(sides: readonly DisputeSide[]): DisputeSide[] {
  const ordered = [...sides].sort((x, y) => x.fact.text - y.fact.text);
  const firstOf = new Map<number, number>();
  return ordered.map((side) => {
    const group = side.like ?? side.fact.text;
    const first = firstOf.get(group) ?? side.fact.text;
    firstOf.set(group, first);
    return { ...side, like: first };
  });
}

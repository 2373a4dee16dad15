import type { LinkedTexts } from '../../link/linked-texts.ts';
import { areHeldTogether, contrastFacts } from '../contrast/contrast-facts.ts';
import type { SlotRelation } from '../contrast/contrast.ts';
import type { FactReader } from './fact-reader.ts';
import { meetingsOf } from './meetings.ts';
import { evidenceOf, EVIDENCE, type FactPair, type MeetingView } from './pair-features.ts';
import { sharedTerms } from './terms.ts';

/** A pair of facts with the evidence on it, in the order of {@link EVIDENCE}. */
export interface WeighedPair extends FactPair {
  readonly evidence: readonly number[];
}

const AT = (name: (typeof EVIDENCE)[number]) => EVIDENCE.indexOf(name);
const [EQUAL_A, EQUAL_B, CLOSER_A, CLOSER_B, CLOSENESS] = [
  AT('equal elsewhere for a'),
  AT('equal elsewhere for b'),
  AT('closer elsewhere for a'),
  AT('closer elsewhere for b'),
  AT('closeness'),
];

/** Whether two values can both be true of one thing. */
export function isCompatible(relation: SlotRelation): boolean {
  return relation === 'equal' || relation === 'equivalent' || relation === 'narrower' || relation === 'wider';
}

/**
 * The pairs of facts of two texts that can be held against each other, where their sentences meet, with the evidence on each.
 *
 * @param which index of the pair of texts in `linked.paired`
 */
export function factPairsOf(
  linked: LinkedTexts,
  which: number,
  reader: FactReader,
  expired: () => boolean = () => false,
): WeighedPair[] {
  const { a: textA, b: textB } = linked.paired[which]!;
  const pairs: WeighedPair[] = [];
  for (const meeting of meetingsOf(linked, which, expired)) {
    if (expired()) return [];
    const one = reader.sentence(textA, meeting.a);
    const other = reader.sentence(textB, meeting.b);
    if (one === null || other === null) continue;
    const [viewA, viewB] = [reader.view(one), reader.view(other)];
    const found: FactPair[] = [];
    const view: MeetingView & { anchors: { a: FactPair['a']; b: FactPair['b'] }[] } = {
      meeting,
      a: viewA,
      b: viewB,
      shared: sharedTerms(viewA.terms, viewB.terms, viewA.sameLemma),
      anchors: [],
    };
    const close = meeting.rankA === 0 || meeting.rankB === 0;
    for (const a of one.facts)
      for (const b of other.facts) {
        if (!areHeldTogether(a.group, b.group)) continue;
        for (const contrast of contrastFacts(
          { fact: a, sentence: one },
          { fact: b, sentence: other },
          reader.memory,
          close,
        )) {
          if (contrast.relation === 'incomparable') continue;
          found.push({ a, b, contrast, view });
          if (contrast.relation === 'equal' && a.value.family !== 'word' && a.value.family !== 'clause')
            view.anchors.push({ a, b });
        }
      }
    for (const pair of found) {
      if (pair.a.value.family === 'word' && isCompatible(pair.contrast.relation)) continue;
      pairs.push({ ...pair, evidence: evidenceOf(pair) });
    }
  }
  return withCompetition(pairs);
}

/** Adds what else the two facts could meet: an equal value in a like place makes a difference unlikely, and so does a closer one. */
function withCompetition(pairs: readonly WeighedPair[]): WeighedPair[] {
  const equal = new Map<object, number>();
  const closest = new Map<object, [number, number]>();
  for (const { a, b, contrast, evidence } of pairs) {
    const closeness = evidence[CLOSENESS!]!;
    for (const fact of [a, b]) {
      if (isCompatible(contrast.relation)) equal.set(fact, Math.max(equal.get(fact) ?? 0, closeness));
      const best = closest.get(fact) ?? [0, 0];
      if (closeness > best[0]) closest.set(fact, [closeness, best[0]]);
      else closest.set(fact, [best[0], Math.max(best[1], closeness)]);
    }
  }
  return pairs.map((pair) => {
    const evidence = [...pair.evidence];
    const closeness = evidence[CLOSENESS!]!;
    const closerThan = (fact: object) => {
      const [best, second] = closest.get(fact)!;
      return (closeness >= best ? second : best) - closeness;
    };
    evidence[EQUAL_A!] = (equal.get(pair.a) ?? 0) - closeness;
    evidence[EQUAL_B!] = (equal.get(pair.b) ?? 0) - closeness;
    evidence[CLOSER_A!] = closerThan(pair.a);
    evidence[CLOSER_B!] = closerThan(pair.b);
    return { ...pair, evidence };
  });
}

/** How near two facts stand to each other by what is around them, 0..1; whatever their values. */
export function closenessOf({ evidence }: WeighedPair): number {
  return evidence[CLOSENESS!]!;
}

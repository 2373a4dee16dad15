import type { Fact } from '../fact.ts';
import type { EntityAt } from './entity-at.ts';
import type { MeetingView } from './meeting-view.ts';
import type { SentenceView } from './sentence-view.ts';

/** Of each dependency between a fact and what it hangs together with so much is left. */
const LEFT = 0.7;
const LEFT_OF = Array.from({ length: 32 }, (_, steps) => LEFT ** Math.max(0, steps - 1));

/**
 * What two facts hang together with in their sentences, the nearer in the tree the more: "the fat blue book *of 2016*", "her study, which
 * appeared *in 2014*" both hang on a title that stands in both, however many words stand between.
 */
export interface HeldTogether {
  /** The most that one common term tells, and all of them. */
  readonly term: number;
  readonly terms: number;
  /** The most that a common name or figure tells. */
  readonly name: number;
  /** The most that an entity tells that both speak of by whatever word. */
  readonly entity: number;
  /** Each is nearest to an entity that the other sentence does not speak of. */
  readonly others: boolean;
}

export function heldTogether(a: Fact, b: Fact, view: MeetingView): HeldTogether {
  const [farA, farB] = [view.a.distances(a), view.b.distances(b)];
  const share = (x: number, y: number) =>
    x < 0 || y < 0 || isWithin(a, x, view.a) || isWithin(b, y, view.b)
      ? 0
      : LEFT_OF[farA[x]!]! * LEFT_OF[farB[y]!]!;
  let [term, terms, name, entity] = [0, 0, 0, 0];
  for (const { a: x, b: y, weight } of view.shared) {
    const told = weight * share(view.a.tokenOfTerm[x]!, view.b.tokenOfTerm[y]!);
    term = Math.max(term, told);
    terms += told;
    if (view.a.terms[x]!.specific) name = Math.max(name, told);
  }
  for (const { a: x, b: y, weight } of view.commonEntities) entity = Math.max(entity, weight * share(x, y));
  const others = isNearestElsewhere(farA, view.entitiesOfA) && isNearestElsewhere(farB, view.entitiesOfB);
  return { term, terms, name, entity, others };
}

function isWithin({ start, end }: Fact, token: number, { tree }: SentenceView): boolean {
  const own = tree.tokens[token];
  return own !== undefined && own.start < end && start < own.end;
}

function isNearestElsewhere(far: Uint8Array, entities: readonly EntityAt[]): boolean {
  let nearest: EntityAt | null = null;
  for (const one of entities) if (nearest === null || far[one.head]! < far[nearest.head]!) nearest = one;
  return nearest !== null && !nearest.inBoth;
}

import type { Tree } from '../../analysis/tree/tree.ts';
import type { Fact } from '../fact.ts';
import type { Term } from './terms.ts';

/** Some terms of a sentence, the words of a fact left out. */
export interface TermsAround {
  /** By position of the term: 1 where it is one of them. */
  readonly holds: Uint8Array;
  /** Sum of their weights. */
  readonly weight: number;
}

/** What stands around a fact in its sentence, worked out once for all that it is held against. */
export interface FactSurroundings {
  readonly whole: TermsAround;
  readonly clause: TermsAround;
  /** The nearest terms on either side. */
  readonly near: TermsAround;
  /** The greatest weight of a term in it. */
  readonly focus: number;
}

/** Within so many content words. */
const NEAR = 4;

export function surroundingsOf(fact: Fact, tree: Tree, terms: readonly Term[]): FactSurroundings {
  const outside = terms.map((term) => !(term.start < fact.end && fact.start < term.end));
  let focus = 0;
  for (const [at, { weight }] of terms.entries()) if (!outside[at]) focus = Math.max(focus, weight);
  const around = (inside: (term: Term, at: number) => boolean): TermsAround => {
    const holds = new Uint8Array(terms.length);
    let weight = 0;
    for (const [at, term] of terms.entries()) {
      if (!outside[at] || !inside(term, at)) continue;
      holds[at] = 1;
      weight += term.weight;
    }
    return { holds, weight };
  };
  const tokens = fact.statement?.clause.tokens;
  const starts = tokens === undefined ? null : new Set(tokens.map((at) => tree.tokens[at]!.start));
  const [before, behind] = [firstAt(terms, ({ end }) => end > fact.start), firstAt(terms, ({ start }) => start >= fact.end)]; // prettier-ignore
  return {
    whole: around(() => true),
    clause: around(({ start }) => starts === null || starts.has(start)),
    near: around((_, at) => (at < before && at >= before - NEAR) || (at >= behind && at < behind + NEAR)),
    focus,
  };
}

function firstAt(terms: readonly Term[], holds: (term: Term) => boolean): number {
  const at = terms.findIndex(holds);
  return at < 0 ? terms.length : at;
}

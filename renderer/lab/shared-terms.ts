import type { TracedSentence } from '../../engine/trace.ts';

/** A term on which two sentences agree: one stem, or two stems of one synonym group. */
export interface AgreeingTerm {
  readonly kind: 'same' | 'synonym';
  readonly a: Term;
  readonly b: Term;
}

/** A stem, its weight and how it is printed in the sentence; initials of several words are not printed at all. */
export interface Term {
  readonly stem: string;
  readonly weight: number;
  readonly printed: readonly string[];
}

/** What two sentences have and have not in common, the heaviest first. */
export interface SharedTerms {
  readonly agreeing: readonly AgreeingTerm[];
  readonly onlyA: readonly Term[];
  readonly onlyB: readonly Term[];
  readonly totalA: number;
  readonly totalB: number;
}

/** Tells which terms of two sentences agree, as `engine/link/candidates.ts` counts them. */
export function sharedTerms(a: TracedSentence, b: TracedSentence): SharedTerms {
  const [inA, inB] = [termsOf(a), termsOf(b)];
  const agreeing: AgreeingTerm[] = [];
  const [freeA, freeB] = [new Map(inA), new Map(inB)];
  for (const [stem, term] of inA) {
    const other = inB.get(stem);
    if (other === undefined) continue;
    agreeing.push({ kind: 'same', a: term, b: other });
    freeA.delete(stem);
    freeB.delete(stem);
  }
  // The heaviest term speaks for its group; a group is used once, while a word with two groups may be met twice.
  const heaviest = new Map<number, TermInGroups>();
  for (const term of freeB.values()) {
    for (const group of term.groups) {
      if (term.weight > (heaviest.get(group)?.weight ?? 0)) heaviest.set(group, term);
    }
  }
  const [metA, metB] = [new Set<string>(), new Set<string>()];
  for (const term of freeA.values()) {
    let best = 0;
    let taken: number | undefined;
    for (const group of term.groups) {
      const weight = Math.min(heaviest.get(group)?.weight ?? 0, term.weight);
      if (weight > best) [best, taken] = [weight, group];
    }
    if (taken === undefined) continue;
    const other = heaviest.get(taken)!;
    heaviest.delete(taken);
    agreeing.push({ kind: 'synonym', a: term, b: other });
    metA.add(term.stem);
    metB.add(other.stem);
  }
  return {
    agreeing: agreeing.sort((x, y) => Math.min(y.a.weight, y.b.weight) - Math.min(x.a.weight, x.b.weight)),
    onlyA: [...freeA.values()].filter(({ stem }) => !metA.has(stem)).sort(heavierFirst),
    onlyB: [...freeB.values()].filter(({ stem }) => !metB.has(stem)).sort(heavierFirst),
    totalA: total(inA.values()),
    totalB: total(inB.values()),
  };
}

interface TermInGroups extends Term {
  readonly groups: readonly number[];
}

function termsOf({ words, terms }: TracedSentence): Map<string, TermInGroups> {
  return new Map(
    terms.map((term) => {
      const printed = words.filter(({ stem, weight }) => weight > 0 && stem === term.stem);
      return [term.stem, { ...term, printed: [...new Set(printed.map(({ text }) => text))] }];
    }),
  );
}

function heavierFirst(x: Term, y: Term): number {
  return y.weight - x.weight;
}

function total(terms: Iterable<Term>): number {
  let sum = 0;
  for (const { weight } of terms) sum += weight;
  return sum;
}

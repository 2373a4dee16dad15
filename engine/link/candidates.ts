import type { Features, Weights } from './features.ts';
import { gramLikeness } from './grams.ts';

/** A possible link: sentence `a` of one text, sentence `b` of the other, and its {@link similarity}, 0..1. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** How many terms agree; fewer than two are no evidence of their own. */
  readonly agreeing: number;
}

/** A term of more sentences than this opens no candidates: it would make the work grow with the square of the length. */
const MAX_POSTINGS = 40;
/** How many partners of one sentence are looked at closely. */
const CLOSE_LOOKS = 8;
/** Below this share of common weight the terms propose too little, and runs of characters propose as well. */
const FAINT_PROPOSAL = 0.3;
/** Share of rare runs of characters that a proposal by them needs, and how many are looked at closely. */
const PRINTED_PROPOSAL = 0.15;
const PRINTED_LOOKS = 4;
/** Words of one synonym group count as this much of a shared term. */
const SYNONYM = 0.55;
/** Share of the score that asks whether the shorter sentence is contained in the longer. */
const CONTAINMENT = 0.3;
/** Share of the score that asks how alike the sentences are in print, character by character. */
const PRINTED = 0.4;

/**
 * Pairs of sentences that share rare terms, best first for each sentence of `a`.
 *
 * An index of terms to the sentences of `b` proposes; only the few best proposals are scored. Cost grows with the number of
 * sentences times a constant ({@link MAX_POSTINGS} and {@link CLOSE_LOOKS}), never with all pairs. None when time runs out.
 */
export function findCandidates(
  a: readonly Features[],
  b: readonly Features[],
  weights: Weights,
  groupsOf: (term: number) => readonly number[],
  only: { readonly a: (index: number) => boolean; readonly b: (index: number) => boolean },
  expired: () => boolean = () => false,
): Candidate[] {
  const postings = new Map<number, number[]>();
  const groupPostings = new Map<number, number[]>();
  for (const [index, features] of b.entries()) {
    if (!only.b(index)) continue;
    const groups = new Set<number>();
    for (const term of features.terms) {
      add(postings, term, index);
      for (const group of groupsOf(term)) groups.add(group);
    }
    for (const group of groups) add(groupPostings, group, index);
  }
  const total = b.map((features, index) => (only.b(index) ? weightOf(features, weights) : 0));
  const candidates: Candidate[] = [];
  let printed: GramIndex | undefined;
  for (const [index, features] of a.entries()) {
    if (expired()) return [];
    if (!only.a(index)) continue;
    const tally = new Map<number, number>();
    const groups = new Map<number, number>();
    for (const term of features.terms) {
      vote(tally, postings.get(term), weights.of(term));
      for (const group of groupsOf(term))
        groups.set(group, Math.max(groups.get(group) ?? 0, weights.of(term)));
    }
    for (const [group, weight] of groups) vote(tally, groupPostings.get(group), weight * SYNONYM);
    const own = weightOf(features, weights);
    const looks = [...tally]
      .map(([other, votes]) => ({ other, rough: votes / Math.sqrt(own * (total[other] || 1)) }))
      .sort((x, y) => y.rough - x.rough || x.other - y.other)
      .slice(0, CLOSE_LOOKS);
    // Few terms find nothing where words are respelt, misprinted or compounded: then the characters propose.
    if ((looks[0]?.rough ?? 0) < FAINT_PROPOSAL) {
      printed ??= indexOfGrams(b, only.b);
      const proposed = new Set(looks.map(({ other }) => other));
      for (const other of alikeInPrint(features, b, printed))
        if (!proposed.has(other)) looks.push({ other, rough: 0 });
    }
    for (const { other } of looks) {
      const { score, agreeing } = agreement(features, b[other]!, weights, groupsOf, own, total[other]);
      if (score > 0) candidates.push({ a: index, b: other, score, agreeing });
    }
  }
  return candidates;
}

/** For each run of characters the sentences that have it; see `gramsOf`. */
type GramIndex = ReadonlyMap<number, readonly number[]>;

function indexOfGrams(b: readonly Features[], only: (index: number) => boolean): GramIndex {
  const index = new Map<number, number[]>();
  for (const [at, { grams }] of b.entries()) {
    if (only(at)) for (const gram of grams) add(index, gram, at);
  }
  return index;
}

/** The sentences that have the most rare runs of characters in common with this one, best first. */
function alikeInPrint({ grams }: Features, b: readonly Features[], printed: GramIndex): number[] {
  const tally = new Map<number, number>();
  for (const gram of grams) vote(tally, printed.get(gram), 1);
  return [...tally]
    .map(([other, votes]) => ({ other, rough: votes / Math.sqrt(grams.length * b[other]!.grams.length) }))
    .filter(({ rough }) => rough >= PRINTED_PROPOSAL)
    .sort((x, y) => y.rough - x.rough || x.other - y.other)
    .slice(0, PRINTED_LOOKS)
    .map(({ other }) => other);
}

/**
 * Pairs that only their place proposes: a sentence without a partner, and the partners of its neighbours with what stands
 * beside them. Where a text repeats itself the index proposes any of many copies; this proposes the one at hand. Linear.
 */
export function candidatesBeside(
  a: readonly Features[],
  b: readonly Features[],
  partners: { readonly ofA: readonly number[]; readonly ofB: readonly number[] },
  weights: Weights,
  groupsOf: (term: number) => readonly number[],
  known: readonly Candidate[],
): Candidate[] {
  const seen = new Set(known.map((candidate) => candidate.a * b.length + candidate.b));
  const found: Candidate[] = [];
  const look = (one: number, other: number) => {
    const key = one * b.length + other;
    if (a[one] === undefined || b[other] === undefined || seen.has(key)) return;
    seen.add(key);
    const { score, agreeing } = agreement(a[one], b[other], weights, groupsOf);
    if (score > 0) found.push({ a: one, b: other, score, agreeing });
  };
  for (const [index, partner] of partners.ofA.entries()) {
    if (partner !== -1) continue;
    for (const beside of [partners.ofA[index - 1], partners.ofA[index + 1]]) {
      if (beside !== undefined && beside !== -1) for (const step of STEPS) look(index, beside + step);
    }
  }
  for (const [index, partner] of partners.ofB.entries()) {
    if (partner !== -1) continue;
    for (const beside of [partners.ofB[index - 1], partners.ofB[index + 1]]) {
      if (beside !== undefined && beside !== -1) for (const step of STEPS) look(beside + step, index);
    }
  }
  return found;
}

const STEPS = [-1, 0, 1];

function add<K>(postings: Map<K, number[]>, key: K, index: number): void {
  const list = postings.get(key);
  if (list === undefined) postings.set(key, [index]);
  else list.push(index);
}

function vote(tally: Map<number, number>, list: readonly number[] | undefined, weight: number): void {
  if (list === undefined || list.length > MAX_POSTINGS) return;
  for (const other of list) tally.set(other, (tally.get(other) ?? 0) + weight);
}

/** The weight of all terms of a sentence. */
export function weightOf(features: Features, weights: Weights): number {
  let total = 0;
  for (const term of features.terms) total += weights.of(term);
  return total;
}

/**
 * The similarity of two sentences, 0 where fewer than two terms agree; see {@link agreement}.
 *
 * @param ownA, ownB the weight of all their terms, where a caller knows it: see {@link weightOf}
 */
export function similarity(
  a: Features,
  b: Features,
  weights: Weights,
  groupsOf: (term: number) => readonly number[],
  ownA = weightOf(a, weights),
  ownB = weightOf(b, weights),
): number {
  if (a.signature === b.signature) return 1;
  const terms = termsAgreeing(a.terms, b.terms, weights, groupsOf);
  // Of nearly all sentences: what they have in common in print need not be counted.
  return terms.agreeing < 2 ? 0 : scoreOf(a, b, terms, ownA, ownB);
}

/**
 * How much two sentences report the same thing, 0..1, the same in both directions: the weighted cosine of their terms,
 * with a share for containment, so that a short sentence can meet the long one that says it among other things. Words of
 * one synonym group agree in part.
 */
function agreement(
  a: Features,
  b: Features,
  weights: Weights,
  groupsOf: (term: number) => readonly number[],
  ownA = weightOf(a, weights),
  ownB = weightOf(b, weights),
): { readonly score: number; readonly agreeing: number } {
  if (a.signature === b.signature) return { score: 1, agreeing: Infinity };
  const terms = termsAgreeing(a.terms, b.terms, weights, groupsOf);
  return { score: scoreOf(a, b, terms, ownA, ownB), agreeing: terms.agreeing };
}

/** How many terms of two sentences agree, and their weight together. */
interface TermsAgreeing {
  readonly agreeing: number;
  readonly shared: number;
}

/** Goes along two sorted lists of terms, each term once. Words of one synonym group agree in part. */
function termsAgreeing(
  a: readonly number[],
  b: readonly number[],
  weights: Weights,
  groupsOf: (term: number) => readonly number[],
): TermsAgreeing {
  let shared = 0;
  let agreeing = 0;
  /** The best weight of a term that only `b` has, by synonym group. */
  let free: Map<number, number> | null = null;
  let [i, j] = [0, 0];
  while (j < b.length) {
    const term = b[j]!;
    while (i < a.length && a[i]! < term) i += 1;
    j += 1;
    if (i < a.length && a[i] === term) {
      shared += weights.of(term);
      agreeing += 1;
      continue;
    }
    const groups = groupsOf(term);
    if (groups.length === 0) continue;
    free ??= new Map<number, number>();
    const weight = weights.of(term);
    for (const group of groups) free.set(group, Math.max(free.get(group) ?? 0, weight));
  }
  if (free === null) return { agreeing, shared };
  j = 0;
  for (const term of a) {
    while (j < b.length && b[j]! < term) j += 1;
    if (j < b.length && b[j] === term) continue;
    let best = 0;
    let taken = -1;
    for (const group of groupsOf(term)) {
      const weight = Math.min(free.get(group) ?? 0, weights.of(term));
      if (weight > best) [best, taken] = [weight, group];
    }
    if (taken >= 0) {
      free.delete(taken);
      shared += best * SYNONYM;
      agreeing += 1;
    }
  }
  return { agreeing, shared };
}

function scoreOf(
  a: Features,
  b: Features,
  { agreeing, shared }: TermsAgreeing,
  ownA: number,
  ownB: number,
): number {
  const cosine = agreeing === 0 ? 0 : shared / Math.sqrt(ownA * ownB);
  const contained = agreeing === 0 ? 0 : (shared / Math.min(ownA, ownB)) * Math.min(1, agreeing / 5);
  // Rounded so that the order in which terms were added up cannot show.
  const said = cosine * (1 - CONTAINMENT) + contained * CONTAINMENT;
  return (
    Math.round(Math.min(0.999, said * (1 - PRINTED) + gramLikeness(a.grams, b.grams) * PRINTED) * 1e6) / 1e6
  );
}

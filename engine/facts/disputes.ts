import { DisjointSets } from '../algorithms/index.ts';
import type { LinkedTexts } from '../link/linked-texts.ts';
import type { Span } from '../types.ts';
import { isCompatible, type Aspect, type Contrast } from './contrast/contrast.ts';
import type { Fact } from './fact.ts';
import { leastLikelihood } from './least-likelihood.ts';
import { factPairsOf, type WeighedPair } from './matching/fact-pairs.ts';
import { FactReader } from './matching/fact-reader.ts';
import { likelihoodOf } from './matching/likelihood.ts';
import { TakenPlaces } from './taken-places.ts';

/** One text's side of a dispute. */
export interface DisputeSide {
  readonly fact: Fact;
  /** The words that differ, in order. */
  readonly marks: readonly Span[];
}

/** A fact that texts tell differently. */
export interface Dispute {
  readonly aspect: Aspect;
  /** By what the values differ; see {@link Contrast}. */
  readonly why: string;
  /** The group of the facts: "money", "clock". */
  readonly group: string;
  /** How likely a careful reader wants to be told, 0..1. */
  readonly confidence: number;
  /** At least two, of different texts, in the order of the texts. */
  readonly sides: readonly DisputeSide[];
}

/** How many figures, times, names and attributes of who has them two texts or more tell, and how they stand. */
export interface FactCounts {
  /** They tell the same, as far as each goes. */
  readonly agree: number;
  /** They are told differently: the disputes over them. */
  readonly differ: number;
  /** By text, in canonical order: what no other text tells. */
  readonly alone: readonly number[];
}

/** What some texts tell, set against each other. */
export interface ComparedFacts {
  readonly disputes: readonly Dispute[];
  /** Null where nothing could be compared: one text, no grammar for the language, or no time. */
  readonly counts: FactCounts | null;
}

/**
 * The facts on which some texts differ, each told once whatever the number of texts: pairs of facts that are likely to be of one thing and
 * not to agree, chosen one to one between every two texts, the most likely first, and joined where they share a fact. And how many
 * agree.
 */
export function compareFacts(linked: LinkedTexts, expired: () => boolean = () => false): ComparedFacts {
  const reader = new FactReader(linked, expired);
  const agreeing: FactsThatAgree[] = [];
  const chosen = linked.paired.flatMap(({ a, b }, which) => {
    const sentences = Math.min(linked.documents[a]!.sentences.length, linked.documents[b]!.sentences.length);
    const pairs = factPairsOf(linked, which, reader, expired);
    const likely = oneToOne(
      pairs
        .filter(
          (pair) =>
            !expired() && isDispute(pair.contrast) && (areOfSentences(pair) || !sayTheSame(pair, linked)),
        )
        .map((pair) => ({ pair, likely: likelihoodOf(pair.evidence) }))
        .filter((one) => one.likely >= leastLikelihood(one.pair.contrast, sentences)),
    );
    for (const two of factsThatAgree(pairs, likely)) agreeing.push(two);
    return likely;
  });
  if (expired()) return { disputes: [], counts: null };
  const disputes = joined(chosen);
  return { disputes, counts: countsOf(linked, reader, disputes, agreeing) };
}

/** Whether two values can be in dispute. Words whose relation is not known are a difference in wording alone. */
export function isDispute({ aspect, relation }: Contrast): boolean {
  return !isCompatible(relation) && !(aspect === 'word' && relation === 'unlike');
}

/** What may be told in the same words on both sides: the words around them make the difference. */
const OF_SENTENCES: ReadonlySet<Aspect> = new Set([
  'roles',
  'teller',
  'tense',
  'scope',
  'order',
  'reason',
  'condition',
]);

function areOfSentences({ contrast }: WeighedPair): boolean {
  return OF_SENTENCES.has(contrast.aspect);
}

/** Whether the words that would be marked are the same on both sides: then they show no difference. */
function sayTheSame(pair: WeighedPair, { documents }: LinkedTexts): boolean {
  const printed = (side: 'a' | 'b') =>
    marksOf(pair, side)
      .map(({ start, end }) => documents[pair[side].text]!.text.slice(start, end).toLowerCase())
      .join(' ');
  return printed('a') === printed('b');
}

/** From so much closeness on two equal values are of one thing. */
const OF_ONE_THING = 0.25;

type FactsThatAgree = readonly [Fact, Fact];

/** The facts that have an equal partner, with it, each used once, the closest first. */
function factsThatAgree(pairs: readonly WeighedPair[], disputed: readonly Likely[]): FactsThatAgree[] {
  const used = new Set<Fact>(disputed.flatMap(({ pair }) => [pair.a, pair.b]));
  return pairs
    .filter(
      ({ a, contrast, closeness }) =>
        closeness >= OF_ONE_THING && isCounted(a) && isCompatible(contrast.relation),
    )
    .sort((x, y) => y.closeness - x.closeness || x.a.start - y.a.start || x.b.start - y.b.start)
    .flatMap(({ a, b }) => {
      if (used.has(a) || used.has(b)) return [];
      used.add(a).add(b);
      return [[a, b] as const];
    });
}

function isCounted({ value: { family } }: Fact): boolean {
  return family === 'quantity' || family === 'time' || family === 'name' || family === 'attribute';
}

/**
 * What several texts tell alike counts once, and so does what they tell differently: a fact on which two texts agree is told differently
 * where a third disputes it.
 */
/** Texts of so many sentences are read whole, so that what they tell alone is counted too. */
const READ_WHOLE = 400;

function countsOf(
  { documents }: LinkedTexts,
  reader: FactReader,
  disputes: readonly Dispute[],
  agreeing: readonly FactsThatAgree[],
): FactCounts | null {
  for (const [text, { sentences }] of documents.entries())
    if (sentences.length <= READ_WHOLE) for (const { index } of sentences) reader.sentence(text, index);
  const read = reader.all();
  if (documents.length < 2 || read.length === 0) return null;
  const counted = disputes.filter(({ sides }) => sides.some(({ fact }) => isCounted(fact)));
  const told = new DisjointSets<Fact>();
  for (const [a, b] of agreeing) told.join(a, b);
  const disputed = new Set(counted.flatMap(({ sides }) => sides.map(({ fact }) => told.find(fact))));
  const partnered = new Set(agreeing.flat());
  const alike = new Set<Fact>();
  const alone = documents.map(() => 0);
  for (const fact of read.flatMap(({ facts }) => facts.filter(isCounted))) {
    const first = told.find(fact);
    if (disputed.has(first)) continue;
    if (partnered.has(fact)) alike.add(first);
    else alone[fact.text]! += 1;
  }
  return { agree: alike.size, differ: counted.length, alone };
}

interface Likely {
  readonly pair: WeighedPair;
  readonly likely: number;
}

/** Of pairs that share a place the likeliest; ties by place, so that nothing hangs on the order of the texts. */
function oneToOne(pairs: readonly Likely[]): Likely[] {
  const ranked = [...pairs].sort(
    (x, y) =>
      y.likely - x.likely ||
      x.pair.a.start + x.pair.b.start - (y.pair.a.start + y.pair.b.start) ||
      x.pair.a.start - y.pair.a.start ||
      (x.pair.contrast.aspect < y.pair.contrast.aspect ? -1 : 1),
  );
  const [takenA, takenB] = [new TakenPlaces(), new TakenPlaces()];
  return ranked.filter(({ pair }) => {
    const [a, b] = [marksOf(pair, 'a'), marksOf(pair, 'b')];
    if (takenA.meet(a) || takenB.meet(b)) return false;
    takenA.add(a);
    takenB.add(b);
    return true;
  });
}

function marksOf({ a, b, contrast }: WeighedPair, side: 'a' | 'b'): readonly Span[] {
  const marks = contrast.marks?.[side] ?? [];
  return marks.length > 0 ? marks : [side === 'a' ? a : b];
}

/** Disputes that share a fact in one aspect are one. */
function joined(chosen: readonly Likely[]): Dispute[] {
  const sets = new DisjointSets<string>();
  const keyOf = (aspect: Aspect, { text, start, end }: Fact) => `${aspect} ${text} ${start} ${end}`;
  for (const { pair } of chosen)
    sets.join(keyOf(pair.contrast.aspect, pair.a), keyOf(pair.contrast.aspect, pair.b));
  const groups = new Map<string, Likely[]>();
  for (const one of chosen) {
    const root = sets.find(keyOf(one.pair.contrast.aspect, one.pair.a));
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((members): Dispute => {
    const [first] = members;
    const sides = new Map<string, DisputeSide>();
    for (const { pair } of members)
      for (const side of ['a', 'b'] as const) {
        const fact = pair[side];
        const key = `${fact.text}`;
        if (!sides.has(key)) sides.set(key, { fact, marks: marksOf(pair, side) });
      }
    return {
      aspect: first!.pair.contrast.aspect,
      why: first!.pair.contrast.why,
      group: first!.pair.a.group,
      confidence: members.reduce((most, { likely }) => Math.max(most, likely), 0),
      sides: [...sides.values()].sort((x, y) => x.fact.text - y.fact.text),
    };
  });
}

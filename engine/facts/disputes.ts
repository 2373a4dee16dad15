import type { LinkedTexts } from '../link/linked-texts.ts';
import type { Span } from '../types.ts';
import { isCompatible, type Aspect, type Contrast } from './contrast/contrast.ts';
import type { Dispute, DisputeSide } from './dispute.ts';
import type { Fact } from './fact.ts';
import { tellOfAnother } from '../analysis/mentions/brought-in.ts';
import { leastLikelihood, SHORT, type Standing } from './least-likelihood.ts';
import { confidenceOf } from './matching/confidence.ts';
import { factPairsOf, type WeighedPair } from './matching/fact-pairs.ts';
import { FactReader } from './matching/fact-reader.ts';
import { likelihoodAtLeast } from './matching/likelihood.ts';
import { OF_ONE_VALUE, withWhoAgrees } from './who-agrees.ts';
import { isOfOneAct } from './one-act.ts';
import { canShareOneSlot, isOfOneSlot } from './one-slot.ts';
import { standsAlone } from './stands-alone.ts';
import { TakenPlaces } from './taken-places.ts';
import { isCounted, toldFacts, type FactsThatAgree, type ToldFact } from './told-facts.ts';

/** What some texts tell, set against each other. */
export interface ComparedFacts {
  readonly disputes: readonly Dispute[];
  /** Every fact once; null where nothing could be compared: one text, no grammar for the language, or no time. */
  readonly told: readonly ToldFact[] | null;
}

/**
 * The facts on which some texts differ, each told once whatever the number of texts: pairs of facts that are likely to be of one thing and
 * not to agree, chosen one to one between every two texts, the most likely first, and joined where they share a fact. And every fact
 * that was read, with how those who tell it stand.
 */
export function compareFacts(linked: LinkedTexts, expired: () => boolean = () => false): ComparedFacts {
  const reader = new FactReader(linked, expired);
  const [agreeing, equal]: [FactsThatAgree[], FactsThatAgree[]] = [[], []];
  const alike = new AlikeSides();
  const chosen = linked.paired.flatMap(({ a, b }, which) => {
    const sentences = Math.min(linked.documents[a]!.sentences.length, linked.documents[b]!.sentences.length);
    const pairs = factPairsOf(linked, which, reader, expired);
    const likely = oneToOne(
      pairs
        .filter(
          (pair) =>
            !expired() && isDispute(pair.contrast) && (areOfSentences(pair) || !sayTheSame(pair, linked)),
        )
        .filter((pair) => sentences > SHORT || !isOfAnother(pair, linked))
        .flatMap((pair): Likely[] => {
          // Nothing is certain, and the evidence costs more than all before it.
          if (leastLikelihood(pair.contrast, sentences, { oneSlot: canShareOneSlot(pair) }) >= 1) return [];
          const least = leastLikelihood(pair.contrast, sentences, tiesOf(pair, linked));
          if (least >= 1) return [];
          const likely = likelihoodAtLeast(pair.evidence, least);
          return likely === null ? [] : [{ pair, likely, confidence: confidenceOf(pair, likely, sentences) }];
        }),
    );
    for (const { a: one, b: other, contrast } of factsThatAgree(pairs, likely)) {
      agreeing.push([one, other]);
      if (OF_ONE_VALUE.has(contrast.relation)) equal.push([one, other]);
    }
    if (linked.documents.length > 2) alike.add(pairs);
    return likely;
  });
  if (expired()) return { disputes: [], told: null };
  const disputes = withWhoAgrees(joined(chosen, alike), equal);
  return { disputes, told: toldIn(linked, reader, disputes, agreeing) };
}

/** What holds two facts together besides the evidence, as `leastLikelihood` asks for it. */
export function tiesOf(pair: WeighedPair, linked: LinkedTexts): Standing {
  return { oneAct: isOfOneAct(pair, linked), oneSlot: isOfOneSlot(pair), alone: standsAlone(pair) };
}

/** Whether two values can be in dispute. */
export function isDispute({ aspect, relation, why }: Contrast): boolean {
  // "Horror", "terror": near to each other, and no contradiction.
  return !isCompatible(relation) && !(aspect === 'word' && relation === 'unlike' && why !== 'unknown');
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

/** What is counted or dated in short texts is not of one thing where one tells of another of its kind; in longer ones the evidence knows more of that. */
function isOfAnother({ a, b }: WeighedPair, { documents }: LinkedTexts): boolean {
  if (!/^(?:quantity|single|multiple|time)$/.test(a.value.family)) return false;
  const treesOf = ({ text, sentence }: Fact) => {
    const { tree } = documents[text]!.sentences[sentence]!;
    return tree === null ? [] : [tree];
  };
  return tellOfAnother(treesOf(a), treesOf(b));
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

/** The facts that have an equal partner, with it, each used once, the closest first. */
function factsThatAgree(pairs: readonly WeighedPair[], disputed: readonly Likely[]): WeighedPair[] {
  const used = new Set<Fact>(disputed.flatMap(({ pair }) => [pair.a, pair.b]));
  return pairs
    .filter(
      ({ a, contrast, closeness }) =>
        closeness >= OF_ONE_THING && isCounted(a) && isCompatible(contrast.relation),
    )
    .sort((x, y) => y.closeness - x.closeness || x.a.start - y.a.start || x.b.start - y.b.start)
    .filter(({ a, b }) => {
      if (used.has(a) || used.has(b)) return false;
      used.add(a).add(b);
      return true;
    });
}

/** Texts of so many sentences are read whole, so that what they tell alone is told too. */
const READ_WHOLE = 400;

/** All that was read, fact by fact; null where there is nothing to compare. */
function toldIn(
  { documents }: LinkedTexts,
  reader: FactReader,
  disputes: readonly Dispute[],
  agreeing: readonly FactsThatAgree[],
): readonly ToldFact[] | null {
  for (const [text, { sentences }] of documents.entries())
    if (sentences.length <= READ_WHOLE) for (const { index } of sentences) reader.sentence(text, index);
  const read = reader.all();
  if (documents.length < 2 || read.length === 0) return null;
  return toldFacts(
    documents,
    read.flatMap(({ facts }) => facts),
    disputes,
    agreeing,
  );
}

interface Likely {
  readonly pair: WeighedPair;
  readonly likely: number;
  /** How often such a pair is worth a look. */
  readonly confidence: number;
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

/** Which facts of three texts and more tell the same in some aspect. */
class AlikeSides {
  private readonly known = new Set<string>();

  add(pairs: readonly WeighedPair[]): void {
    for (const { a, b, contrast } of pairs)
      if (isCompatible(contrast.relation)) this.known.add(keyOf(contrast.aspect, a, b));
  }

  /** The sides of a dispute, each with the first text that tells the same. */
  among(aspect: Aspect, sides: readonly DisputeSide[]): DisputeSide[] {
    return sides.map((side, at) => {
      const like = sides
        .slice(0, at)
        .find(
          ({ fact }) =>
            this.known.has(keyOf(aspect, fact, side.fact)) || this.known.has(keyOf(aspect, side.fact, fact)),
        );
      return { ...side, like: (like ?? side).fact.text };
    });
  }
}

function keyOf(aspect: Aspect, one: Fact, other: Fact): string {
  return `${aspect} ${one.text} ${one.start} ${one.end} ${other.text} ${other.start} ${other.end}`;
}

/** Pairs that are one dispute, with what each text tells in it. */
interface Group {
  readonly members: Likely[];
  readonly sides: Map<number, DisputeSide>;
}

/**
 * Pairs that share a fact in one aspect are one dispute, the likeliest first. A text speaks with one fact in it: a pair that brings another
 * fact of a text that has spoken is of another matter.
 */
function joined(chosen: readonly Likely[], alike: AlikeSides): Dispute[] {
  const groups = new Set<Group>();
  const toldIn = new Map<string, Group>();
  const placeOf = (aspect: Aspect, { text, start, end }: Fact) => `${aspect} ${text} ${start} ${end}`;
  for (const one of [...chosen].sort((x, y) => y.likely - x.likely)) {
    const { a, b, contrast } = one.pair;
    const [placeA, placeB] = [placeOf(contrast.aspect, a), placeOf(contrast.aspect, b)];
    const [ofA, ofB] = [toldIn.get(placeA), toldIn.get(placeB)];
    const known = [...new Set([ofA, ofB])].filter((group) => group !== undefined);
    const own: Group = { members: [one], sides: new Map() };
    for (const side of ['a', 'b'] as const)
      own.sides.set(one.pair[side].text, { fact: one.pair[side], marks: marksOf(one.pair, side) });
    const whole = known.length === 0 ? own : togetherOf([...known, own]);
    if (whole === null) {
      // Both facts are told of already, or one is and the other tells of another matter.
      if (known.length === 2) continue;
      groups.add(own);
      if (ofA === undefined) toldIn.set(placeA, own);
      if (ofB === undefined) toldIn.set(placeB, own);
      continue;
    }
    for (const group of known) groups.delete(group);
    groups.add(whole);
    for (const { pair } of whole.members)
      for (const fact of [pair.a, pair.b]) toldIn.set(placeOf(contrast.aspect, fact), whole);
  }
  return [...groups].map(({ members, sides }): Dispute => {
    const { pair } = members[0]!;
    return {
      aspect: pair.contrast.aspect,
      why: pair.contrast.why,
      group: pair.a.group,
      confidence: members.reduce((most, { confidence }) => Math.max(most, confidence), 0),
      sides: alike.among(
        pair.contrast.aspect,
        [...sides.values()].sort((x, y) => x.fact.text - y.fact.text),
      ),
    };
  });
}

/** Several groups as one; null where they have different facts of one text. */
function togetherOf(all: readonly Group[]): Group | null {
  const sides = new Map<number, DisputeSide>();
  for (const group of all)
    for (const [text, side] of group.sides) {
      const known = sides.get(text);
      if (known === undefined) sides.set(text, side);
      else if (known.fact.start !== side.fact.start || known.fact.end !== side.fact.end) return null;
    }
  return { members: all.flatMap(({ members }) => members), sides };
}

import { DisjointSets } from '../algorithms/index.ts';
import type { Document } from '../analysis/document.ts';
import type { FactTopic, Span } from '../types.ts';
import type { Dispute, DisputeSide } from './dispute.ts';
import type { Fact } from './fact.ts';
import { topicOf, topicOfDispute } from './topic.ts';

/** What one text or several tell of one thing, once for every text that tells it. */
export interface ToldFact {
  /** How those who tell it stand to each other; `alone`: one text tells it. */
  readonly standing: 'differ' | 'agree' | 'alone';
  readonly topic: FactTopic;
  /** In canonical order of the texts, at most one a text. */
  readonly sides: readonly DisputeSide[];
}

/** Two facts of two texts that tell the same, as far as each goes. */
export type FactsThatAgree = readonly [Fact, Fact];

/**
 * Figures, times, names, offices and nationalities: what is counted, and listed fact by fact. That somebody is a woman, or a ferry a
 * ship, is told by the way.
 */
export function isCounted({ value }: Fact): boolean {
  switch (value.family) {
    case 'quantity':
    case 'time':
    case 'name':
      return true;
    case 'attribute':
      return (
        value.attribute.value.attribute === 'office' || value.attribute.value.attribute === 'nationality'
      );
    default:
      return false;
  }
}

/**
 * Every fact that was read, once: what several texts tell alike, what they tell differently, and what one tells alone. A fact on which
 * two texts agree is told differently where a third disputes it; a name that stands in two texts is told by both, however often.
 *
 * @param facts those that were read, of all texts
 */
export function toldFacts(
  documents: readonly Document[],
  facts: readonly Fact[],
  disputes: readonly Dispute[],
  agreeing: readonly FactsThatAgree[],
): readonly ToldFact[] {
  const told = new DisjointSets<Fact>();
  for (const [a, b] of agreeing) told.join(a, b);
  const firstOf = new Map<string, Fact>();
  const counted = facts.filter(isCounted);
  for (const fact of counted) {
    const key = saidAgainBy(fact, documents[fact.text]!);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, fact);
    else told.join(first, fact);
  }
  const members = new Map<Fact, Fact[]>();
  for (const fact of counted) {
    const first = told.find(fact);
    const set = members.get(first);
    if (set === undefined) members.set(first, [fact]);
    else set.push(fact);
  }
  const ofDisputes = disputes
    .filter(({ sides }) => sides.some(({ fact }) => isCounted(fact)))
    .map((dispute) => ({
      dispute,
      sets: dispute.sides.map(({ fact }) => members.get(told.find(fact)) ?? []),
    }));
  const disputed = new Set(ofDisputes.flatMap(({ sets }) => sets.flat()));
  const differ = ofDisputes.map(({ dispute, sets }): ToldFact => {
    const known = new Set(dispute.sides.map(({ fact }) => fact.text));
    const others = oncePerText(sets.flat().filter(({ text }) => !known.has(text)));
    return {
      standing: 'differ',
      topic: topicOfDispute(dispute),
      sides: [...dispute.sides, ...others].sort((x, y) => x.fact.text - y.fact.text),
    };
  });
  const others = [...members.values()]
    .filter((set) => !set.some((fact) => disputed.has(fact)))
    .map((set): ToldFact => {
      const sides = oncePerText(set);
      return { standing: sides.length > 1 ? 'agree' : 'alone', topic: topicOf(sides[0]!.fact), sides };
    });
  return [...differ, ...others];
}

/** How many facts are told alike, differently, and by each of so many texts alone. */
export function countTold(
  told: readonly ToldFact[],
  texts: number,
): { readonly agree: number; readonly differ: number; readonly alone: readonly number[] } {
  const count = (wanted: ToldFact['standing']) => told.filter(({ standing }) => standing === wanted).length;
  const alone = Array.from({ length: texts }, () => 0);
  for (const { standing, sides } of told) if (standing === 'alone') alone[sides[0]!.fact.text]! += 1;
  return { agree: count('agree'), differ: count('differ'), alone };
}

/** The first of some facts in every text, in the order of the texts; its own words are what is marked. */
function oncePerText(facts: readonly Fact[]): DisputeSide[] {
  const first = new Map<number, Fact>();
  for (const fact of facts) {
    const known = first.get(fact.text);
    if (known === undefined || fact.start < known.start) first.set(fact.text, fact);
  }
  return [...first.values()]
    .sort((a, b) => a.text - b.text)
    .map((fact): DisputeSide => ({ fact, marks: [{ start: fact.start, end: fact.end } satisfies Span] }));
}

/**
 * What makes a fact the same as one before it: a figure or a time that is printed again in one text with what it counts, a name that is
 * printed in any.
 */
function saidAgainBy(fact: Fact, { text }: Document): string {
  const printed = text.slice(fact.start, fact.end).toLowerCase();
  const { value } = fact;
  if (value.family === 'name') return `name ${value.name.parts.words.join(' ')}`;
  if (value.family === 'attribute')
    return `${fact.text} ${fact.group} ${value.attribute.holder.known} ${printed}`;
  return `${fact.text} ${fact.group} ${fact.governor ?? ''} ${printed}`;
}

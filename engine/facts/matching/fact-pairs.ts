import type { Statement } from '../../analysis/statements.ts';
import type { LinkedTexts } from '../../link/linked-texts.ts';
import { areHeldTogether, contrastFacts } from '../contrast/contrast-facts.ts';
import { canShareSlot } from '../contrast/names.ts';
import type { Aspect, SlotRelation } from '../contrast/contrast.ts';
import type { Fact } from '../fact.ts';
import type { FactReader } from './fact-reader.ts';
import { meetingsOf } from './meetings.ts';
import { evidenceOf, EVIDENCE, type FactPair, type MeetingView } from './pair-features.ts';
import { sharedTerms } from './terms.ts';
import { sortOf } from './value-relations.ts';

/** A pair of facts with the evidence on it, in the order of {@link EVIDENCE}. */
export interface WeighedPair extends FactPair {
  readonly evidence: readonly number[];
}

const AT = (name: (typeof EVIDENCE)[number]) => EVIDENCE.indexOf(name);
const [EQUAL_A, EQUAL_B, CLOSER_A, CLOSER_B, CLOSENESS, COUNT_CLOSER_A, COUNT_CLOSER_B, FEWER, MORE] = [
  AT('equal elsewhere for a'),
  AT('equal elsewhere for b'),
  AT('closer elsewhere for a'),
  AT('closer elsewhere for b'),
  AT('closeness'),
  AT('partners closer to a'),
  AT('partners closer to b'),
  AT('fewer of group'),
  AT('more of group'),
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
  const context = reader.context(textA, textB);
  for (const meeting of meetingsOf(linked, which, expired)) {
    if (expired()) return [];
    const one = reader.sentence(textA, meeting.a);
    const other = reader.sentence(textB, meeting.b);
    if (one === null || other === null) continue;
    const [ofOne, ofOther] = meeting.near
      ? [one.facts, other.facts]
      : [reader.narrow(one), reader.narrow(other)];
    if (ofOne.length === 0 || ofOther.length === 0) continue;
    const found: Omit<FactPair, 'view'>[] = [];
    const anchors: { a: FactPair['a']; b: FactPair['b'] }[] = [];
    const close = meeting.near && (meeting.rankA === 0 || meeting.rankB === 0);
    for (const a of ofOne)
      for (const b of ofOther) {
        if (!areHeldTogether(a.group, b.group)) continue;
        if (!meeting.near && !canMeetFar(a, b)) continue;
        for (const contrast of contrastFacts(
          { fact: a, sentence: one },
          { fact: b, sentence: other },
          reader.memory,
          close,
        )) {
          if (contrast.relation === 'incomparable') continue;
          found.push({ a, b, contrast });
          if (contrast.relation === 'equal' && a.value.family !== 'word' && a.value.family !== 'clause')
            anchors.push({ a, b });
        }
      }
    if (found.length === 0) continue;
    const isTold = toldInBoth(found);
    const [viewA, viewB] = [reader.view(one), reader.view(other)];
    const view: MeetingView = {
      meeting,
      a: viewA,
      b: viewB,
      shared: sharedTerms(viewA.terms, viewB.terms, viewA.sameLemma),
      anchors,
      ...context.of(meeting.a, meeting.b),
    };
    for (const { a, b, contrast } of found) {
      if (a.value.family === 'word' && isCompatible(contrast.relation)) continue;
      if (isTold({ a, b, contrast })) continue;
      const pair: FactPair = { a, b, contrast, view };
      pairs.push({ ...pair, evidence: evidenceOf(pair) });
    }
  }
  return withCompetition(pairs);
}

/** In what nothing differs that stands in both sentences: each of several may be named, described or placed in its turn. */
const NAMED_IN_TURN: ReadonlySet<Aspect> = new Set(['name', 'word', 'nationality', 'office']);

/**
 * Tells of two sentences that meet whether a difference is none, since one of the values stands in both: "twelve Somalis and eleven
 * Yemenis", "the twelve Somalis".
 */
function toldInBoth(found: readonly Omit<FactPair, 'view'>[]): (one: Omit<FactPair, 'view'>) => boolean {
  const both = new Set<Fact>();
  for (const { a, b, contrast } of found)
    if (NAMED_IN_TURN.has(contrast.aspect) && contrast.relation === 'equal') both.add(a).add(b);
  // One of two spellings is wrong, whoever else is named.
  return ({ a, b, contrast: { aspect, relation, why } }) =>
    NAMED_IN_TURN.has(aspect) &&
    !isCompatible(relation) &&
    why !== 'near spelling' &&
    (both.has(a) || both.has(b));
}

/** Whether facts of sentences that are not alike can be of one thing: names of one slot, clauses of one verb or of one doer. */
function canMeetFar(a: Fact, b: Fact): boolean {
  if (a.value.family === 'name') return canShareSlot(a, b);
  if (a.value.family !== 'clause' || b.value.family !== 'clause') return true;
  const [one, other] = [a.value.statement, b.value.statement];
  if (one.clause.lemma === other.clause.lemma) return true;
  const doer = headOf(one);
  return doer !== null && doer === headOf(other);
}

function headOf({ tree, clause }: Statement): string | null {
  const head = (clause.actor ?? clause.subject ?? clause.undergoer)?.head;
  const token = head === undefined ? undefined : tree.tokens[head];
  return token === undefined || token.pos === 'PRON' ? null : token.lemma;
}

/**
 * Adds what else the two facts could meet: an equal value in a like place makes a difference unlikely, and so does a closer one; and how
 * many there are of their group.
 */
function withCompetition(pairs: readonly WeighedPair[]): WeighedPair[] {
  const equal = new Map<object, number>();
  const all = new Map<object, Map<object, number>>();
  const partners = (fact: object) => {
    let list = all.get(fact);
    if (list === undefined) all.set(fact, (list = new Map<object, number>()));
    return list;
  };
  const ofGroup = new Map<string, Set<object>>();
  for (const { a, b, contrast, evidence } of pairs) {
    const closeness = evidence[CLOSENESS!]!;
    for (const [fact, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (isCompatible(contrast.relation)) equal.set(fact, Math.max(equal.get(fact) ?? 0, closeness));
      partners(fact).set(other, closeness);
      const key = `${fact.text} ${sortOf(fact)}`;
      const set = ofGroup.get(key);
      if (set === undefined) ofGroup.set(key, new Set([fact]));
      else set.add(fact);
    }
  }
  return pairs.map((pair) => {
    const { a, b } = pair;
    const evidence = [...pair.evidence];
    const closeness = evidence[CLOSENESS!]!;
    const standing = (fact: object, self: object) => {
      let [best, closer] = [0, 0];
      for (const [other, its] of all.get(fact)!) {
        if (other === self) continue;
        if (its > best) best = its;
        if (its > closeness) closer += 1;
      }
      return { margin: best - closeness, closer };
    };
    const [x, y] = [standing(a, b), standing(b, a)];
    evidence[EQUAL_A!] = (equal.get(a) ?? 0) - closeness;
    evidence[EQUAL_B!] = (equal.get(b) ?? 0) - closeness;
    evidence[CLOSER_A!] = x.margin;
    evidence[CLOSER_B!] = y.margin;
    evidence[COUNT_CLOSER_A!] = x.closer;
    evidence[COUNT_CLOSER_B!] = y.closer;
    const counts = [a, b]
      .map((fact) => ofGroup.get(`${fact.text} ${sortOf(fact)}`)!.size)
      .sort((m, n) => m - n);
    evidence[FEWER!] = counts[0]!;
    evidence[MORE!] = counts[1]!;
    return { ...pair, evidence };
  });
}

/** How near two facts stand to each other by what is around them, 0..1; whatever their values. */
export function closenessOf({ evidence }: WeighedPair): number {
  return evidence[CLOSENESS!]!;
}

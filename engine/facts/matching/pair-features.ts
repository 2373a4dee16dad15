import type { Contrast } from '../contrast/contrast.ts';
import { ASPECTS } from '../contrast/contrast.ts';
import type { Fact } from '../fact.ts';
import type { Meeting } from './meetings.ts';
import { overlapWithout, type Inside } from './overlap.ts';
import type { SharedTerm, Term } from './terms.ts';
import type { SentenceView } from './sentence-view.ts';
import { VALUE_RELATIONS, valueRelations } from './value-relations.ts';

/** Two sentences that meet, with what they share. */
export interface MeetingView {
  readonly meeting: Meeting;
  readonly a: SentenceView;
  readonly b: SentenceView;
  readonly shared: readonly SharedTerm[];
  /** Amounts, times and names that are equal in both, the places of either side. */
  readonly anchors: readonly { readonly a: Fact; readonly b: Fact }[];
  /** How alike the sentences around both are, 0..1. */
  readonly window: number;
  /** How much the entities tell that both speak of, and the share of it in what the shorter list tells. */
  readonly entities: number;
  readonly entitiesContained: number;
  /** The entity that somebody's clause is about: same, other, or not known. */
  readonly holders: (a: Fact, b: Fact) => 'same' | 'other' | 'unknown';
}

/** Two facts, how they stand, and where they meet. */
export interface FactPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly contrast: Contrast;
  readonly view: MeetingView;
}

/** Reasons of a contrast that are evidence of their own. */
const WHYS = [
  'value', 'unit', 'currency', 'magnitude', 'digits', 'points', 'vague', 'comparator', 'bounds', 'quantifier', 'rank', 'per', 'score', 'single',
  'rate', 'clock', 'half of day', 'day', 'weekday', 'month', 'year', 'length', 'shift', 'range', 'age',
  'opposite', 'exclusive', 'similar', 'direction', 'spelling', 'near spelling', 'one noun', 'surname', 'given name', 'words', 'unnamed', 'former',
  'narrator', 'modal', 'grades', 'denied noun', 'denied act', 'sought act', 'possible act', 'focus', 'other doer', 'other object', 'other phrase', 'outcome', 'filler', 'turned', 'modifier', 'multiple',
] as const; // prettier-ignore

/** What speaks for two facts being about one thing, and for a difference between them mattering; see {@link evidenceOf}. */
export const EVIDENCE = [
  ...ASPECTS.map((aspect) => `is ${aspect}`),
  'is count', 'is share', 'is money', 'is measure', 'is rank', 'is calendar', 'is clock', 'is duration', 'is age', 'is frequency',
  'is noun', 'is verb', 'is adjective', 'is adverb', 'is relating word',
  'distance', 'relation unlike',
  ...WHYS.map((why) => `why ${why}` as const),
  'one-sided', 'one certain', 'one planned', 'one conditional',
  'link', 'similarity', 'rank of a', 'rank of b', 'beside',
  'cosine', 'contained', 'shared', 'count', 'specific',
  'clause cosine', 'clause contained', 'clause shared',
  'near contained', 'near shared',
  'same governor', 'governors known', 'same role', 'same preposition', 'same clause predicate',
  'same subject', 'subject differs', 'same object', 'object differs',
  'anchors', 'same word before', 'same word behind',
  'quoted one', 'quoted both', 'headline', 'past differs', 'past both', 'year differs', 'question',
  'words of shorter', 'words ratio', 'equal words', 'sentences of shorter', 'sentences of longer', 'position differs',
  'facts of group a', 'facts of group b',
  'polarity differs', 'certainty differs', 'focus weight',
  'near', 'window', 'entities', 'entities contained', 'same holder', 'other holder', 'past clause differs',
  ...VALUE_RELATIONS,
  'equal elsewhere for a', 'equal elsewhere for b', 'closer elsewhere for a', 'closer elsewhere for b', 'closeness',
  'partners closer to a', 'partners closer to b', 'fewer of group', 'more of group',
] as const; // prettier-ignore
export type EvidenceName = (typeof EVIDENCE)[number];

/**
 * The evidence on a pair of facts as numbers, in the order of {@link EVIDENCE}. After the features of earlier experiments: typed slots,
 * context without the words in dispute, anchors that are equal, what governs them, marks of other times.
 */
export function evidenceOf({ a, b, contrast, view }: FactPair): number[] {
  const { meeting, shared } = view;
  const [one, other] = [view.a, view.b];
  const whole = overlapWithout(one.terms, other.terms, shared, { a, b });
  const clause = overlapWithout(
    one.terms,
    other.terms,
    shared,
    { a, b },
    insideClause(a, one),
    insideClause(b, other),
  );
  const near = overlapWithout(one.terms, other.terms, shared, { a, b }, nearby(a, one), nearby(b, other));
  const flag = (holds: boolean) => (holds ? 1 : 0);
  const sameGovernor = a.governor !== null && one.sameLemma(a.governor, b.governor);
  const holders = view.holders(a, b);
  const closeness =
    0.3 * whole.cosine +
    0.15 * clause.contained +
    0.15 * near.contained +
    0.15 * flag(sameGovernor) +
    0.1 * meeting.link +
    0.1 * view.window +
    0.1 * (holders === 'same' ? 1 : holders === 'other' ? -0.5 : 0);
  const [subjectA, subjectB] = [one.subjectOf(a), other.subjectOf(b)];
  const [objectA, objectB] = [one.objectOf(a), other.objectOf(b)];
  const quotedA = one.isQuoted(a);
  const quotedB = other.isQuoted(b);
  const words = [one.words.length, other.words.length].sort((x, y) => x - y);
  const texts = [one.sentences, other.sentences].sort((x, y) => x - y);
  return [
    ...ASPECTS.map((aspect) => flag(contrast.aspect === aspect)),
    flag(isOfKind(a, COUNTS) || isOfKind(b, COUNTS)),
    flag(isOfKind(a, SHARES) || isOfKind(b, SHARES)),
    flag(a.group === 'money'),
    flag(a.group.startsWith('measure')),
    ...['rank', 'calendar', 'clock', 'duration', 'age', 'frequency'].map((group) => flag(a.group === group)),
    ...['NOUN', 'VERB', 'ADJ', 'ADV'].map((group) => flag(a.group === group)),
    flag(/^(?:ADP|AUX|DET|PRON)$/.test(a.group)),
    contrast.distance,
    flag(contrast.relation === 'unlike'),
    ...WHYS.map((why) => flag(contrast.why === why)),
    flag(contrast.why.startsWith('one-sided')),
    flag(contrast.why.includes('certain')),
    flag(contrast.why.includes('planned')),
    flag(contrast.why.includes('conditional') || contrast.why.includes('open')),
    meeting.link,
    meeting.similarity,
    meeting.rankA,
    meeting.rankB,
    meeting.beside,
    whole.cosine,
    whole.contained,
    whole.shared,
    whole.count,
    whole.specific,
    clause.cosine,
    clause.contained,
    clause.shared,
    near.contained,
    near.shared,
    flag(sameGovernor),
    flag(a.governor !== null && b.governor !== null),
    flag(a.role === b.role),
    flag(prepositionOf(a) !== '' && prepositionOf(a) === prepositionOf(b)),
    flag(one.sameLemma(a.statement?.clause.lemma ?? null, b.statement?.clause.lemma ?? null)),
    flag(subjectA !== null && one.sameLemma(subjectA, subjectB)),
    flag(subjectA !== null && subjectB !== null && !one.sameLemma(subjectA, subjectB)),
    flag(objectA !== null && one.sameLemma(objectA, objectB)),
    flag(objectA !== null && objectB !== null && !one.sameLemma(objectA, objectB)),
    view.anchors.filter(({ a: x, b: y }) => x !== a && y !== b && !overlap(x, a) && !overlap(y, b)).length,
    flag(one.wordBefore(a) !== null && one.wordBefore(a) === other.wordBefore(b)),
    flag(one.wordBehind(a) !== null && one.wordBehind(a) === other.wordBehind(b)),
    flag(quotedA !== quotedB),
    flag(quotedA && quotedB),
    flag(one.headline) + flag(other.headline),
    flag(one.past !== other.past),
    flag(one.past && other.past),
    flag(differ(one.years, other.years)),
    flag(one.question || other.question),
    Math.log(1 + words[0]!),
    words[0]! / Math.max(1, words[1]!),
    equalWords(one, other),
    Math.log(texts[0]!),
    Math.log(texts[1]!),
    Math.abs(one.position - other.position),
    one.ofGroup(a.group),
    other.ofGroup(b.group),
    flag((a.statement?.standing.polarity ?? null) !== (b.statement?.standing.polarity ?? null)),
    flag((a.statement?.standing.certainty ?? null) !== (b.statement?.standing.certainty ?? null)),
    focusWeight(one, a) + focusWeight(other, b),
    flag(meeting.near),
    view.window,
    view.entities,
    view.entitiesContained,
    flag(holders === 'same'),
    flag(holders === 'other'),
    flag(isPast(a) !== isPast(b)),
    ...valueRelations(a.value, b.value),
    0,
    0,
    0,
    0,
    closeness,
    0,
    0,
    0,
    0,
  ];
}

/** Told as done before something else: "had fallen". */
function isPast({ statement }: Fact): boolean {
  const verb = statement?.clause.verb;
  return verb?.perfect === true && verb.tense === 'past';
}

function prepositionOf({ role }: Fact): string {
  return role.split(':')[1] ?? '';
}

const COUNTS = /^(?:count|number)$/;
const SHARES = /^(?:percent|points|fraction|quantifier)$/;

function isOfKind({ value }: Fact, kinds: RegExp): boolean {
  return value.family === 'quantity' && kinds.test(value.quantity.kind);
}

function overlap(one: Fact, other: Fact): boolean {
  return one.start < other.end && other.start < one.end;
}

function insideClause(fact: Fact, view: SentenceView): Inside {
  const tokens = fact.statement?.clause.tokens;
  if (tokens === undefined) return () => true;
  const inside = new Set(tokens.map((at) => view.tree.tokens[at]!.start));
  return ({ start }) => inside.has(start);
}

/** Within so many content words. */
const NEAR = 4;

function nearby(fact: Fact, { terms }: SentenceView): Inside {
  let before = terms.findIndex(({ end }) => end > fact.start);
  if (before < 0) before = terms.length;
  let behind = terms.findIndex(({ start }) => start >= fact.end);
  if (behind < 0) behind = terms.length;
  const close = new Set([
    ...terms.slice(Math.max(0, before - NEAR), before),
    ...terms.slice(behind, behind + NEAR),
  ]);
  return (term: Term) => close.has(term);
}

function differ(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((year) => b.has(year));
}

/** Share of the words, light ones with them, that both sentences have. */
function equalWords(a: SentenceView, b: SentenceView): number {
  const there = new Map<string, number>();
  for (const word of b.words) there.set(word, (there.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a.words) {
    const left = there.get(word) ?? 0;
    if (left === 0) continue;
    there.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, a.words.length + b.words.length);
}

function focusWeight({ terms }: SentenceView, { start, end }: Fact): number {
  let weight = 0;
  for (const term of terms) if (term.start < end && start < term.end) weight = Math.max(weight, term.weight);
  return weight;
}

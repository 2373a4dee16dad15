import { ASPECTS, type Contrast } from '../contrast/contrast.ts';
import type { Fact } from '../fact.ts';
import { EVIDENCE, WHYS, type EvidenceName } from './evidence-names.ts';
import { frameOf } from './frame.ts';
import { participantsOf } from './participants-met.ts';
import { heldTogether } from './held-together.ts';
import type { MeetingView } from './meeting-view.ts';
import { overlapAround, type Overlap } from './overlap.ts';
import { valueRelations } from './value-relations.ts';

/** Two facts, how they stand, and where they meet. */
export interface FactPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly contrast: Contrast;
  readonly view: MeetingView;
}

/** How near two facts stand to each other by what is around them, whatever their values. */
export interface Nearness {
  readonly whole: Overlap;
  readonly clause: Overlap;
  readonly near: Overlap;
  readonly sameGovernor: boolean;
  readonly holders: 'same' | 'other' | 'unknown';
  /** All of it in one number, 0..1. */
  readonly closeness: number;
}

export function nearnessOf({ a, b, view }: Omit<FactPair, 'contrast'>): Nearness {
  const { meeting, shared } = view;
  const [one, other] = [view.a.around(a), view.b.around(b)];
  const whole = overlapAround(one, other, shared, 'whole');
  const clause = overlapAround(one, other, shared, 'clause');
  const near = overlapAround(one, other, shared, 'near');
  const sameGovernor = a.governor !== null && view.a.sameLemma(a.governor, b.governor);
  const holders = view.holders(a, b);
  const closeness =
    0.3 * whole.cosine +
    0.15 * clause.contained +
    0.15 * near.contained +
    0.15 * flag(sameGovernor) +
    0.1 * meeting.link +
    0.1 * view.window +
    0.1 * (holders === 'same' ? 1 : holders === 'other' ? -0.5 : 0);
  return { whole, clause, near, sameGovernor, holders, closeness };
}

/** What else two facts could meet, and how many there are of their sort; see `competition.ts`. */
export interface Rivalry {
  readonly equalForA: number;
  readonly equalForB: number;
  readonly closerForA: number;
  readonly closerForB: number;
  readonly closerToA: number;
  readonly closerToB: number;
  readonly fewer: number;
  readonly more: number;
}

/** Where a named evidence stands in the row. */
const AT: ReadonlyMap<EvidenceName, number> = new Map(EVIDENCE.map((name, at) => [name, at]));
const ASPECT_AT = new Map(ASPECTS.map((aspect) => [aspect, AT.get(`is ${aspect}`)!]));
const WHY_AT = new Map<string, number>(WHYS.map((why) => [why, AT.get(`why ${why}`)!]));
const SORT_AT = new Map<string, number>([
  ...(['money', 'rank', 'calendar', 'clock', 'duration', 'age', 'frequency'] as const).map(
    (group): [string, number] => [group, AT.get(`is ${group}`)!],
  ),
  ['NOUN', AT.get('is noun')!],
  ['VERB', AT.get('is verb')!],
  ['ADJ', AT.get('is adjective')!],
  ['ADV', AT.get('is adverb')!],
  ...['ADP', 'AUX', 'DET', 'PRON'].map((group): [string, number] => [group, AT.get('is relating word')!]),
]);
/** What follows the aspect, the sort and the reason of a pair. */
const REST = AT.get('distance')!;
const BEHIND_WHYS = AT.get('one-sided')!;
const [IS_COUNT, IS_SHARE, IS_MEASURE] = [AT.get('is count')!, AT.get('is share')!, AT.get('is measure')!];

/**
 * The evidence on a pair of facts as numbers, in the order of {@link EVIDENCE}. After the features of earlier experiments: typed slots,
 * context without the words in dispute, anchors that are equal, what governs them, marks of other times.
 */
export function evidenceOf(pair: FactPair, nearness: Nearness, rivalry: Rivalry): number[] {
  const row = new Array<number>(EVIDENCE.length).fill(0);
  writeSort(row, pair);
  let at = BEHIND_WHYS;
  const write = (numbers: readonly number[]) => {
    for (let from = 0; from < numbers.length; from += 1) row[at + from] = numbers[from]!;
    at += numbers.length;
  };
  write(ofReason(pair));
  write(ofContext(pair, nearness));
  write(ofFacts(pair, nearness));
  write(ofMeeting(pair, nearness));
  write(valueRelations(pair.a.value, pair.b.value));
  write([
    rivalry.equalForA,
    rivalry.equalForB,
    rivalry.closerForA,
    rivalry.closerForB,
    nearness.closeness,
    rivalry.closerToA,
    rivalry.closerToB,
    rivalry.fewer,
    rivalry.more,
  ]);
  write(ofHolding(pair));
  const strangers = ofStrangers(pair);
  write(strangers);
  write(ofClaim(pair, strangers));
  write(ofEpisodes(pair));
  write(ofFrame(pair));
  write(ofStandingAlone(pair, nearness, rivalry, row));
  return row;
}

/** Of what sort the facts are, and how their values stand. */
function writeSort(row: number[], { a, b, contrast }: FactPair): void {
  row[ASPECT_AT.get(contrast.aspect)!] = 1;
  row[IS_COUNT] = flag(isOfKind(a, COUNTS) || isOfKind(b, COUNTS));
  row[IS_SHARE] = flag(isOfKind(a, SHARES) || isOfKind(b, SHARES));
  row[IS_MEASURE] = flag(a.group.startsWith('measure'));
  const sort = SORT_AT.get(a.group);
  if (sort !== undefined) row[sort] = 1;
  row[REST] = contrast.distance;
  row[REST + 1] = flag(contrast.relation === 'unlike');
  const why = WHY_AT.get(contrast.why);
  if (why !== undefined) row[why] = 1;
}

function ofReason({ contrast: { why } }: FactPair): number[] {
  return [
    flag(why.startsWith('one-sided')),
    flag(why.includes('certain')),
    flag(why.includes('planned')),
    flag(why.includes('conditional') || why.includes('open')),
  ];
}

function ofContext({ view: { meeting } }: FactPair, { whole, clause, near }: Nearness): number[] {
  return [
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
  ];
}

function ofFacts({ a, b, view }: FactPair, { sameGovernor }: Nearness): number[] {
  const [one, other] = [view.a, view.b];
  const [subjectA, subjectB] = [one.subjectOf(a), other.subjectOf(b)];
  const [objectA, objectB] = [one.objectOf(a), other.objectOf(b)];
  const [quotedA, quotedB] = [one.isQuoted(a), other.isQuoted(b)];
  const [beforeA, behindA] = [one.wordBefore(a), one.wordBehind(a)];
  const preposition = prepositionOf(a);
  return [
    flag(sameGovernor),
    flag(a.governor !== null && b.governor !== null),
    flag(a.role === b.role),
    flag(preposition !== '' && preposition === prepositionOf(b)),
    flag(one.sameLemma(a.statement?.clause.lemma ?? null, b.statement?.clause.lemma ?? null)),
    flag(subjectA !== null && one.sameLemma(subjectA, subjectB)),
    flag(subjectA !== null && subjectB !== null && !one.sameLemma(subjectA, subjectB)),
    flag(objectA !== null && one.sameLemma(objectA, objectB)),
    flag(objectA !== null && objectB !== null && !one.sameLemma(objectA, objectB)),
    anchorsBeside(a, b, view),
    flag(beforeA !== null && beforeA === other.wordBefore(b)),
    flag(behindA !== null && behindA === other.wordBehind(b)),
    flag(quotedA !== quotedB),
    flag(quotedA && quotedB),
  ];
}

/** How many facts that are equal in both sentences stand beside two facts. */
function anchorsBeside(a: Fact, b: Fact, { anchors }: MeetingView): number {
  let count = 0;
  for (const { a: x, b: y } of anchors)
    if (x !== a && y !== b && !overlap(x, a) && !overlap(y, b)) count += 1;
  return count;
}

/** What both hang together with in their trees, and how near what governs them is. */
function ofHolding({ a, b, view }: FactPair): number[] {
  const { a: one, b: other } = view;
  const { term, terms, name, entity, others } = heldTogether(a, b, view);
  const [subject, object] = [one.subjectOf(a), one.objectOf(a)];
  const [subjectB, objectB] = [other.subjectOf(b), other.objectOf(b)];
  return [
    term,
    terms,
    name,
    entity,
    flag(others),
    one.kinship(a.governor, b.governor),
    one.kinship(a.statement?.clause.lemma ?? null, b.statement?.clause.lemma ?? null),
    Math.max(
      one.kinship(subject, subjectB),
      one.kinship(subject, objectB),
      one.kinship(object, subjectB),
      one.kinship(object, objectB),
    ),
  ];
}

/** Whether two clauses can be one claim: who takes part in the one takes part in the other, and nobody else. */
function ofClaim(pair: FactPair, [, strangers]: readonly number[]): number[] {
  const { agree, differ } = participantsOf(pair);
  const { a, b, view } = pair;
  const acts = view.a.kinship(a.statement?.clause.lemma ?? null, b.statement?.clause.lemma ?? null) > 0;
  return [agree, differ, flag(acts && agree > 0 && differ === 0 && strangers === 0)];
}

/** How many names and figures beside the facts only one of the texts has: two reports of one event share theirs. */
function ofStrangers({ a, b, view }: FactPair): number[] {
  const { strangers } = view;
  const [one, other] = [view.a.around(a), view.b.around(b)];
  const [wholeA, wholeB] = [inBoth(strangers.a, one.whole.holds), inBoth(strangers.b, other.whole.holds)];
  const [clauseA, clauseB] = [inBoth(strangers.a, one.clause.holds), inBoth(strangers.b, other.clause.holds)];
  return [
    Math.min(wholeA, wholeB),
    Math.max(wholeA, wholeB),
    Math.min(clauseA, clauseB),
    Math.max(clauseA, clauseB),
  ];
}

/** How many places are marked in two rows of flags. */
function inBoth(one: Uint8Array, other: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) count += one[at]! & other[at]!;
  return count;
}

/** What speaks for one of the facts, or both, being of another episode: an earlier time, another of a kind, names that the other text has not. */
function ofEpisodes({ view: { a, b } }: FactPair): number[] {
  const leadsElsewhere = (one: typeof a, other: typeof a) =>
    flag(one.episode.leading.some((stem) => !other.isInText(stem)));
  const [ledA, ledB] = [leadsElsewhere(a, b), leadsElsewhere(b, a)];
  return [
    Math.min(a.episode.earlier, b.episode.earlier),
    Math.max(a.episode.earlier, b.episode.earlier),
    Math.min(a.episode.others, b.episode.others),
    Math.max(a.episode.others, b.episode.others),
    Math.min(ledA, ledB),
    Math.max(ledA, ledB),
  ];
}

function ofMeeting({ a, b, view }: FactPair, { holders }: Nearness): number[] {
  const [one, other] = [view.a, view.b];
  return [
    ...view.sides,
    one.ofGroup(a.group),
    other.ofGroup(b.group),
    flag((a.statement?.standing.polarity ?? null) !== (b.statement?.standing.polarity ?? null)),
    flag((a.statement?.standing.certainty ?? null) !== (b.statement?.standing.certainty ?? null)),
    one.around(a).focus + other.around(b).focus,
    flag(view.meeting.near),
    view.window,
    view.entities,
    view.entitiesContained,
    flag(holders === 'same'),
    flag(holders === 'other'),
    flag(isPast(a) !== isPast(b)),
  ];
}

/** How far the sentences run alike around the facts. */
function ofFrame({ a, b, view }: FactPair): number[] {
  const { before, behind, telling, inOrder, above, beneath, beneathOne } = frameOf(a, b, view);
  return [before, behind, telling, inOrder, above, beneath, beneathOne];
}

const [SAME_VERB, SAME_DOER, SAME_UNIT, HELD_NAME] = (
  ['same clause predicate', 'same subject', 'same unit', 'held name'] as const
).map((name) => AT.get(name)!) as [number, number, number, number];

/**
 * Whether no value of either sentence equals one of the pair in the other; and then whether both are of one act of one doer ("Page disappeared in *1958*",
 * "In *1957* Page disappeared"), or the only amounts of their sort there, of one thing with a name that both have.
 */
function ofStandingAlone(
  { contrast: { aspect, why } }: FactPair,
  { closeness, sameGovernor }: Nearness,
  { equalForA, equalForB, more }: Rivalry,
  row: readonly number[],
): number[] {
  const isAlone = equalForA <= ROUNDING - closeness && equalForB <= ROUNDING - closeness;
  const ofOneAct = aspect === 'time' && why !== 'age' && row[SAME_VERB] === 1 && row[SAME_DOER] === 1;
  const ofOneThing = sameGovernor && row[SAME_UNIT] === 1 && row[HELD_NAME]! > 0 && more <= 1;
  return [
    flag(isAlone),
    flag(isAlone && ofOneAct),
    flag(isAlone && aspect === 'quantity' && why !== 'rank' && ofOneThing),
  ];
}

/** Two sums of the same numbers differ by so much at most. */
const ROUNDING = 1e-9;

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Told as done before something else: "had fallen". */
function isPast({ statement }: Fact): boolean {
  const verb = statement?.clause.verb;
  return verb?.perfect === true && verb.tense === 'past';
}

function prepositionOf({ role }: Fact): string {
  const from = role.indexOf(':');
  if (from < 0) return '';
  const to = role.indexOf(':', from + 1);
  return to < 0 ? role.slice(from + 1) : role.slice(from + 1, to);
}

const COUNTS = /^(?:count|number)$/;
const SHARES = /^(?:percent|points|fraction|quantifier)$/;

function isOfKind({ value }: Fact, kinds: RegExp): boolean {
  return value.family === 'quantity' && kinds.test(value.quantity.kind);
}

function overlap(one: Fact, other: Fact): boolean {
  return one.start < other.end && other.start < one.end;
}

import type { Statement } from '../../analysis/statements.ts';
import type { LinkedTexts } from '../../link/linked-texts.ts';
import { contrastFacts } from '../contrast/contrast-facts.ts';
import { isCompatible, type Aspect, type Contrast } from '../contrast/contrast.ts';
import { canShareSlot } from '../contrast/names.ts';
import type { Fact } from '../fact.ts';
import { Competition } from './competition.ts';
import type { FactReader } from './fact-reader.ts';
import { MeetingView, type Anchor } from './meeting-view.ts';
import { meetingsOf } from './meetings.ts';
import { evidenceOf, nearnessOf, type FactPair, type Nearness } from './pair-features.ts';

/** A pair of facts with the evidence on it. */
export interface WeighedPair extends FactPair {
  /** How near the two stand to each other by what is around them, 0..1; whatever their values. */
  readonly closeness: number;
  /** In the order of `EVIDENCE`. */
  readonly evidence: readonly number[];
}

/** Of pairs that agree nobody asks the evidence: it is gathered when it is asked for. */
class Weighed implements WeighedPair {
  readonly closeness: number;
  private gathered: readonly number[] | undefined;

  constructor(
    readonly a: Fact,
    readonly b: Fact,
    readonly contrast: Contrast,
    readonly view: MeetingView,
    readonly nearness: Nearness,
    private readonly competition: Competition,
  ) {
    this.closeness = nearness.closeness;
  }

  get evidence(): readonly number[] {
    return (this.gathered ??= evidenceOf(this, this.nearness, this.competition.of(this, this.nearness)));
  }
}

/** A fact that was held against so many others, and one that so many others were near enough to differ from, is one of a list: it meets no more. */
const MOST_HELD = 600;
const MOST_PARTNERS = 100;
/** So many anchors of two sentences are counted. */
const MOST_ANCHORS = 32;

/** How many others each fact has met. */
class Meetings {
  private readonly held = new Map<Fact, number>();
  private readonly partners = new Map<Fact, number>();

  /** Whether a fact may be held against so many more; they are counted. */
  mayHold(fact: Fact, others: number): boolean {
    const held = (this.held.get(fact) ?? 0) + others;
    this.held.set(fact, held);
    return held <= MOST_HELD;
  }

  mayPair(a: Fact, b: Fact): boolean {
    const [one, other] = [this.partners.get(a) ?? 0, this.partners.get(b) ?? 0];
    if (one >= MOST_PARTNERS || other >= MOST_PARTNERS) return false;
    this.partners.set(a, one + 1);
    this.partners.set(b, other + 1);
    return true;
  }
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
  const pairs: Weighed[] = [];
  const competition = new Competition();
  const met = new Meetings();
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
    const found: Pick<FactPair, 'a' | 'b' | 'contrast'>[] = [];
    const anchors: Anchor[] = [];
    const agreeing = new Set<Fact>();
    const toldInBoth = new Set<Fact>();
    const close = meeting.near && (meeting.rankA === 0 || meeting.rankB === 0);
    for (const a of ofOne) {
      const held = reader.heldAgainst(a.group, ofOther, other);
      if (held.length === 0 || !met.mayHold(a, held.length)) continue;
      const side = { fact: a, sentence: one };
      for (const against of held) {
        const b = against.fact;
        if (!meeting.near && !canMeetFar(a, b)) continue;
        for (const contrast of contrastFacts(side, against, reader.memory, close)) {
          if (contrast.relation === 'incomparable') continue;
          if (
            contrast.relation === 'equal' &&
            a.value.family !== 'word' &&
            a.value.family !== 'clause' &&
            anchors.length < MOST_ANCHORS
          )
            anchors.push({ a, b });
          if (a.value.family !== 'word' && a.value.family !== 'clause' && isCompatible(contrast.relation))
            agreeing.add(a).add(b);
          if (isToldInBoth(contrast)) toldInBoth.add(a).add(b);
          if (a.value.family !== 'word' || !isCompatible(contrast.relation)) found.push({ a, b, contrast });
        }
      }
    }
    if (found.length === 0) continue;
    const view = new MeetingView(meeting, reader.view(one), reader.view(other), anchors, agreeing, context);
    for (const { a, b, contrast } of found) {
      if ((toldInBoth.has(a) || toldInBoth.has(b)) && differsInNothingTold(contrast)) continue;
      if (!met.mayPair(a, b)) continue;
      const pair = new Weighed(a, b, contrast, view, nearnessOf({ a, b, view }), competition);
      competition.add(pair, pair.nearness);
      pairs.push(pair);
    }
  }
  return pairs;
}

/** In what nothing differs that stands in both sentences: each of several may be named, described or placed in its turn. */
const NAMED_IN_TURN: ReadonlySet<Aspect> = new Set(['name', 'word', 'nationality', 'office']);

/** The same value, or for words another one for it: "acquitted", "cleared". */
function isToldInBoth({ aspect, relation }: Contrast): boolean {
  return (
    NAMED_IN_TURN.has(aspect) && (relation === 'equal' || (aspect === 'word' && relation === 'equivalent'))
  );
}

/**
 * Whether a difference is none where one of the values stands in both sentences: "twelve Somalis and eleven Yemenis", "the twelve
 * Somalis". Of two spellings one is wrong, whoever else is named.
 */
function differsInNothingTold({ aspect, relation, why }: Contrast): boolean {
  return NAMED_IN_TURN.has(aspect) && !isCompatible(relation) && why !== 'near spelling';
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

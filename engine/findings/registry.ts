import type { FindingType } from '../types.ts';
import { COUNTS } from './confidence/confidence-table.ts';
import { bandOf, confidenceLevels } from './confidence/confidence.ts';

/** Confidence as the share of findings that were right where people had judged them, by link strength; see `confidence.ts`. */
interface Counted {
  readonly by: 'count';
}

/** Confidence as the probability that a model learned from judged pairs gives; see `facts/matching`. */
interface Learned {
  readonly by: 'evidence';
}

/** Confidence set by hand, for want of a count: one for the rule, or one for each kind of case that the rule tells apart. */
interface SetByHand {
  readonly by: 'hand';
  readonly level: number | Readonly<Record<string, Level>>;
  readonly because: string;
}

/** A level, or one that rises with a measure of the case: `from` and `rise` times the measure, never more than `most`. */
type Level = number | { readonly from: number; readonly rise: number; readonly most: number };

/** What is known of a rule before it has found anything. Its words are in `finding-text.ts`, its paragraph in docs/comparison.md. */
export interface Rule {
  readonly type: FindingType;
  /**
   * How much a difference matters to a reader who checks a report, 0..1: whether something happened or not stands above what and how
   * many, that above when, that above how sure, and a word above its spelling. A judgement and not measured.
   */
  readonly significance: number | Readonly<Record<string, number>>;
  readonly confidence: Counted | SetByHand | Learned;
  /**
   * What it knows of a difference: `little`, no more than that another thing stands in the same place; `after others`, what a more
   * special rule may have seen already. Where two rules tell of one discrepancy, such a one yields.
   */
  readonly knows?: 'little' | 'after others';
}

const COUNTED: Counted = { by: 'count' };
const LEARNED: Learned = { by: 'evidence' };

/** Every rule by its id. A detector nominates by one of these or not at all. */
export const RULES = {
  'quotation.drift': {
    type: 'quotation',
    significance: { across: 0.95, headline: 0.98, within: 0.9 },
    confidence: {
      by: 'hand',
      level: {
        across: { from: 0.45, rise: 0.4, most: 0.85 },
        within: { from: 0.6, rise: 0.4, most: 0.98 },
      },
      because:
        'across editions four in five of those with nearly all words in common were worth a look; a text that quotes itself otherwise is the surer sign',
    },
  },
  'quotation.cut': {
    type: 'quotation',
    significance: 0.9,
    confidence: {
      by: 'hand',
      level: 0.7,
      because: 'that it is one utterance is sure; whether the words left out matter the reader decides',
    },
  },
  'quotation.stitched': {
    type: 'quotation',
    significance: 0.85,
    confidence: {
      by: 'hand',
      level: 0.65,
      because: 'the other text may have parted what was said in one breath; too few to count',
    },
  },
  'quotation.reworded': {
    type: 'quotation',
    significance: 0.7,
    confidence: {
      by: 'hand',
      level: { meant: { from: 0.4, rise: 0.05, most: 0.7 } },
      because: 'one speaker may say one thing twice; the more words mean the same, the surer it was once',
    },
    knows: 'after others',
  },
  'quotation.paraphrase': {
    type: 'quotation',
    significance: 0.85,
    confidence: {
      by: 'hand',
      level: { common: { from: 0.4, rise: 0.05, most: 0.85 } },
      because:
        'the more words of content report and quotation share, the surer they are one utterance; of the few on real news none was right',
    },
    knows: 'after others',
  },
  'number.count': { type: 'number', significance: 0.85, confidence: COUNTED },
  'date.calendar': { type: 'date', significance: 0.8, confidence: COUNTED },
  'date.weekday': {
    type: 'date',
    significance: 0.6,
    confidence: {
      by: 'hand',
      level: 0.9,
      because: 'the calendar leaves no doubt, only reading the date may',
    },
  },
  'negation.one-sided': { type: 'negation', significance: 0.95, confidence: COUNTED },
  'antonym.opposite': { type: 'antonym', significance: 0.9, confidence: COUNTED },
  'wording.exclusive': { type: 'wording', significance: 0.8, confidence: COUNTED, knows: 'little' },
  'wording.replaced': { type: 'wording', significance: 0.6, confidence: COUNTED, knows: 'little' },
  'name.replaced': { type: 'name', significance: 0.85, confidence: COUNTED, knows: 'little' },
  'modality.strength': { type: 'modality', significance: 0.5, confidence: COUNTED },
  'modality.hedge': { type: 'modality', significance: 0.45, confidence: COUNTED },
  'modality.realised': { type: 'modality', significance: 0.6, confidence: COUNTED },
  'name.pronoun': {
    type: 'name',
    significance: 0.8,
    confidence: {
      by: 'hand',
      level: 0.85,
      because: 'asked only where one person is named; too few to count',
    },
  },
  'acronym.expansions': {
    type: 'acronym',
    significance: 0.9,
    confidence: { by: 'hand', level: 0.95, because: 'both ways stand in brackets beside the acronym' },
  },
  'status.publication': {
    type: 'status',
    significance: 0.9,
    confidence: {
      by: 'hand',
      level: 0.85,
      because: 'a name in common near a thing of one kind; too few to count',
    },
  },
  'status.comment': {
    type: 'status',
    significance: 0.7,
    confidence: { by: 'hand', level: 0.75, because: 'one office may have two spokesmen; too few to count' },
  },
  'status.state': {
    type: 'status',
    significance: { person: 0.85, thing: 0.7 },
    confidence: {
      by: 'hand',
      level: { named: 0.8, described: 0.7 },
      because: 'a name is surer to be one than a noun, or a matter told in other words; too few to count',
    },
  },
  'wording.act': {
    type: 'wording',
    significance: 0.8,
    confidence: {
      by: 'hand',
      level: 0.8,
      because: 'one doer, one object and verbs of one group; too few to count',
    },
  },
  'wording.thing': {
    type: 'wording',
    significance: 0.5,
    confidence: { by: 'hand', level: 0.65, because: 'it may be two things; too few to count' },
  },
  'version.other': {
    type: 'version',
    significance: 0.85,
    confidence: {
      by: 'hand',
      level: 0.85,
      because: 'the text itself says so; which quotation it means is inferred',
    },
  },
  'name.spelling': { type: 'name', significance: 0.7, confidence: COUNTED },
  'name.other': { type: 'name', significance: { another: 0.85, near: 0.7 }, confidence: COUNTED },
  'name.roles': { type: 'name', significance: 0.9, confidence: COUNTED },
  'name.subject': { type: 'name', significance: 0.8, confidence: COUNTED },
  'name.office': { type: 'name', significance: 0.75, confidence: COUNTED },
  'name.whose': {
    type: 'name',
    significance: 0.85,
    confidence: {
      by: 'hand',
      level: { sure: 0.8, likely: 0.7 },
      because: 'surer where one verb governs both and the owners are of two kinds; too few to count',
    },
  },
  'name.nationality': { type: 'name', significance: 0.7, confidence: COUNTED },
  'attribution.speaker': {
    type: 'attribution',
    significance: 0.9,
    confidence: {
      by: 'hand',
      level: 0.85,
      because: 'both texts name the speaker beside the words; too few to count',
    },
  },
  'attribution.anonymous': {
    type: 'attribution',
    significance: 0.7,
    confidence: { by: 'hand', level: 0.8, because: 'a name may be held back on purpose; too few to count' },
  },
  'attribution.critics': {
    type: 'attribution',
    significance: 0.6,
    confidence: { by: 'hand', level: 0.7, because: 'one person may be criticised twice; too few to count' },
  },
  'attribution.voice': {
    type: 'attribution',
    significance: 0.6,
    confidence: {
      by: 'hand',
      level: 0.75,
      because: 'a paper may quote an agency on purpose; too few to count',
    },
  },
  'number.fact': { type: 'number', significance: 0.85, confidence: LEARNED, knows: 'after others' },
  'date.fact': { type: 'date', significance: 0.8, confidence: LEARNED, knows: 'after others' },
  'name.fact': { type: 'name', significance: 0.85, confidence: LEARNED, knows: 'after others' },
  'antonym.fact': { type: 'antonym', significance: 0.9, confidence: LEARNED, knows: 'after others' },
  'wording.fact': { type: 'wording', significance: 0.75, confidence: LEARNED, knows: 'after others' },
  'negation.fact': { type: 'negation', significance: 0.95, confidence: LEARNED, knows: 'after others' },
  'modality.fact': { type: 'modality', significance: 0.6, confidence: LEARNED, knows: 'after others' },
  'status.fact': { type: 'status', significance: 0.7, confidence: LEARNED, knows: 'after others' },
  'attribution.fact': { type: 'attribution', significance: 0.6, confidence: LEARNED, knows: 'after others' },
  'name.turned': { type: 'name', significance: 0.9, confidence: LEARNED, knows: 'after others' },
  'modality.condition': { type: 'modality', significance: 0.7, confidence: LEARNED, knows: 'after others' },
  'wording.reason': { type: 'wording', significance: 0.7, confidence: LEARNED, knows: 'after others' },
  'date.order': { type: 'date', significance: 0.7, confidence: LEARNED, knows: 'after others' },
  'wording.scope': { type: 'wording', significance: 0.6, confidence: LEARNED, knows: 'after others' },
  'name.position': { type: 'name', significance: 0.75, confidence: LEARNED, knows: 'after others' },
  'name.people': { type: 'name', significance: 0.7, confidence: LEARNED, knows: 'after others' },
  'name.gender': { type: 'name', significance: 0.8, confidence: LEARNED, knows: 'after others' },
  'omission.silent': {
    type: 'omission',
    significance: { headline: 0.55, 'first paragraph': 0.45, elsewhere: 0.25 },
    confidence: { by: 'hand', level: 0.6, because: 'it may be said in words that no link finds' },
  },
  'omission.headline': {
    type: 'omission',
    significance: 0.5,
    confidence: { by: 'hand', level: 0.6, because: 'it may be said in words that no link finds' },
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

/** Rules whose confidence is counted by link strength. */
export type CountedRule = {
  [R in RuleId]: (typeof RULES)[R]['confidence']['by'] extends 'count' ? R : never;
}[RuleId];

/** What a nomination must say besides, so that the registry can tell its confidence. */
type ConfidenceGrounds<C> = C extends { readonly by: 'count' }
  ? { readonly strength: number }
  : C extends { readonly by: 'evidence' }
    ? { readonly likely: number }
    : C extends { readonly level: infer L }
      ? L extends number
        ? { readonly level?: never }
        : { readonly level: keyof L } & (L[keyof L] extends number ? unknown : { readonly measure: number })
      : never;

type SignificanceGrounds<S> = S extends number ? { readonly case?: never } : { readonly case: keyof S };

/**
 * What of a case decides how sure and how weighty a finding of this rule is: the strength of the link where that is counted, else the
 * kind of case where the rule tells several apart.
 */
export type Grounds<R extends RuleId> = ConfidenceGrounds<(typeof RULES)[R]['confidence']> &
  SignificanceGrounds<(typeof RULES)[R]['significance']>;

/** Grounds of any rule. */
interface AnyGrounds {
  readonly strength?: number;
  readonly likely?: number;
  readonly level?: PropertyKey;
  readonly measure?: number;
  readonly case?: PropertyKey;
}

const COUNTED_LEVELS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.keys(RULES).map((id) => [id, confidenceLevels(COUNTS[id] ?? [])]),
);

/** How likely a reader agrees with a finding of this rule, 0..1. */
export function confidenceOf<R extends RuleId>(id: R, grounds: Grounds<R>): number {
  const { confidence }: Rule = RULES[id];
  const { strength = 0, likely = 0, level: kind, measure = 0 }: AnyGrounds = grounds;
  if (confidence.by === 'evidence') return likely;
  if (confidence.by === 'count') return COUNTED_LEVELS.get(id)![bandOf(strength)]!;
  const level = typeof confidence.level === 'number' ? confidence.level : confidence.level[String(kind)]!;
  return typeof level === 'number' ? level : Math.min(level.most, level.from + level.rise * measure);
}

/** How much a finding of this rule matters, 0..1. */
export function significanceOf<R extends RuleId>(id: R, grounds: Grounds<R>): number {
  const { significance }: Rule = RULES[id];
  const { case: kind }: AnyGrounds = grounds;
  return typeof significance === 'number' ? significance : significance[String(kind)]!;
}

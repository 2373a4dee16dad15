import { ASPECTS } from '../contrast/contrast.ts';
import { VALUE_RELATIONS } from './value-relations.ts';

/** Reasons of a contrast that are evidence of their own. */
export const WHYS = [
  'value', 'unit', 'currency', 'magnitude', 'digits', 'points', 'vague', 'comparator', 'bounds', 'quantifier', 'rank', 'per', 'score', 'single',
  'rate', 'clock', 'half of day', 'day', 'weekday', 'month', 'year', 'length', 'shift', 'range', 'age',
  'opposite', 'exclusive', 'similar', 'direction', 'spelling', 'near spelling', 'one noun', 'surname', 'given name', 'words', 'unnamed', 'former',
  'narrator', 'modal', 'grades', 'denied noun', 'denied act', 'sought act', 'possible act', 'focus', 'other doer', 'other object', 'other phrase', 'outcome', 'filler', 'turned', 'modifier', 'multiple',
] as const; // prettier-ignore

/** What speaks for two facts being about one thing, and for a difference between them mattering; see `pair-features.ts`. */
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
  'held term', 'held terms', 'held name', 'held entity', 'held by others', 'governors related', 'predicates related', 'related participants',
  'fewer strangers', 'more strangers', 'fewer strangers in clause', 'more strangers in clause',
  'participants agree', 'participants differ', 'one claim',
  'both earlier', 'one earlier', 'both of others', 'one of others', 'both lead elsewhere', 'one leads elsewhere',
  'frame before', 'frame behind', 'frame telling', 'frame in order', 'frame above', 'frame beneath', 'beneath one',
  'equal nowhere', 'one act alone', 'one amount alone',
] as const; // prettier-ignore
export type EvidenceName = (typeof EVIDENCE)[number];

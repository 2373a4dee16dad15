/**
 * How much a difference matters to a reader who checks a report, by rule, 0..1: whether something happened or not stands above what
 * and how many, that above when, that above how sure, and a word above its spelling. It is a judgement and not measured; the rank of
 * a finding is this times its confidence.
 */
const BY_RULE: Readonly<Record<string, number>> = {
  'negation.one-sided': 0.95,
  'antonym.opposite': 0.9,
  'name.roles': 0.9,
  'name.subject': 0.8,
  'number.count': 0.85,
  'name.other': 0.85,
  'name.replaced': 0.85,
  'date.calendar': 0.8,
  'wording.exclusive': 0.8,
  'wording.place': 0.8,
  'name.office': 0.75,
  'name.nationality': 0.7,
  'name.spelling': 0.7,
  'date.weekday': 0.6,
  'modality.realised': 0.6,
  'wording.replaced': 0.6,
  'modality.strength': 0.5,
  'modality.hedge': 0.45,
};

/** @throws RangeError for a rule without one: a rule must say what it is worth */
export function significanceOf(rule: string): number {
  const significance = BY_RULE[rule];
  if (significance === undefined) throw new RangeError(`No significance for ${rule}.`);
  return significance;
}

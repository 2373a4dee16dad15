import type { Dispute } from '../../facts/index.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Witness } from '../witness.ts';

/** Facts that texts tell differently, one finding for each. */
export const disputedFacts: Detector = (context) =>
  context.facts.disputes.map((dispute) => nominationOf(dispute, context));

function nominationOf(dispute: Dispute, { documents }: ComparisonContext): Nomination {
  const witnesses = dispute.sides.map(({ fact, marks }): Witness => {
    const { start, end } = documents[fact.text]!.sentences[fact.sentence]!;
    return {
      text: fact.text,
      start,
      end,
      focus: marks.map(({ start: from, end: to }) => ({ start: from, end: to })),
    };
  });
  return nominate(ruleOf(dispute), { witnesses, slots: { sides: witnesses }, likely: dispute.confidence });
}

const RULE_OF = {
  quantity: 'number.fact',
  time: 'date.fact',
  name: 'name.fact',
  polarity: 'negation.fact',
  certainty: 'modality.fact',
  tense: 'status.fact',
  teller: 'attribution.fact',
  roles: 'name.turned',
  condition: 'modality.condition',
  reason: 'wording.reason',
  order: 'date.order',
  scope: 'wording.scope',
  office: 'name.position',
  nationality: 'name.people',
  gender: 'name.gender',
} as const satisfies Partial<Record<Dispute['aspect'], string>>;

function ruleOf({ aspect, why }: Dispute) {
  if (aspect !== 'word') return RULE_OF[aspect];
  return why === 'opposite' ? 'antonym.fact' : 'wording.fact';
}

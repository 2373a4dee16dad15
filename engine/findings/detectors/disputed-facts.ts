import type { Dispute } from '../../facts/index.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { isOfSomethingParticular } from '../evidence/newcomers.ts';
import { isSpecific } from '../evidence/pair-alignment.ts';
import type { Span } from '../../types.ts';
import type { Witness } from '../witness.ts';

/**
 * Facts that texts tell differently, one finding for each; but not what two scenes tell ("a man is running", "a woman is running")
 * where nothing shows that they are one.
 */
export const disputedFacts: Detector = (context) => {
  const haveCommonGround = commonGroundIn(context);
  return context.facts.disputes
    .filter((dispute) => !couldBeTwoScenes(dispute) || haveCommonGround(dispute))
    .map((dispute) => nominationOf(dispute, context));
};

/** Whether what differs may be only who comes into either text, or what goes on there. */
function couldBeTwoScenes(dispute: Dispute): boolean {
  switch (dispute.aspect) {
    case 'quantity':
      return areUnderWay(dispute);
    case 'word':
    case 'roles':
      return tellsOfNewcomers(dispute) || areUnderWay(dispute);
    case 'polarity':
      return tellsOfNewcomers(dispute);
    default:
      return false;
  }
}

/** Whether both sides tell what goes on as they speak, as captions do: "is lifting". */
function areUnderWay({ sides }: Dispute): boolean {
  return sides.every(({ fact: { statement } }) => {
    const verb = statement?.clause.verb;
    return verb?.progressive === true && verb.tense === 'present' && !verb.perfect;
  });
}

/**
 * Whether the clause of a side brings in whom it tells of, as captions do: "a man", "two dogs", "there is". What has happened is told of one
 * event: "two men were killed".
 */
function tellsOfNewcomers({ sides }: Dispute): boolean {
  const clauses = sides.flatMap(({ fact: { statement } }) => statement ?? []);
  return (
    clauses.some(({ tree, clause }) => !isOfSomethingParticular(tree, clause)) &&
    !clauses.every(({ clause: { verb } }) => verb?.tense === 'past')
  );
}

/** Whether a name or figure stands in every text of a dispute, so that what they tell can be of one event. */
function commonGroundIn({ documents }: ComparisonContext): (dispute: Dispute) => boolean {
  const specifics = new Map<number, ReadonlySet<string>>();
  const specificsOf = (text: number) => {
    let known = specifics.get(text);
    if (known === undefined) {
      const words = documents[text]!.sentences.flatMap((sentence) => sentence.words.filter(isSpecific));
      specifics.set(text, (known = new Set(words.map(({ key }) => key))));
    }
    return known;
  };
  return ({ sides: [first, ...others] }) =>
    [...specificsOf(first!.fact.text)].some((key) =>
      others.every(({ fact }) => specificsOf(fact.text).has(key)),
    );
}

function nominationOf(dispute: Dispute, { documents }: ComparisonContext): Nomination {
  const sides = dispute.sides.map(({ fact, marks, like = fact.text }) => {
    const { text, sentences } = documents[fact.text]!;
    const { start, end } = sentences[fact.sentence]!;
    return { text: fact.text, start, end, focus: runsOf(marks, text), like };
  });
  const witnesses = sides.map(({ text, start, end, focus }): Witness => ({ text, start, end, focus }));
  return nominate(ruleOf(dispute), { witnesses, slots: { sides }, likely: dispute.confidence });
}

/** Marks with nothing but space between them are one: "had", "not", "been". */
function runsOf(marks: readonly Span[], text: string): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of marks) {
    const last = runs.at(-1);
    if (last !== undefined && start >= last.end && text.slice(last.end, start).trim() === '')
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
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

/** The rule that tells of a difference in this aspect. */
export function ruleOf({ aspect, why, group }: Pick<Dispute, 'aspect' | 'why' | 'group'>) {
  // Somebody of 34 is no date.
  if (aspect === 'time' && group === 'age') return 'number.fact';
  if (aspect !== 'word') return RULE_OF[aspect];
  return why === 'opposite' ? 'antonym.fact' : 'wording.fact';
}

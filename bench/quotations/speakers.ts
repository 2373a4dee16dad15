import { answersTo, labelledTexts } from '../analysis/speakers.ts';
import type { Asked, FactSet, Judgement, Outcome } from '../facts/set.ts';

/**
 * Who says a quotation of real news, against labels made before any output was seen. A pronoun that was left open is no answer.
 * The halves are those of the labels: every other topic is kept.
 */
function run({ half }: Asked): Outcome {
  const texts = labelledTexts().filter(({ name }) => name !== 'story');
  const judgements: Judgement[] = [];
  const misses: Outcome['misses'][number][] = [];
  for (const text of texts) {
    const of = text.heldOut ? 'kept' : 'tuning';
    if (half !== undefined && of !== half) continue;
    for (const { label, answer, right } of answersTo(text)) {
      const judge = (measure: string, yes: boolean) =>
        judgements.push({ measure, half: of, category: label.nobody ? 'nobody' : 'somebody', yes });
      if (answer !== null) judge('named speaker right', right);
      if (!label.nobody) judge('speaker found', right && answer !== null);
      if (of === 'tuning' && (answer !== null ? !right : !label.nobody))
        misses.push({
          kind: answer === null ? 'missed' : 'alarm',
          text: `${text.name} [${answer ?? 'nobody'} / ${label.right.join(' | ')}]\n    ${text.text.slice(Math.max(0, label.at - 160), label.at + 200)}`,
        });
    }
  }
  return { judgements, told: [], misses };
}

export const speakers: FactSet = {
  name: 'speakers',
  divided: true,
  measures: [
    { name: 'named speaker right', before: '', target: '.95' },
    { name: 'speaker found', before: '', target: '.80' },
  ],
  run,
};

import { judgeStory, stories, together, type Story } from '../facts/clusters.ts';
import type { Asked, FactSet, Outcome } from '../facts/set.ts';
import { findingsOf } from '../facts/told-findings.ts';
import { isOfQuotations } from './rules.ts';

/** The story with what was done to quotations as all that is planted; its innocent differences that stand in quotation marks. */
function ofQuotations({ labels, ...story }: Story): Story {
  return {
    ...story,
    labels: {
      planted: labels.planted.filter(({ category }) => category.startsWith('quote.')),
      innocent: labels.innocent.filter(({ quotes }) => quotes.some((quote) => /["“”]/.test(quote))),
      background: [],
    },
  };
}

/**
 * What was done to quotations, as planted in stories of three accounts. Precision is counted among the findings of the rules of
 * quotations and their speakers, against all that is planted in a story, whatever its category.
 */
function run({ half, at }: Asked): Outcome {
  const outcomes = stories()
    .filter((story) => half === undefined || story.half === half)
    .map((story): Outcome => {
      const findings = findingsOf(story.texts, at);
      const found = judgeStory(ofQuotations(story), findings);
      const told = findings.filter(({ rule }) => isOfQuotations(rule));
      const precise = judgeStory(story, told);
      return {
        judgements: [
          ...found.judgements.filter(({ measure }) => measure !== 'findings that are planted'),
          ...precise.judgements.filter(({ measure }) => measure === 'findings that are planted'),
        ],
        told: precise.told,
        misses: [
          ...found.misses.filter(({ kind }) => kind === 'missed'),
          ...precise.misses.filter(({ kind }) => kind === 'alarm'),
        ],
      };
    });
  return together(outcomes);
}

export const clusters: FactSet = {
  name: 'clusters',
  divided: true,
  measures: [
    { name: 'planted found', before: '', target: '.85' },
    { name: 'findings that are planted', before: '', target: '' },
    { name: 'alarms on innocent', before: '', target: '0' },
  ],
  run,
};

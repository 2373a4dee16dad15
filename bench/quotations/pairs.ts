import { everydayPairs } from '../facts/everyday.ts';
import { findingsOf } from '../facts/told-findings.ts';
import { isAboutWords, judgePairs, FOCUS_ON_WORDS, type FactPair } from '../facts/pairs.ts';
import type { FactSet } from '../facts/set.ts';
import { quotedNewsPairs } from './news.ts';

const TOLD_ONCE = 'of these told once';
const isQuoted = ({ category }: FactPair) => category.startsWith('quote.');

/** Two wordings of a sentence or two: quotations that were altered, cut, reworded, reported otherwise, given to another; and the same in other marks. */
export const everyday: FactSet = {
  name: 'everyday',
  divided: true,
  measures: [
    { name: 'found', before: '8 of 51', target: '44 of 51' },
    { name: FOCUS_ON_WORDS, before: '', target: '' },
    { name: TOLD_ONCE, before: '', target: 'all' },
    { name: 'silent on other marks', before: '9 of 10', target: 'all' },
  ],
  run: (asked) => {
    const pairs = everydayPairs()
      .filter((pair) => isQuoted(pair) || pair.category === 'same.quote-marks')
      .map((pair) => ({ ...pair, measure: isQuoted(pair) ? 'found' : 'silent on other marks' }));
    const outcome = judgePairs(pairs, asked);
    const once = pairs.filter(isQuoted).flatMap((pair) => {
      if (asked.half !== undefined && pair.half !== asked.half) return [];
      const { a, b, language, half, category } = pair;
      const texts = [
        { id: 'a', text: a, language },
        { id: 'b', text: b, language },
      ];
      const about = findingsOf(texts, asked.at).filter((finding) => isAboutWords(pair, finding));
      return about.length === 0 ? [] : [{ measure: TOLD_ONCE, half, category, yes: about.length === 1 }];
    });
    return { ...outcome, judgements: [...outcome.judgements, ...once] };
  },
};

/** Quotations of real reports: altered ones that are worth a look, and such as a reader called equal. */
export const news: FactSet = {
  name: 'news_findings',
  divided: true,
  measures: [
    { name: 'worth found', before: '10 of 18', target: '15 of 18' },
    { name: 'silent on equal', before: '', target: 'all' },
    { name: 'silent on other, noise', before: '', target: '' },
  ],
  run: (asked) => judgePairs(quotedNewsPairs(), asked),
};

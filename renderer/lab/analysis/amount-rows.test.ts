import { expect, it } from 'vitest';
import { quantityRows, timeRows } from './amount-rows.ts';
import { sentenceAnalysis } from './sentence-analysis.ts';
import { treeOf } from './tree.test-data.ts';

const TEXT = 'More than 300 barges sank on 3 May 1912.';
const TREE = treeOf(
  TEXT,
  `More more JJR ADJ 2 advmod
   than than IN ADP 0 fixed
   300 300 CD NUM 3 nummod
   barges barge NNS NOUN 4 nsubj
   sank sink VBD VERB -1 root
   on on IN ADP 6 case
   3 3 CD NUM 4 obl
   May May NNP PROPN 6 nmod
   1912 1912 CD NUM 6 nmod
   . . . PUNCT 4 punct`,
);

it('puts quantities into words', () => {
  expect(quantityRows(sentenceAnalysis(TREE), TEXT)).toEqual([
    {
      printed: { text: 'More than 300', note: '300' },
      kind: { text: 'count', note: '' },
      amount: { text: '300', note: 'more (from 300)' },
      unit: { text: '', note: '' },
      counted: { text: 'barge', note: '#3' },
      predicate: { text: 'sank', note: '#4, nsubj' },
    },
  ]);
});

it('puts times into words', () => {
  expect(timeRows(sentenceAnalysis(TREE), TEXT)).toEqual([
    {
      printed: { text: '3 May 1912', note: '' },
      kind: { text: 'date', note: '' },
      value: { text: '1912-05-03', note: '' },
      interval: { text: '1912-05-03', note: '' },
      predicate: { text: 'sank', note: '#4' },
    },
  ]);
});

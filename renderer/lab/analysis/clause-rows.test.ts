import { expect, it } from 'vitest';
import { clauseRows } from './clause-rows.ts';
import { sentenceAnalysis } from './sentence-analysis.ts';
import { BARGE_TREE, treeOf } from './tree.test-data.ts';

it('puts clauses into words', () => {
  expect(clauseRows(sentenceAnalysis(BARGE_TREE))).toEqual([
    {
      clause: { text: '0 relative', note: 'of 1' },
      predicate: { text: 'struck', note: 'strike #3' },
      subject: { text: 'The barge', note: '#1' },
      object: { text: 'the quay', note: '#5' },
      others: [],
      verb: { text: 'past', note: 'struck' },
      standing: { text: 'positive, certain', note: '' },
      says: [],
    },
    {
      clause: { text: '1 main', note: '' },
      predicate: { text: 'sink', note: 'sink #8' },
      subject: { text: 'The barge', note: '#1' },
      object: { text: '', note: '' },
      others: [],
      verb: { text: 'past', note: 'did … sink' },
      standing: { text: 'negative, certain', note: 'not' },
      says: [],
    },
  ]);
});

it('names those who share, agents and obliques', () => {
  const tree = treeOf(
    'Barges and tugs may be hauled by horses along the king’s canal.',
    `Barges barge NNS NOUN 5 nsubj:pass
     and and CC CCONJ 2 cc
     tugs tug NNS NOUN 0 conj
     may may MD AUX 5 aux
     be be VB AUX 5 aux:pass
     hauled haul VBN VERB -1 root
     by by IN ADP 7 case
     horses horse NNS NOUN 5 obl:agent
     along along IN ADP 12 case
     the the DT DET 10 det
     king king NN NOUN 12 nmod:poss
     ’s 's POS PART 10 case
     canal canal NN NOUN 5 obl
     . . . PUNCT 5 punct`,
  );
  expect(clauseRows(sentenceAnalysis(tree))).toMatchObject([
    {
      subject: { text: 'Barges + tugs', note: '#0 #2' },
      others: [
        { text: 'agent: horses', note: '#7' },
        { text: 'along: the king’s canal', note: '#12' },
      ],
      verb: { text: 'present modal may passive', note: 'may be hauled' },
      standing: { text: 'positive, possible', note: 'may' },
    },
  ]);
});

it('names those who say it', () => {
  const tree = treeOf(
    'Police said it sank.',
    `Police police NNS NOUN 1 nsubj
     said say VBD VERB -1 root
     it it PRP PRON 3 nsubj
     sank sink VBD VERB 1 ccomp
     . . . PUNCT 1 punct`,
  );
  expect(clauseRows(sentenceAnalysis(tree)).map(({ says }) => says)).toEqual([
    [],
    [{ text: 'Police', note: 'say #1, by #0' }],
  ]);
});

import { expect, it } from 'vitest';
import { readConllu } from './conllu.ts';
import { scoreAnnotations } from './score.ts';

it('leaves punctuation out and wants head and relation for an arc', () => {
  const gold = readConllu(
    [
      '1\tRates\trate\tNOUN\tNNS\t_\t2\tnsubj\t_\t_',
      '2\trose\trise\tVERB\tVBD\t_\t0\troot\t_\t_',
      '3\tlast\tlast\tADJ\tJJ\t_\t4\tamod\t_\t_',
      '4\tyear\tyear\tNOUN\tNN\t_\t2\tobl\t_\t_',
      '5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
    ].join('\n'),
  );
  const score = scoreAnnotations(gold, [
    {
      tags: ['NNS', 'VBD', 'JJ', 'NNS', ','],
      pos: ['NOUN', 'VERB', 'ADJ', 'PROPN', 'PUNCT'],
      heads: [1, -1, 1, 1, 0],
      relations: ['nsubj', 'root', 'amod', 'obj', 'punct'],
    },
  ]);
  expect(score).toMatchObject({ words: 4, xpos: 0.75, upos: 0.75, uas: 0.75, las: 0.5 });
  expect(score.relations).toEqual({
    amod: { precision: 0, recall: 0, f1: 0, gold: 1 },
    nsubj: { precision: 1, recall: 1, f1: 1, gold: 1 },
    obj: { precision: 0, recall: 0, f1: 0, gold: 0 },
    obl: { precision: 0, recall: 0, f1: 0, gold: 1 },
    root: { precision: 1, recall: 1, f1: 1, gold: 1 },
  });
});

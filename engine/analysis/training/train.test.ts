import { describe, expect, it } from 'vitest';
import { modelOf } from '../model/model.ts';
import { writePack } from '../model/pack.ts';
import { readConllu } from './conllu.ts';
import { pennTag } from './tag-of.ts';
import { train } from './train.ts';

/** "word/tag/head/relation ..." as a sentence of a treebank; parts of speech are the tags. */
const sentence = (text: string) =>
  text
    .split(' ')
    .map((word, at) => {
      const [form, tag, head, relation] = word.split('/');
      return [at + 1, form, form, tag, tag, '_', head, relation, '_', '_'].join('\t');
    })
    .join('\n');

const TREEBANK = readConllu(
  [
    'The/DT/2/det pilot/NN/3/nsubj waved/VBD/0/root ././3/punct',
    'A/DT/2/det clerk/NN/3/nsubj counted/VBD/0/root the/DT/5/det votes/NNS/3/obj ././3/punct',
    'The/DT/2/det votes/NNS/4/nsubj:pass were/VBD/4/aux:pass counted/VBN/0/root ././4/punct',
    'Two/CD/2/nummod pilots/NNS/3/nsubj waved/VBD/0/root from/IN/6/case the/DT/6/det bridge/NN/3/obl ././3/punct',
    'The/DT/2/det bridge/NN/4/nsubj:pass was/VBD/4/aux:pass closed/VBN/0/root on/IN/6/case Monday/NNP/4/obl ././4/punct',
    'A/DT/2/det crew/NN/3/nsubj closed/VBD/0/root the/DT/5/det bridge/NN/3/obj ././3/punct',
    'The/DT/2/det clerk/NN/3/nsubj waved/VBD/0/root on/IN/5/case Monday/NNP/3/obl ././3/punct',
    'The/DT/2/det crew/NN/4/nsubj:pass was/VBD/4/aux:pass counted/VBN/0/root ././4/punct',
    'A/DT/2/det pilot/NN/3/nsubj closed/VBD/0/root the/DT/5/det door/NN/3/obj of/IN/8/case the/DT/8/det bridge/NN/5/nmod ././3/punct',
    'Two/CD/2/nummod clerks/NNS/3/nsubj counted/VBD/0/root the/DT/5/det crew/NN/3/obj ././3/punct',
  ]
    .map(sentence)
    .join('\n\n'),
);

const run = (seed: number) =>
  train(TREEBANK, {
    language: 'xx',
    clusters: '0 0 pilot clerk crew\n1 0 bridge door\n',
    dictionary: { lemmas: new Map([['wave', 3]]), irregular: new Map() },
    tagOf: pennTag,
    headlines: 2,
    folds: 3,
    taggerPasses: 4,
    parserPasses: 6,
    runs: 2,
    parserFolds: 3,
    foldPasses: 3,
    revisionPasses: 2,
    doubtful: 1000,
    least: [1, 1, 1, 1],
    margins: [2, 2, 2, 2],
    scale: 1,
    keep: 0.5,
    packed: [1, 1, 1, 1],
    exploration: 0.9,
    sureTransitions: false,
    seed,
  });

describe('training', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const bytes = writePack(run(5));
    expect(writePack(run(5))).toEqual(bytes);
    expect(writePack(run(6))).not.toEqual(bytes);
  });

  it('learns what a dozen sentences say', () => {
    const model = modelOf(run(5));
    expect(model.annotate('The door was counted on Monday .'.split(' '))).toMatchObject({
      tags: ['DT', 'NN', 'VBD', 'VBN', 'IN', 'NNP', '.'],
      heads: [1, 3, 3, -1, 5, 3, 3],
      relations: ['det', 'nsubj:pass', 'aux:pass', 'root', 'case', 'obl', 'punct'],
    });
  });
});

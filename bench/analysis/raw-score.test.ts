import { describe, expect, it } from 'vitest';
import { readConllu } from '../../engine/analysis/training/conllu.ts';
import { measure } from './measure.ts';
import { scoreRaw } from './raw-score.ts';
import { documentsOf } from './treebank.ts';

const row = (id: string, form: string, upos: string, head: string, relation: string, misc = '_') =>
  [id, form, '_', upos, '_', '_', head, relation, '_', misc].join('\t');

const FRENCH = [
  '# newdoc',
  '# newpar',
  row('1', 'Elle', 'PRON', '2', 'nsubj'),
  row('2', 'vient', 'VERB', '0', 'root'),
  row('3-4', 'du', '_', '_', '_'),
  row('3', 'de', 'ADP', '5', 'case'),
  row('4', 'le', 'DET', '5', 'det'),
  row('5', 'port', 'NOUN', '2', 'obl', 'SpaceAfter=No'),
  row('5.1', 'vide', 'VERB', '_', '_'),
  row('6', '.', 'PUNCT', '2', 'punct'),
  '',
  row('1', 'Oui', 'INTJ', '0', 'root', 'SpaceAfter=No'),
  row('2', '.', 'PUNCT', '1', 'punct'),
  '',
  '# newpar',
  row('1', 'Non', 'INTJ', '0', 'root'),
  '',
].join('\r\n');

describe('bench.analysis', () => {
  it('puts documents together from forms, with multiword tokens and without empty nodes', () => {
    const [document, ...others] = documentsOf(readConllu(FRENCH));
    expect(others).toEqual([]);
    expect(document!.text).toBe('Elle vient du port. Oui.\nNon');
    expect(document!.sentences).toEqual([
      [0, 19],
      [20, 24],
      [25, 28],
    ]);
    expect(document!.words.slice(1, 5)).toEqual([
      { start: 5, end: 10, form: 'vient', shared: false, head: -1, relation: 'root', upos: 'VERB' },
      { start: 11, end: 13, form: 'de', shared: true, head: 4, relation: 'case', upos: 'ADP' },
      { start: 11, end: 13, form: 'le', shared: true, head: 4, relation: 'det', upos: 'DET' },
      { start: 14, end: 18, form: 'port', shared: false, head: 1, relation: 'obl', upos: 'NOUN' },
    ]);
  });

  it('scores own words and sentences of raw text, and leaves trees out without a model', () => {
    const scored = scoreRaw(documentsOf(readConllu(FRENCH)), 'fr', null);
    expect([scored.words.f1, scored.sentences.f1, scored.uas]).toEqual([1, 1, null]);
  });

  it('scores trees by aligned words: a right head, a wrong one, a word split otherwise', () => {
    const documents = documentsOf(readConllu(FRENCH));
    const annotate = (words: readonly string[]) => ({
      tags: words.map(() => 'X'),
      pos: words.map((word) => (/\w/.test(word) ? 'X' : 'PUNCT')),
      heads: words.map((_, at) => (at === 0 ? -1 : 0)),
      relations: words.map((_, at) => (at === 0 ? 'root' : 'dep')),
    });
    const grammar = { model: { language: 'fr', annotate }, lemmaOf: (word: string) => word };
    const scored = scoreRaw(documents, 'fr', grammar);
    // Seven words that are no punctuation; only "Oui" and "Non" are roots, rightly, and nobody hangs on "Elle".
    expect(scored.uas).toEqual({ precision: 2 / 7, recall: 2 / 7, f1: 2 / 7 });
    const english = scoreRaw(documents, 'it', grammar);
    // "du" stays whole: one word fewer, two not found.
    expect([english.words.precision, english.words.recall]).toEqual([7 / 8, 7 / 9]);
  });

  it('gives null for what a file does not have', () => {
    const annotate = (words: readonly string[]) => ({
      tags: words.map(() => 'X'),
      pos: words.map(() => 'X'),
      heads: words.map((_, at) => at - 1),
      relations: words.map(() => 'dep'),
    });
    const grammar = { model: { language: 'fr', annotate }, lemmaOf: (word: string) => word };
    const { figures } = measure({ file: 'x', language: 'fr', sentences: readConllu(FRENCH) }, grammar);
    expect([figures.words, figures.xpos, figures.lemma, figures.upos]).toEqual([9, null, null, 0]);
  });
});

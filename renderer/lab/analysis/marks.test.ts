import { describe, expect, it } from 'vitest';
import { clauseMarks, entityMarks, speakerMarks, withMarks, type Mark, type MarkedPiece } from './marks.ts';
import { CAPTAIN, CAPTAIN_ENTITIES } from './entity.test-data.ts';
import { sentenceAnalysis } from './sentence-analysis.ts';
import { BARGE, BARGE_TREE, treeOf } from './tree.test-data.ts';

const TEXT = 'abcdefgh';
const mark = (start: number, end: number, label = ''): Mark => ({
  kind: 'clause',
  start,
  end,
  label,
  title: '',
});
/** "a[bc]d": marks as brackets, labels behind them. */
const flat = (pieces: readonly MarkedPiece[]): string =>
  pieces
    .map((piece) =>
      'text' in piece ? piece.text : `[${flat(piece.pieces)}]${piece.last ? piece.mark.label : '-'}`,
    )
    .join('');
const marked = (...marks: Mark[]) => flat(withMarks(TEXT, { start: 0, end: 8 }, marks));

describe('marks in a text', () => {
  it('leaves text without marks as it is', () => expect(marked()).toBe('abcdefgh'));

  it('nests marks, the longer outside', () =>
    expect(marked(mark(2, 4, '2'), mark(1, 6, '1'), mark(6, 8, '3'))).toBe('a[b[cd]2ef]1[gh]3'));

  it('cuts a mark that crosses another', () =>
    expect(marked(mark(1, 4, '1'), mark(2, 6, '2'), mark(3, 8, '3'))).toBe('a[b[c[d]-]-]1[[ef]2gh]3'));

  it('leaves out what reaches beyond the text', () =>
    expect(flat(withMarks(TEXT, { start: 2, end: 5 }, [mark(1, 3), mark(3, 4, '1')]))).toBe('c[d]1e'));
});

it('marks denied clauses without the clauses in them', () => {
  const pieces = withMarks(BARGE, { start: 0, end: BARGE.length }, clauseMarks(sentenceAnalysis(BARGE_TREE)));
  expect(flat(pieces)).toBe('[The barge] that struck the quay [did not sink]not.');
});

it('marks clauses with those who say them', () => {
  const said = 'Police said it sank.';
  const tree = treeOf(
    said,
    `Police police NNS NOUN 1 nsubj
     said say VBD VERB -1 root
     it it PRP PRON 3 nsubj
     sank sink VBD VERB 1 ccomp
     . . . PUNCT 1 punct`,
  );
  const pieces = withMarks(said, { start: 0, end: said.length }, speakerMarks(sentenceAnalysis(tree)));
  expect(flat(pieces)).toBe('Police said [it sank]Police.');
});

it('numbers entities, and leaves out what is mentioned once', () => {
  const marks = [...entityMarks(CAPTAIN_ENTITIES).values()].flat();
  expect(flat(withMarks(CAPTAIN, { start: 0, end: CAPTAIN.length }, marks))).toBe(
    '[Captain Ada Holm]0, 61, slept. [She]0 woke. [It]? sank near a quay.',
  );
});

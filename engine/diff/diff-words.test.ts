import { describe, expect, it } from 'vitest';
import type { Edit } from '../types.ts';
import { diffWords } from './diff-words.ts';

/**
 * One string is input and expectation: `[a/b]kind` stands for `a` on one side and `b` on the other, as an edit of that kind;
 * the kind `wording` is left out.
 */
const CASES: readonly (readonly [string, string])[] = [
  ['edit.words one word', 'The [cat/dog] sat.'],
  ['edit.words an insertion takes its space', 'The [/very ]big house.'],
  ['edit.words a deletion at the end', 'He left[ yesterday/].'],
  ['edit.kind number', 'It killed [three/four]number men.'],
  ['edit.kind figures whole', 'It cost [1,200/1,250]number euros.'],
  ['edit.kind negation', 'He did [/not ]negation go.'],
  ['edit.figures sign and scale stay with the figure', 'It cost [$5 million/$6 million]number then.'],
  ['edit.figures a day stays whole', 'Due [2022-05-09/2022-05-10]number or so.'],
  ['edit.figures a share stays whole', 'Up [4.5%/5.5%]number since.'],
  ['edit.kind the same number', 'He has [12,000/12 000]spelling sheep.'],
  ['edit.kind the same number in words', 'He has [twelve/12]spelling sheep.'],
  ['edit.kind irregular inflection', 'They [bring/brought]spelling it.'],
  ['edit.kind quotation', 'He “locked the door [of/to]quotation cooperation” then.'],
  ['edit.kind name', 'They met [Smith/Jones]name there.'],
  ['edit.kind spelling', 'The [colour/color]spelling faded.'],
  ['edit.kind inflection', 'She [visits/visited]spelling us.'],
  ['edit.kind case', 'The [report/Report]case came.'],
  ['edit.kind quote style', 'He said [“/"]quote-styleyes[”/"]quote-style.'],
  ['edit.kind dash style', 'One [–/—]dash-style or two.'],
  ['edit.kind punctuation', 'Yes[,/;]punctuation he said.'],
  ['edit.kind space', 'One [/ ]spacetwo.'],
  ['edit.words synonyms meet', 'China [vehemently/strongly] [rejects/denied] it.'],
];

const EDIT =
  /\[([^/\]]*)\/([^\]]*)\](number|negation|quotation|name|spelling|case|quote-style|dash-style|punctuation|space)?/g;

describe('diffWords', () => {
  it.each(CASES)('%s: %s', (_, notation) => {
    const parsed = [...notation.matchAll(EDIT)].map(([, a, b, kind]) => ({ a, b, kind: kind ?? 'wording' }));
    const strip = (side: 'a' | 'b') =>
      notation.replace(EDIT, (_whole, a: string, b: string) => (side === 'a' ? a : b));
    const edits = diffWords(strip('a'), strip('b'), { language: 'en' });
    expect(
      edits.map((edit) => ({ a: edit.a?.quote ?? '', b: edit.b?.quote ?? '', kind: edit.kind })),
    ).toEqual(parsed);
  });

  it('edit.law: equal texts have no edits, empty ones neither', () => {
    expect(diffWords('The same.', 'The same.')).toEqual([]);
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords('', 'New.').map(({ kind, b }) => [kind, b?.quote])).toEqual([['wording', 'New.']]);
  });

  it('edit.law: swapping the sides mirrors the edits', () => {
    const [a, b] = ['The report was made public on Friday.', 'A report has been published on 9 May.'];
    const mirror = ({ kind, a: left, b: right }: Edit) => [kind, right?.quote, left?.quote];
    expect(diffWords(b, a).map(mirror)).toEqual(
      diffWords(a, b).map(({ kind, a: left, b: right }) => [kind, left?.quote, right?.quote]),
    );
  });

  it('edit.islands: a lone stop word between two replacements is taken in', () => {
    const edits = diffWords(
      'They quickly closed the old factory gates forever.',
      'They never reopened the big mill doors again.',
    );
    expect(edits.some((edit) => edit.a?.quote.includes('the') && edit.b?.quote.includes('the'))).toBe(true);
  });
});

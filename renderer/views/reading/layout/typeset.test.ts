import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../engine/index.ts';
import type { Comparison, EditKind, Finding, Link } from '../../../../engine/index.ts';
import type { RoomText } from '../../../session/comparison/parallel-view.ts';
import type { ColumnLayout, Run } from './layout.ts';
import { Typesetting, typesetRoom, type TypesetInput } from './typeset.ts';

const text = (id: string, words: string): RoomText => ({
  id,
  title: id,
  kind: 'version',
  byline: '',
  text: words,
});
const nothing = {
  comparison: null,
  selectedFinding: null,
  dismissed: new Set<string>(),
  hiddenKinds: new Set<EditKind>(),
} satisfies Partial<TypesetInput>;

const runsOf = (column: ColumnLayout | undefined): readonly Run[] =>
  column?.paragraphs.flatMap((p) => p.pieces.flatMap((piece) => piece.runs)) ?? [];
const runsWith = (column: ColumnLayout | undefined, words: string) =>
  runsOf(column).filter((r) => r.text === words);

/** Two versions: `A` says three and bury, `B` four and shelve; one sentence of `A` is not in `B`. */
const A = 'Three envoys met\n\nThey saw three letters. Nobody spoke. China may bury it.';
const B = 'Three envoys met\n\nThey saw four letters. China may shelve it.';
const place = (source: 'a' | 'b', quote: string, within = source === 'a' ? A : B) => {
  const start = within.indexOf(quote);
  return { source, start, end: start + quote.length, quote };
};
const sentences = (source: string, quotes: readonly string[]) =>
  quotes.map((quote, index) => {
    const start = source.indexOf(quote);
    return { index, paragraph: index === 0 ? 0 : 1, start, end: start + quote.length };
  });
const outline = (id: string, letter: string, words: string, quotes: readonly string[]) => ({
  id,
  letter,
  language: 'en',
  length: words.length,
  words: 10,
  paragraphs: [
    { index: 0, role: 'headline' as const, number: 0, start: 0, end: 16 },
    { index: 1, role: 'body' as const, number: 1, start: 18, end: words.length },
  ],
  sentences: sentences(words, quotes),
});
const link = (id: string, a: string, b: string, strength: number, edits: Link['edits']): Link => ({
  id,
  a: [place('a', a)],
  b: [place('b', b)],
  strength,
  moved: false,
  edits,
});
const finding: Finding = {
  id: 'f',
  type: 'number',
  places: [
    { ...place('a', 'three letters'), focus: [{ start: A.indexOf('three'), end: A.indexOf('three') + 5 }] },
    { ...place('b', 'four letters'), focus: [{ start: B.indexOf('four'), end: B.indexOf('four') + 4 }] },
  ],
  values: ['three', 'four'],
  confidence: 1,
  significance: 1,
  rule: 'number.differs',
  says: 'A says three; B says four.',
};
const handMade = (strength: number): Comparison => ({
  texts: [
    outline('a', 'A', A, [
      'Three envoys met',
      'They saw three letters.',
      'Nobody spoke.',
      'China may bury it.',
    ]),
    outline('b', 'B', B, ['Three envoys met', 'They saw four letters.', 'China may shelve it.']),
  ],
  links: [
    link('head', 'Three envoys met', 'Three envoys met', strength, []),
    link('letters', 'They saw three letters.', 'They saw four letters.', strength, [
      { kind: 'number', corresponds: true, a: place('a', 'three'), b: place('b', 'four') },
    ]),
    link('bury', 'China may bury it.', 'China may shelve it.', strength, [
      { kind: 'wording', corresponds: false, a: place('a', 'may') },
      { kind: 'wording', corresponds: true, a: place('a', 'bury'), b: place('b', 'shelve') },
    ]),
  ],
  faint: [],
  rows: [],
  findings: [finding],
  hidden: {
    number: 1,
    name: 0,
    negation: 0,
    quotation: 0,
    wording: 2,
    spelling: 0,
    case: 0,
    recognition: 0,
    'quote-style': 0,
    'dash-style': 0,
    punctuation: 0,
    space: 0,
  },
  compared: null,
  facts: [],
  precise: true,
});
const layOut = (changes: Partial<TypesetInput> = {}) =>
  typesetRoom({ ...nothing, texts: [text('a', A), text('b', B)], comparison: handMade(0.9), ...changes });

describe('typesetRoom', () => {
  it('typesets paragraphs from the text alone while there is no comparison', () => {
    const [column] = typesetRoom({ ...nothing, texts: [text('a', A)] }).columns;
    expect(column?.paragraphs.map((p) => [p.role, p.number, runsOf(column)[p.index]?.text])).toEqual([
      ['headline', 0, 'Three envoys met'],
      ['body', 1, 'They saw three letters. Nobody spoke. China may bury it.'],
    ]);
    expect(column?.letter).toBe('A');
    expect(column?.linked).toEqual([]);
  });

  it('has the headings that the file had, below the one title, and draws anew when they come to be known', () => {
    const words = 'The ferry of Kell\n\nIt was sold on Monday.\n\nWho pays?\n\nNobody knows it yet.';
    const start = words.indexOf('Who pays?');
    const typesetting = new Typesetting();
    const drawn = (headings?: RoomText['headings']) =>
      typesetting
        .layOut({ texts: [{ ...text('a', words), headings }], ...nothing })
        .columns[0]!.paragraphs.map(({ heading }) => heading);
    expect(drawn()).toEqual([2, 0, 0, 0]);
    expect(drawn([{ start, end: start + 9, level: 1 }])).toEqual([2, 0, 3, 0]);
    expect(drawn([{ start, end: start + 9, level: 3 }])).toEqual([2, 0, 4, 0]);
  });

  it('typesets plainly a text that has changed since the comparison was made', () => {
    const { columns, joins } = layOut({ texts: [text('a', A + ' More.'), text('b', B)] });
    expect(columns[0]?.sentenceCount).toBe(0);
    expect(runsOf(columns[0]).every((r) => r.edits.length === 0)).toBe(true);
    expect(joins).toEqual([]);
  });

  it('marks both sides of a replacement, each with the words of the other', () => {
    const { columns, editKinds } = layOut();
    expect(runsWith(columns[0], 'bury')[0]?.edits).toEqual([
      expect.objectContaining({ kind: 'wording', tag: 'change', other: 'B', otherWords: 'shelve' }),
    ]);
    expect(runsWith(columns[1], 'shelve')[0]?.edits[0]).toMatchObject({ other: 'A', otherWords: 'bury' });
    expect(runsWith(columns[0], 'bury')[0]?.edits[0]?.editId).toBe(
      runsWith(columns[1], 'shelve')[0]?.edits[0]?.editId,
    );
    expect(editKinds).toEqual(['number', 'wording']);
  });

  it('marks a lone word in versions and in sentences worded nearly alike', () => {
    expect(runsWith(layOut().columns[0], 'may')[0]?.edits[0]).toMatchObject({
      tag: 'del',
      otherWords: '',
      other: 'B',
    });
    expect(runsWith(layOut({ comparison: handMade(0.4) }).columns[0], 'may')[0]?.edits[0]).toMatchObject({
      version: false,
      other: 'B',
    });
  });

  it('leaves out hidden kinds', () => {
    const { columns, editKinds } = layOut({ hiddenKinds: new Set<EditKind>(['wording']) });
    expect(runsWith(columns[0], 'bury')).toEqual([]);
    expect(editKinds).toEqual(['number']);
  });

  it('says where the partner of a sentence stands, and leaves unlinked sentences alone', () => {
    const [a] = layOut().columns;
    const pieces = a?.paragraphs.flatMap((p) => p.pieces.filter((piece) => piece.sentence !== null));
    expect(pieces?.map((p) => p.description)).toEqual([
      'Corresponds to B, headline.',
      'Corresponds to B, paragraph 1.',
      '',
      'Corresponds to B, paragraph 1.',
    ]);
    expect(pieces?.map((p) => p.same)).toEqual([true, false, false, false]);
    expect(a?.linked).toEqual([0, 1, 3]);
  });

  it('gives neighbours a ribbon, and sentences further off a sign', () => {
    const three = layOut({ texts: [text('a', A), text('x', 'Nothing.'), text('b', B)] });
    expect(three.joins.map((j) => [j.from, j.to])).toContainEqual([
      { column: 0, first: 3, last: 3 },
      { column: 2, first: 2, last: 2 },
    ]);
    const signs = three.columns[0]?.paragraphs
      .flatMap((p) => p.pieces.map((piece) => piece.sigla))
      .filter((s) => s);
    expect(signs).toEqual(['B', 'B1', 'B1']);
    expect(layOut().columns[0]?.paragraphs[1]?.pieces[0]?.sigla).toBe('');
  });

  it('keeps joins pointing to the right when the columns stand the other way round', () => {
    const { joins } = layOut({ texts: [text('b', B), text('a', A)] });
    expect(joins.every((j) => j.from.column === 0 && j.to.column === 1)).toBe(true);
    expect(joins.find((j) => j.linkId === 'bury')).toMatchObject({ from: { first: 2 }, to: { first: 3 } });
  });

  it('marks the differing words of a finding; the whole place when it is selected; nothing when it is dismissed', () => {
    const mark = { id: 'f', type: 'number', says: finding.says };
    expect(runsWith(layOut().columns[0], 'three')[0]?.findings).toEqual([
      { ...mark, focus: true, selected: false },
    ]);
    expect(runsWith(layOut().columns[0], ' letters')).toEqual([]);
    const selected = layOut({ selectedFinding: 'f' }).columns[0];
    expect(runsWith(selected, 'three')[0]?.findings).toContainEqual({ ...mark, focus: true, selected: true });
    expect(runsWith(selected, ' letters')[0]?.findings).toEqual([{ ...mark, focus: false, selected: true }]);
    const dismissed = layOut({ dismissed: new Set(['f']) });
    expect(runsOf(dismissed.columns[0]).flatMap((r) => r.findings)).toEqual([]);
    expect(dismissed.spots).toHaveLength(2);
  });

  it('knows right-to-left languages', () => {
    const comparison = handMade(0.9);
    const [first, ...rest] = comparison.texts;
    const arabic = { ...comparison, texts: [{ ...first!, language: 'ar' }, ...rest] };
    expect(layOut({ comparison: arabic }).columns.map((c) => c.direction)).toEqual(['rtl', 'auto']);
  });
});

describe('the law of runs', () => {
  const word = fc.constantFrom(
    'China',
    'three',
    '4',
    'not',
    '“a b”',
    'report',
    'été',
    '中国',
    'UN.',
    'said.',
    '𝒳',
    '\n',
    '\n\n',
    ' ',
  );
  const words = fc.array(word, { maxLength: 60 }).map((w) => w.join(' '));

  it('runs of every column concatenate to its paragraphs, whatever is marked', () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), fc.nat(), (a, b, plain, pick) => {
        const comparison = plain
          ? null
          : compare([
              { id: 'a', text: a },
              { id: 'b', text: b },
            ]);
        const findings = comparison?.findings ?? [];
        const selectedFinding = findings[pick % Math.max(1, findings.length)]?.id ?? null;
        const texts = [text('a', a), text('b', b)];
        for (const [i, column] of typesetRoom({
          ...nothing,
          texts,
          comparison,
          selectedFinding,
        }).columns.entries()) {
          let shown = 0;
          for (const paragraph of column.paragraphs) {
            const runs = paragraph.pieces.flatMap((piece) => piece.runs);
            expect(texts[i]!.text.slice(shown, paragraph.start).trim()).toBe('');
            expect(runs.map((r) => r.text).join('')).toBe(
              texts[i]!.text.slice(paragraph.start, paragraph.end),
            );
            let at = paragraph.start;
            for (const run of runs) {
              expect([run.start, run.end]).toEqual([at, at + run.text.length]);
              at = run.end;
            }
            shown = paragraph.end;
          }
          expect(texts[i]!.text.slice(shown).trim()).toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });
});

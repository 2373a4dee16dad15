import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, report } from '../../tests/laws/texts.ts';
import type { Place, SourceText } from '../types.ts';
import { ledgersOf } from '../ledgers-of.ts';
import type { Ledgers } from './types.ts';

const sources = (...texts: readonly string[]): SourceText[] =>
  texts.map((text, index) => ({ id: `s${index}`, text, language: 'en' }));
const of = (...texts: readonly string[]) => ledgersOf(sources(...texts));

describe('ledger.figures', () => {
  const figures = (...texts: readonly string[]) =>
    of(...texts).figures.map(({ what, status, values }) => `${what} ${status} ${values.join(' / ')}`);

  it('ledger.figures: what counts the same thing stands together, and what differs comes first', () => {
    expect(
      figures(
        'The storm killed 40 people in the harbour of Brenn on Monday. Seven boats sank.',
        'The storm killed 52 people in the harbour of Brenn on Monday. Seven boats sank there.',
      ),
    ).toEqual(['people differs 40 / 52', 'boats same 7', 'Monday same Monday']);
  });

  it('ledger.figures: one form for all ways of printing a number', () => {
    expect(
      figures('It cost $1.5 million. More than 1,200 people came, nearly 30 boats, and 12 % of the cars.'),
    ).toEqual(['$ once $1,500,000', 'boats once nearly 30', 'cars once 12 %', 'people once at least 1,200']);
  });

  it.each([
    ['a range', 'Between 40 and 50 barns burned.', ['barns once 40 to 50']],
    [
      'a limit',
      'As many as 70 boats sank; up to 90 carts were lost.',
      ['boats once at most 70', 'carts once at most 90'],
    ],
    ['a round plural', 'Hundreds of nurses struck.', ['nurses once hundreds']],
    ['a guess', 'Perhaps 200 goats strayed.', ['goats once perhaps 200']],
    [
      'a headline',
      'Scores hurt as pier gives way, 30 stalls wrecked',
      ['hurt once scores', 'stalls once 30'],
    ],
    ['a score', 'The board voted 9–2 for the merger.', ['9–2 once 9–2']],
    ['a share in words', 'A quarter of the members resigned.', ['members once a quarter']],
    [
      'measures',
      'The wall is 2½ metres high and cost 6 to 7 million euros.',
      ['wall once 2.5 metres', 'wall once €6,000,000 to €7,000,000'],
    ],
  ])('ledger.figures: prints what the source prints: %s', (_, text, printed) => {
    expect(figures(text).sort()).toEqual([...printed].sort());
  });

  it('ledger.figures: numbers that count nothing, and dates in figures, are listed as well', () => {
    expect(figures('Of the seven, none came before 2021-05-09. It began in 1987.')).toEqual([
      '7 once 7',
      '1987 once 1987',
      '9 May 2021 once 9 May 2021',
    ]);
  });
});

describe('ledger.quotations', () => {
  it('ledger.quotations: by speaker, wordings of one utterance together, with the words that differ', () => {
    const texts = sources(
      'Ines Aldana said: “We locked the door to every kind of cooperation.”',
      '“We locked the door of every kind of cooperation,” the mayor said. The “blue line” is open.',
    );
    const entries = ledgersOf(texts).quotations;
    expect(
      entries.map(({ speaker, groups }) => [speaker, groups.map(({ wordings }) => wordings.length)]),
    ).toEqual([
      ['Ines Aldana', [2]],
      [null, [1]],
    ]);
    const group = entries[0]!.groups[0]!;
    expect([...group.speakers].sort()).toEqual(['Ines Aldana', 'The mayor']);
    const words = (place: Place & { readonly focus: readonly { start: number; end: number }[] }) =>
      place.focus.map(({ start, end }) =>
        texts.find(({ id }) => id === place.source)!.text.slice(start, end),
      );
    expect(group.wordings.map(({ places }) => words(places[0]!).length).sort()).toEqual([0, 1]);
  });
});

describe('ledger.quotations', () => {
  it('ledger.quotations: a speech that the narrator interrupts is one utterance, with its wordings word by word', () => {
    const [entry] = of(
      '“We bolted the gate,” Ines Aldana said. “It stays bolted until May.”',
      'Ines Aldana said: “We locked the gate. It stays bolted until May.”',
    ).quotations;
    const [group, ...more] = entry!.groups;
    expect(more).toEqual([]);
    expect(group!.wordings.map(({ places }) => places[0]!.parts.length).sort()).toEqual([1, 2]);
    const said = group!.collation.map(({ same, readings }) => (same ? readings[0] : [...readings].sort()));
    expect(said).toEqual(
      ['We', ['bolted', 'locked'], 'the gate, It stays bolted until May.'].map((one) => one),
    );
  });

  it('ledger.quotations: a clause that reports two parts of a speech stands once', () => {
    const places = of(
      'Petra Lund spoke. “People in Brenn are worried, not panicking,” she said. “People in Brenn are worried and wait.”',
      'Mayor Petra Lund said that people in Brenn were worried and not panicking.',
    )
      .quotations.flatMap(({ groups }) => groups)
      .flatMap(({ reported }) => reported.map(({ source, start }) => `${source}:${start}`));
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(places.length);
  });

  it('ledger.quotations: what reports an utterance in other words stands with it', () => {
    const [entry] = of(
      '“We will not close the harbour at Brenn,” Ines Aldana said.',
      'It rained. Ines Aldana told reporters that the harbour at Brenn would not be closed. She left.',
    ).quotations;
    expect(
      entry?.groups.map(({ reported }) => reported.map(({ quote, speaker }) => [quote, speaker])),
    ).toEqual([[['the harbour at Brenn would not be closed', 'Ines Aldana']]]);
  });
});

describe('ledger.names', () => {
  it('ledger.names: kind, forms with counts, titles and places', () => {
    const [entry] = of('Mayor Ines Aldana came. Aldana left.', 'Ines Aldana, a lawyer, came back.').names;
    expect(entry).toMatchObject({
      kind: 'person',
      name: 'Ines Aldana',
      variants: [
        { words: 'Ines Aldana', count: 2 },
        { words: 'Aldana', count: 1 },
      ],
    });
    expect(entry!.titles.map(({ words }) => words).sort()).toEqual(['Mayor', 'lawyer']);
    expect(entry!.places).toHaveLength(3);
  });
});

describe('laws of the ledgers', () => {
  const places = ({ figures, quotations, names }: Ledgers): Place[] => [
    ...figures.flatMap((group) => group.figures.map(({ place }) => place)),
    ...quotations.flatMap(({ groups }) =>
      groups.flatMap(({ wordings, reported }) => [...wordings.flatMap(({ places }) => places), ...reported]),
    ),
    ...names.flatMap((entry) => [...entry.places, ...entry.titles.flatMap((title) => title.places)]),
  ];

  const check = (texts: readonly string[]) => {
    const input = texts.map((text, index): SourceText => ({ id: `s${index}`, text }));
    const ledgers = ledgersOf(input);
    for (const { source, start, end, quote } of places(ledgers)) {
      expect(quote).not.toBe('');
      expect(input.find(({ id }) => id === source)!.text.slice(start, end)).toBe(quote);
    }
    for (const { groups } of ledgers.quotations)
      for (const place of groups.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.places)))
        for (const { start, end } of place.focus)
          expect(place.start <= start && start < end && end <= place.end).toBe(true);
    const { figures, quotations, names } = ledgers;
    for (const list of [figures, quotations, names])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(ledgersOf([...input].reverse())).toEqual(ledgers);
    expect(structuredClone(ledgers)).toEqual(ledgers);
  };

  it('ledger.law: reports give verbatim places, whatever their order', () => {
    fc.assert(fc.property(fc.array(report, { minLength: 1, maxLength: 3 }), check), {
      numRuns: 10,
      seed: 20221,
    });
  });

  it('ledger.law: nothing throws on any text', () => {
    fc.assert(fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), check), {
      numRuns: 50,
      seed: 20222,
    });
  });
});

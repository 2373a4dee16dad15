import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import type { ComparedFact, Comparison, FactPlace } from '../types.ts';
import { factNominations } from './fact-nominations.ts';
import { nominationsOf } from './nominations.ts';
import type { ReadableText } from './passage-of.ts';

const A = 'The harbour of Kell counted 31 crates of medicine at its gate. It rained. Guards opened 9 crates.';
const B =
  'At the gate of the harbour 13 crates of medicine were seen. Soup cost 4 marks. Guards shut the road.';
const TEXTS = { a: A, b: B } as const;
const read = new Map(Object.entries(TEXTS));

/** A comparison of the two in which the engine has matched nothing. */
const unmatched: Comparison = (() => {
  const texts = Object.entries(TEXTS).map(([id, text]) => ({ id, text, language: 'en' }));
  return { ...compare(texts), findings: [], links: [], faint: [], facts: [] };
})();
const readable = new Map(
  unmatched.texts.map((outline): [string, ReadableText] => [
    outline.id,
    { outline, text: read.get(outline.id)! },
  ]),
);

function fact(source: 'a' | 'b', value: string, more: Partial<ComparedFact> = {}): ComparedFact {
  const text = TEXTS[source];
  const at = text.indexOf(value);
  const { start, end } = readable
    .get(source)!
    .outline.sentences.find((one) => one.start <= at && at < one.end)!;
  const figure = /\d+/.exec(value)!;
  const focus = { start: at + figure.index, end: at + figure.index + figure[0].length };
  const place: FactPlace = {
    source,
    start,
    end,
    quote: text.slice(start, end),
    focus: [focus],
    value: { start: at, end: at + value.length },
  };
  return { standing: 'alone', topic: 'figures', places: [place], ...more };
}
const told = (facts: readonly ComparedFact[], more: Partial<Comparison> = {}) => ({
  ...unmatched,
  facts,
  ...more,
});
const marked = (comparison: Comparison) =>
  factNominations(comparison, readable).map(({ passages }) =>
    passages.flatMap(({ text, marked: spans }) => spans.map(({ start, end }) => text.slice(start, end))),
  );

describe('facts that one text alone tells', () => {
  it('are nominated beside those of another that stand in like sentences, the most like first', () => {
    const facts = [
      fact('a', '9 crates'),
      fact('a', '31 crates'),
      fact('b', '13 crates'),
      fact('b', '4 marks'),
    ];
    const pairs = factNominations(told(facts), readable);
    expect(marked(told(facts))).toEqual([
      ['31 crates', '13 crates'],
      ['9 crates', '13 crates'],
    ]);
    expect(pairs[0]!.promise).toBeGreaterThan(pairs[1]!.promise);
    for (const { promise } of pairs) expect(promise).toBeLessThan(0.6);
    const asked = nominationsOf(told(facts), read).filter(({ of }) => of === 'fact');
    expect(asked.map(({ question }) => question.kind)).toEqual(['compare', 'compare']);
  });

  it('are not, where they are of another kind, print the same, or are told by both', () => {
    const one = fact('a', '31 crates');
    expect(marked(told([one, fact('b', '13 crates', { topic: 'money' })]))).toEqual([]);
    expect(marked(told([one, fact('b', '13 crates', { standing: 'differ' })]))).toEqual([]);
    const same = fact('b', '13 crates');
    const [place] = same.places;
    const value = { start: place!.value.start + 3, end: place!.value.end };
    const alike = {
      ...fact('a', '31 crates').places[0]!,
      value: { start: A.indexOf('crates'), end: A.indexOf('crates') + 6 },
    };
    expect(
      marked(
        told([
          { ...one, places: [alike] },
          { ...same, places: [{ ...place!, value }] },
        ]),
      ),
    ).toEqual([]);
  });

  it('are not, where a finding or an edit shows them together already', () => {
    const facts = [fact('a', '31 crates'), fact('b', '13 crates')];
    const [a, b] = facts.map(({ places: [place] }) => place!) as [FactPlace, FactPlace];
    const finding = { places: [a, b] } as unknown as Comparison['findings'][number];
    expect(marked(told(facts, { findings: [finding] }))).toEqual([]);
    const edit = { a: { source: 'b', ...b.value }, b: { source: 'a', ...a.value } };
    const link = { edits: [edit] } as unknown as Comparison['links'][number];
    expect(marked(told(facts, { links: [link] }))).toEqual([]);
    const half = { edits: [{ a: edit.a }] } as unknown as Comparison['links'][number];
    expect(marked(told(facts, { links: [half] }))).toHaveLength(1);
  });

  it('stand in two pairs each at most, and come out the same in whatever order the texts stand', () => {
    const text = (figures: readonly number[]) =>
      figures.map((figure) => `Guards of Kell counted ${figure} crates of medicine.`).join(' ');
    const texts = [
      { id: 'x', text: text([11, 12, 13, 14]), language: 'en' },
      { id: 'y', text: text([21, 22, 23, 24, 25]), language: 'en' },
    ];
    const nominated = (order: typeof texts) => {
      const plain = compare(order);
      const words = new Map(order.map((one) => [one.id, one.text]));
      const alone = plain.texts.flatMap(({ id, sentences }) =>
        sentences.map(({ start, end }): ComparedFact => {
          const quote = words.get(id)!.slice(start, end);
          const { index, 0: figure } = /\d+/.exec(quote)!;
          const focus = { start: start + index, end: start + index + figure.length };
          const value = { start: focus.start, end: start + quote.indexOf('crates') + 6 };
          return {
            standing: 'alone',
            topic: 'figures',
            places: [{ source: id, start, end, quote, focus: [focus], value }],
          };
        }),
      );
      return nominationsOf({ ...plain, findings: [], links: [], faint: [], facts: alone }, words).filter(
        ({ of }) => of === 'fact',
      );
    };
    const some = nominated(texts);
    expect(some).toHaveLength(8);
    const count = new Map<string, number>();
    for (const { at } of some)
      for (const { source, start } of at)
        count.set(`${source} ${start}`, (count.get(`${source} ${start}`) ?? 0) + 1);
    expect(new Set(nominated([...texts].reverse()).map(({ id }) => id))).toEqual(
      new Set(some.map(({ id }) => id)),
    );
  });
});

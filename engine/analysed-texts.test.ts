import { expect, it } from 'vitest';
import { AnalysedTexts } from './analysed-texts.ts';
import { compare } from './compare.ts';
import { ledgersOf } from './ledgers-of.ts';
import { loadLanguage } from './lexicon/learned-grammar.ts';
import type { SourceText } from './types.ts';

const said = (who: string, count: string) =>
  `The harbour at Kell was closed on Monday. ${count} people were hurt when the crane fell, ${who} said. “We had warned them,” said Ines Aldana.`;
const source = (id: string, text: string, more: Partial<SourceText> = {}): SourceText => ({
  id,
  text,
  language: 'en',
  ...more,
});
const [one, other, third] = [
  source('a', said('the mayor', 'Four')),
  source('b', said('a clerk', 'Nine')),
  source('c', `${said('the union', 'Seven')} The pilot had been ill.`),
];

it('comparisons and ledgers that share what was analysed are those of texts analysed anew', () => {
  const analysed = new AnalysedTexts();
  const turns: readonly (readonly SourceText[])[] = [
    [one, other],
    [one, other, third],
    [third, one],
    [source('a', third.text), other],
    [one, source('b', other.text, { published: '2020-05-04', title: 'Crane falls' })],
    [one, other],
  ];
  for (const texts of turns) {
    const comparison = compare(texts, { analysed });
    expect(JSON.stringify(comparison)).toBe(JSON.stringify(compare(texts)));
    expect(JSON.stringify(ledgersOf(texts, { comparison, analysed }))).toBe(
      JSON.stringify(ledgersOf(texts, { comparison })),
    );
  }
});

it('a text is analysed once, and anew when it, its day or its title is another', () => {
  const analysed = new AnalysedTexts();
  const use = (...texts: SourceText[]) => {
    const documents = analysed.documentsOf(texts);
    analysed.settle();
    return documents;
  };
  const [first] = use(one, other);
  expect(use(third, one)[1]).toBe(first);
  expect(use(source('a', `${one.text} More.`))[0]).not.toBe(first);
  const dated = source('b', other.text, { published: '2020-05-04' });
  expect(use(dated)[0]!.published).toBe('2020-05-04');
  expect(use(source('b', other.text, { title: 'Crane' }))[0]!.title).toBe('Crane');
});

it('no more is kept than allowed, of the texts that were used last', () => {
  const analysed = new AnalysedTexts(600 * (other.text.length + third.text.length));
  const use = (...texts: SourceText[]) => {
    const documents = analysed.documentsOf(texts);
    analysed.settle();
    return documents;
  };
  const [first, second] = use(one, other);
  const [last] = use(third);
  expect(use(third, other)).toEqual([last, second]);
  expect(use(third)[0]).toBe(last);
  expect(use(one)[0]).not.toBe(first);
  const none = new AnalysedTexts(1);
  const [large] = none.documentsOf([one]);
  none.settle();
  expect(none.documentsOf([one])[0]).not.toBe(large);
});

it('nothing is kept of a use that ended after its deadline, or never ended', () => {
  const analysed = new AnalysedTexts();
  let passed = false;
  const [late] = analysed.documentsOf([one], () => passed);
  passed = true;
  analysed.settle();
  const [again] = analysed.documentsOf([one]);
  expect(again).not.toBe(late);
  expect(again!.sentences[0]!.tree).not.toBeNull();
  expect(analysed.documentsOf([one])[0]).not.toBe(again);
  // The whole comparison, too.
  const shared = new AnalysedTexts();
  expect(compare([one, other], { analysed: shared, expired: () => true }).precise).toBe(false);
  expect(JSON.stringify(compare([one, other], { analysed: shared }))).toBe(
    JSON.stringify(compare([one, other])),
  );
});

it('a text is analysed anew once the grammar of its language was loaded', async () => {
  const analysed = new AnalysedTexts();
  const german = source('d', 'Die Brücke wurde am Montag gesperrt.', { language: 'de' });
  expect(analysed.documentsOf([german])[0]!.sentences[0]!.tree).toBeNull();
  analysed.settle();
  await loadLanguage('de');
  expect(analysed.documentsOf([german])[0]!.sentences[0]!.tree).not.toBeNull();
});

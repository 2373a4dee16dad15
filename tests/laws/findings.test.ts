/** What holds of findings whatever the texts: their ids, the order of the sources, and the same said in other words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../engine/index.ts';
import type { Finding, SourceText } from '../../engine/index.ts';
import { report, versionsOfOneText } from './texts.ts';

const SEED = 20229;

const sources = (texts: readonly string[]): SourceText[] =>
  texts.map((text, index) => ({ id: `s${index}`, text, language: 'en' }));

/**
 * A finding without what the order of the sources may change: letters and where they stand, who is named first, and of three texts or more which two
 * the sentence takes for its examples.
 */
function withoutOrder({ places, values, says, letters: _, ...rest }: Finding, two: boolean) {
  const words = says.split(/[^\p{L}\p{N}]+/u).filter((word) => !/^[A-Z]$/.test(word));
  const sorted = (list: readonly string[]) => [...list].sort();
  return {
    ...rest,
    places: sorted(places.map((place) => JSON.stringify(place))),
    values: sorted(values),
    words: two ? sorted(words) : [],
  };
}

function checkOrders(texts: readonly SourceText[], orders: readonly (readonly number[])[]) {
  const found = (order: readonly SourceText[]) =>
    compare(order).findings.map((finding) => withoutOrder(finding, texts.length === 2));
  const expected = found(texts);
  expect(new Set(expected.map(({ id }) => id)).size).toBe(expected.length);
  for (const order of orders) {
    expect(found(order.map((at) => texts[at]!))).toEqual(expected);
  }
}

/** The others are these, done one after the other. */
const THREE = [
  [1, 2, 0],
  [2, 1, 0],
] as const;

/** One thing told in three ways and more, in texts of their own or within one: a rule, and the texts. */
const SEVERAL_WORDINGS: readonly (readonly [string, string, ...string[]])[] = [
  ['three wordings of a quotation', 'quotation.drift',
    'The mayor of Brenn said: “We will never close the old harbour to the fishing boats.” She left.',
    'The mayor of Brenn said: “We shall never close the old harbour to the fishing boats.” She left.',
    'The mayor of Brenn said: “We will not close the old harbour to fishing boats.” She left.'],
  ['two wordings in one text, a third elsewhere', 'quotation.drift',
    '“We will never close the harbour to the boats”\nThe mayor said: “We will never close the harbour for the boats.” She left.',
    'The mayor said on Monday: “We will never close this harbour to boats.” She left.',
    'In Brenn the mayor said: “We will never close the harbour to the boats.” She left.'],
  ['two wordings in each of two texts', 'quotation.drift',
    'The mayor said: “We will never close the harbour to the boats.” Later: “We will never close a harbour to the boats.”',
    'Brenn: “We will never close the harbour for the boats”\nThe mayor said: “We will never close the harbour to the boats.”',
    'The mayor said: “We would never close the harbour to the boats.” She left.'],
  ['four wordings', 'quotation.drift',
    'The mayor said: “We will never close the old harbour to the fishing boats of Brenn.” She left.',
    'The mayor said: “We shall never close the old harbour to the fishing boats of Brenn.” She left.',
    'The mayor said: “We will never close the old harbour for the fishing boats in Brenn.” She left.',
    'The mayor said: “They will never shut the old harbour to fishing boats of Brenn.” She left.'],
  ['four counts', 'number.fact',
    'The storm at Brenn destroyed 31 boats in the old harbour on Monday.',
    'The storm at Brenn destroyed 42 boats in the old harbour on Monday.',
    'The storm at Brenn destroyed 53 boats in the old harbour on Monday.',
    'The storm at Brenn destroyed 64 boats in the old harbour on Monday.'],
  ['four names', 'name.other',
    'The court in Varde sentenced Ines Aldana to five years for the fire at the harbour.',
    'The court in Varde sentenced Tove Brandt to five years for the fire at the harbour.',
    'The court in Varde sentenced Olga Petrova to five years for the fire at the harbour.',
    'The court in Varde sentenced Marta Lindqvist to five years for the fire at the harbour.'],
  ['four names for an act', 'wording.act',
    'Brenn asked the council to shelve the report on the harbour.',
    'Brenn asked the council to bury the report on the harbour.',
    'Brenn asked the council to archive the report on the harbour.',
    'Brenn asked the council to suppress the report on the harbour.'],
  ['an acronym in four ways', 'acronym.expansions',
    'The RHF (Royal Harbour Fund) met in Brenn.',
    'The RHF (Regional Harbour Fund) met in Brenn.',
    'The RHF (Royal Health Fund) met in Brenn.',
    'The RHF (Rural Housing Fund) met in Brenn.'],
]; // prettier-ignore

/** Two neighbours changed, one after another, and the last first: every other order is these, done one after the other. */
function orders(count: number): number[][] {
  const inOrder = Array.from({ length: count }, (_, at) => at);
  const swapped = inOrder
    .slice(1)
    .map((at) => inOrder.map((one) => (one === at ? at - 1 : one === at - 1 ? at : one)));
  return [...swapped, inOrder.toReversed()];
}

describe('laws of findings', () => {
  it(`the order of the sources changes nothing but letters (seed ${SEED})`, () => {
    const three = fc.oneof(
      fc.tuple(report, report, report),
      fc.tuple(versionsOfOneText, report).map(([[a, b], c]) => [a, b, c] as const),
    );
    fc.assert(
      fc.property(three, (texts) => {
        checkOrders(sources(texts), THREE);
        checkOrders(sources(texts.slice(0, 2)), [[1, 0]]);
      }),
      { numRuns: 10, seed: SEED },
    );
  });

  it('the order of the sources changes nothing but letters: the seeds and the two letters', () => {
    const folder = path.resolve(import.meta.dirname, '../../seeds');
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
      readonly file: string;
      readonly date: string;
    }[];
    const seeds = manifest.map(({ file, date }) => ({
      text: readFileSync(path.join(folder, file), 'utf8'),
      date,
    }));
    const letters = seeds[1]!.text.split('\n').filter((line) => line.includes('credibility'));
    expect(letters).toHaveLength(2);
    const texts = [
      ...seeds.map(({ text, date }, at) => ({ id: `seed ${at}`, text, published: date, language: 'en' })),
      ...letters.map((text, at) => ({ id: `letter ${at}`, text, language: 'en' })),
    ];
    checkOrders(texts, [[3, 2, 1, 0], [1, 3, 0, 2]]); // prettier-ignore
  });

  it.each(SEVERAL_WORDINGS)(
    'the order of the sources changes nothing but letters: %s',
    (_, rule, ...texts) => {
      const found = compare(sources(texts)).findings;
      expect(found.filter((finding) => finding.rule === rule)).not.toEqual([]);
      checkOrders(sources(texts), orders(texts.length));
    },
  );

  it(`a text and itself have no finding across (seed ${SEED})`, () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const { places } of compare(sources([text, text])).findings)
          expect(new Set(places.map(({ source }) => source)).size).toBe(1);
      }),
      { numRuns: 30, seed: SEED },
    );
  });
});

/** One thing said in two ways: voice, synonyms, order, numbers, dates, titles, speech. */
const SAME: readonly (readonly [string, string, string])[] = [
  ['passive and active', 'The fire destroyed the old mill at Brenn on Monday.', 'The old mill at Brenn was destroyed by the fire on Monday.'],
  ['a passive of people', 'Police arrested Ines Aldana in Varde on Friday.', 'Ines Aldana was arrested by police in Varde on Friday.'],
  ['synonyms of a denial', 'The ministry rejects any wrongdoing in Varde.', 'The ministry has strongly denied the allegations in Varde.'],
  ['synonyms of buying', 'Tove Brandt bought the harbour of Brenn for two million crowns.', 'Tove Brandt purchased the port of Brenn for two million crowns.'],
  ['figures and words', 'Twelve boats sank in the storm off Brenn.', '12 boats sank in the storm off Brenn.'],
  ['thousands', 'The bridge at Varde cost 1,200,000 crowns.', 'The bridge at Varde cost 1.2 million crowns.'],
  ['a rounded number', 'The storm at Brenn left 2,950 homes without power.', 'The storm at Brenn left about 3,000 homes without power.'],
  ['a bound', 'At least 40 people were hurt in the crash near Varde.', 'More than 40 people were hurt in the crash near Varde.'],
  ['dozens', 'Two dozen farmers blocked the road to Brenn.', '24 farmers blocked the road to Brenn.'],
  ['dates', 'The council of Brenn met on July 8, 2022 in the town hall.', 'The council of Brenn met on 8 July 2022 in the town hall.'],
  ['a day of the month and the month', 'The council of Brenn met on July 8 in the town hall.', 'The council of Brenn met in July in the town hall.'],
  ['a title', 'Foreign Minister Ines Aldana opened the fair in Varde.', 'Ines Aldana, the foreign minister, opened the fair in Varde.'],
  ['a short name', 'Ines Aldana opened the fair in Varde on Sunday.', 'Ines Aldana came to Varde. Aldana opened the fair there on Sunday.'],
  ['an acronym', 'The World Health Organization (WHO) sent doctors to Brenn.', 'The WHO sent doctors to Brenn.'],
  ['a short country', 'The United States sent doctors to Brenn after the storm.', 'The US sent doctors to Brenn after the storm.'],
  ['order of clauses', 'After the storm, the mayor of Brenn closed the harbour.', 'The mayor of Brenn closed the harbour after the storm.'],
  ['quotation marks', 'Ines Aldana said: “We will never pay the bill for this bridge.”', 'Ines Aldana said, "We will never pay the bill for this bridge".'],
  ['a part of a quotation', 'Ines Aldana said: “We will never pay the bill for this bridge.”', 'Ines Aldana said they would “never pay the bill” for the bridge.'],
  ['speech and report', '“We will not close the harbour at Brenn,” Ines Aldana said.', 'Ines Aldana said that the harbour at Brenn would not be closed.'],
  ['refusal and denial of will', 'Ines Aldana refused to sign the harbour treaty.', 'Ines Aldana did not sign the harbour treaty.'],
  ['two negations', 'It is not unlikely that the harbour at Brenn will close.', 'It is likely that the harbour at Brenn will close.'],
  ['an opposite under a negation', 'The bridge at Varde is not safe, the engineers said.', 'The bridge at Varde is unsafe, the engineers said.'],
  ['spelling', 'The labour council of Brenn organised a colourful march.', 'The labor council of Brenn organized a colorful march.'],
  ['a spelt-out possessive', 'The inquiry damaged the reputation of Ines Aldana in Brenn.', 'The inquiry damaged Ines Aldana’s reputation in Brenn.'],
  ['custody', 'Ines Aldana was detained in Varde on Friday.', 'Ines Aldana was taken into custody in Varde on Friday, and is in detention.'],
  ['a death', 'Ines Aldana was killed in the crash near Varde.', 'Ines Aldana died in the crash near Varde.'],
  ['a resignation', 'Tove Brandt resigned as mayor of Brenn on Sunday.', 'Tove Brandt stepped down as mayor of Brenn on Sunday.'],
]; // prettier-ignore

describe('the same in other words is no conflict', () => {
  it.each(SAME)('%s', (_, a, b) => {
    const found = [...compare(sources([a, b])).findings, ...compare(sources([b, a])).findings];
    expect(
      found.filter(({ type }) => type !== 'omission').map(({ rule, says }) => `${rule}: ${says}`),
    ).toEqual([]);
  });
});

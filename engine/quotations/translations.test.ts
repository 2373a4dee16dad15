import { describe, expect, it } from 'vitest';
import { compare, ledgersOf, loadLanguage, type SourceText } from '../index.ts';

const utterances = (texts: readonly SourceText[]) =>
  ledgersOf(texts).quotations.flatMap(({ groups }) =>
    groups.map(({ wordings }) => wordings.map(({ words, language }) => `${language ?? '-'}: ${words}`)),
  );
const quotations = (texts: readonly SourceText[]) =>
  compare(texts).findings.filter(({ rule }) => rule.startsWith('quotation.'));

const english = (text: string, id = 'a'): SourceText => ({ id, text, language: 'en' });

describe('one utterance in two languages', () => {
  it.each([
    [
      'in brackets',
      'Frau Holm said: “Wir werden morgen nicht fahren” (“We will not sail tomorrow”). She left.',
    ],
    [
      'behind "or"',
      'Frau Holm said: “Wir werden morgen nicht fahren”, or “We will not sail tomorrow”. She left.',
    ],
  ])('a text that gives both, %s', (_, text) => {
    expect(utterances([english(text)])).toEqual([
      ['en: We will not sail tomorrow', 'de: Wir werden morgen nicht fahren'],
    ]);
    expect(quotations([english(text)])).toEqual([]);
  });

  it('two texts, by who speaks and what has one origin', async () => {
    await loadLanguage('de');
    const texts: SourceText[] = [
      english(
        '“The minister promised us 40 million for the harbour in 2019,” Edda Holm told the council on Monday. “Nobody came.”',
      ),
      {
        id: 'b',
        language: 'de',
        text: 'Der Rat tagte am Montag. „Der Minister hat uns 2019 für den Hafen 40 Millionen versprochen“, sagte Edda Holm. Danach gingen alle nach Hause.',
      },
    ];
    expect(utterances(texts)).toContainEqual([
      'en: The minister promised us 40 million for the harbour in 2019, Nobody came.',
      'de: Der Minister hat uns 2019 für den Hafen 40 Millionen versprochen',
    ]);
    expect(quotations(texts)).toEqual([]);
  });

  it('two texts that quote two utterances of one speaker are left apart', async () => {
    await loadLanguage('de');
    const texts: SourceText[] = [
      english('“The minister promised us 40 million,” Edda Holm told the council.'),
      { id: 'b', language: 'de', text: '„Wir haben seit Wochen kein Wasser im Dorf“, sagte Edda Holm.' },
    ];
    expect(utterances(texts).map(({ length }) => length)).toEqual([1, 1]);
  });

  it('a name in inverted commas is of no language', () => {
    expect(utterances([english('She ate at “Casa Verde” (“Green House”) in town.')])).toEqual([
      ['-: Casa Verde'],
      ['-: Green House'],
    ]);
  });

  it('a text that gives its words as a translation is said to', () => {
    const [told] = quotations([
      english('“We have no intention of leaving the harbour to them,” Edda Holm told reporters in Oslo.'),
      english(
        '“We have no plan of leaving the harbour to them,” Edda Holm said through an interpreter in Oslo.',
        'b',
      ),
    ]);
    expect(told?.says).toMatch(/B gives its words as a translation\.$/);
  });
});

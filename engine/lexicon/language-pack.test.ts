import { describe, expect, it } from 'vitest';
import { loadLanguagesOf, languagesOf } from '../load-languages.ts';
import { allPacks, packOf, type LanguagePack } from './language-pack.ts';
import { learnedGrammarOf, loadLanguage } from './learned-grammar.ts';
import { negatorsOf } from './negators.ts';
import { isStopWord, stopWords } from './stop-words.ts';

describe('the packs', () => {
  it('are asked for by tag', () => {
    expect(
      ['en', 'en-GB', 'de-AT', 'fr', 'es-419', 'it', 'zh-Hans', 'und', '', 'deu'].map(
        (tag) => packOf(tag)?.code ?? null,
      ),
    ).toEqual(['en', 'en', 'de', 'fr', 'es', null, null, null, null, null]);
  });

  /** Every word of a pack that is looked up in comparison form, by the class it stands in. */
  const listed = ({ amounts, ...pack }: LanguagePack): [string, string][] =>
    (
      [
        ['stop words', pack.stopWords],
        ['cardinals', amounts.numerals.cardinals],
        ['ordinals', amounts.numerals.ordinals],
        ['quantifiers', pack.quantifiers],
        ['units', amounts.measures.units],
        ['currencies', amounts.measures.currencies],
        ['months', amounts.calendar.months],
        ['weekdays', amounts.calendar.weekdays],
        ['negators', pack.negation.negators],
        ['offices', pack.titles.offices],
        ['honorifics', pack.titles.honorifics],
        ['reporting verbs', pack.reportingVerbs],
      ] as [string, ReadonlyMap<string, unknown>][]
    ).flatMap(([name, words]) => [...words.keys()].map((word): [string, string] => [name, word]));

  it.each(allPacks().map((pack) => [pack.code, pack] as const))('%s: every class is filled', (_, pack) => {
    const { numerals, measures, calendar } = pack.amounts;
    const empty = Object.entries({
      cardinals: numerals.cardinals.size,
      ordinals: numerals.ordinals.size,
      quantifiers: pack.quantifiers.size,
      units: measures.units.size,
      negators: pack.negation.negators.size,
      implicatives: pack.implicatives.length,
      hedges: pack.modality.hedges.size,
      reportingVerbs: pack.reportingVerbs.size,
      offices: pack.titles.offices.size,
      goesOn: pack.abbreviations.goesOn.size,
      synonyms: pack.synonyms.length,
    }).flatMap(([name, size]) => (size < 10 ? [name] : []));
    expect(empty).toEqual([]);
    expect(new Set(calendar.months.values())).toEqual(new Set(Array.from({ length: 12 }, (_, at) => at + 1)));
    expect(new Set(calendar.weekdays.values())).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  it.each(allPacks().map((pack) => [pack.code, pack] as const))(
    '%s: words stand in comparison form',
    (_, pack) => {
      const others = listed(pack).filter(
        ([, word]) => word !== word.toLowerCase().replace(/[’ʼ]/g, "'").trim() || / {2}|_/.test(word),
      );
      expect(others).toEqual([]);
    },
  );
});

describe('what needs no pack', () => {
  it('knows stop words and plain negators of some languages, and none of others', () => {
    expect([stopWords('it').has('della'), stopWords('pl').size, negatorsOf('it').has('non')]).toEqual([
      true,
      0,
      true,
    ]);
    expect([negatorsOf('fr').has('mai'), negatorsOf('de').has('keinerlei')]).toEqual([false, true]);
  });

  it('takes a stop word in capitals for a name in English alone', () => {
    expect([
      isStopWord('us', true, 'en'),
      isStopWord('us', false, 'en-US'),
      isStopWord('es', true, 'de'),
    ]).toEqual([false, true, true]);
  });
});

describe('loading a language', () => {
  it('gives what was learned of it, once', async () => {
    expect(learnedGrammarOf('fr')).toBeNull();
    await Promise.all([loadLanguage('fr'), loadLanguage('fr-CA')]);
    const grammar = learnedGrammarOf('fr-CA')!;
    expect(grammar.lemmas.length).toBeGreaterThan(5);
    await loadLanguage('fr');
    expect(learnedGrammarOf('fr')).toBe(grammar);
  });

  it('does nothing for a language of which nothing was learned', async () => {
    await Promise.all(['en', 'pl', '', 'constructor', '__proto__'].map(loadLanguage));
    expect(['en', 'pl', '', 'constructor'].map(learnedGrammarOf)).toEqual([null, null, null, null]);
  });

  it('is asked for by texts', async () => {
    const texts = [
      { id: 'a', text: 'El ministro dijo que la reunión es para el lunes y que no hay más que decir.' },
      { id: 'b', text: 'Hello', language: 'en-GB' },
      { id: 'c', text: 'Zzz qqq', language: 'not a tag' },
    ];
    expect(languagesOf(texts)).toEqual(['es', 'en-GB', 'und']);
    await loadLanguagesOf(texts);
    expect(learnedGrammarOf('es')).not.toBeNull();
  });
});

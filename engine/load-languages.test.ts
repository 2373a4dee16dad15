import { afterEach, describe, expect, it, vi } from 'vitest';

const TEXTS = [
  { id: 'a', text: 'Die Brücke wurde am Montag gesperrt. Drei Arbeiter wurden verletzt.', language: 'de' },
  { id: 'b', text: 'Die Brücke wurde am Montag gesperrt. Vier Arbeiter wurden verletzt.', language: 'de' },
];
const GERMAN = './lexicon/de/learned.ts';

/** The engine as a window or a command has it that was just opened: no language was fetched. */
async function freshEngine() {
  vi.resetModules();
  return import('./index.ts');
}

afterEach(() => vi.doUnmock(GERMAN));

describe('a language that cannot be loaded', () => {
  it('is read without grammar: the comparison runs, finds what needs none, and says the same as before', async () => {
    vi.doMock(GERMAN, () => {
      throw new Error('cut off');
    });
    const { compare, ledgersOf, analyse, loadLanguage, loadLanguagesOf } = await freshEngine();
    const before = compare(TEXTS);
    await expect(loadLanguage('de')).rejects.toThrow();
    await expect(loadLanguagesOf(TEXTS)).resolves.toBe(false);
    const after = compare(TEXTS);
    expect(after).toEqual(before);
    expect(after.links).toHaveLength(2);
    expect(after.links.flatMap(({ edits }) => edits).map(({ kind }) => kind)).toHaveLength(1);
    expect(ledgersOf(TEXTS, { comparison: after }).figures.length).toBeGreaterThan(0);
    expect(analyse(TEXTS[0]!).sentences.map(({ tree }) => tree)).toEqual([null, null]);
  });

  it('may be asked for again, and is then read as usual', async () => {
    vi.doMock(GERMAN, () => {
      throw new Error('cut off');
    });
    const { analyse, loadLanguage } = await freshEngine();
    await expect(loadLanguage('de-AT')).rejects.toThrow();
    vi.doUnmock(GERMAN);
    await loadLanguage('de-AT');
    expect(analyse(TEXTS[0]!).sentences.every(({ tree }) => tree !== null)).toBe(true);
  });

  it('whose model came damaged is read without grammar', async () => {
    vi.doMock(GERMAN, async (original) => {
      const { model, lemmas } = await original<{ model: string; lemmas: readonly string[] }>();
      return { model: model.slice(0, 1000), lemmas };
    });
    const { compare, analyse, loadLanguagesOf } = await freshEngine();
    const before = compare(TEXTS);
    await loadLanguagesOf(TEXTS);
    expect(compare(TEXTS)).toEqual(before);
    expect(analyse(TEXTS[0]!).sentences.map(({ tree }) => tree)).toEqual([null, null]);
  });
});

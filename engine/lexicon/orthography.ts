import { packOf } from './language-pack.ts';

/** Languages without a pack that are written in a way of their own. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['lb']);
const ORDINAL_STOPS: ReadonlySet<string> = new Set([
  'da',
  'nb',
  'nn',
  'no',
  'fi',
  'et',
  'cs',
  'sk',
  'hu',
  'pl',
  'sl',
  'hr',
]);

const first = (language: string): string => language.split('-')[0]!;

/** Whether a capital says "noun" and not "name" in a language. */
export function hasCapitalNouns(language: string): boolean {
  return packOf(language)?.orthography.capitalNouns ?? CAPITAL_NOUNS.has(first(language));
}

/** Whether a language writes an ordinal with a full stop: "am 9. September". */
export function hasOrdinalStop(language: string): boolean {
  return packOf(language)?.orthography.ordinalStop ?? ORDINAL_STOPS.has(first(language));
}

/** A word in comparison form without what is elided before it: "an" of "l'an". */
export function withoutElision(key: string, language: string): string {
  const at = key.indexOf("'");
  if (at <= 0 || at === key.length - 1) return key;
  return packOf(language)?.orthography.elided?.has(key.slice(0, at)) === true ? key.slice(at + 1) : key;
}

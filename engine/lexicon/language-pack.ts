import type { AmountWords } from './amount-words.ts';
import type { CountedWords } from './counted-words.ts';
import { pack as de } from './de/pack.ts';
import { pack as en } from './en/pack.ts';
import { pack as es } from './es/pack.ts';
import { pack as fr } from './fr/pack.ts';
import type { LanguagePack } from './pack-shape.ts';

export type * from './pack-shape.ts';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map([en, de, fr, es].map((pack) => [pack.code, pack]));

/**
 * The words of a language by its BCP 47 tag ("en-GB"); null for a language that has no pack. The one place where the engine asks
 * whether it knows a language.
 */
export function packOf(language: string): LanguagePack | null {
  const known = PACKS.get(language);
  if (known !== undefined) return known;
  const end = language.indexOf('-');
  return end < 0 ? null : (PACKS.get(language.slice(0, end)) ?? null);
}

/** Whether the dictionary knows the words of a language; see `LanguagePack.dictionary`. */
export function hasDictionary(language: string): boolean {
  return packOf(language)?.dictionary === true;
}

/** Number, measure and calendar words of a language; null for one without. */
export function amountWordsOf(language: string): AmountWords | null {
  return packOf(language)?.amounts ?? null;
}

/** What tells what a number counts; null for a language without. */
export function countedWordsOf(language: string): CountedWords | null {
  return packOf(language)?.counted ?? null;
}

/** Every pack there is. */
export function allPacks(): readonly LanguagePack[] {
  return [...PACKS.values()];
}

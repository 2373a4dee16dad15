import { grammarOf } from './analysis/languages.ts';
import { loadLanguage } from './lexicon/learned-grammar.ts';
import { languageOf } from './segment/language.ts';
import type { SourceText } from './types.ts';

/** The languages that some texts are in, without repeats; what no text says of itself is guessed. */
export function languagesOf(texts: readonly SourceText[]): string[] {
  return [...new Set(texts.map(({ text, language }) => languageOf(text, language)))];
}

/**
 * Loads what the languages of some texts need, for callers that compare them next. A language that cannot be loaded is read with its
 * closed classes alone: less is found in it, nothing false. Never rejects.
 *
 * @returns whether all of them could be loaded
 */
export async function loadLanguagesOf(texts: readonly SourceText[]): Promise<boolean> {
  const loaded = await Promise.allSettled(languagesOf(texts).map((language) => loadLanguage(language)));
  return loaded.every(({ status }) => status === 'fulfilled');
}

/**
 * Unpacks the grammar of English, as the first comparison that needs it would: for callers that wait for something else meanwhile.
 */
export function unpackEnglish(): void {
  grammarOf('en');
}

import { packOf } from './language-pack.ts';
import { LITTLE_KNOWN } from './without-pack.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Words that join sentences and say little of what a sentence reports, in comparison form; empty for a language without a list, where
 * frequency in the texts alone decides. They weigh almost nothing in linking and never count as evidence on their own.
 */
export function stopWords(language: string): ReadonlySet<string> {
  return packOf(language)?.stopWords ?? LITTLE_KNOWN[language.split('-')[0]!]?.stopWords ?? NONE;
}

/** Whether a printed word carries no report of its own. */
export function isStopWord(key: string, inCapitals: boolean, language: string): boolean {
  return stopWords(language).has(key) && !(inCapitals && packOf(language)?.namesInCapitals.has(key) === true);
}

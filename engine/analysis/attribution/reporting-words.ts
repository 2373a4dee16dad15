import type { Word } from '../document.ts';
import { FORMS_OF_BE, JOINING } from '../../lexicon/en/function-words.ts';
import { BEFORE_NOUNS, PLURAL_SUBJECTS } from '../../lexicon/en/speaking-words.ts';
import { BEFORE_VERB, reportingForms } from '../../lexicon/en/speech.ts';

const isPlural = (key: string) => PLURAL_SUBJECTS.has(key) || /^[\p{L}-]+s$/u.test(key);

/**
 * Whether the word at `at` is a verb that gives words to somebody. "Report", "claims" and the like are nouns behind an article
 * or a preposition, and without an ending behind anything but a plural; behind "was" the subject hears and does not speak.
 */
export function isReporting(words: readonly Word[], at: number): boolean {
  const { key, text } = words[at]!;
  if (!reportingForms.has(key) || /^\p{Lu}/u.test(text)) return false;
  let before = at - 1;
  while (before >= 0 && /ly$/.test(words[before]!.key)) before -= 1;
  const previous = words[before]?.key ?? '';
  if (/ing$/.test(key)) return !BEFORE_NOUNS.has(previous);
  if (FORMS_OF_BE.has(previous)) return false;
  if (/(?:ed|said|told|wrote)$/.test(key)) return !BEFORE_NOUNS.has(previous) || previous === 'that';
  if (BEFORE_NOUNS.has(previous)) return false;
  return /s$/.test(key) ? !JOINING.has(previous) : isPlural(previous) || BEFORE_VERB.has(previous);
}

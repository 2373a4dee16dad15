import type { Word } from '../document.ts';
import { BEFORE_VERB, reportingForms } from '../../lexicon/en/speech.ts';

const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being']);
const NOMINAL: ReadonlySet<string> = new Set(
  'the a an this that these those its his her their our my your no any some of in on for by with to from'.split(
    ' ',
  ),
);
const PLURAL = /^(?:we|they|i|you|who|[\p{L}-]+s|people|police|media)$/u;

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
  if (/ing$/.test(key)) return !NOMINAL.has(previous);
  if (BE.has(previous)) return false;
  if (/(?:ed|said|told|wrote)$/.test(key)) return !NOMINAL.has(previous) || previous === 'that';
  if (NOMINAL.has(previous)) return false;
  return /s$/.test(key) ? !/^(?:and|or)$/.test(previous) : PLURAL.test(previous) || BEFORE_VERB.has(previous);
}

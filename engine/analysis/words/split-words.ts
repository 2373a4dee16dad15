import { splitEnglish } from './english.ts';
import { splitContracted } from './contractions.ts';
import type { Word } from './word.ts';

/**
 * The syntactic words of one sentence of a text, in order.
 *
 * @param start where the sentence begins, a UTF-16 offset into `text`
 * @param end where it ends, exclusive; a full stop right before it is a word of its own, also behind an abbreviation
 * @param language a BCP 47 tag; other languages than English, German, French and Spanish are split at spaces and marks
 */
export function splitWords(text: string, start: number, end: number, language: string): Word[] {
  const code = language.split('-')[0]!.toLowerCase();
  return code === 'en' || code === 'und'
    ? splitEnglish(text, start, end)
    : splitContracted(text, start, end, code);
}

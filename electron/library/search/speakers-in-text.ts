import { analyse } from '../../../engine/index.ts';
import { speakersOf } from '../../../engine/analysis/attribution/quotation-speakers.ts';
import { namesOf } from '../../../engine/analysis/entities/names.ts';

/**
 * Who is quoted in a text, by the fullest names that the text has for them; what is only called "he" or "a source" is left out
 * or told in the words of the text. Empty for a language whose grammar is not known.
 */
export function speakersInText(text: string, language: string | null): string[] {
  const document = analyse(text, language ?? undefined);
  if (document.quotations.length === 0) return [];
  const names = new Set<string>();
  for (const speaker of speakersOf(document, 0, namesOf([document])))
    if (speaker !== null && speaker.kind !== 'pronoun') names.add(speaker.entity?.name ?? speaker.printed);
  return [...names];
}

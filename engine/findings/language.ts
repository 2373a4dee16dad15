import type { Evidences } from './detector.ts';
import type { Partners } from './partners.ts';

/** Whether both sides are English, for which there is a lexicon; detectors that need one say nothing of other languages. */
export function bothEnglish({ a, b }: Partners, { documents }: Evidences): boolean {
  return [a, b].every(({ text }) => documents[text]!.language.split('-')[0] === 'en');
}

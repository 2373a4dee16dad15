import { FREQUENCY_CLASSES } from './frequency-table.ts';

/** Words in a sentence, on average. */
const SENTENCE_WORDS = 20;
/** The class of words that are in no list, and of every word of a language without one. */
const RARE = FREQUENCY_CLASSES.length + 1;
const UNKNOWN = 10;

const classes = new Map<string, number>();

/** The share of sentences, 0..1, that hold a word with this stem, in general English or in a language without a list. */
export function sentenceShare(stem: string, language: string): number {
  if (classes.size === 0) {
    for (const [rarity, stems] of FREQUENCY_CLASSES.entries()) {
      for (const one of stems.split(' ')) classes.set(one, rarity);
    }
  }
  const rarity = language.split('-')[0] === 'en' ? (classes.get(stem) ?? RARE) : UNKNOWN;
  return Math.min(0.5, SENTENCE_WORDS * 2 ** -(4 + rarity));
}

import { hasDictionary } from './language-pack.ts';
import { FREQUENCY_CLASSES } from './en/frequency-table.ts';

/** Words in a sentence, on average. */
const SENTENCE_WORDS = 20;
const shareOf = (rarity: number) => Math.min(0.5, SENTENCE_WORDS * 2 ** -(4 + rarity));
/** The share of words that are in no list, and of every word of a language without one. */
const RARE = shareOf(FREQUENCY_CLASSES.length + 1);
const UNKNOWN = shareOf(10);

/** By stem. */
const shares = new Map<string, number>();

/** By stem, of the words of the list of English. */
function listed(): ReadonlyMap<string, number> {
  if (shares.size === 0) {
    for (const [rarity, stems] of FREQUENCY_CLASSES.entries()) {
      for (const one of stems.split(' ')) shares.set(one, shareOf(rarity));
    }
  }
  return shares;
}

/** Whether a word with this stem is among the some ten thousand most frequent of English. */
export const isFrequentEnglish = (stem: string): boolean => listed().has(stem);

/** The share of sentences, 0..1, that hold a word with this stem, in general English or in a language without a list. */
export function sentenceShare(stem: string, language: string): number {
  if (!hasDictionary(language)) return UNKNOWN;
  return listed().get(stem) ?? RARE;
}

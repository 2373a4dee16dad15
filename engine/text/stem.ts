/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers';
import { packOf } from '../lexicon/language-pack.ts';

/** Of languages without a pack. */
const ALGORITHM: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  fi: 'finnish',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  nb: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

type Stem = (key: string) => string;
const stemmers = new Map<string, Stem>();

/**
 * The Snowball stemmer of a language (by the first part of its tag), remembering what it stemmed; the identity where
 * Snowball has none.
 */
export function stemmerFor(language: string): Stem {
  const code = language.split('-')[0]!;
  const known = stemmers.get(code);
  if (known !== undefined) return known;
  const algorithm = packOf(code)?.stemmer ?? ALGORITHM[code];
  let stem: Stem = (key) => key;
  if (algorithm !== undefined) {
    const stemmer = snowball.newStemmer(algorithm);
    const seen = new Map<string, string>();
    stem = (key) => {
      let value = seen.get(key);
      if (value === undefined) {
        value = stemmer.stem(key);
        seen.set(key, value);
      }
      return value;
    };
  }
  stemmers.set(code, stem);
  return stem;
}

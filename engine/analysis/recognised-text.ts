import { hasDictionary } from '../lexicon/language-pack.ts';
import { isFrequentEnglish } from '../lexicon/frequency.ts';
import { numberWord } from '../lexicon/number-words.ts';
import { isStopWord } from '../lexicon/stop-words.ts';
import { readingsOf } from '../text/misreadings.ts';
import { stemmerFor } from '../text/stem.ts';
import type { DocumentSentence, Word } from './document.ts';

/** So many different misread words, and one of so many words, tell that a machine read a text. */
const LEAST_MISREAD = 3;
const WORDS_A_MISREADING = 400;
/** Shorter words are initials and abbreviations. */
const SHORTEST = 3;

/**
 * Whether a text shows that a machine recognised its words in a picture: small words that are none of English and that one shape put
 * right makes a frequent one of ("tbe", "cornpany", "1ate"). A text without such words may have been recognised, too; other languages
 * have no dictionary here, and show nothing.
 */
export function isRecognised(sentences: readonly DocumentSentence[], language: string): boolean {
  if (!hasDictionary(language)) return false;
  const misread = new Set<string>();
  let words = 0;
  for (const sentence of sentences)
    for (const word of sentence.words) {
      if (word.kind === 'punctuation') continue;
      words += 1;
      if (!misread.has(word.key) && isMisread(word, language)) misread.add(word.key);
    }
  return misread.size >= Math.max(LEAST_MISREAD, words / WORDS_A_MISREADING);
}

function isMisread({ text, key, stem, lexeme, isStop }: Word, language: string): boolean {
  if (lexeme !== null || isStop || text.length < SHORTEST || !/^[\p{Ll}\d|]*\p{Ll}[\p{Ll}\d|]*$/u.test(text))
    return false;
  if (isFrequentEnglish(stem) || numberWord(key) !== undefined) return false;
  const stemOf = stemmerFor(language);
  for (const reading of readingsOf(key))
    if (
      /^\p{L}+$/u.test(reading) &&
      (isStopWord(reading, false, language) || isFrequentEnglish(stemOf(reading)))
    )
      return true;
  return false;
}

import { sentenceShare } from '../../../engine/lexicon/frequency.ts';
import { stemmerFor } from '../../../engine/text/stem.ts';

/** Tells whether a word exists: in the document itself, or in the list of English words. */
export type Vocabulary = (word: string) => boolean;

/** A stem that is in no list. */
const NO_WORD = 'qzxwvqzx';

/**
 * @param text what the document says, cut words included
 * @param language of the document; only for English is there a list
 */
export function vocabularyOf(text: string, language: string): Vocabulary {
  const own = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const key = word.toLowerCase();
    own.set(key, (own.get(key) ?? 0) + 1);
  }
  const stem = stemmerFor(language);
  const unlisted = sentenceShare(NO_WORD, language);
  return (word) => {
    const key = word.toLowerCase();
    return own.has(key) || sentenceShare(stem(key), language) > unlisted;
  };
}

/** The end of a line that a word may go on over: its last part, and the hyphen. */
const CUT = /(\p{L}[\p{L}\p{M}]*)[-\u2010\u00ad]$/u;

/**
 * Two lines as one. A word that was cut at the end of the first is joined where it exists without its hyphen; a compound
 * such as `well-known` keeps it.
 */
export function joinLines(
  before: string,
  line: string,
  isWord: Vocabulary,
): { text: string; joined: boolean } {
  const head = CUT.exec(before)?.[1];
  const tail = /^(\p{Ll}[\p{L}\p{M}]*)/u.exec(line)?.[1];
  if (head === undefined) {
    // A range of numbers, and what a dash without spaces joins.
    const glued = (/\d[-\u2010\u2013]$/u.test(before) && /^\d/.test(line)) || /\S[\u2014/]$/u.test(before);
    return { text: glued ? before + line : `${before} ${line}`, joined: false };
  }
  // The rest of a compound stands on the next line with a capital, or is a number.
  if (tail === undefined) return { text: before.replace(/\u00ad$/, '') + line, joined: false };
  const isSoft = before.endsWith('\u00ad');
  const keeps =
    !isSoft && !isWord(head + tail) && (isWord(`${head}-${tail}`) || (isWord(head) && isWord(tail)));
  return keeps ? { text: before + line, joined: false } : { text: before.slice(0, -1) + line, joined: true };
}

const LIGATURES: Readonly<Record<string, string>> = {
  'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st',
}; // prettier-ignore

/** Ligatures as the letters they are, and words that fell apart at one, `o ffi cial`, whole again where they exist. */
export function mendLigatures(text: string, isWord: Vocabulary): { text: string; mended: number } {
  let mended = 0;
  const plain = text.replace(/[ﬀ-ﬆ]/g, (one) => LIGATURES[one]!);
  const whole = plain.replace(
    /(?<![\p{L}\p{M}])([\p{L}\p{M}]*) ?(ffi|ffl|ff|fi|fl) ?([\p{L}\p{M}]+)(?![\p{L}\p{M}])/gu,
    (all: string, head: string, ligature: string, tail: string) => {
      const word = head + ligature + tail;
      if (!all.includes(' ') || !isWord(word)) return all;
      // Words that stand there by themselves are not joined.
      if (all.split(' ').every((part) => part.length > 2 && isWord(part) && part !== ligature)) return all;
      mended += 1;
      return word;
    },
  );
  return { text: whole, mended };
}

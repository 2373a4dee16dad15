import { ENGLISH_CLASSES, type ClassedWord } from './en/word-classes.ts';
import { hasDictionary } from './language-pack.ts';

/** A class of words that some rule looks for; "(" is of one in every language. */
export type WordClass = 'opening bracket' | keyof typeof ENGLISH_CLASSES;

const ENGLISH = Object.entries(ENGLISH_CLASSES) as [WordClass, (word: ClassedWord) => boolean][];
const BITS: ReadonlyMap<WordClass, number> = new Map(
  (['opening bracket', ...ENGLISH.map(([name]) => name)] as const).map((name, at) => [name, 1 << at]),
);

/**
 * The classes of a printed word of a language, as bits; those of a sentence are the bits of all its words together. Most sentences
 * hold no word of a given class: a rule that asks {@link hasClass} first passes them over without making their words.
 */
export function wordClassesOf(word: ClassedWord, language: string): number {
  if (word.text === '(') return BITS.get('opening bracket')!;
  if (!hasDictionary(language)) return 0;
  return ENGLISH.reduce((classes, [name, holds]) => (holds(word) ? classes | BITS.get(name)! : classes), 0);
}

/** Whether a word form is of a class, or a printed sentence holds a word of it. */
export function hasClass({ classes }: { readonly classes: number }, name: WordClass): boolean {
  return (classes & BITS.get(name)!) !== 0;
}

import { namesFrom, type Member } from '../../lexicon/en/categories.ts';

/** The things of categories that a word or expression in comparison form names ("german": Germany). */
export function membersOf(word: string): Member[] {
  const parts = word.split('_');
  return namesFrom(parts[0]!)
    .filter(({ words }) => words.length === parts.length && words.every((part, at) => part === parts[at]))
    .map(({ member }) => member);
}

import { COMPANY_WORDS, GENERATIONS, NAME_JOINERS, OUTSIDE_ACRONYMS } from '../../lexicon/en/name-words.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../lexicon/en/titles.ts';

/**
 * How a name stands to a fuller or equal one, both in comparison form: `same`, `last` ("Beck" of "Lorna Beck"), `first` ("Lorna"),
 * `part` (its words in order, "Grammar School" of "Aberdeen Grammar School"), `crossing` (a word in common, and on both sides another:
 * "Lorna Beck", "Ivo Beck"), `none`.
 */
export type NameRelation = 'same' | 'last' | 'first' | 'part' | 'crossing' | 'none';

export function nameRelation(a: readonly string[], b: readonly string[]): NameRelation {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) {
    if (short.every((word, at) => word === long[at])) return 'same';
    return short.some((word) => long.includes(word)) ? 'crossing' : 'none';
  }
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  if (at < short.length) return short.some((word) => long.includes(word)) ? 'crossing' : 'none';
  if (namesAnother(short, long)) return 'crossing';
  const last = long.filter((word) => !GENERATIONS.has(word)).at(-1);
  if (short.length === 1) return short[0] === last ? 'last' : short[0] === long[0] ? 'first' : 'part';
  return 'part';
}

/** Paris is not the "Conservatoire de Paris", Socotra not the "Socotra Hotel". */
function namesAnother(short: readonly string[], long: readonly string[]): boolean {
  const joiner = long.findIndex((word) => NAME_JOINERS.has(word));
  if (joiner >= 0 && long.indexOf(short[0]!) > joiner) return true;
  const head = joiner > 0 ? long[joiner - 1]! : long.at(-1)!;
  const telling = (ORGANISATION_WORDS.has(head) || PLACE_WORDS.has(head)) && !COMPANY_WORDS.has(head);
  return telling && !short.includes(head);
}

/** Whether capitals are the first letters of a name's words: "iaea" of "international atomic energy agency". */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  if (acronym.length < 2 || words.length < 2) return false;
  const letters = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  return (
    letters(words) === acronym || letters(words.filter((word) => !OUTSIDE_ACRONYMS.has(word))) === acronym
  );
}

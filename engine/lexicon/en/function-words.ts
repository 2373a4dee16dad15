import { words } from '../word-lists.ts';

/**
 * Classes of words that hold a sentence together. Two words of one class can stand in the same place: "the scene" and "a scene",
 * "at" and "in" a place. English.
 */
const CLASSES: readonly string[] = [
  'a an the this that these those its his her their our my your any some no each every all both another',
  'of in on at by for with from to into onto upon about over under after before between among during through against within ' +
    'without toward towards near since until till across along around behind beside besides beyond despite except inside outside ' +
    'off out up down via per amid as',
  'is are was were be been being am has have had having do does did will would shall should can could may might must',
  'he him she they them it we us you i me who whom which that himself herself itself themselves',
  'and or but nor yet so while although though because however if whereas since as when also',
  'not no never',
];

const classes = new Map<string, number>();
for (const [number, list] of CLASSES.entries()) {
  for (const word of list.split(' ')) classes.set(word, (classes.get(word) ?? 0) | (1 << number));
}

/** Whether two words in comparison form are function words of one class. */
export function sameFunction(a: string, b: string): boolean {
  return ((classes.get(a) ?? 0) & (classes.get(b) ?? 0)) !== 0;
}

/** Articles, and possessive pronouns that stand in their place. */
export const DETERMINERS: ReadonlySet<string> = words('a an the his her its their our my');

export const ARTICLES: ReadonlySet<string> = words('a an the');

export const FORMS_OF_BE: ReadonlySet<string> = words('is was are were be been being');

/** Prepositions that are conjunctions too. Treebanks tag both alike, so that parsers confuse them. */
export const PREPOSITIONS_THAT_JOIN: ReadonlySet<string> = words('as before after since until till because');

/** What joins two of a kind, without signs. */
export const JOINING: ReadonlySet<string> = words('and or');

/** What joins two of a kind. */
export const COORDINATORS: ReadonlySet<string> = words('and or &');

export const INDEFINITE_ARTICLES: ReadonlySet<string> = words('a an');

/** Before a noun: whom it names is not known yet. */
export const INDEFINITE_DETERMINERS: ReadonlySet<string> = words(
  'a an some any another other many more few several',
);

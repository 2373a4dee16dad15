import { NOUN_CLASSES } from './noun-class-table.ts';

export type NounClass = keyof typeof NOUN_CLASSES;

let classes: Map<string, NounClass> | undefined;

/** What sort of thing an English noun in dictionary form mostly names ("driver": person); undefined for what has no class. */
export function nounClassOf(lemma: string): NounClass | undefined {
  if (classes === undefined) {
    classes = new Map();
    for (const [name, list] of Object.entries(NOUN_CLASSES))
      for (const noun of list.split(' ')) classes.set(noun, name as NounClass);
  }
  return classes.get(lemma);
}

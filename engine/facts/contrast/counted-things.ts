import { classOfNoun } from '../../analysis/mentions/noun-class.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { NounClass } from '../../lexicon/en/noun-classes.ts';
import { agrees, relateLemmas } from '../lexical/index.ts';

/** Groups and organisations are counted by their members too ("18 crew"), acts by who does them or whom they befall ("three deaths"). */
const SORTS: Readonly<Partial<Record<NounClass, 'people' | 'things'>>> = {
  person: 'people',
  man: 'people',
  woman: 'people',
  animal: 'things',
  artefact: 'things',
  place: 'things',
};

/** Whether one of two numbers counts people and the other things: "214 passengers", "two villages". How many there are of either says nothing of the other. */
export function countApart(a: Quantity, b: Quantity, language: string): boolean {
  const [one, other] = [a.counted?.lemma, b.counted?.lemma];
  if (one === undefined || other === undefined || one === other || !hasDictionary(language)) return false;
  const [mine, theirs] = [sortOf(one), sortOf(other)];
  if (mine === undefined || theirs === undefined || mine === theirs) return false;
  return !agrees(relateLemmas({ lemma: one, pos: 'NOUN' }, { lemma: other, pos: 'NOUN' }, language));
}

function sortOf(lemma: string): 'people' | 'things' | undefined {
  const known = classOfNoun(lemma);
  return lemma === PEOPLE ? 'people' : known === null ? undefined : SORTS[known];
}

/** "People" is a group in the dictionary. */
const PEOPLE = 'people';

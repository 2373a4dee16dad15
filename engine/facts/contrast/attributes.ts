import { classOfNoun } from '../../analysis/mentions/noun-class.ts';
import { PRIVATIVE } from '../../lexicon/en/privative-modifiers.ts';
import { excludes, relateLemmas } from '../lexical/index.ts';
import type { Attribute } from '../reading/attributes.ts';
import type { Holder } from '../reading/holders.ts';
import type { Contrast } from './contrast.ts';
import type { FactSide } from './fact-side.ts';
import { areOneName } from './names.ts';
import { relateWordSets } from './phrases.ts';

/**
 * How what two texts say of one person stands: another office, another people, another gender; and of one thing what it is. Who has no
 * name in a text may be anybody there: only a people is held against that of another.
 */
export function contrastAttributes(a: Attribute, b: Attribute, { sentence }: FactSide): Contrast[] {
  const [x, y] = [a.value, b.value];
  if (x.attribute !== y.attribute) return [];
  const holders = relateHolders(a.holder, b.holder);
  if (holders === 'two') return [];
  if (x.attribute === 'nationality' && y.attribute === 'nationality') {
    const found = verdict('nationality', x.country === y.country);
    return [holders === 'one' ? found : { ...found, why: 'unnamed' }];
  }
  if (holders !== 'one') return [];
  if (x.attribute === 'gender' && y.attribute === 'gender') return [verdict('gender', x.gender === y.gender)];
  const { language } = sentence.document;
  if (x.attribute === 'kind' && y.attribute === 'kind') return contrastKinds(x.noun, y.noun, language);
  return x.attribute === 'office' && y.attribute === 'office' ? [contrastOffices(x, y, language)] : [];
}

const isPrivative = (word: string) => PRIVATIVE.has(word);

/** Whether two holders are one, two, or could be one. */
export function relateHolders(a: Holder, b: Holder): 'one' | 'two' | 'open' {
  if (a.name === null || b.name === null) return 'open';
  return areOneName(a.name, b.name) ? 'one' : 'two';
}

interface Office {
  readonly words: readonly string[];
  readonly former: boolean;
}

function contrastOffices(a: Office, b: Office, language: string): Contrast {
  const relation = relateWordSets(a.words, b.words, language);
  // "The deputy mayor", "the mayor".
  if (a.words.some(isPrivative) !== b.words.some(isPrivative))
    return { ...verdict('office', false), why: 'modifier' };
  if (relation === 'same')
    return a.former === b.former ? verdict('office', true) : { ...verdict('office', false), why: 'former' };
  // What somebody was says nothing of what somebody is.
  if (a.former !== b.former) return { aspect: 'office', relation: 'unlike', why: 'former', distance: 1 };
  if (relation === 'unknown')
    return areNearNames(a.words, b.words, language)
      ? verdict('office', true)
      : { aspect: 'office', relation: 'unlike', why: 'unknown', distance: 1 };
  return verdict('office', false);
}

/** Whether two offices are of one sense by their heads: "the master" of a ship, its "captain". */
function areNearNames(a: readonly string[], b: readonly string[], language: string): boolean {
  const [one, other] = [a.at(-1), b.at(-1)];
  if (one === undefined || other === undefined) return false;
  const { relation } = relateLemmas({ lemma: one, pos: 'NOUN' }, { lemma: other, pos: 'NOUN' }, language);
  return relation === 'similar';
}

const NAMED_THINGS = /^(?:place|organisation|artefact)$/;

/** "The Ferring factory", "Ferring, the warehouse". */
function contrastKinds(a: string, b: string, language: string): Contrast[] {
  if (a === b) return [];
  if (![a, b].every((noun) => NAMED_THINGS.test(classOfNoun(noun) ?? ''))) return [];
  const relation = relateLemmas({ lemma: a, pos: 'NOUN' }, { lemma: b, pos: 'NOUN' }, language);
  return excludes(relation) ? [{ aspect: 'word', relation: 'conflict', why: 'exclusive', distance: 1 }] : [];
}

function verdict(aspect: Contrast['aspect'], equal: boolean): Contrast {
  return equal
    ? { aspect, relation: 'equal', why: 'equal', distance: 0 }
    : { aspect, relation: 'conflict', why: 'other', distance: 1 };
}

import type { Attribute } from '../reading/attributes.ts';
import type { Contrast } from './contrast.ts';
import type { FactSide } from './fact-side.ts';
import { areOneName } from './names.ts';
import { relateWordSets } from './phrases.ts';

/** How what two texts say of one person stands: another office, another people, another gender. */
export function contrastAttributes(a: Attribute, b: Attribute, { sentence }: FactSide): Contrast[] {
  if (!areOneName(a.holder.name, b.holder.name)) return [];
  const [x, y] = [a.value, b.value];
  if (x.attribute === 'nationality' && y.attribute === 'nationality')
    return [verdict('nationality', x.country === y.country)];
  if (x.attribute === 'gender' && y.attribute === 'gender') return [verdict('gender', x.gender === y.gender)];
  if (x.attribute !== 'office' || y.attribute !== 'office') return [];
  const relation = relateWordSets(x.words, y.words, sentence.document.language);
  if (relation === 'unknown') return [{ aspect: 'office', relation: 'unlike', why: 'unknown', distance: 1 }];
  return [verdict('office', relation === 'same')];
}

function verdict(aspect: Contrast['aspect'], equal: boolean): Contrast {
  return equal
    ? { aspect, relation: 'equal', why: 'equal', distance: 0 }
    : { aspect, relation: 'conflict', why: 'other', distance: 1 };
}

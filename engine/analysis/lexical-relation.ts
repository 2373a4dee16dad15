import { respelt } from '../text/spelling.ts';
import { listedOpposites, prefixedForms, prefixedOpposites } from '../lexicon/en/antonyms.ts';
import { kinship, lexemeOf } from '../lexicon/lexeme.ts';
import { numberOf } from '../lexicon/number-words.ts';
import { shortFormOf } from '../lexicon/en/short-forms.ts';
import type { Word } from './document.ts';

/** How the meanings of two words stand to each other. */
export type LexicalRelation = 'same' | 'wider' | 'opposite' | 'other';

/** How the meanings of two words stand to each other; symmetric, and whatever stands around them. */
export function lexicalRelation(a: Word, b: Word): LexicalRelation {
  if (a.key === b.key) return 'same';
  if (a.kind === 'number' && b.kind === 'number')
    return numberOf(a.key) === numberOf(b.key) ? 'same' : 'other';
  if (a.kind !== 'word' || b.kind !== 'word') return 'other';
  if (shortFormOf(a.key, b.key)) return 'same';
  if (a.lexeme !== null && a.lexeme === b.lexeme) return 'same';
  if (areOpposites(a, b)) return 'opposite';
  if (a.stem === b.stem) return 'same';
  if (a.lexeme !== null && b.lexeme !== null) {
    const kin = kinship(a.lexeme, b.lexeme);
    if (kin === 'derived' || kin === 'synonym' || kin === 'same') return 'same';
    if (kin === 'wider') return 'wider';
  } else if (respelt(a.key, b.key)) return 'same';
  return a.groups.some((group) => b.groups.includes(group)) ? 'same' : 'other';
}

/** Whether two words in this relation can speak of one thing. */
export function agrees(relation: LexicalRelation): boolean {
  return relation === 'same' || relation === 'wider';
}

/** Adverbs are opposites as their adjectives are ("secretly", "publicly"). */
function areOpposites(a: Word, b: Word): boolean {
  if (
    a.key.endsWith('ly') &&
    b.key.endsWith('ly') &&
    oppositeAdjectives(a.key.slice(0, -2), b.key.slice(0, -2))
  )
    return true;
  if (listedOpposites(formsOf(a), formsOf(b)) || prefixedForms(a.key, b.key)) return true;
  if (a.lexeme === null || b.lexeme === null) return false;
  return a.lexeme.opposites.includes(b.lexeme.word) || prefixedOpposites(a.lexeme, b.lexeme);
}

function oppositeAdjectives(one: string, other: string): boolean {
  return (
    listedOpposites([one], [other]) ||
    prefixedForms(one, other) ||
    lexemeOf(one)?.opposites.includes(other) === true
  );
}

function formsOf({ key, lexeme }: Word): readonly string[] {
  return lexeme === null || lexeme.word === key ? [key] : [key, lexeme.word];
}

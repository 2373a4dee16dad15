import type { Entity } from '../analysis/entities/names.ts';
import type { Speaker } from '../analysis/attribution/quotation-speakers.ts';
import { classOfNoun } from '../analysis/mentions/noun-class.ts';
import { relateNames, type NameSide } from '../facts/lexical/index.ts';
import type { SpeakersAre } from './same-speech.ts';

/** Whether two texts name one person for two speeches: by entity, by a word of the names, or by the office both print. */
export function areOneSpeaker(one: Speaker | null, other: Speaker | null): SpeakersAre {
  if (one === null || other === null) return 'unknown';
  if (one.entity !== null && other.entity !== null) {
    if (mayBeOne(one.entity, other.entity)) return 'one';
    return isPersonal(one.entity) && isPersonal(other.entity) ? 'two' : 'unknown';
  }
  if (one.kind === 'pronoun' || other.kind === 'pronoun') return 'unknown';
  if (isSomebodyOf(one, other) || isSomebodyOf(other, one)) return 'two';
  return officeOf(one) === officeOf(other) ? 'one' : 'unknown';
}

/** "The commander's engineer" is not the commander. */
function isSomebodyOf(one: Speaker, other: Speaker): boolean {
  return ["'s ", '’s '].some((of) => officeOf(one).startsWith(`${officeOf(other)}${of}`));
}

/**
 * Names with a word in common may be one person's ("Excellent Elizabeth" and Elizabeth, "W. Hale" and "Bill Hale"), but not a given name and
 * another before one family name, nor one given name before two: Anna Berg is not Peter Berg.
 */
export function mayBeOne(a: Entity, b: Entity): boolean {
  if (a === b) return true;
  if (!shareWord(a, b)) return false;
  if (!isPersonal(a) || !isPersonal(b)) return true;
  return relateNames(personal(a), personal(b)).relation !== 'other';
}

function isPersonal(entity: Entity): boolean {
  return entity.kind === 'person' || (entity.kind === 'other' && callings(entity) > 0);
}

/** "Geologist Anna Berg": without what she is. */
function personal(entity: Entity): NameSide {
  return { text: entity.name.split(' ').slice(callings(entity)).join(' '), kind: 'person' };
}

/** How many words before a name tell what somebody is: one in "Geologist Anna Berg". */
function callings({ name }: Entity): number {
  const words = name.split(' ');
  const first = words.findIndex(
    (word, at) => at >= words.length - 2 || classOfNoun(word.toLowerCase()) !== 'person',
  );
  return Math.max(0, first);
}

function shareWord(a: Entity, b: Entity): boolean {
  const words = new Set(a.mentions.flatMap((mention) => mention.words));
  return b.mentions.some((mention) => mention.words.some((word) => words.has(word)));
}

/** "The harbour master", "a harbour master": without the article. */
function officeOf({ printed }: Speaker): string {
  return printed.toLowerCase().replace(/^(?:the|a|an|its|his|her|their)\s+/u, '');
}

import { nounClassOf, type NounClass } from '../../lexicon/en/noun-classes.ts';
import { OFFICES, ORGANISATION_WORDS, PLACE_WORDS } from '../../lexicon/en/titles.ts';
import type { EntityKind, Gender } from './mention.ts';

/** Words whose first sense in the dictionary is not the one of reports. */
const BY_HAND: Readonly<Record<string, NounClass | 'thing'>> = {
  bank: 'organisation',
  head: 'thing',
  man: 'man',
  people: 'people',
  police: 'organisation',
  office: 'organisation',
  pair: 'people',
  court: 'organisation',
  party: 'organisation',
  source: 'person',
  suspect: 'person',
  victim: 'person',
  minister: 'person',
  press: 'organisation',
  majority: 'people',
  minority: 'people',
  official: 'person',
  chair: 'thing',
  number: 'thing',
  form: 'thing',
  model: 'thing',
  member: 'person',
  guard: 'person',
  force: 'organisation',
  service: 'thing',
  order: 'thing',
  post: 'thing',
  times: 'thing',
  watch: 'thing',
  front: 'thing',
  journal: 'thing',
  record: 'thing',
  records: 'thing',
  center: 'place',
  centre: 'place',
  church: 'organisation',
  mission: 'thing',
  watchdog: 'organisation',
  ministry: 'organisation',
  general: 'person',
  private: 'person',
  father: 'man',
  father_in_law: 'man',
  mother: 'woman',
  uncle: 'man',
  nephew: 'man',
  brother: 'man',
  grandfather: 'man',
  husband: 'man',
  policeman: 'man',
  spokesman: 'man',
  chairman: 'man',
  businessman: 'man',
  congressman: 'man',
  fireman: 'man',
  fisherman: 'man',
  salesman: 'man',
  king: 'man',
  prince: 'man',
  duke: 'man',
  emperor: 'man',
  monk: 'man',
  priest: 'man',
  lord: 'man',
  actor: 'person',
  sister: 'woman',
  grandmother: 'woman',
  wife: 'woman',
  niece: 'woman',
  aunt: 'woman',
  queen: 'woman',
  princess: 'woman',
  duchess: 'woman',
  nun: 'woman',
  spokeswoman: 'woman',
  congresswoman: 'woman',
  chairwoman: 'woman',
  businesswoman: 'woman',
  policewoman: 'woman',
  waitress: 'woman',
  lady: 'woman',
  bride: 'woman',
  groom: 'man',
  waiter: 'man',
  sir: 'man',
  ex: 'person',
  friend: 'person',
  one: 'thing',
  lot: 'thing',
  half: 'thing',
  rest: 'thing',
  kid: 'person',
  baby: 'person',
  folk: 'person',
  guy: 'man',
};

/** The class of an English noun in dictionary form, as reports use it; null for things without one. */
export function classOfNoun(lemma: string): NounClass | null {
  const known = BY_HAND[lemma];
  if (known !== undefined) return known === 'thing' ? null : known;
  if (OFFICES.has(lemma)) return 'person';
  const found = nounClassOf(lemma);
  if (found !== undefined) return found;
  if (/(?:s?woman|stress|tress)$/.test(lemma) && lemma.length > 6) return 'woman';
  if (/sman$/.test(lemma)) return 'man';
  if (ORGANISATION_WORDS.has(lemma)) return 'organisation';
  return PLACE_WORDS.has(lemma) ? 'place' : null;
}

const KINDS: Readonly<Partial<Record<NounClass, EntityKind>>> = {
  woman: 'person',
  man: 'person',
  person: 'person',
  organisation: 'organisation',
  place: 'place',
};

/** The kind of entity that a noun of a class names: a woman is a person; null where the class does not tell. */
export function kindOfClass(noun: NounClass | null): EntityKind | null {
  if (noun === null) return 'other';
  return noun === 'people' ? null : (KINDS[noun] ?? 'other');
}

/** The gender that goes with a class; null for persons of whom the noun does not tell it. */
export function genderOfClass(noun: NounClass | null): Gender | null {
  if (noun === 'woman') return 'female';
  if (noun === 'man') return 'male';
  return noun === 'person' || noun === 'people' || noun === 'animal' ? null : 'neuter';
}

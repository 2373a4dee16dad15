import { words } from '../word-lists.ts';

/** What offices of one person go together, in English; forms in comparison form. */

/** Offices of which a person holds one of one kind: two different ones are a difference. Each line is one ladder. */
export const RANKS: readonly ReadonlySet<string>[] = [
  words('private corporal sergeant lieutenant captain major colonel brigadier general marshal'),
  words('king prince duke baron count emperor'),
  words('queen princess duchess baroness countess empress'),
  words('pope cardinal archbishop bishop'),
];

/** Fields of which a minister or secretary has one; the spellings of one field stand in a line. */
const FIELDS: readonly string[] = [
  'foreign',
  'defence defense',
  'finance',
  'interior',
  'health',
  'education',
  'justice',
  'home',
  'economy',
  'trade',
  'energy',
  'agriculture',
  'transport',
  'labour labor',
  'culture',
  'environment',
  'prime',
];

const fields = new Map(
  FIELDS.flatMap((line) => {
    const spellings = line.split(' ');
    return spellings.map((word) => [word, spellings[0]!] as const);
  }),
);

/** The field of an office by a word before it ("defense": "defence"); null for a word that names none. */
export function fieldOf(word: string): string | null {
  return fields.get(word) ?? null;
}

/** Before an office: its holder stands in for another. */
export const DEPUTIES: ReadonlySet<string> = words('deputy vice assistant acting interim');

/** Offices held for a state: an adjective of nationality before them tells which, and not whose child the holder is. */
export const OFFICES_OF_STATE: ReadonlySet<string> = words(
  'president minister premier chancellor ambassador envoy secretary governor senator diplomat consul king queen prince princess ' +
    'emperor pm',
);

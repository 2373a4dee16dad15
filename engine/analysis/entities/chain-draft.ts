import type { EntityKind, EntityMention, Gender } from '../mentions/mention.ts';
import type { MentionContext } from './mention-context.ts';

/** A chain while a text is read. */
export interface ChainDraft {
  readonly number: number;
  readonly members: MentionContext[];
  /** Its names in comparison form, the fullest first; at most a few. */
  readonly names: (readonly string[])[];
  /** Head lemmas of its noun phrases. */
  readonly heads: Set<string>;
  readonly modifiers: Set<string>;
  /** Last words of titles and of nouns that describe a person. */
  readonly titles: Set<string>;
  readonly genders: Record<Gender, number>;
  readonly kinds: Record<EntityKind, number>;
  /** A name of it has a title. */
  titled: boolean;
  plural: number;
  singular: number;
}

/** A chain remembers so many different names. */
const MOST_NAMES = 4;
const MOST_WORDS = 40;

export function newChain(number: number): ChainDraft {
  return {
    number,
    members: [],
    names: [],
    heads: new Set(),
    modifiers: new Set(),
    titles: new Set(),
    genders: { female: 0, male: 0, neuter: 0 },
    kinds: { person: 0, organisation: 0, place: 0, other: 0 },
    titled: false,
    plural: 0,
    singular: 0,
  };
}

/** Adds a mention to a chain, with what it tells of it. */
export function addTo(chain: ChainDraft, context: MentionContext): void {
  const { mention } = context;
  chain.members.push(context);
  if (mention.gender !== null) chain.genders[mention.gender] += mention.form === 'pronoun' ? 2 : 1;
  if (mention.kind !== null) chain.kinds[mention.kind] += 1;
  if (mention.number === 'plural') chain.plural += 1;
  if (mention.number === 'singular') chain.singular += 1;
  chain.titled ||= mention.titles.length > 0;
  for (const title of mention.titles) chain.titles.add(title.split(' ').at(-1)!);
  if (mention.form === 'pronoun') return;
  if (mention.form === 'name') addName(chain, mention);
  else if (chain.heads.size < MOST_WORDS) {
    chain.heads.add(mention.words[0]!);
    if (mention.kind === 'person') chain.titles.add(mention.words[0]!);
  }
  if (chain.modifiers.size < MOST_WORDS) for (const word of context.modifiers) chain.modifiers.add(word);
}

function addName({ names }: ChainDraft, { words }: EntityMention): void {
  const key = words.join(' ');
  if (names.some((name) => name.join(' ') === key)) return;
  names.push(words);
  names.sort((x, y) => y.length - x.length);
  names.length = Math.min(names.length, MOST_NAMES);
}

/** The gender that most of its mentions tell; null where none or as many another. */
export function genderOf({ genders: { female, male, neuter } }: ChainDraft): Gender | null {
  if (female > male && female > neuter) return 'female';
  if (male > female && male > neuter) return 'male';
  return neuter > female && neuter > male ? 'neuter' : null;
}

/** The kind that most of its mentions tell. */
export function kindOf({ kinds }: ChainDraft): EntityKind | null {
  let best: EntityKind | null = null;
  for (const kind of ['person', 'organisation', 'place', 'other'] as const)
    if (kinds[kind] > 0 && (best === null || kinds[kind] > kinds[best])) best = kind;
  return best;
}

/** Its latest mention. */
export const latest = (chain: ChainDraft): MentionContext => chain.members.at(-1)!;

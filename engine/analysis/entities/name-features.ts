import { genderOf, kindOf, latest, type ChainDraft } from './chain-draft.ts';
import type { MentionContext } from './mention-context.ts';
import { isAcronymOf, nameRelation } from './name-variants.ts';

const bucket = (count: number) =>
  count < 3 ? String(count) : count < 6 ? '3-5' : count < 12 ? '6-11' : '12+';
const STRENGTH = ['same', 'last', 'first', 'part', 'acronym', 'crossing', 'none'] as const;
export type NameMatch = (typeof STRENGTH)[number];

/** How a name stands to the names of a chain: by the one it fits best. */
export function nameMatch({ mention, tree }: MentionContext, { names }: ChainDraft): NameMatch {
  let best = STRENGTH.length - 1;
  const capitals = /^\p{Lu}[\p{Lu}.]+$/u.test(tree.tokens[mention.head]!.text) && mention.words.length === 1;
  for (const name of names) {
    let match: NameMatch = nameRelation(mention.words, name);
    if (match === 'none' && capitals && isAcronymOf(mention.words[0]!.replaceAll('.', ''), name))
      match = 'acronym';
    if (match === 'none' && name.length === 1 && isAcronymOf(name[0]!.replaceAll('.', ''), mention.words))
      match = 'acronym';
    best = Math.min(best, STRENGTH.indexOf(match));
  }
  return STRENGTH[best]!;
}

/** Whether one match is as good as another or better. */
export function isAsGood(one: NameMatch, other: NameMatch): boolean {
  return STRENGTH.indexOf(one) <= STRENGTH.indexOf(other);
}

/** The chains that a name matches as well as one, and those of them mentioned later. */
export interface Rivals {
  readonly all: number;
  readonly later: number;
}

/** What speaks for and against a name standing for a chain. */
export function nameFeatures(
  name: MentionContext,
  chain: ChainDraft,
  match: NameMatch,
  rivals: Rivals,
): string[] {
  const { mention } = name;
  const last = latest(chain);
  const apart = mention.sentence - last.mention.sentence;
  const near = apart === 0 ? 'same' : apart === 1 ? 'before' : apart < 5 ? 'near' : 'far';
  const [kind, own] = [kindOf(chain) ?? 'none', mention.kind ?? 'none'];
  const gender = genderOf(chain);
  const genders =
    mention.gender === null || gender === null ? 'open' : mention.gender === gender ? 'agrees' : 'differs';
  const longest = chain.names[0]?.length ?? 0;
  const features = [
    `match ${match}`,
    `match ${match} ${own} ${kind}`,
    `match ${match} ${Math.min(mention.words.length, 3)} ${Math.min(longest, 3)}`,
    `match ${match} rivals ${Math.min(rivals.all, 2)} ${Math.min(rivals.later, 1)}`,
    `match ${match} form ${chain.titled ? 'titled' : 'plain'} ${Number(mention.titles.length > 0)}`,
    `match ${match} extended ${Number(name.extended)}`,
    `match ${match} modified ${Number(name.modifiers.some((word) => !mention.words.includes(word) && !chain.modifiers.has(word)))}`,
    `match ${match} capital ${Number(/^\p{Lu}/u.test(name.tree.tokens[mention.head]!.text))} ${name.role}`,
    `match ${match} ${near}`,
    `match ${match} last ${last.mention.form}`,
    `match ${match} size ${bucket(chain.members.length)}`,
    `genders ${genders} ${match}`,
    `titles ${Number(mention.titles.length > 0)} ${match}`,
    `role ${name.role} ${match}`,
    `apart ${bucket(apart)}`,
  ];
  if (mention.describes !== null && last.mention.index === mention.describes)
    features.push('described', `described ${own} ${kind}`, `described ${name.role} ${last.mention.form}`);
  if (last.mention.describes === mention.index) features.push('describing');
  if (apart === 0 && last.mention.from <= mention.from && last.mention.to >= mention.to)
    features.push(`inside ${match}`);
  if (apart === 0 && last.mention.from >= mention.from && last.mention.to <= mention.to)
    features.push(`around ${match}`);
  return features;
}

/** What speaks for a name being new. */
export function newNameFeatures({ mention, role }: MentionContext, matches: NameMatch): string[] {
  return [
    `new ${matches}`,
    `new ${mention.kind ?? 'none'} ${matches}`,
    `new ${Math.min(mention.words.length, 3)} ${matches}`,
    `new ${role}`,
    `new describes ${Number(mention.describes !== null)}`,
  ];
}

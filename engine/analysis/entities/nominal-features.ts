import { lexemeOf } from '../../lexicon/lexeme.ts';
import { ORGANISATION_WORDS } from '../../lexicon/en/titles.ts';
import { genderOf, kindOf, latest, type ChainDraft } from './chain-draft.ts';
import type { MentionContext } from './mention-context.ts';

const bucket = (count: number) =>
  count < 3 ? String(count) : count < 6 ? '3-5' : count < 12 ? '6-11' : '12+';

/** What speaks for and against "the driver" standing for a chain; `possessors` says whether both are somebody's and whose. */
export function nominalFeatures(
  phrase: MentionContext,
  chain: ChainDraft,
  possessors: 'same' | 'other' | 'one' | 'none',
  rank: number,
  rivals: number,
): string[] {
  const { mention } = phrase;
  const head = mention.words[0]!;
  const last = latest(chain);
  const apart = mention.sentence - last.mention.sentence;
  const near = apart === 0 ? 'same' : apart === 1 ? 'before' : apart < 5 ? 'near' : 'far';
  const match = chain.heads.has(head)
    ? 'head'
    : chain.titles.has(head)
      ? 'title'
      : headOfName(head, chain)
        ? 'name'
        : related(head, chain);
  const kind = kindOf(chain) ?? 'none';
  const own = mention.kind ?? 'none';
  const named = chain.names.length > 0 ? 'named' : 'unnamed';
  const lacking = phrase.modifiers.filter(
    (word) => !chain.modifiers.has(word) && !chain.names.some((name) => name.includes(word)),
  ).length;
  const modified =
    phrase.modifiers.length === 0
      ? 'bare'
      : lacking === 0
        ? 'held'
        : lacking < phrase.modifiers.length
          ? 'partly'
          : 'new';
  const number = chain.plural > chain.singular ? 'plural' : 'singular';
  const agrees = mention.number === null || mention.number === number ? 'agrees' : 'differs';
  const gender = genderOf(chain);
  const genders =
    mention.gender === null || gender === null ? 'open' : mention.gender === gender ? 'agrees' : 'differs';
  const form = mention.form;
  const features = [
    `match ${match}`,
    `match ${match} ${form}`,
    `match ${match} ${modified} ${near}`,
    `match ${match} ${modified} ${form}`,
    `match ${match} ${agrees}`,
    `match ${match} ${possessors}`,
    `match ${match} ${own} ${kind}`,
    `match ${match} ${named} ${own}`,
    `match ${match} ${near} ${form}`,
    `match ${match} rank ${Math.min(rank, 4)}`,
    `match ${match} extended ${Number(phrase.extended)} ${modified}`,
    `apart ${bucket(apart)} ${match}`,
    `genders ${genders} ${match}`,
    `kinds ${own} ${kind}`,
    `last ${last.mention.form} ${match}`,
    `role ${last.role} ${near} ${match}`,
    `size ${bucket(chain.members.length)} ${match}`,
    `quoted ${Number(mention.quoted)}${Number(last.mention.quoted)}`,
    `number ${mention.number ?? 'none'} ${number}`,
  ];
  const other = latestHeaded(head, chain);
  if (other !== null) {
    const theirs = other.modifiers.filter((word) => !phrase.modifiers.includes(word)).length;
    const ours = phrase.modifiers.filter((word) => !other.modifiers.includes(word)).length;
    const words =
      ours > 0 && theirs > 0
        ? 'clash'
        : ours > 0
          ? 'more'
          : theirs > 0
            ? 'fewer'
            : phrase.modifiers.length > 0
              ? 'equal'
              : 'bare';
    const back = mention.sentence - other.mention.sentence;
    features.push(
      `words ${words}`,
      `words ${words} ${form}`,
      `words ${words} ${other.mention.form}`,
      `words ${words} ${bucket(back)}`,
      `words ${words} rivals ${Math.min(rivals, 3)} ${Math.min(rank, 2)}`,
      `forms ${form} ${other.mention.form} ${bucket(back)}`,
      `headed ${form} ${possessors} ${other.mention.form}`,
      `headed ${head}`,
    );
  } else features.push(`unheaded rivals ${Math.min(rivals, 2)} ${match}`);
  if (mention.describes !== null && last.mention.index === mention.describes)
    features.push('described', `described ${form}`, `described ${own} ${kind}`, `described ${phrase.role}`);
  if (last.mention.describes === mention.index) features.push('describing', `describing ${form}`);
  if (apart === 0 && last.governor === phrase.governor) features.push(`shared ${match}`);
  if (apart === 0 && last.mention.from <= mention.from && last.mention.to >= mention.to)
    features.push(`inside ${match}`);
  return features;
}

/** What speaks for a noun phrase being new. */
export function newNominalFeatures(phrase: MentionContext, rivals: number): string[] {
  const { mention } = phrase;
  const known = rivals > 0;
  return [
    `new ${mention.form} ${known ? 'known' : 'unknown'}`,
    `new ${mention.form} extended ${Number(phrase.extended)} ${known ? 'known' : 'unknown'}`,
    `new ${mention.form} modified ${Math.min(phrase.modifiers.length, 3)} ${known ? 'known' : 'unknown'}`,
    `new ${phrase.noun ?? 'thing'} ${mention.form}`,
    `new rivals ${Math.min(rivals, 3)} ${mention.form}`,
    `new head ${mention.words[0]!}`,
    `new head ${mention.words[0]!} ${known ? 'known' : 'unknown'}`,
    `new role ${phrase.role}`,
    `new first ${Number(mention.sentence < 2)} ${mention.form}`,
    `new number ${mention.number ?? 'none'} ${mention.form}`,
    `new superlative ${Number(phrase.modifiers.some((word) => /^(?:first|last|next|only|same|other|most|best|largest)$/.test(word)))} ${mention.form}`,
    `new describes ${Number(mention.describes !== null)} ${mention.form}`,
  ];
}

/** The chain's latest noun phrase with this head, among its last mentions. */
function latestHeaded(head: string, { members }: ChainDraft): MentionContext | null {
  for (let at = members.length - 1; at >= 0 && at >= members.length - 20; at -= 1) {
    const { form, words } = members[at]!.mention;
    if (form !== 'name' && form !== 'pronoun' && words[0] === head) return members[at]!;
  }
  return null;
}

/** "the school" for "Aberdeen Grammar School". */
function headOfName(head: string, { names }: ChainDraft): boolean {
  return names.some((name) => name.at(-1) === head || (ORGANISATION_WORDS.has(head) && name.includes(head)));
}

/** By the dictionary: a synonym, or the wider word of one of the chain's heads. */
function related(head: string, { heads }: ChainDraft): 'synonym' | 'wider' | 'none' {
  const own = lexemeOf(head);
  if (own === null) return 'none';
  let found: 'wider' | 'none' = 'none';
  for (const other of heads) {
    const lexeme = lexemeOf(other);
    if (lexeme === null) continue;
    if (lexeme.sets.some((set) => own.sets.includes(set))) return 'synonym';
    if (lexeme.wider.some((set) => own.sets.includes(set))) found = 'wider';
  }
  return found;
}

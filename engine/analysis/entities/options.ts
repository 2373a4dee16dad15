import { genderOf, kindOf, latest, type ChainDraft } from './chain-draft.ts';
import type { Decision, Option } from './decision.ts';
import type { Discourse } from './discourse.ts';
import type { MentionContext } from './mention-context.ts';
import { isAsGood, nameFeatures, nameMatch, newNameFeatures, type NameMatch } from './name-features.ts';
import { newNominalFeatures, nominalFeatures } from './nominal-features.ts';
import { isBlocked, openPronounFeatures, pronounFeatures } from './pronoun-features.ts';

/** How many sentences back a pronoun and a noun phrase without a word in common look. */
const PRONOUN_REACH = 5;
const PHRASE_REACH = 4;

/** What a mention may be resolved to; null for mentions that always open a chain of their own. */
export function optionsFor(
  mention: MentionContext,
  discourse: Discourse,
  described: ChainDraft | undefined,
): Decision | null {
  // prettier-ignore
  const { form, person } = mention.mention;
  if (form === 'pronoun') return person === 3 ? pronounOptions(mention, discourse) : null;
  if (form === 'name') return nameOptions(mention, discourse, described);
  if (form === 'definite' || form === 'demonstrative' || form === 'possessive' || described !== undefined)
    return nominalOptions(mention, discourse, described);
  return null;
}

/**
 * Whether a chain is of nobody, and the pronoun in another sentence: a negated phrase binds pronouns in its scope alone ("Nobody said
 * that he was hurt. She left").
 */
function isOutOfScope({ mention }: MentionContext, { members }: ChainDraft): boolean {
  const [only] = members;
  return members.length === 1 && only!.denied && only!.mention.sentence !== mention.sentence;
}

/** By recency and syntax: the later mention first, in one sentence the subject. */
function pronounOptions(pronoun: MentionContext, discourse: Discourse): Decision {
  const options: Option[] = [{ chain: null, features: openPronounFeatures(pronoun) }];
  const fitting = discourse
    .active(pronoun.mention.sentence - PRONOUN_REACH)
    .filter(
      (chain) =>
        latest(chain).mention.person === 3 &&
        !isBlocked(pronoun, chain) &&
        !isOutOfScope(pronoun, chain) &&
        agrees(pronoun, chain),
    );
  const prominence = byProminence(fitting, pronoun.mention.sentence);
  for (const [recency, chain] of fitting.entries())
    options.push({
      chain,
      features: pronounFeatures(pronoun, chain, { recency, prominence: prominence.get(chain)! }),
    });
  return { kind: 'pronoun', mention: pronoun, options };
}

/** The later sentence first, in one sentence the subject, in one role from left to right (Hobbs 1978; Grosz, Joshi and Weinstein 1995). */
function byProminence(chains: readonly ChainDraft[], sentence: number): Map<ChainDraft, number> {
  const place = (chain: ChainDraft) => {
    const { mention, role, depth } = latest(chain);
    return (
      (sentence - mention.sentence) * 1000 +
      (PROMINENCE[role] ?? 3) * 100 +
      depth * 12 +
      Math.min(11, mention.from / 4)
    );
  };
  const places = new Map(chains.map((chain) => [chain, place(chain)]));
  return new Map([...chains].sort((x, y) => places.get(x)! - places.get(y)!).map((chain, at) => [chain, at]));
}

const PROMINENCE: Readonly<Record<string, number>> = {
  subject: 0,
  passive: 0,
  object: 1,
  oblique: 2,
  possessor: 1,
};

/** No "she" for a man, no "he" for a town. */
function agrees({ mention }: MentionContext, chain: ChainDraft): boolean {
  const gender = genderOf(chain);
  const family = mention.words[0]!;
  if (family === 'he')
    return gender !== 'female' && !(gender === 'neuter' && chain.names.length === 0) && !isPlural(chain);
  if (family === 'she')
    return gender !== 'male' && !(gender === 'neuter' && chain.names.length === 0) && !isPlural(chain);
  if (family === 'it') return gender !== 'female' && gender !== 'male' && !isPlural(chain);
  return true;
}

const isPlural = ({ plural, singular }: ChainDraft) => plural > singular;

function nominalOptions(
  phrase: MentionContext,
  discourse: Discourse,
  described: ChainDraft | undefined,
): Decision {
  const { mention } = phrase;
  const headed = discourse.headed(mention.words[0]!);
  const chains = new Set<ChainDraft>(described === undefined ? [] : [described]);
  for (let at = headed.length - 1; at >= 0; at -= 1) chains.add(headed[at]!);
  for (const chain of discourse.active(mention.sentence - PHRASE_REACH)) chains.add(chain);
  for (const chain of discourse.named([mention.words[0]!])) chains.add(chain);
  const options: Option[] = [{ chain: null, features: newNominalFeatures(phrase, headed.length) }];
  let rank = 0;
  const owner = possessorOf(phrase, discourse);
  for (const chain of chains) {
    if (latest(chain).mention.person !== 3) continue;
    options.push({
      chain,
      features: nominalFeatures(phrase, chain, possessors(owner, chain, discourse), rank, headed.length),
    });
    if (chain.heads.has(mention.words[0]!)) rank += 1;
  }
  return { kind: 'nominal', mention: phrase, options };
}

function possessorOf({ possessor, mention }: MentionContext, discourse: Discourse): ChainDraft | undefined {
  return possessor < 0 ? undefined : discourse.at(mention.sentence, possessor);
}

/** Whether a noun phrase and the chain's latest ones belong to one entity: "her brother", "Beck's brother". */
function possessors(owner: ChainDraft | undefined, { members }: ChainDraft, discourse: Discourse) {
  let other: ChainDraft | undefined;
  for (let at = members.length - 1; at >= Math.max(0, members.length - 4) && other === undefined; at -= 1)
    other = possessorOf(members[at]!, discourse);
  if (owner === undefined && other === undefined) return 'none';
  if (owner === undefined || other === undefined) return 'one';
  return owner === other ? 'same' : 'other';
}

function nameOptions(
  name: MentionContext,
  discourse: Discourse,
  described: ChainDraft | undefined,
): Decision {
  const { words } = name.mention;
  const chains = new Set<ChainDraft>(described === undefined ? [] : [described]);
  for (const chain of discourse.named(words)) chains.add(chain);
  if (words.length === 1 && words[0]!.length > 1)
    for (const chain of discourse.initialled(words[0]![0]! + words[0]!.replace(/\.$/, '').at(-1)!))
      chains.add(chain);
  else if (words.length > 1)
    for (const word of acronymsOf(words)) for (const chain of discourse.named([word])) chains.add(chain);
  const matches = new Map<ChainDraft, NameMatch>();
  for (const chain of chains) matches.set(chain, nameMatch(name, chain));
  const fitting = [...matches].filter(([, match]) => match !== 'none' && match !== 'crossing');
  const best = fitting.some(([, match]) => match === 'same')
    ? 'same'
    : fitting.length > 0
      ? fitting[0]![1]
      : 'none';
  const options: Option[] = [{ chain: null, features: newNameFeatures(name, best) }];
  for (const [chain, match] of matches) {
    if (kindConflict(name, chain) || ((match === 'none' || match === 'crossing') && chain !== described))
      continue;
    const rivals = fitting.filter(([other, one]) => other !== chain && isAsGood(one, match));
    const later = rivals.filter(
      ([other]) => latest(other).mention.index > latest(chain).mention.index,
    ).length;
    options.push({ chain, features: nameFeatures(name, chain, match, { all: rivals.length, later }) });
  }
  return { kind: 'name', mention: name, options };
}

/** A person's name is none of a place's. */
function kindConflict({ mention }: MentionContext, chain: ChainDraft): boolean {
  const kind = kindOf(chain);
  return mention.kind === 'person' && kind === 'place' && mention.titles.length > 0;
}

function acronymsOf(words: readonly string[]): string[] {
  const letters = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  return [letters(words), letters(words.filter((word) => !/^(?:of|for|the|and|on|in|de|la|du)$/.test(word)))];
}

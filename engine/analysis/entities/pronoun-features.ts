import { pronounOf } from '../../lexicon/en/pronouns.ts';
import { genderOf, kindOf, latest, type ChainDraft } from './chain-draft.ts';
import { subjectOf, type MentionContext } from './mention-context.ts';

/** So many of a chain's last mentions are looked at. */
const RECENT = 40;
const bucket = (count: number) => (count < 4 ? String(count) : count < 8 ? '4-7' : '8+');

/** Whether a pronoun cannot stand for what a chain last spoke of: inside that phrase, or beside it under one verb. */
export function isBlocked(pronoun: MentionContext, chain: ChainDraft): boolean {
  const { mention, tree } = pronoun;
  const use = pronounOf(tree.tokens[mention.head]!.norm)?.use;
  for (let back = chain.members.length - 1; back >= 0 && back >= chain.members.length - 4; back -= 1) {
    const other = chain.members[back]!;
    if (other.mention.sentence !== mention.sentence) break;
    if (other.mention.from <= mention.from && other.mention.to >= mention.to) return true;
    if (
      use === 'possessive' ||
      use === 'reflexive' ||
      other.role === 'possessor' ||
      pronoun.role === 'possessor'
    )
      continue;
    const shared = pronoun.governor >= 0 && other.governor === pronoun.governor;
    if (shared && other.role !== 'predicate' && pronoun.role !== 'predicate' && pronoun.role !== 'oblique')
      return true;
    if (pronoun.role === 'object' && subjectOf(tree, pronoun.governor) === other.mention.head) return true;
  }
  return false;
}

/** How many chains that agree with a pronoun were mentioned later, and how many stand in a more prominent place. */
export interface Ranks {
  readonly recency: number;
  readonly prominence: number;
}

/** What speaks for and against a pronoun standing for a chain, as named features. */
export function pronounFeatures(
  pronoun: MentionContext,
  chain: ChainDraft,
  { recency: rank, prominence }: Ranks,
): string[] {
  const { mention, tree } = pronoun;
  const token = tree.tokens[mention.head]!;
  const family = mention.words[0]!;
  const use = pronounOf(token.norm)?.use ?? 'subject';
  const last = latest(chain);
  const other = last.mention;
  const apart = mention.sentence - other.sentence;
  const near = apart === 0 ? 'same' : apart === 1 ? 'before' : apart === 2 ? 'two' : 'far';
  const gender = genderOf(chain) ?? 'none';
  const kind = kindOf(chain) ?? 'none';
  const number = chain.plural > chain.singular ? 'plural' : chain.singular > 0 ? 'singular' : 'none';
  const named = chain.names.length > 0 ? 'named' : 'unnamed';
  const noun = nounOf(chain);
  const recent = chain.members.slice(-RECENT);
  const within = recent.filter((one) => mention.sentence - one.mention.sentence <= 2).length;
  const form = other.form === 'pronoun' ? other.words[0]! : other.form;
  const reflexive =
    use === 'reflexive'
      ? subjectOf(tree, pronoun.governor) === other.head && apart === 0
        ? 'own'
        : 'other'
      : 'no';
  const features = [
    `rank ${Math.min(rank, 6)}`,
    `rank ${family} ${Math.min(rank, 3)} ${near}`,
    `prominence ${Math.min(prominence, 6)}`,
    `prominence ${family} ${Math.min(prominence, 3)} ${near}`,
    `ranks ${Math.min(rank, 4)} ${Math.min(prominence, 4)}`,
    `prominence ${pronoun.role} ${Math.min(prominence, 3)} ${near}`,
    `near ${near}`,
    `near ${family} ${near} ${use}`,
    `apart ${bucket(apart)}`,
    `role ${last.role} ${near}`,
    `role ${family} ${last.role} ${near}`,
    `roles ${pronoun.role} ${last.role} ${near}`,
    `form ${family} ${form}`,
    `form ${form} ${near}`,
    `gender ${family} ${gender}`,
    `gender ${family} ${gender} ${kind}`,
    `kind ${family} ${kind} ${named}`,
    `number ${family} ${number}`,
    `number ${family} ${number} ${kind}`,
    `noun ${family} ${noun}`,
    `size ${family} ${bucket(chain.members.length)}`,
    `within ${bucket(within)}`,
    `named ${family} ${named} ${bucket(chain.members.length)}`,
    `depth ${Math.min(last.depth, 3)} ${near}`,
    `quoted ${Number(mention.quoted)}${Number(other.quoted)} ${near}`,
    `reflexive ${reflexive}`,
    `person ${other.person}`,
  ];
  const anchor = anchorOf(chain);
  const back = anchor === null ? 'none' : bucket(mention.sentence - anchor.mention.sentence);
  features.push(
    `anchor ${family} ${back}`,
    `anchor ${family} ${anchor?.role ?? 'none'} ${anchor?.mention.form ?? ''} ${back}`,
  );
  const density = (chain.members.length * 10) / (mention.sentence + 5);
  features.push(
    `density ${family} ${density < 1 ? 0 : density < 2 ? 1 : density < 4 ? 2 : density < 8 ? 3 : 4}`,
  );
  const lemma = nounLemmaOf(chain);
  features.push(
    `lemma ${family} ${lemma}`,
    `verb ${family} ${use} ${tree.tokens[pronoun.governor]?.lemma ?? ''} ${noun}`,
  );
  if (
    recent.some(
      (one) => one.mention.sentence === mention.sentence && one.mention.head === pronoun.clauseSubject,
    )
  )
    features.push(`clause ${use}`, `clause ${use} ${pronoun.role} ${family}`);
  if (
    recent.some(
      (one) => one.mention.sentence === mention.sentence && one.mention.head === pronoun.matrixSubject,
    )
  )
    features.push(`matrix ${use}`, `matrix ${pronoun.role} ${family}`);
  if (apart === 0) {
    const tokens = Math.abs(mention.head - other.head);
    features.push(`tokens ${tokens < 3 ? tokens : tokens < 6 ? '3-5' : tokens < 12 ? '6-11' : '12+'}`);
    if (last.governor === pronoun.governor) features.push(`shared ${use} ${last.role}`);
    if (last.governor >= 0 && isAbove(pronoun, last.governor)) features.push(`above ${last.role} ${use}`);
    if (other.head > mention.head) features.push('after');
  } else {
    const first = recent.some(
      (one) => one.mention.sentence === mention.sentence - 1 && one.role === 'subject' && one.depth <= 1,
    );
    if (first) features.push(`topic ${family}`, `topic ${pronoun.role}`);
  }
  if (sameGovernor(pronoun, last)) features.push('verb same');
  if (other.form === 'indefinite') features.push(`introduced ${family} ${near}`);
  if (other.describes !== null) features.push('describes');
  return features;
}

/** What speaks for leaving a pronoun open. */
export function openPronounFeatures(pronoun: MentionContext): string[] {
  const { mention, tree } = pronoun;
  const family = mention.words[0]!;
  const governor = tree.tokens[pronoun.governor];
  return [
    `open ${family}`,
    `open ${family} ${pronoun.role}`,
    `open ${family} ${pronoun.role} ${governor?.lemma.toLowerCase() ?? 'none'}`.slice(0, 60),
    `open ${family} ${governor?.pos ?? 'none'} ${governor?.tag ?? ''}`,
    `open ${family} first ${Number(mention.sentence < 2)}`,
    `open ${family} quoted ${Number(mention.quoted)}`,
  ];
}

/** The latest mention that is no pronoun, among the last ones. */
function anchorOf({ members }: ChainDraft): MentionContext | null {
  for (let at = members.length - 1; at >= 0 && at >= members.length - 12; at -= 1)
    if (members[at]!.mention.form !== 'pronoun') return members[at]!;
  return null;
}

function nounLemmaOf({ members }: ChainDraft): string {
  for (let at = members.length - 1; at >= 0 && at >= members.length - 6; at -= 1) {
    const { form, words } = members[at]!.mention;
    if (form !== 'name' && form !== 'pronoun') return words[0]!;
  }
  return 'none';
}

/** The class of the chain's nouns, the latest that tells. */
function nounOf(chain: ChainDraft): string {
  for (let at = chain.members.length - 1; at >= 0 && at >= chain.members.length - 6; at -= 1) {
    const { noun, mention } = chain.members[at]!;
    if (noun !== null) return noun;
    if (mention.form !== 'name' && mention.form !== 'pronoun') return 'thing';
  }
  return 'none';
}

function isAbove({ tree, mention }: MentionContext, governor: number): boolean {
  let at = tree.tokens[mention.head]!.head;
  for (let steps = 0; at >= 0 && steps < 8; steps += 1) {
    if (at === governor) return true;
    at = tree.tokens[at]!.head;
  }
  return false;
}

function sameGovernor(a: MentionContext, b: MentionContext): boolean {
  const [x, y] = [a.tree.tokens[a.governor], b.tree.tokens[b.governor]];
  return x !== undefined && y !== undefined && x !== y && x.pos === 'VERB' && x.lemma === y.lemma;
}

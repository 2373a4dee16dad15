import { packOf } from '../../lexicon/language-pack.ts';
import { classOfNoun } from '../mentions/noun-class.ts';
import type { EntityMention } from '../mentions/mention.ts';
import type { NounClass } from '../../lexicon/en/noun-classes.ts';
import { baseRelation, dependent, type Tree, type TreeToken } from '../tree/tree.ts';

/** What a mention is to the word that governs it. */
export type Role =
  | 'subject'
  | 'passive'
  | 'object'
  | 'oblique'
  | 'possessor'
  | 'modifier'
  | 'predicate'
  | 'apposition'
  | 'other';

/** A mention with what its sentence tells of it. */
export interface MentionContext {
  readonly mention: EntityMention;
  readonly tree: Tree;
  readonly role: Role;
  /** The token that governs it; of coordinated phrases the one that governs the first. -1 for a root. */
  readonly governor: number;
  /** The token that is the subject of its clause, and of the clause above that; -1 for none or itself. */
  readonly clauseSubject: number;
  readonly matrixSubject: number;
  /** How many words stand above its head, at most 6. */
  readonly depth: number;
  /** Lemmas of its words but for head and determiners. */
  readonly modifiers: readonly string[];
  readonly noun: NounClass | null;
  /** A preposition phrase behind the head: "the driver of the bus". */
  readonly extended: boolean;
  /** It stands for nobody and nothing: "nobody", "no driver". */
  readonly denied: boolean;
  /** The mention that possesses it ("her" in "her driver"), as a token; -1 without. */
  readonly possessor: number;
}

const ROLES: Readonly<Record<string, Role>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  nmod: 'modifier',
  compound: 'modifier',
  appos: 'apposition',
  root: 'predicate',
  xcomp: 'predicate',
  ccomp: 'predicate',
  advcl: 'predicate',
  parataxis: 'predicate',
  acl: 'predicate',
};
const MOST_MODIFIERS = 12;

export function contextOf(mention: EntityMention, tree: Tree): MentionContext {
  const { tokens } = tree;
  const head = firstConjunct(tree, mention.head);
  const token = tokens[head]!;
  const modifiers: string[] = [];
  for (let at = mention.from; at <= mention.to && modifiers.length < MOST_MODIFIERS; at += 1) {
    const { pos, lemma } = tokens[at]!;
    if (at !== mention.head && !/^(?:DET|PUNCT|ADP|PART|CCONJ|PRON|AUX)$/.test(pos))
      modifiers.push(lemma.toLowerCase());
  }
  let depth = 0;
  for (let at = token.head; at >= 0 && depth < 6; at = tokens[at]!.head) depth += 1;
  const clause = clauseAbove(tree, head);
  const [clauseSubject, matrixSubject] = [clause, clause < 0 ? -1 : clauseAbove(tree, clause)].map((verb) => {
    const subject = verb < 0 ? -1 : subjectOf(tree, verb);
    return subject === head ? -1 : subject;
  });
  return {
    mention,
    tree,
    clauseSubject: clauseSubject!,
    matrixSubject: matrixSubject!,
    role: roleOf(token),
    governor: token.head,
    depth,
    modifiers,
    noun: mention.form === 'name' || mention.form === 'pronoun' ? null : classOfNoun(mention.words[0]!),
    extended: mention.to > mention.head,
    denied: isDenied(tree, mention),
    possessor: dependent(tree, mention.head, 'nmod:poss'),
  };
}

function isDenied({ tokens, language }: Tree, { from, head }: EntityMention): boolean {
  const negators = packOf(language)?.negation?.negators;
  if (negators === undefined) return false;
  const kind = (token: TreeToken) => negators.get(token.norm);
  return kind(tokens[from]!) === 'determiner' || kind(tokens[head]!) === 'pronoun';
}

function firstConjunct({ tokens }: Tree, head: number): number {
  let at = head;
  while (tokens[at]!.relation === 'conj' && tokens[at]!.head >= 0) at = tokens[at]!.head;
  return at;
}

function roleOf(token: TreeToken): Role {
  if (token.relation === 'nsubj:pass') return 'passive';
  if (token.relation === 'nmod:poss') return 'possessor';
  return ROLES[baseRelation(token)] ?? 'other';
}

/** The nearest predicate above a token: a verb, or what has a subject; -1 for none. */
function clauseAbove(tree: Tree, token: number): number {
  let at = tree.tokens[token]!.head;
  for (let steps = 0; at >= 0 && steps < 12; steps += 1) {
    if (tree.tokens[at]!.pos === 'VERB' || dependent(tree, at, 'nsubj') >= 0) return at;
    at = tree.tokens[at]!.head;
  }
  return -1;
}

/** The subject of a verb: its own, else that of the verb it is coordinated with or controlled by; -1 for none. */
export function subjectOf(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 5; steps += 1) {
    const own = dependent(tree, at, 'nsubj');
    if (own >= 0) return own;
    const token = tree.tokens[at]!;
    if (!/^(?:conj|xcomp|advcl)$/.test(token.relation)) return -1;
    at = token.head;
  }
  return -1;
}

import type { Span } from '../../types.ts';
import { baseRelation, dependents, spanOf, subtree, type Tree, type TreeToken } from '../tree/tree.ts';

/** A noun phrase, by positions in the tree. */
export interface NounPhrase {
  readonly head: number;
  /** Article, demonstrative or quantifier ("the", "this", "no"); -1 for none. */
  readonly determiner: number;
  /** Numerals that count the head ("*nine* pupils"). */
  readonly numerals: readonly number[];
  /** Adjectives, nouns and titles before it, with the further words of a name ("*former* *Mayor* Ada *Holm*"). */
  readonly modifiers: readonly number[];
  /** The phrase it belongs to as owner ("*Beck*'s driver", "*her* driver"): its head; -1 for none. */
  readonly possessor: number;
  /** Heads of phrases set beside it that name the same ("the driver, *Lorna Beck*"). */
  readonly appositions: readonly number[];
  /** Phrases that complete it, by preposition ("chief *of staff*"). */
  readonly complements: readonly { readonly preposition: string; readonly head: number }[];
  /** Heads of the phrases coordinated with it, where it is the first. */
  readonly conjuncts: readonly number[];
  /** Without coordinated phrases, appositions, clauses and completing phrases. */
  readonly tokens: readonly number[];
  /** Of those tokens. */
  readonly span: Span;
}

const NOMINAL_RELATION = /^(?:nsubj|obj|iobj|obl|nmod|appos|vocative|dislocated)$/;
const INSIDE = /^(?:nmod:desc|nmod:unmarked)$/;
const NOMINAL_POS = /^(?:NOUN|PROPN|PRON)$/;
const CUT =
  /^(?:conj|cc|appos|acl|nmod|advcl|parataxis|punct|case|nsubj|cop|aux|mark|obl|advmod|expl|discourse|dep|csubj|ccomp|xcomp|obj)$/;

/** The noun phrases of a tree, pronouns among them, in the order of their heads. */
export function nounPhrasesIn(tree: Tree): NounPhrase[] {
  return tree.tokens
    .filter((token) => isNounPhraseHead(tree, token))
    .map(({ index }) => nounPhraseAt(tree, index));
}

function isNounPhraseHead(tree: Tree, token: TreeToken): boolean {
  const relation = baseRelation(token);
  if (INSIDE.test(token.relation) && token.pos === 'PROPN') return false;
  if (NOMINAL_RELATION.test(relation)) return !/^(?:VERB|AUX|ADV|PUNCT)$/.test(token.pos);
  if (relation === 'conj') {
    const first = tree.tokens[token.head];
    return (
      NOMINAL_POS.test(token.pos) &&
      (first === undefined || isNounPhraseHead(tree, first) || !NOMINAL_POS.test(first.pos))
    );
  }
  return (
    /^(?:root|xcomp|ccomp|advcl|acl|parataxis|dep|list|reparandum|orphan)$/.test(relation) &&
    NOMINAL_POS.test(token.pos)
  );
}

/** The phrase of one head. @throws RangeError where there is no such token */
export function nounPhraseAt(tree: Tree, head: number): NounPhrase {
  const tokens = subtree(
    tree,
    head,
    (token) => CUT.test(baseRelation(token)) && !isOwner(token) && !(token.relation === 'nmod:desc'),
  );
  const determiners = dependents(tree, head, 'det').filter((at) => tree.tokens[at]!.relation !== 'det:poss');
  const possessors = (tree.children[head] ?? []).filter((at) => isOwner(tree.tokens[at]!));
  return {
    head,
    determiner: determiners.at(0) ?? -1,
    numerals: dependents(tree, head, 'nummod'),
    modifiers: (tree.children[head] ?? []).filter((at) =>
      /^(?:amod|compound|flat|nmod:desc|goeswith)/.test(tree.tokens[at]!.relation),
    ),
    possessor: possessors[0] ?? -1,
    appositions: dependents(tree, head, 'appos'),
    complements: dependents(tree, head, 'nmod')
      .filter((at) => !isOwner(tree.tokens[at]!) && tree.tokens[at]!.relation !== 'nmod:desc')
      .map((at) => ({ preposition: prepositionOf(tree, at), head: at })),
    conjuncts: dependents(tree, head, 'conj'),
    tokens,
    span: spanOf(tree, tokens),
  };
}

function isOwner({ relation }: TreeToken): boolean {
  return relation === 'nmod:poss' || relation === 'det:poss';
}

/** The preposition of a phrase in lower case, of several words with spaces ("because of"); empty for none. */
export function prepositionOf(tree: Tree, head: number): string {
  return dependents(tree, head, 'case')
    .filter((at) => tree.tokens[at]!.tag !== 'POS')
    .flatMap((at) => [at, ...dependents(tree, at, 'fixed')])
    .sort((x, y) => x - y)
    .map((at) => tree.tokens[at]!.norm)
    .join(' ');
}

/** A head and all that is coordinated with it, in order. */
export function withConjuncts(tree: Tree, head: number): number[] {
  return [
    head,
    ...dependents(tree, head, 'conj').filter(
      (at) => !tree.children[at]!.some((child) => baseRelation(tree.tokens[child]!) === 'nsubj'),
    ),
  ];
}

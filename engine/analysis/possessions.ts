import { packOf } from '../lexicon/language-pack.ts';
import { clausesIn } from './clauses/clauses.ts';
import type { Clause } from './clauses/clause.ts';
import { nounPhraseAt, nounPhrasesIn, withConjuncts, type NounPhrase } from './clauses/noun-phrases.ts';
import { baseRelation, type Tree } from './tree/tree.ts';

/**
 * Something of somebody that something is done to: "undermine the credibility of the office", "undermine his credibility", "his
 * credibility was undermined". Positions in the tree.
 */
export interface Possession {
  /** What governs it: a verb, or a noun ("a blow to"). */
  readonly governor: number;
  /** What is somebody's. */
  readonly head: number;
  /** The head of the phrase that says whose. */
  readonly owner: number;
  /** The words of both phrases, with the governor. */
  readonly tokens: readonly number[];
}

/** What is owned in a sentence and what is done to it, in the order of the things; empty for a language without a pack. */
export function possessionsIn(tree: Tree): Possession[] {
  const genitives = packOf(tree.language)?.genitives;
  if (genitives === undefined) return [];
  const clauses = clausesIn(tree);
  return nounPhrasesIn(tree).flatMap((phrase): Possession[] => {
    if (tree.tokens[phrase.head]!.pos !== 'NOUN') return [];
    const governor = governorOf(tree, phrase.head, clauses);
    if (governor < 0) return [];
    return ownersOf(tree, phrase, genitives).map((owner) => ({
      governor,
      head: phrase.head,
      owner,
      tokens: [governor, ...phrase.tokens, ...nounPhraseAt(tree, owner).tokens],
    }));
  });
}

function ownersOf(
  tree: Tree,
  { head: thing, possessor, complements }: NounPhrase,
  genitives: ReadonlySet<string>,
): number[] {
  // "On suspicion of fraud": what somebody is charged with owns nothing.
  const charges = packOf(tree.language)?.charges;
  const { lemma } = tree.tokens[thing]!;
  const owners = complements
    .filter(
      ({ preposition }) => genitives.has(preposition) && charges?.has(`${lemma} ${preposition}`) !== true,
    )
    .map(({ head }) => head);
  return possessor < 0 ? owners : [possessor, ...owners];
}

/** The verb whose object, or passive subject, a phrase is, or that it hangs on by a preposition; or the noun it completes; -1 for none. */
function governorOf(tree: Tree, head: number, clauses: readonly Clause[]): number {
  const clause = clauses.find(
    ({ undergoer, obliques, copula, verb }) =>
      verb !== null &&
      copula < 0 &&
      (undergoer?.heads.includes(head) === true || obliques.some(({ heads }) => heads.includes(head))),
  );
  if (clause !== undefined) return clause.predicate;
  const above = tree.tokens[head]!.head;
  if (above < 0) return -1;
  const first =
    baseRelation(tree.tokens[head]!) === 'conj' && withConjuncts(tree, above).includes(head) ? above : head;
  const { head: noun } = tree.tokens[first]!;
  const completes = baseRelation(tree.tokens[first]!) === 'nmod' && tree.tokens[noun]?.pos === 'NOUN';
  return completes ? noun : -1;
}

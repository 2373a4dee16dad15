import { dependents, type Tree } from '../../analysis/tree/tree.ts';
import type { FactSide } from './fact-side.ts';
import type { WordKey, WordRelations } from './word-relations.ts';

/** A word in its place, in the form in which it is held against another. */
export interface WordForm {
  readonly key: WordKey;
  /** Lemmas of the words before and behind, where they are words of content; null otherwise. */
  readonly before: string | null;
  readonly behind: string | null;
  /** Names it stands with: "*Stenmouth* factory", "*Stenmouth*, the factory". */
  readonly names: readonly string[];
  /** The noun that it qualifies, as adjective or noun before it; null for none. */
  readonly qualifies: WordKey | null;
  /** What denies it, by position in the tree; null where nothing does. */
  readonly denial: readonly number[] | null;
  /** It stands in a clause that is denied, or is itself. */
  readonly isDenied: boolean;
  /** Of the predicate of a clause its doer and its object; null for other words. */
  readonly participants: readonly (WordKey | null)[] | null;
}

export function wordForm(
  { fact, sentence: { tree } }: FactSide,
  { lemma, pos }: { readonly lemma: string; readonly pos: string },
  words: WordRelations,
): WordForm {
  const keyAt = (at: number) => {
    const token = tree.tokens[at]!;
    return words.wordKey(token.lemma, token.pos, tree.language);
  };
  const beside = (step: number) => {
    const found = tree.tokens[fact.token + step]?.lemma ?? null;
    return found !== null && /\p{L}{3}/u.test(found) ? found : null;
  };
  const { statement } = fact;
  const token = tree.tokens[fact.token]!;
  // "With *no* lawyer": the noun behind a preposition; "without" denies it itself.
  const phrase = token.pos === 'ADP' ? token.head : fact.token;
  const negator = statement?.deniedPhrases.find(({ noun }) => noun === phrase)?.negator.tokens ?? null;
  const denial = negator?.includes(fact.token) === true ? null : negator;
  const qualifies =
    /^(?:amod|compound|nmod:desc)/.test(token.relation) && token.head >= 0 ? keyAt(token.head) : null;
  const isPredicate = statement?.clause.predicate === fact.token;
  return {
    key: words.wordKey(lemma, pos, tree.language),
    before: beside(-1),
    behind: beside(1),
    names: pos === 'NOUN' ? namesBeside(tree, fact.token) : [],
    qualifies,
    denial,
    isDenied: statement?.standing.polarity === 'negative' || denial !== null,
    participants: isPredicate
      ? [statement.clause.actor, statement.clause.undergoer].map((one) =>
          one === null ? null : words.participantAt(tree, one.head),
        )
      : null,
  };
}

/** The names that a noun is set beside or that stand before it. */
function namesBeside(tree: Tree, at: number): string[] {
  const token = tree.tokens[at]!;
  const beside = [
    ...dependents(tree, at, 'compound', 'appos', 'flat', 'nmod:poss'),
    ...(token.relation === 'appos' && token.head >= 0 ? [token.head] : []),
  ];
  return beside.flatMap((one) => (tree.tokens[one]!.pos === 'PROPN' ? [tree.tokens[one]!.lemma] : []));
}

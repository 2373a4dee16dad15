import { holds, type Statement } from '../../analysis/statements.ts';
import type { Argument } from '../../analysis/clauses/clause.ts';
import type { Certainty } from '../../analysis/polarity/standing.ts';
import { dependents, type Tree } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';
import { predicateForm } from '../lexical/index.ts';
import { subjectOf } from './clause-subject.ts';
import { outcomesOf, type OutcomeAt } from './outcome-of-clause.ts';
import { nominalActsOf, type NominalAct } from './nominal-acts.ts';
import { spansAt } from './marks.ts';
import { connectivesIn, connectivesOf, type ConnectiveAt } from '../reading/connectives.ts';
import type { PredicateKey, WordKey, WordRelations } from './word-relations.ts';

/** A clause in the form in which it is held against another: all that is asked of it more than once. */
export interface ClauseForm {
  readonly statement: Statement;
  readonly predicate: PredicateKey;
  /** As the clause stands, but for an elliptic modal ("my lawyers *may*"), which says it itself. */
  readonly certainty: Certainty;
  /** Nothing but a modal verb stands for what is done. */
  readonly elliptic: boolean;
  readonly modal: string;
  /** How sure its modal leaves it; without one how sure it is. */
  readonly modalGrade: Certainty;
  /** It is demanded, and leaves no choice: "must stop", "has to stop"; not "should stop". */
  readonly isObliged: boolean;
  /** Its modal says that it is possible, whatever else it hangs on ("*could* be, if"). */
  readonly isGuess: boolean;
  /** Whether it has happened or is to come. */
  readonly time: 'past' | 'future' | null;
  /** Lemma of who says it; empty where nobody is named, null for the narrator. */
  readonly teller: string | null;
  readonly subject: WordKey | null;
  readonly doer: WordKey | null;
  /** What it is done to: object, or subject of a passive. */
  readonly undergoer: WordKey | null;
  readonly outcomes: readonly OutcomeAt[];
  /** Nouns for acts that did not take place, or are asked for. */
  readonly nominalActs: readonly (NominalAct & { readonly key: WordKey })[];
  /** Its connectives, of every field. */
  readonly connectives: readonly ConnectiveAt[];
  /** Those of its whole sentence. */
  readonly connectivesAround: readonly ConnectiveAt[];
  /** Lemmas of those who take part, with the nouns that stand with them ("*supporters* of the *governor*"). */
  readonly participants: Readonly<Record<'doer' | 'undergoer', readonly string[]>>;
  readonly fillers: readonly Filler[];
  /** Lemmas of its words of content. */
  readonly content: ReadonlySet<string>;
  /** What denies it or leaves it open, auxiliaries and predicate. */
  readonly marks: readonly Span[];
}

/** What fills a place of a clause. */
export interface Filler {
  /** "doer", "undergoer", or a preposition. */
  readonly place: string;
  readonly key: WordKey;
  /** A common noun: names, pronouns and numbers are compared by themselves. */
  readonly isNoun: boolean;
  readonly heads: readonly number[];
  /** Lemmas of the nouns in it. */
  readonly nouns: readonly string[];
}

function fillersOf({ tree, clause }: Statement, words: WordRelations): Filler[] {
  const places: [string, Argument | null][] = [
    ['doer', clause.actor],
    ['undergoer', clause.undergoer],
    ...clause.obliques.map((oblique): [string, Argument] => [oblique.preposition, oblique]),
  ];
  return places.flatMap(([place, argument]): Filler[] => {
    const token = argument === null ? undefined : tree.tokens[argument.head];
    if (argument === null || token === undefined || place === '' || token.pos === 'PRON') return [];
    const { pos, lemma } = token;
    const key = words.wordKey(lemma, pos, tree.language);
    return [
      { place, key, isNoun: pos === 'NOUN', heads: argument.heads, nouns: nounsAround(tree, argument.head) },
    ];
  });
}

export function clauseForm(statement: Statement, words: WordRelations): ClauseForm {
  const { tree, clause, standing } = statement;
  const connectivesAround = connectivesIn(tree);
  const keyOf = (at: number | undefined): WordKey | null =>
    at === undefined ? null : words.participantAt(tree, at);
  const token = tree.tokens[clause.predicate]!;
  const { grades, obligations } = packOf(tree.language)?.modality ?? {};
  const causes = standing.causes.map((at) => tree.tokens[at]!.lemma);
  // "May have to repay" leaves it open.
  const isObliged =
    /^(?:demanded|planned)$/.test(standing.certainty) &&
    causes.some((lemma) => obligations?.has(lemma) === true) &&
    !causes.some((lemma) => grades?.get(lemma) === 'possible');
  const grade = clause.verb === null || token.pos !== 'AUX' ? undefined : grades?.get(token.lemma);
  return {
    statement,
    predicate: words.predicateKey(predicateForm(tree, clause)),
    // "Will have to stop": they must.
    certainty: isObliged
      ? 'demanded'
      : standing.certainty === 'certain'
        ? (grade ?? 'certain')
        : standing.certainty,
    elliptic: grade !== undefined,
    modal: grade === undefined ? (clause.verb?.modal ?? '') : token.lemma,
    modalGrade: isObliged ? 'demanded' : (grades?.get(clause.verb?.modal ?? '') ?? standing.certainty),
    isObliged,
    isGuess: grades?.get(clause.verb?.modal ?? '') === 'possible',
    time: timeOf(statement),
    teller: tellerOf(statement),
    subject: keyOf(subjectOf(statement)[0]),
    doer: keyOf(clause.actor?.head),
    undergoer: keyOf(clause.undergoer?.head),
    outcomes: outcomesOf(statement),
    nominalActs: nominalActsOf(statement).map((act) => {
      const { lemma, pos } = tree.tokens[act.noun]!;
      return { ...act, key: words.wordKey(lemma, pos, tree.language) };
    }),
    connectivesAround,
    fillers: fillersOf(statement, words),
    participants: {
      doer: nounsAround(tree, clause.actor?.head),
      undergoer: nounsAround(tree, clause.undergoer?.head),
    },
    content: new Set(
      clause.tokens.flatMap((at) => (CONTENT.test(tree.tokens[at]!.pos) ? [tree.tokens[at]!.lemma] : [])),
    ),
    connectives: connectivesOf(statement, connectivesAround),
    marks: spansAt(tree, [...standing.causes, ...(clause.verb?.auxiliaries ?? []), clause.predicate]),
  };
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

function nounsAround(tree: Tree, head: number | undefined): string[] {
  if (head === undefined) return [];
  const beside = dependents(tree, head, 'nmod', 'compound', 'flat', 'nmod:poss');
  return [head, ...beside].flatMap((at) => {
    const { pos, lemma } = tree.tokens[at]!;
    return pos === 'NOUN' || pos === 'PROPN' ? [lemma] : [];
  });
}

function timeOf(statement: Statement): ClauseForm['time'] {
  const { verb } = statement.clause;
  if (statement.standing.certainty === 'planned' || verb?.tense === 'future') return 'future';
  if (!holds(statement)) return null;
  return verb?.tense === 'past' || verb?.perfect === true ? 'past' : null;
}

function tellerOf({ tree, sources }: Statement): string | null {
  const last = sources.at(-1);
  return last === undefined ? null : last.head < 0 ? '' : tree.tokens[last.head]!.lemma;
}

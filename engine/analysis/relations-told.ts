import { relationOf } from '../lexicon/relations.ts';
import type { Argument, Clause } from './clauses/clause.ts';
import { nounPhraseAt, withConjuncts } from './clauses/noun-phrases.ts';
import { classOfNoun, kindOfClass } from './mentions/noun-class.ts';
import { holds, type Statement } from './statements.ts';
import { baseRelation, type Tree } from './tree/tree.ts';

/** A relation that is not the same both ways, told of two: "A succeeded B", "B's successor A". Positions in the tree. */
export interface RelationTold {
  /** Of its line in the lexicon; see `relationOf`. */
  readonly relation: string;
  /** Heads of the phrases that may name who does or is it: the likeliest first. */
  readonly doer: readonly number[];
  /** The same of whom it is done to. */
  readonly other: readonly number[];
}

/** The relations that a sentence tells as facts, by verbs in either voice and by nouns with an owner, in order of their words. */
export function relationsTold(tree: Tree, statements: readonly Statement[]): RelationTold[] {
  const byVerbs = statements.flatMap((statement) => byVerb(tree, statement));
  const byNouns = tree.tokens.flatMap(({ index, pos }) =>
    pos === 'NOUN' ? byNoun(tree, index, statements) : [],
  );
  return [...byVerbs, ...byNouns];
}

function told(lemma: string, doer: readonly number[], other: readonly number[]): RelationTold[] {
  const relation = relationOf(lemma);
  if (relation === null || doer.length === 0 || other.length === 0) return [];
  return [
    relation.turned
      ? { relation: relation.name, doer: other, other: doer }
      : { relation: relation.name, doer, other },
  ];
}

function byVerb(tree: Tree, statement: Statement): RelationTold[] {
  const { clause } = statement;
  if (clause.verb === null || clause.copula >= 0 || !holds(statement)) return [];
  return told(tree.tokens[clause.predicate]!.lemma, headsOf(clause.actor), affectedBy(clause));
}

/** Object, person told, or what a preposition brings in: "lost to Brandt". */
function affectedBy({ undergoer, indirectObject, obliques, actor }: Clause): number[] {
  return [undergoer, indirectObject, ...obliques].flatMap((one) =>
    one === null || one.head === actor?.head ? [] : headsOf(one),
  );
}

function headsOf(argument: Argument | null): readonly number[] {
  return argument?.heads ?? [];
}

/** "Brandt's successor, Aldana", "Aldana is a unit of Brandt"; of acts "Brandt's attack on Aldana". */
function byNoun(tree: Tree, noun: number, statements: readonly Statement[]): RelationTold[] {
  const { lemma } = tree.tokens[noun]!;
  if (relationOf(lemma) === null) return [];
  const { possessor, complements } = nounPhraseAt(tree, noun);
  const owner = possessor < 0 ? [] : withConjuncts(tree, possessor);
  const completed = complements.flatMap(({ head }) => withConjuncts(tree, head));
  const holders = holdersOf(tree, noun, statements);
  if (holders.length > 0 || isHolder(lemma)) return told(lemma, holders, [...owner, ...completed]);
  return told(lemma, owner, completed);
}

/** A noun for somebody: what it tells is told of whom it stands for, not of whose act it is. */
function isHolder(lemma: string): boolean {
  const kind = kindOfClass(classOfNoun(lemma));
  return kind === 'person' || kind === 'organisation';
}

/** Who a noun stands for: set beside it, before it in one phrase, or its subject where that is told as a fact. */
function holdersOf(tree: Tree, noun: number, statements: readonly Statement[]): number[] {
  const { appositions, modifiers } = nounPhraseAt(tree, noun);
  const { head, relation } = tree.tokens[noun]!;
  const isName = (at: number) => tree.tokens[at]?.pos === 'PROPN';
  const beside =
    relation === 'appos' || (head >= 0 && /^(?:compound|flat|nmod:desc)/.test(relation)) ? [head] : [];
  const described = statements.flatMap((statement) => {
    const { clause } = statement;
    const is = clause.copula >= 0 && withConjuncts(tree, clause.predicate).includes(noun);
    return is && holds(statement) ? headsOf(clause.subject) : [];
  });
  return [...described, ...appositions, ...beside, ...modifiers.filter(isName)].filter(
    (at) => baseRelation(tree.tokens[at]!) !== 'punct',
  );
}

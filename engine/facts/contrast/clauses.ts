import { dependents } from '../../analysis/tree/tree.ts';
import type { Certainty } from '../../analysis/polarity/standing.ts';
import type { Statement } from '../../analysis/statements.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';
import { agrees, type Lexical } from '../lexical/index.ts';
import type { ClauseForm } from './clause-form.ts';
import type { Contrast } from './contrast.ts';
import type { ContrastMemory } from './contrast-memory.ts';
import { contrastFillers } from './fillers.ts';
import { spansAt } from './marks.ts';
import { contrastOutcomes } from './outcomes.ts';
import type { WordKey, WordRelations } from './word-relations.ts';

/**
 * How two clauses stand. Of one act: whether it holds, how sure, when, who says so and who did it to whom. Of two acts of one doer or on one
 * thing: what came of it, and whether one is to be and the other only may.
 */
export function contrastClauses(one: Statement, other: Statement, memory: ContrastMemory): Contrast[] {
  const [a, b] = [memory.clause(one), memory.clause(other)];
  const act = memory.relatePredicates(a.predicate, b.predicate);
  const outcomes = one.clause.lemma === other.clause.lemma ? [] : contrastOutcomes(a, b, memory);
  if (outcomes.length > 0) return outcomes;
  if (!isOneAct(act, a, b, memory))
    return [
      ...contrastActs(act, a, b, memory),
      ...contrastNominalActs(a, b, memory),
      ...contrastModals(a, b, act, memory),
      ...contrastTellers(a, b),
    ];
  const found: Contrast[] = [];
  const marks = { a: a.marks, b: b.marks };
  const conflict = (aspect: Contrast['aspect'], why: string): void => {
    found.push({ aspect, relation: 'conflict', why, distance: 1, marks });
  };
  const [x, y] = [one.standing, other.standing];
  if (x.polarity !== y.polarity && x.polarity !== 'open' && y.polarity !== 'open')
    conflict('polarity', 'polarity');
  if (a.certainty !== b.certainty && !areVague(a.certainty, b.certainty))
    conflict('certainty', [a.certainty, b.certainty].sort().join(' '));
  else if (
    a.modal !== b.modal &&
    !areOneGrade(a, b) &&
    one.sources.length === 0 &&
    other.sources.length === 0
  )
    // "Will" in speech is "would" where it is reported.
    conflict('certainty', 'modal');
  else if (a.isGuess !== b.isGuess && a.certainty === 'conditional') conflict('certainty', 'modal');
  if (a.time !== null && b.time !== null && a.time !== b.time) conflict('tense', 'tense');
  if (a.teller !== b.teller)
    found.push(tellers(a, b, a.teller === null || b.teller === null ? 'narrator' : 'other'));
  const roles = rolesTurned(a, b, act);
  if (roles !== null) found.push({ aspect: 'roles', relation: roles, why: 'roles', distance: 1, marks });
  else found.push(...contrastFillers(a, b, act, memory));
  found.push(...oneSidedConnectives(a, b));
  if (found.length === 0) found.push({ aspect: 'polarity', relation: 'equal', why: 'equal', distance: 0 });
  return found;
}

const FIELDS = ['condition', 'reason', 'order', 'scope'] as const;

/** A condition, reason, order or limit that one of two clauses alone has. Where both have one, circumstances are compared. */
function oneSidedConnectives(a: ClauseForm, b: ClauseForm): Contrast[] {
  if (a.connectives.length === 0 && b.connectives.length === 0) return [];
  return FIELDS.flatMap((aspect): Contrast[] => {
    const of = ({ connectives }: ClauseForm) => connectives.filter(({ field }) => field === aspect);
    const [one, other] = [of(a), of(b)];
    if ((one.length === 0) === (other.length === 0)) return [];
    // The other sentence has one, wherever the parser hung it.
    const silent = one.length === 0 ? a : b;
    if (silent.connectivesAround.some(({ field }) => field === aspect)) return [];
    const marks = { a: one.length > 0 ? one : a.marks, b: other.length > 0 ? other : b.marks };
    const why = `one-sided ${(one[0] ?? other[0])!.connective}`;
    return [{ aspect, relation: 'unlike', why, distance: 1, marks }];
  });
}

/** Whether two clauses can tell of one act: the same verb, a synonym, a noun made of it; a verb near it that shares its doer or object. */
function isOneAct(act: Lexical, a: ClauseForm, b: ClauseForm, words: WordRelations): boolean {
  if (a.statement.clause.lemma === b.statement.clause.lemma) return true;
  if (reports(a) !== reports(b)) return false;
  return agrees(act) || (act.relation === 'similar' && shareParticipant(a, b, words));
}

/** "The firm *says* it never paid": what it says is told by the clause below. */
function reports({ statement: { tree, clause } }: ClauseForm): boolean {
  return (
    packOf(tree.language)?.reportingVerbs.has(clause.lemma) === true &&
    dependents(tree, clause.predicate, 'ccomp').length > 0
  );
}

function shareParticipant(a: ClauseForm, b: ClauseForm, words: WordRelations): boolean {
  return areOne(a.doer, b.doer, words) || areOne(a.undergoer, b.undergoer, words);
}

function areOne(a: WordKey | null, b: WordKey | null, words: WordRelations): boolean {
  return a !== null && b !== null && words.areOneWord(a, b);
}

/** "Without any *consultation*", "were *consulted*"; "an application for *approval*", "have *approved*". */
function contrastNominalActs(a: ClauseForm, b: ClauseForm, words: WordRelations): Contrast[] {
  const byA = nominalAct(a, b, words);
  const byB = byA === null ? nominalAct(b, a, words) : null;
  const act = byA ?? byB;
  if (act === null) return [];
  const own = spansAt((byA === null ? b : a).statement.tree, act.tokens);
  const marks = byA === null ? { a: a.marks, b: own } : { a: own, b: b.marks };
  const [aspect, why] =
    act.status === 'denied'
      ? (['polarity', 'denied act'] as const)
      : (['certainty', `${act.status} act`] as const);
  return [{ aspect, relation: 'conflict', why, distance: 1, marks }];
}

/** The act that one clause denies or asks for in a noun, and another tells. */
function nominalAct(naming: ClauseForm, telling: ClauseForm, words: WordRelations) {
  if (naming.nominalActs.length === 0 || telling.statement.standing.polarity !== 'positive') return null;
  const { expressions, language } = telling.predicate;
  // "Committed *fraud*": the noun tells what is done.
  const isLight = packOf(language)?.lightVerbs?.acts.has(telling.statement.clause.lemma) === true;
  const found = naming.nominalActs.find(
    ({ key, status }) =>
      (status === 'denied' || telling.certainty === 'certain') &&
      (expressions.some(({ lemma, pos }) => words.areOneWord(key, words.wordKey(lemma, pos, language))) ||
        (isLight && areOne(key, telling.undergoer, words))),
  );
  return found ?? null;
}

/** What is to be, and what may be. */
const STRENGTH: Readonly<Partial<Record<Certainty, 'sure' | 'unsure'>>> = {
  planned: 'sure',
  demanded: 'sure',
  possible: 'unsure',
  probable: 'unsure',
};

/** "The patients must hand in the packs", "the patients may return them": one subject whose act is settled, or is not. */
function contrastModals(a: ClauseForm, b: ClauseForm, act: Lexical, words: WordRelations): Contrast[] {
  const [x, y] = [STRENGTH[a.certainty], STRENGTH[b.certainty]];
  if (x === undefined || y === undefined || x === y) return [];
  if (a.statement.standing.polarity !== 'positive' || b.statement.standing.polarity !== 'positive') return [];
  if (act.relation === 'opposite' || !areOne(a.subject, b.subject, words)) return [];
  const relation = a.elliptic || b.elliptic ? 'conflict' : 'unlike';
  return [{ aspect: 'certainty', relation, why: 'modal', distance: 0.5, marks: { a: a.marks, b: b.marks } }];
}

/** "May" and "can" leave it possible, "will keep" and "is to keep" are plans, "must" and "have to" leave no choice, as "should" does. */
function areOneGrade(a: ClauseForm, b: ClauseForm): boolean {
  return a.modalGrade === b.modalGrade && a.isObliged === b.isObliged;
}

/** Nothing is said of it, and it may be: "it is not impossible that", "it may". */
function areVague(a: Certainty, b: Certainty): boolean {
  return (a === 'open' && b === 'possible') || (a === 'possible' && b === 'open');
}

/** "Struck down the fine", "confirmed the fine": acts that exclude each other, said with more than a verb, on one thing or by one doer. */
function contrastActs(
  { relation, why }: Lexical,
  a: ClauseForm,
  b: ClauseForm,
  words: WordRelations,
): Contrast[] {
  if ((relation !== 'opposite' && relation !== 'exclusive') || why === 'converse') return [];
  // Single words meet as words.
  const isWord = ({ predicate: { expressions, particles } }: ClauseForm) =>
    expressions.length === 1 && particles === '';
  if (isWord(a) && isWord(b)) return [];
  if (a.statement.standing.polarity !== 'positive' || b.statement.standing.polarity !== 'positive') return [];
  if (!shareParticipant(a, b, words)) return [];
  return [
    { aspect: 'word', relation: 'conflict', why: relation, distance: 1, marks: { a: a.marks, b: b.marks } },
  ];
}

/** So many words of content two clauses share that may be one claim of two tellers. */
const ONE_CLAIM = 2;

/** "The doctor said that 16 men had scurvy", "the governor says scurvy was found in 16 men". */
function contrastTellers(a: ClauseForm, b: ClauseForm): Contrast[] {
  if (a.teller === null || b.teller === null || a.teller === b.teller) return [];
  let common = 0;
  for (const lemma of a.content) if (b.content.has(lemma)) common += 1;
  return common >= ONE_CLAIM ? [{ ...tellers(a, b, 'other'), relation: 'unlike' }] : [];
}

function tellers(a: ClauseForm, b: ClauseForm, why: 'narrator' | 'other'): Contrast {
  const relation = why === 'narrator' ? 'unlike' : 'conflict';
  return { aspect: 'teller', relation, why, distance: 1, marks: { a: tellerMarks(a), b: tellerMarks(b) } };
}

function tellerMarks({ statement: { tree, sources }, marks }: ClauseForm): readonly Span[] {
  const last = sources.at(-1);
  return last === undefined ? marks : spansAt(tree, [last.head, last.cue]);
}

/**
 * "The nurse sued the surgeon", "the surgeon sued the nurse": `conflict` where both take the other's part, `unlike` where one does and the other
 * is not named. Null where nothing is turned.
 */
function rolesTurned(a: ClauseForm, b: ClauseForm, { relation }: Lexical): 'conflict' | 'unlike' | null {
  // What is said with "be" is done by nobody ("the choir *is to keep* a vigil").
  if (a.statement.clause.copula >= 0 || b.statement.clause.copula >= 0) return null;
  // Who is killed dies: of one act alone are the roles the same.
  if (a.statement.clause.lemma !== b.statement.clause.lemma && !/^equ/.test(relation)) return null;
  const common = (one: readonly string[], other: readonly string[]) =>
    one.some((lemma) => other.includes(lemma));
  const [p, q] = [a.participants, b.participants];
  const [there, back] = [common(p.doer, q.undergoer), common(p.undergoer, q.doer)];
  const same = (one: WordKey | null, other: WordKey | null) =>
    one !== null && other !== null && (one.entity ?? one.id) === (other.entity ?? other.id);
  // Of a thing the parser may take for both: who does it and who suffers it are known by name.
  const isNamed = (one: WordKey | null) => (one?.entity ?? null) !== null;
  if (there && back) return same(a.doer, b.doer) && same(a.undergoer, b.undergoer) ? null : 'conflict';
  if (common(p.undergoer, q.undergoer)) return null;
  // "The shop shut", "the shop was shut": one participant alone may be either.
  const isWhole = (one: ClauseForm) => one.doer !== null && one.undergoer !== null;
  if ((!isWhole(a) && !isWhole(b)) || common(p.doer, q.doer)) return null;
  // "It was not damaged", "it sustained no damage": of two verbs neither role may be the same.
  if (a.statement.clause.lemma !== b.statement.clause.lemma) return null;
  const turned =
    (same(a.doer, b.undergoer) && isNamed(a.doer)) || (same(a.undergoer, b.doer) && isNamed(a.undergoer));
  return turned ? 'unlike' : null;
}

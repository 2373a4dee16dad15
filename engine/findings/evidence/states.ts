import { nounPhraseAt } from '../../analysis/clauses/noun-phrases.ts';
import type { Clause } from '../../analysis/clauses/clause.ts';
import type { DocumentSentence, SentenceForm } from '../../analysis/document.ts';
import type { Mention } from '../../analysis/entities/name-mentions.ts';
import type { Entity, Names } from '../../analysis/entities/names.ts';
import { classOfNoun, kindOfClass } from '../../analysis/mentions/noun-class.ts';
import { holds, type Statement } from '../../analysis/statements.ts';
import { dependents, type Tree, type TreeToken } from '../../analysis/tree/tree.ts';
import {
  NEARLY,
  OTHERS,
  STATE_CUES,
  STAYS,
  type StateCue,
  type StateFamily,
} from '../../lexicon/en/states.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';

/** Somebody or something in a state, as one sentence says it. */
export interface StateOf {
  readonly cue: StateCue;
  /** Who or what: a name, or a noun in dictionary form. */
  readonly subject: Entity | string;
  /** The subject as printed. */
  readonly subjectAt: Span;
  /** The words that give it its state. */
  readonly at: Span;
  /** It is told to have gone on: "*stayed* open", "*remained* in custody". */
  readonly stays: boolean;
  /** Stems of the words of content that follow in the clause. */
  readonly matter: readonly string[];
}

/** The words of a cue in a sentence, by position in its tree, and the clause whose predicate is one of them or governs them. */
interface Told {
  readonly cue: StateCue;
  readonly tokens: ReadonlySet<number>;
  readonly statement: Statement;
}

/** So many words of content behind a cue say of what it speaks. */
const MATTER = 5;
const NO_CUES: readonly StateCue[] = [];

/** The words of states in a sentence, whatever they tell there: with the position of the first. */
export function cuesIn({ forms }: SentenceForm): { readonly cue: StateCue; readonly first: number }[] {
  return forms.flatMap(({ key }, first) =>
    (STATE_CUES.get(key) ?? NO_CUES)
      .filter(({ words }) => words.every((word, offset) => forms[first + offset]?.key === word))
      .map((cue) => ({ cue, first })),
  );
}

/** The states of some families that a sentence reports as a fact. None without a tree. */
export function statesIn(
  sentence: DocumentSentence,
  named: readonly Mention[],
  names: Names,
  families: ReadonlySet<StateFamily>,
): StateOf[] {
  const cues = cuesIn(sentence.form).filter(({ cue: { family } }) => families.has(family));
  const { tree } = cues.length === 0 ? { tree: null } : sentence;
  if (tree === null) return [];
  const { forms, starts } = sentence.form;
  const { statements } = sentence;
  return cues.flatMap(({ cue, first }): StateOf[] => {
    const last = first + cue.words.length - 1;
    const [start, end] = [
      sentence.start + starts[first]!,
      sentence.start + starts[last]! + forms[last]!.text.length,
    ];
    const tokens = new Set(
      tree.tokens.filter((token) => token.start < end && token.end > start).map(({ index }) => index),
    );
    const statement = statements.find(({ clause }) => isToldBy(tree, clause, cue, tokens));
    const head = statement === undefined ? -1 : subjectOf({ cue, tokens, statement });
    const who = head < 0 ? null : whoIs(tree, [head, ...besides(tree, head, statement!)], named, names);
    if (who === null || !fits(who.subject, cue)) return [];
    const stays = STAYS.has(statement!.clause.lemma);
    return [{ cue, ...who, at: { start, end }, stays, matter: matterBehind(sentence, end) }];
  });
}

/** Whether a clause tells of a state by its predicate, or by what completes "remain". */
function isToldBy(
  tree: Tree,
  { predicate, verb, copula, lemma }: Clause,
  { voice }: StateCue,
  tokens: ReadonlySet<number>,
): boolean {
  if (voice === 'is') {
    if (tokens.has(predicate)) return copula >= 0 || verb?.voice === 'passive';
    return STAYS.has(lemma) && tree.children[predicate]!.some((at) => at > predicate && tokens.has(at));
  }
  return tokens.has(predicate) && verb !== null && (voice === 'done' || verb.voice === 'active');
}

/** The head of whoever is in the state; -1 where the clause does not tell it as a fact. */
function subjectOf({ cue: { voice }, tokens, statement }: Told): number {
  const { tree, clause, standing } = statement;
  // "Yet to be signed" is a state of its own, though nothing was signed.
  const isOwn = standing.causes.length > 0 && standing.causes.every((at) => tokens.has(at));
  if (!holds(statement) && !isOwn) return -1;
  if (dependents(tree, clause.predicate, 'advmod').some((at) => NEARLY.has(tree.tokens[at]!.norm))) return -1;
  const { verb, subject, object } = clause;
  if (voice !== 'done') return subject?.head ?? -1;
  // "The arrested man" has no verb.
  if (verb?.form !== 'finite' && clause.kind !== 'main') return -1;
  return (verb?.voice === 'passive' ? subject : object)?.head ?? -1;
}

/** What names the same as a head: what is set beside it ("the mayor, *Ines Aldana*"), and other subjects the parser saw. */
function besides(tree: Tree, head: number, { clause }: Statement): number[] {
  const subjects = clause.subject?.head === head ? dependents(tree, clause.predicate, 'nsubj') : [];
  return [...nounPhraseAt(tree, head).appositions, ...subjects];
}

/** Who a noun phrase is: a name, or one thing by its noun, if it is one and no other. */
function whoIs(
  tree: Tree,
  heads: readonly number[],
  named: readonly Mention[],
  names: Names,
): { readonly subject: Entity | string; readonly subjectAt: Span } | null {
  for (const head of heads) {
    const token = tree.tokens[head]!;
    const mention = named.find(({ start, end }) => start < token.end && end > token.start);
    if (mention !== undefined)
      return { subject: names.entityOf.get(mention)!, subjectAt: { start: mention.start, end: mention.end } };
  }
  const head = tree.tokens[heads[0]!]!;
  const { determiner, possessor, numerals, modifiers, span } = nounPhraseAt(tree, head.index);
  const isOther = [determiner, ...numerals, ...modifiers].some(
    (at) => at >= 0 && tellsOthers(tree, tree.tokens[at]!),
  );
  const isOne = head.pos === 'NOUN' && isSingular(head) && numerals.length === 0;
  return isOne && !isOther && (determiner >= 0 || possessor >= 0)
    ? { subject: head.lemma, subjectAt: span }
    : null;
}

function isSingular({ norm, lemma }: TreeToken): boolean {
  return norm === lemma;
}

/** Several of a kind, or another one: they may be in several states. */
function tellsOthers({ language }: Tree, { norm }: TreeToken): boolean {
  return OTHERS.has(norm) || packOf(language)?.quantifiers.has(norm) === true;
}

function fits(subject: Entity | string, { family }: StateCue): boolean {
  if (family.of === 'either') return true;
  const isPerson =
    typeof subject === 'string'
      ? kindOfClass(classOfNoun(subject)) === 'person'
      : subject.kind === 'person' || subject.kind === 'other';
  return family.of === 'person'
    ? isPerson
    : typeof subject === 'string'
      ? !isPerson
      : subject.kind !== 'person';
}

function matterBehind({ words }: DocumentSentence, from: number): string[] {
  const behind = words.filter(({ start }) => start >= from);
  const stop = behind.findIndex(({ text }) => /^[.;:!?]$/.test(text));
  return (stop < 0 ? behind : behind.slice(0, stop))
    .filter(({ isStop }) => !isStop)
    .slice(0, MATTER)
    .map(({ stem }) => stem);
}

import { canAct, canBeNoun, type Lexeme } from '../../lexicon/lexeme.ts';
import type { Word } from '../../analysis/document.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import type { ArgumentOrigin } from '../../analysis/clauses/clause.ts';
import { nounPhraseAt } from '../../analysis/clauses/noun-phrases.ts';
import { holds, type Statement } from '../../analysis/statements.ts';
import { baseRelation, spanOf, subtree, type Tree } from '../../analysis/tree/tree.ts';
import { contrast, type Stretch } from '../contrast.ts';
import type { Detector } from '../detector.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { areClose } from '../evidence/overlap.ts';
import { coverage, isSpecific } from '../evidence/pair-alignment.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { statementsOf, wordsWithin } from '../evidence/side-statements.ts';
import type { Nomination } from '../nomination.ts';

/** So much of what one side says besides must be said by the other: it is a report of the same act. */
const SAME_ACT = 0.9;

/**
 * Rule `name.subject`: what one does in a short report, another does in the longer one, which names both: "the ministry found
 * metal in the pills" where "a company found metal in the pills, the ministry said".
 */
export const subject: Detector = (context) =>
  context.nearlyAlike.flatMap((pair) => {
    if (!areClose(pair) || !bothEnglish(pair, context)) return [];
    const [short, long] = pair.a.words.length <= pair.b.words.length ? [pair.a, pair.b] : [pair.b, pair.a];
    if (!namesAndMore(short, long) || !isToldOtherwise(short, long) || !tellsSameAct(short, pair, context))
      return [];
    return anotherDoes(short, long, pair);
  });

/** Whether the long side names somebody of the short one, and brings in one that may be somebody else. */
function namesAndMore({ words: here }: Side, { words: there }: Side): boolean {
  const [short, long] = [here, there].map((words) => new Set(words.map(({ key }) => key)));
  return (
    here.some((word) => isSpecific(word) && long!.has(word.key)) &&
    there.some((word) => !short!.has(word.key) && mayDo(word))
  );
}

/** Whether something else is told before one of the verbs that both sides have: only then may another do it. */
function isToldOtherwise({ words: here }: Side, { words: there }: Side): boolean {
  const before = verbsIn(there);
  return [...verbsIn(here)].some(([verb, key]) => before.has(verb) && before.get(verb) !== key);
}

/** What can be a verb, by its entry in the dictionary, with the word of content before it. */
function verbsIn(words: readonly Word[]): ReadonlyMap<Lexeme, string> {
  const found = new Map<Lexeme, string>();
  let last = '';
  for (const { isStop, proper, lexeme, key } of words) {
    if (isStop) continue;
    if (lexeme !== null && !proper && canAct(lexeme)) found.set(lexeme, last);
    last = key;
  }
  return found;
}

/** A name, or a word that is a noun in one of its senses. */
function mayDo({ isStop, proper, lexeme }: Word): boolean {
  return !isStop && (proper || lexeme === null || canBeNoun(lexeme));
}

function tellsSameAct(short: Side, pair: SentencePair, context: ComparisonContext): boolean {
  const parts = context.alignmentOf(pair);
  const said = pair.a === short ? parts.saidA : parts.saidB;
  return coverage(short.words, said, context.weights, new Set()).share >= SAME_ACT;
}

/** Who does what a clause tells. */
interface Act {
  readonly lemma: string;
  /** The words that name the doer, and those with all that describes them. */
  readonly doer: Stretch;
  readonly described: Stretch;
}

function anotherDoes(short: Side, long: Side, pair: SentencePair): Nomination[] {
  const there = actsIn(long);
  for (const act of actsIn(short)) {
    const [other, more] = there.filter(({ lemma }) => lemma === act.lemma);
    if (other === undefined || more !== undefined) continue;
    if (areOne(short.words, act.described, long.words, other.described)) continue;
    if (!isNamedElsewhere(short.words, act.doer, long.words, other.described)) continue;
    const opposed =
      pair.a === short ? { a: [act.doer], b: [other.doer] } : { a: [other.doer], b: [act.doer] };
    return [contrast('name.subject', pair, opposed)];
  }
  return [];
}

/** The acts that a side tells as facts, with a noun or name as the doer. */
function actsIn(side: Side): Act[] {
  return statementsOf(side).flatMap((statement) => actOf(statement, side.words) ?? []);
}

function actOf(statement: Statement, words: readonly Word[]): Act | null {
  const { tree, clause } = statement;
  const { subject: doer, verb, copula } = clause;
  if (
    doer === null ||
    !OF_ITS_OWN.has(doer.origin) ||
    verb === null ||
    copula >= 0 ||
    verb.voice === 'passive' ||
    !holds(statement)
  )
    return null;
  if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[doer.head]!.pos)) return null;
  const { determiner, possessor, tokens } = nounPhraseAt(tree, doer.head);
  const named = tokens.filter((at) => at > Math.max(determiner, possessor));
  const doing = wordsWithin(words, spanOf(tree, named.length > 0 ? named : tokens));
  const described = wordsWithin(words, spanOf(tree, allThatNames(tree, doer.head)));
  return doing === null || described === null ? null : { lemma: clause.lemma, doer: doing, described };
}

/** Not taken over from a participle or an infinitive, where parsers err on whose it is. */
const OF_ITS_OWN: ReadonlySet<ArgumentOrigin> = new Set(['own', 'relative', 'coordination']);

/** A phrase with what is set beside it, on either side: "Holm, a composer who ...". */
function allThatNames(tree: Tree, head: number): number[] {
  let top = head;
  while (baseRelation(tree.tokens[top]!) === 'appos') top = tree.tokens[top]!.head;
  return subtree(tree, top, (token) => CLAUSES.has(baseRelation(token)));
}

const CLAUSES: ReadonlySet<string> = new Set(['acl', 'advcl', 'parataxis']);

/** Whether the two doers can be one: a word in common or of one meaning. */
function areOne(a: readonly Word[], one: Stretch, b: readonly Word[], other: Stretch): boolean {
  return a
    .slice(one.from, one.to)
    .some(
      (word) =>
        !word.isStop &&
        b
          .slice(other.from, other.to)
          .some((another) => !another.isStop && agrees(lexicalRelation(word, another))),
    );
}

/** Whether the long side names the short side's doer, away from its own. */
function isNamedElsewhere(
  a: readonly Word[],
  { from, to }: Stretch,
  b: readonly Word[],
  other: Stretch,
): boolean {
  const doer = a.slice(from, to).filter(isSpecific);
  return doer.some(({ key }) =>
    b.some((word, at) => word.key === key && (at < other.from || at >= other.to)),
  );
}

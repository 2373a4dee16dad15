import { canAct, canBeNoun } from '../../lexicon/lexeme.ts';
import type { Word } from '../../analysis/document.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { coverage, isSpecific } from '../evidence/pair-alignment.ts';
import type { Detector } from '../detector.ts';
import type { Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import { negationsIn } from '../../analysis/negation-scope.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { areClose } from '../evidence/overlap.ts';
import { contrast, type Stretch } from '../contrast.ts';

/** So much of what one side says besides must be said by the other: it is a report of the same act. */
const SAME_ACT = 0.9;

/**
 * Rule `name.subject`: what one does in a short report, another does in the longer one, which names both: "the ministry found
 * metal in the pills" where "a company found metal in the pills, the ministry said".
 */
export const subject: Detector = (context) =>
  context.pairs.flatMap((pair) => {
    if (!areClose(pair) || !bothEnglish(pair, context)) return [];
    const [short, long] = pair.a.words.length <= pair.b.words.length ? [pair.a, pair.b] : [pair.b, pair.a];
    return anotherDoes(short, long, pair, context);
  });

function anotherDoes(short: Side, long: Side, pair: SentencePair, context: ComparisonContext): Nomination[] {
  const [here, there] = [short.words, long.words];
  for (const [verb, word] of here.entries()) {
    const doer = doerOf(here, verb);
    if (doer === null) continue;
    const same = there.flatMap((other, at) => (other.lexeme === word.lexeme ? [at] : []));
    if (same.length !== 1) continue;
    const other = doerOf(there, same[0]!);
    if (other === null || areOne(here, doer, there, other)) continue;
    if (!isNamedElsewhere(here, doer, there, other)) continue;
    if (negationsIn(here).length + negationsIn(there).length > 0) continue;
    const parts = context.alignmentOf(pair);
    const said = pair.a === short ? parts.saidA : parts.saidB;
    if (coverage(here, said, context.weights, new Set()).share < SAME_ACT) continue;
    const opposed = pair.a === short ? { a: [doer], b: [other] } : { a: [other], b: [doer] };
    return [contrast('name.subject', pair, opposed)];
  }
  return [];
}

/** Whether the two doers can be one: a word in common or of one meaning. */
function areOne(a: readonly Word[], one: Stretch, b: readonly Word[], other: Stretch): boolean {
  return a
    .slice(one.from, one.to)
    .some((word) => b.slice(other.from, other.to).some((another) => agrees(lexicalRelation(word, another))));
}

/** Whether the long side names the short side's doer, away from its own. */
function isNamedElsewhere(
  a: readonly Word[],
  { from, to }: Stretch,
  b: readonly Word[],
  other: Stretch,
): boolean {
  const head = a[to - 1]!;
  return (
    a.slice(from, to).some(isSpecific) &&
    b.some(({ key }, at) => key === head.key && (at < other.from - 1 || at > other.to + 1))
  );
}

const AUXILIARY = /^(?:has|have|had|is|are|was|were|be|been|will|would|did|does|do|also|then|now|later)$/;
const TO_BE = /^(?:is|are|was|were|be|been)$/;
/** Behind these a noun is no subject. */
const PREPOSITION =
  /^(?:of|in|at|on|for|with|by|from|to|against|between|under|over|into|about|after|before|near|and|or|as|like|than|including)$/;

/**
 * The words that name who does what a verb says: a name or a noun right before the verb, with nothing between but auxiliaries; null where anything
 * else stands there, and in a passive.
 */
function doerOf(words: readonly Word[], verb: number): Stretch | null {
  const { lexeme, key, light, proper } = words[verb]!;
  if (light || proper || lexeme === null || !canAct(lexeme) || key === lexeme.word || key.endsWith('ing'))
    return null;
  let last = verb - 1;
  while (last >= 0 && AUXILIARY.test(words[last]!.key)) last -= 1;
  // "Was closed down": who did it stands elsewhere.
  if (words.slice(last + 1, verb).some((word) => TO_BE.test(word.key))) return null;
  // "Who would die": the name before the pronoun.
  if (last >= 1 && /^(?:who|which)$/.test(words[last]!.key)) {
    last -= 1;
    if (words[last]!.text === ',') last -= 1;
  }
  const head = words[last];
  if (head === undefined || head.kind !== 'word' || head.light || /['’]s$/u.test(head.text)) return null;
  const named = isCapital(head);
  if (!named && (head.lexeme === null || !canBeNoun(head.lexeme) || /(?:ed|ing|ly)$/.test(head.key)))
    return null;
  let from = last;
  while (from > 0 && isPartOfName(words[from - 1]!, named)) from -= 1;
  const before = words[from - 1];
  if (before !== undefined && !named && !/^(?:the|an?|his|her|its|their|this)$/.test(before.key)) return null;
  const further = named ? before : words[from - 2];
  return further !== undefined && PREPOSITION.test(further.key) ? null : { from, to: last + 1 };
}

function isCapital({ text, light }: Word): boolean {
  return !light && /^\p{Lu}/u.test(text);
}

function isPartOfName(word: Word, named: boolean): boolean {
  return named
    ? isCapital(word)
    : word.kind === 'word' && !word.light && !isCapital(word) && word.lexeme !== null;
}

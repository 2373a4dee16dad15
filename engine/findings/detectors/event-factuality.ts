import { hasClass } from '../../lexicon/word-classes.ts';
import { canAct } from '../../lexicon/lexeme.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Word } from '../../analysis/document.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import type { Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { negationsIn } from '../../analysis/negation-scope.ts';
import type { SentencePair } from '../evidence/sentence-pairs.ts';
import { areClose, overlapExcept } from '../evidence/overlap.ts';
import { contrast, wordAt, type Stretch } from '../contrast.ts';

/** Before a verb these say that it is not told as done. */
const NOT_DONE = /^(?:to|will|would|may|might|can|could|should|must|shall|if|not|never)$/;
/** So many words before a verb are looked at for one of them. */
const BEFORE = 3;

/**
 * Rule `modality.realised`: what is planned, offered or promised in one text ("plans to buy") is done in the other ("bought").
 */
export const eventFactuality: Detector = (context) =>
  context.pairs.flatMap((pair) => {
    const plans = [pair.a, pair.b].map(({ sentences }) =>
      sentences.some(({ form }) => hasClass(form, 'plan')),
    );
    if (plans[0] === plans[1] || !areClose(pair) || !bothEnglish(pair, context)) return [];
    return realisedIn(pair, plans[0] === true, context);
  });

function realisedIn(pair: SentencePair, planIsA: boolean, context: ComparisonContext): Nomination[] {
  const [planning, doing] = planIsA ? [pair.a.words, pair.b.words] : [pair.b.words, pair.a.words];
  const { plans } = packOf(context.documents[(planIsA ? pair.a : pair.b).text]!.language)!.modality;
  const plan = planIn(planning, plans);
  if (plan === null || negationsIn(planning).length + negationsIn(doing).length > 0) return [];
  const done = doing.findIndex(
    (word, at) => word.lexeme === planning[plan.to - 1]!.lexeme && isDone(doing, at),
  );
  if (done < 0) return [];
  const except = new Set(Array.from({ length: plan.to - plan.from - 1 }, (_, at) => plan.from + at));
  const parts = context.alignmentOf(pair);
  const nothing = new Set<number>();
  const [exceptA, exceptB] = planIsA ? [except, nothing] : [nothing, except];
  if (overlapExcept(parts, exceptA, exceptB, context.weights) === null) return [];
  const [here, there] = [[plan], [wordAt(done)]];
  return [contrast('modality.realised', pair, planIsA ? { a: here, b: there } : { a: there, b: here })];
}

/** "Plans to buy": the words from the plan to the verb; null where there is none. */
function planIn(words: readonly Word[], plans: ReadonlySet<string>): Stretch | null {
  for (const [from, { lexeme }] of words.entries()) {
    if (lexeme === null || !plans.has(lexeme.word) || words[from + 1]?.key !== 'to') continue;
    const verb = words[from + 2];
    if (verb !== undefined && !verb.isStop && verb.lexeme !== null && canAct(verb.lexeme))
      return { from, to: from + 3 };
  }
  return null;
}

/** A verb in the past or the present of a headline, with nothing before it that leaves it open. */
function isDone(words: readonly Word[], at: number): boolean {
  const { key, lexeme } = words[at]!;
  if (lexeme === null || key === lexeme.word || key.endsWith('ing')) return false;
  return !words.slice(Math.max(0, at - BEFORE), at).some((word) => NOT_DONE.test(word.key));
}

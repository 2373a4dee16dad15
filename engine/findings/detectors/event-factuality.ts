import { hasClass } from '../../lexicon/word-classes.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Statement } from '../../analysis/statements.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import type { Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { statementsOf, wordOfToken } from '../evidence/side-statements.ts';
import { areClose, overlapExcept } from '../evidence/overlap.ts';
import { contrast, wordAt, type Stretch } from '../contrast.ts';

/**
 * Rule `modality.realised`: what is planned, offered or promised in one text ("plans to buy") is done in the other ("bought").
 */
export const eventFactuality: Detector = (context) =>
  context.nearlyAlike.flatMap((pair) => {
    const plans = [pair.a, pair.b].map(({ sentences }) =>
      sentences.some(({ form }) => hasClass(form, 'plan')),
    );
    if (plans[0] === plans[1] || !areClose(pair) || !bothEnglish(pair, context)) return [];
    return realisedIn(pair, plans[0] === true, context);
  });

function realisedIn(pair: SentencePair, planIsA: boolean, context: ComparisonContext): Nomination[] {
  const [planning, doing] = planIsA ? [pair.a, pair.b] : [pair.b, pair.a];
  const [planned, told] = [statementsOf(planning), statementsOf(doing)];
  // What is denied is told by other rules.
  if ([...planned, ...told].some(({ standing }) => standing.polarity === 'negative')) return [];
  for (const plan of plansIn(planning, planned)) {
    const verb = planning.words[plan.to - 1]!;
    const done = told
      .filter((statement) => isDone(statement))
      .map(({ tree, clause }) => wordOfToken(doing.words, tree, clause.predicate))
      .find((at) => at >= 0 && doing.words[at]!.lexeme === verb.lexeme);
    if (done === undefined) continue;
    const except = new Set(Array.from({ length: plan.to - plan.from - 1 }, (_, at) => plan.from + at));
    const nothing = new Set<number>();
    const [exceptA, exceptB] = planIsA ? [except, nothing] : [nothing, except];
    if (overlapExcept(context.alignmentOf(pair), exceptA, exceptB, context.weights) === null) continue;
    const [here, there] = [[plan], [wordAt(done)]];
    return [contrast('modality.realised', pair, planIsA ? { a: here, b: there } : { a: there, b: here })];
  }
  return [];
}

/** So many words from the plan to the verb: "plans to", "agreed on Monday to". */
const REACH = 5;

/** "Plans to buy": the words from the plan to the verb. */
function plansIn({ words }: Side, statements: readonly Statement[]): Stretch[] {
  return statements.flatMap(({ tree, clause, standing }): Stretch[] => {
    const cue = standing.modal?.tokens[0] ?? clauseGovernor(tree, clause.predicate);
    const word = cue < 0 ? undefined : tree.tokens[cue];
    if (
      word === undefined ||
      packOf(tree.language)?.modality.plans.has(word.lemma) !== true ||
      clause.verb?.form !== 'infinitive'
    )
      return [];
    const [from, at] = [wordOfToken(words, tree, cue), wordOfToken(words, tree, clause.predicate)];
    if (from < 0 || at <= from || at - from > REACH || words[at]!.isStop || words[at]!.lexeme === null)
      return [];
    return [{ from, to: at + 1 }];
  });
}

/** Told as open ("tried to buy"): by the word above. */
function clauseGovernor({ tokens }: Statement['tree'], predicate: number): number {
  return tokens[predicate]!.head;
}

/** A verb in the past or the present of a headline, told as a fact. */
function isDone({ tree, clause, standing: { polarity, certainty } }: Statement): boolean {
  const { verb, copula } = clause;
  if (verb === null || copula >= 0 || verb.progressive || verb.modal !== null) return false;
  const inflected =
    verb.form === 'finite' ? !/^VBP?$/.test(tree.tokens[clause.predicate]!.tag) : verb.voice === 'passive';
  return polarity === 'positive' && certainty === 'certain' && inflected;
}

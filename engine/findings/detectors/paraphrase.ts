import type { Document, DocumentSentence, Word } from '../../analysis/document.ts';
import type { Statement } from '../../analysis/statements.ts';
import type { TreeToken } from '../../analysis/tree/tree.ts';
import { packOf, type Modality } from '../../lexicon/language-pack.ts';
import type { Speech } from '../../quotations/speeches.ts';
import { toldOtherwise } from '../evidence/reported-sense.ts';
import type { Paraphrase } from '../evidence/utterance-paraphrases.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { negationsIn, type Negation } from '../../analysis/negation-scope.ts';
import { compatible, countsIn, sharesCounted } from '../evidence/counts.ts';

/** What differs, and the words on either side. */
interface Difference {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly differs: 'denial' | 'number' | 'certainty' | 'condition' | 'sense';
}

/**
 * Rule `quotation.paraphrase`: an utterance quoted here and reported there in other words (rule `utterance.reported`), and the
 * report turns it round, gives another number, or makes what is possible certain. A report that says the same, or less, is none.
 */
export const paraphrase: Detector = (context) =>
  context.paraphrases.ofOne.flatMap((one) => {
    const told = toldOtherwise(one, context.documents);
    const certainty = told?.differs === 'certainty' ? told : null;
    const difference = certainty ?? negated(one) ?? numbered(one, context) ?? hedged(one, context) ?? told;
    return difference !== null && isOfThem(one, difference) ? [contradicts(one, difference)] : [];
  });

/** What differs is of the words that are quoted, and of those that are reported: not of the clause that brings them in ("claims he rejects"). */
function isOfThem({ quoted, reported }: Paraphrase, { a, b }: Difference): boolean {
  const within = (whole: Span) => (part: Span) => whole.start <= part.start && part.end <= whole.end;
  return a.every(within(quoted)) && b.every(within(reported));
}

/** One side denies, with one negation, a word that both have; the other denies nothing. */
function negated({ quoted, reported, common }: Paraphrase): Difference | null {
  const inA = near(
    negationsIn(quoted.words),
    common.map(({ a }) => a),
  );
  const inB = near(
    negationsIn(reported.words),
    common.map(({ b }) => b),
  );
  if (inA.length + inB.length !== 1) return null;
  const { from, to, anchor } = (inA[0] ?? inB[0])!;
  const words = inA.length === 1 ? quoted.words : reported.words;
  const pair = common.find(({ a, b }) => (inA.length === 1 ? a : b) === anchor);
  if (pair === undefined) return null;
  const negation = { start: words[from]!.start, end: words[to - 1]!.end };
  const plain = inA.length === 1 ? reported.words[pair.b]! : quoted.words[pair.a]!;
  const [a, b] = inA.length === 1 ? [negation, plain] : [plain, negation];
  return { a: [span(a)], b: [span(b)], differs: 'denial' };
}

/** A negation so many words from the words in common, or more, is of another clause. */
const FAR = 4;

function near(negations: readonly Negation[], common: readonly number[]): readonly Negation[] {
  const [first, last] = [Math.min(...common), Math.max(...common)];
  return negations.filter(({ from, to }) => to > first - FAR && from < last + FAR);
}

/** Both count the same thing, and differently; where no count of several agrees they tell of two occasions. */
function numbered({ quoted, reported }: Paraphrase, { documents }: ComparisonContext): Difference | null {
  const { start, end } = quoted;
  const ofA = sentencesOf(quoted, documents)
    .flatMap(countsIn)
    .filter((one) => one.start >= start && one.end <= end);
  const [from, to] = [reported.words[0]?.start ?? 0, reported.words.at(-1)?.end ?? 0];
  const ofB =
    ofA.length === 0 ? [] : countsIn(reported.sentence).filter((one) => one.start >= from && one.end <= to);
  const shared = ofA.filter((one) => ofB.some((two) => sharesCounted(one, two)));
  if (shared.length > 1 && !shared.some((one) => ofB.some((two) => compatible(one, two)))) return null;
  for (const one of ofA) {
    const other = ofB.find((two) => sharesCounted(one, two));
    if (other === undefined || ofB.some((two) => compatible(one, two))) continue;
    if (ofA.some((two) => compatible(two, other))) continue;
    return { a: [span(one)], b: [span(other)], differs: 'number' };
  }
  return null;
}

/** What one side holds possible the other holds certain, of a verb that both have. */
function hedged(paraphrase: Paraphrase, { documents }: ComparisonContext): Difference | null {
  const { quoted, reported, common } = paraphrase;
  const modality = packOf(documents[quoted.text]!.language)?.modality;
  const here = sentencesOf(quoted, documents);
  if (modality === undefined || !mayHedge(paraphrase, modality)) return null;
  const ofA = here.flatMap(({ statements }) => statements);
  const ofB = reported.sentence.statements;
  for (const { a, b } of common) {
    const [one, other] = [predicateAt(ofA, quoted.words[a]!), predicateAt(ofB, reported.words[b]!)];
    if (one === undefined || other === undefined) continue;
    const [hedgeA, hedgeB] = [hedgeOf(one, modality), hedgeOf(other, modality)];
    if (hedgeA !== null && hedgeB === null && isSure(other, modality))
      return { a: [span(hedgeA)], b: [span(surest(other))], differs: 'certainty' };
    if (hedgeB !== null && hedgeA === null && isSure(one, modality))
      return { a: [span(surest(one))], b: [span(hedgeB)], differs: 'certainty' };
  }
  return null;
}

/** One side alone has a word that holds something possible. */
function mayHedge({ quoted, reported }: Paraphrase, modality: Modality): boolean {
  const hedges = (words: readonly Word[]) => words.some(({ key }) => isGuess(key, modality));
  return hedges(quoted.words) !== hedges(reported.words);
}

function isGuess(key: string, { possible, noGuess }: Modality): boolean {
  return possible.has(key) && noGuess?.has(key) !== true;
}

function predicateAt(statements: readonly Statement[], word: Span): Statement | undefined {
  return statements.find(({ tree, clause: { predicate } }) => tree.tokens[predicate]!.start === word.start);
}

/** The word that holds a clause possible ("may", "perhaps"); null where none does. */
function hedgeOf({ tree, standing: { certainty, causes } }: Statement, modality: Modality): TreeToken | null {
  if (certainty !== 'possible' && certainty !== 'probable') return null;
  const tokens = causes.map((at) => tree.tokens[at]!);
  return tokens.find(({ norm }) => isGuess(norm, modality)) ?? null;
}

/** A plain statement, or "will"; "would" is how a report puts "will". */
function isSure({ clause, standing: { certainty, polarity } }: Statement, { grades }: Modality): boolean {
  if (polarity !== 'positive') return false;
  return (
    certainty === 'certain' ||
    (certainty === 'planned' && grades?.get(clause.verb?.modal ?? '') === 'planned')
  );
}

/** The modal verb, or the verb. */
function surest({ tree, clause: { verb, predicate } }: Statement): TreeToken {
  const modal = verb?.auxiliaries.find((at) => tree.tokens[at]!.lemma === verb.modal);
  return tree.tokens[modal ?? predicate]!;
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function sentencesOf(quoted: Speech, documents: readonly Document[]): readonly DocumentSentence[] {
  return documents[quoted.text]!.sentences.filter(
    ({ start, end }) => start < quoted.end && end > quoted.start,
  );
}

function contradicts({ quoted, reported, common }: Paraphrase, { a, b, differs }: Difference): Nomination {
  const direct = { text: quoted.text, start: quoted.start, end: quoted.end, focus: a };
  const indirect = { text: reported.text, start: reported.start, end: reported.end, focus: b };
  const { entity, printed } = reported.speaker;
  return nominate('quotation.paraphrase', {
    witnesses: [direct, indirect],
    slots: { direct, indirect, speaker: entity?.name ?? printed, differs },
    level: 'common',
    measure: common.length,
  });
}

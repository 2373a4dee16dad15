import { CERTAIN, POSSIBLE } from '../../lexicon/en/modality.ts';
import type { Word } from '../../analysis/document.ts';
import type { Paraphrase } from '../evidence/utterance-paraphrases.ts';
import type { Span } from '../../types.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { negationsIn } from '../../analysis/negation-scope.ts';
import { compatible, countsIn, sharesCounted } from '../evidence/counts.ts';

/** What differs, and the words on either side. */
interface Difference {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly differs: 'denial' | 'number' | 'certainty';
}

/**
 * Rule `quotation.paraphrase`: an utterance quoted here and reported there in other words (rule `utterance.reported`), and the
 * report turns it round, gives another number, or makes what is possible certain. A report that says the same, or less, is none.
 */
export const paraphrase: Detector = (context) =>
  context.paraphrases.flatMap((one) => {
    const difference = negated(one) ?? numbered(one, context) ?? hedged(one);
    return difference === null ? [] : [contradicts(one, difference)];
  });

/** One side denies, with one negation, a word that both have; the other denies nothing. */
function negated({ quoted, reported, common }: Paraphrase): Difference | null {
  const [inA, inB] = [negationsIn(quoted.words), negationsIn(reported.words)];
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

/** Both count the same thing, and differently. */
function numbered({ quoted, reported }: Paraphrase, { documents }: ComparisonContext): Difference | null {
  const sentences = documents[quoted.text]!.sentences;
  const { start, end } = quoted.quotation;
  const ofA = countsIn(sentences[quoted.quotation.sentence]!).filter(
    (one) => one.start >= start && one.end <= end,
  );
  const [from, to] = [reported.words[0]?.start ?? 0, reported.words.at(-1)?.end ?? 0];
  const ofB =
    ofA.length === 0 ? [] : countsIn(reported.sentence).filter((one) => one.start >= from && one.end <= to);
  for (const one of ofA) {
    const other = ofB.find((two) => sharesCounted(one, two));
    if (other === undefined || ofB.some((two) => compatible(one, two))) continue;
    if (ofA.some((two) => compatible(two, other))) continue;
    return { a: [span(one)], b: [span(other)], differs: 'number' };
  }
  return null;
}

/** "Can" says what somebody is able to, and "would" is how a report puts "will". */
const OPEN = /^(?:may|might|could|perhaps|possibly|potentially|probably|likely|maybe)$/;
const PUTS_OFF = /^(?:would|should|if|hope|hopes|hoped|can|unless)$/;

/** What one side holds possible the other holds certain, of a verb that both have. */
function hedged({ quoted, reported, common }: Paraphrase): Difference | null {
  const open = (words: readonly Word[]) =>
    words.findIndex(({ key, text }) => OPEN.test(key) && text !== 'May');
  const [inA, inB] = [open(quoted.words), open(reported.words)];
  if (inA < 0 === inB < 0) return null;
  const [hedge, words, plain] =
    inA >= 0 ? [inA, quoted.words, reported.words] : [inB, reported.words, quoted.words];
  if (plain.some(({ key }) => POSSIBLE.has(key) || PUTS_OFF.test(key))) return null;
  const verb = words.findIndex(({ light, key }, at) => at > hedge && !light && !/ly$/.test(key));
  const pair = common.find(({ a, b }) => (inA >= 0 ? a : b) === verb);
  if (pair === undefined) return null;
  const other = plain.find(({ key }) => CERTAIN.has(key)) ?? plain[inA >= 0 ? pair.b : pair.a]!;
  const [a, b] = inA >= 0 ? [words[hedge]!, other] : [other, words[hedge]!];
  return { a: [span(a)], b: [span(b)], differs: 'certainty' };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function contradicts({ quoted, reported, common }: Paraphrase, { a, b, differs }: Difference): Nomination {
  const direct = { text: quoted.text, start: quoted.quotation.start, end: quoted.quotation.end, focus: a };
  const indirect = { text: reported.text, start: reported.start, end: reported.end, focus: b };
  return nominate('quotation.paraphrase', {
    witnesses: [direct, indirect],
    slots: { direct, indirect, speaker: reported.speaker.entity.name, differs },
    level: 'common',
    measure: common.length,
  });
}

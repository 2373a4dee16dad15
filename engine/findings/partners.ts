import { similarity } from '../link/candidates.ts';
import type { ReadSentence } from '../reading.ts';
import type { Evidences } from './detector.ts';

/** Sentences that report the same thing: of two texts, or a headline and the body below it. */
export interface Partners {
  readonly a: { readonly text: number; readonly sentences: readonly ReadSentence[] };
  readonly b: { readonly text: number; readonly sentences: readonly ReadSentence[] };
  readonly strength: number;
}

/** How many sentences after a headline are held against it. */
const HEADLINE_REACH = 8;
/** From this similarity on, a sentence of the body takes up the headline. */
const TAKEN_UP = 0.3;

/** Every pair of partners: the links between texts, and inside each text headline and body. */
export function partnersIn(evidence: Evidences): Partners[] {
  const { readings, paired } = evidence;
  const partners = paired.flatMap(({ a, b, pairings }) =>
    pairings.filter(hasDifference).map((pairing): Partners => ({
      a: { text: a, sentences: pairing.a.map((index) => readings[a]!.sentences[index]!) },
      b: { text: b, sentences: pairing.b.map((index) => readings[b]!.sentences[index]!) },
      strength: pairing.strength,
    })),
  );
  return [...partners, ...readings.flatMap((_, text) => headlineAndBody(evidence, text))];
}

/** Sentences of the same words cannot contradict each other; in versions of one text that is nearly all. */
function hasDifference({ strength }: { readonly strength: number }): boolean {
  return strength < 1;
}

function headlineAndBody({ readings, features, weights }: Evidences, text: number): Partners[] {
  const { paragraphs, sentences } = readings[text]!;
  const isHeadline = (sentence: ReadSentence) => paragraphs[sentence.paragraph]?.role === 'headline';
  const body: ReadSentence[] = [];
  for (let at = 0; at < sentences.length && body.length < HEADLINE_REACH; at += 1)
    if (!isHeadline(sentences[at]!)) body.push(sentences[at]!);
  return sentences.filter(isHeadline).flatMap((headline) =>
    body
      .map((sentence): Partners => ({
        a: { text, sentences: [headline] },
        b: { text, sentences: [sentence] },
        strength: similarity(
          features[text]![headline.index]!,
          features[text]![sentence.index]!,
          weights,
          (term) => weights.groupsOf(term),
        ),
      }))
      .filter(({ strength }) => strength >= TAKEN_UP),
  );
}

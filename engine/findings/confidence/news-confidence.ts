import type { LinkedTexts } from '../../link/linked-texts.ts';
import { isVersions } from '../../link/moves.ts';
import type { Nomination } from '../nomination.ts';
import { RULES, type Rule } from '../registry.ts';
import { NEWS_COUNTS } from './news-table.ts';

/** Before anything is counted a rule is taken to be right so often, and as many counted findings weigh as much; see `confidence.ts`. */
const PRIOR = 0.8;
const PRIOR_WEIGHT = 4;

/** In texts of so few sentences a rule is as sure as elsewhere, and in texts of so many it has to be counted on reports. */
const FEW = 3;
const MANY = 10;

const ALL = Object.values(NEWS_COUNTS).reduce(
  ([right, wrong], [r, w]): readonly [number, number] => [right + r, wrong + w],
  [0, 0],
);
/** Of how much that rules say of other texts is left on reports of one event, all rules together. */
const LEFT = (ALL[0] + PRIOR_WEIGHT * PRIOR) / (ALL[0] + ALL[1] + PRIOR_WEIGHT) / PRIOR;

/**
 * A finding with the confidence that its rule has between independent reports: of two papers most of what rules hold word against word is the
 * same thing in other words, or a letter that matters to nobody. Counted by rule on real news, a rule with few findings leaning on all together.
 * Versions of one text, a text alone and short texts keep what was counted elsewhere, and so does what is learned from evidence.
 */
export function countedOnNews(
  nomination: Nomination,
  linked: Pick<LinkedTexts, 'documents' | 'paired'>,
): Nomination {
  const { rule, confidence, witnesses } = nomination;
  const { confidence: grounds }: Rule = RULES[rule];
  const texts = [...new Set(witnesses.map(({ text }) => text))].sort((x, y) => x - y);
  if (grounds.by === 'evidence' || texts.length < 2) return nomination;
  const least = Math.min(...texts.map((text) => linked.documents[text]!.sentences.length));
  const share = Math.min(1, Math.max(0, (least - FEW) / (MANY - FEW)));
  if (share === 0 || areVersions(texts, linked)) return nomination;
  const [right, wrong] = NEWS_COUNTS[rule] ?? [0, 0];
  const counted = (right + PRIOR_WEIGHT * LEFT * confidence) / (right + wrong + PRIOR_WEIGHT);
  return { ...nomination, confidence: share * Math.min(counted, confidence) + (1 - share) * confidence };
}

/** Whether some two of the texts are versions of each other. */
function areVersions(
  texts: readonly number[],
  { documents, paired }: Pick<LinkedTexts, 'documents' | 'paired'>,
): boolean {
  return paired.some(
    ({ a, b, pairings }) =>
      texts.includes(a) &&
      texts.includes(b) &&
      isVersions(
        pairings.map(({ a: ofA, b: ofB, strength }) => ({ a: [...ofA], b: [...ofB], score: strength })),
        documents[a]!.sentences.length,
        documents[b]!.sentences.length,
      ),
  );
}

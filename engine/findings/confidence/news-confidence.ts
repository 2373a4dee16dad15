import type { LinkedTexts } from '../../link/linked-texts.ts';
import { isVersions } from '../../link/moves.ts';
import type { Nomination } from '../nomination.ts';
import { RULES, type Rule } from '../registry.ts';
import { NEWS_COUNTS } from './news-table.ts';
import { QUOTATION_COUNTS } from './quotation-table.ts';

/** Before anything is counted a rule is taken to be right so often, and as many counted findings weigh as much; see `confidence.ts`. */
const PRIOR = 0.8;
const PRIOR_WEIGHT = 4;

/** In texts of so few sentences a rule is as sure as elsewhere; texts of so many are reports, where it has to be counted. */
const FEW = 3;
const MANY = 10;
/** Longer texts are no reports: in editions of a book four findings in five were worth a look. */
const LONGEST = 120;

const ALL = Object.values(NEWS_COUNTS).reduce(
  ([right, wrong], [r, w]): readonly [number, number] => [right + r, wrong + w],
  [0, 0],
);
/** Of how much that rules say of other texts is left on reports of one event, all rules together. */
const LEFT = (ALL[0] + PRIOR_WEIGHT * PRIOR) / (ALL[0] + ALL[1] + PRIOR_WEIGHT) / PRIOR;

/**
 * A finding with the confidence that its rule has between reports: of two papers most of what rules hold word against word is the
 * same thing in other words, or a letter that matters to nobody; of quotations in copies of one agency's report as well. Counted by rule on
 * real news, a rule with few findings leaning on all together; what was done to quotations, of which reports hold few, also at places that readers judged. Versions of one text, a text alone, short texts and books keep what was counted
 * elsewhere, and so do rules that found nothing there and those that are learned from evidence.
 */
export function countedOnNews(
  nomination: Nomination,
  linked: Pick<LinkedTexts, 'documents' | 'paired'>,
): Nomination {
  const { documents } = linked;
  const { rule, confidence, witnesses } = nomination;
  const { confidence: grounds }: Rule = RULES[rule];
  const texts = new Set(witnesses.map(({ text }) => text));
  const counts = QUOTATION_COUNTS[rule] ?? NEWS_COUNTS[rule];
  if (grounds.by === 'evidence' || counts === undefined || texts.size < 2) return nomination;
  const least = Math.min(...[...texts].map((text) => documents[text]!.sentences.length));
  if (least <= FEW || least > LONGEST) return nomination;
  // Of what was changed in a text that is not quoted, somebody wants to know.
  if (nomination.type !== 'quotation' && areVersions(texts, linked)) return nomination;
  const share = Math.min(1, (least - FEW) / (MANY - FEW));
  const [right, wrong] = counts;
  const counted = (right + PRIOR_WEIGHT * LEFT * confidence) / (right + wrong + PRIOR_WEIGHT);
  return { ...nomination, confidence: share * Math.min(counted, confidence) + (1 - share) * confidence };
}

/** Whether some two of the texts are versions of each other. */
function areVersions(
  texts: ReadonlySet<number>,
  { documents, paired }: Pick<LinkedTexts, 'documents' | 'paired'>,
): boolean {
  return paired.some(
    ({ a, b, pairings }) =>
      texts.has(a) &&
      texts.has(b) &&
      isVersions(
        pairings.map(({ a: ofA, b: ofB, strength }) => ({ a: [...ofA], b: [...ofB], score: strength })),
        documents[a]!.sentences.length,
        documents[b]!.sentences.length,
      ),
  );
}

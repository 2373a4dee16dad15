import { numberOf } from '../lexicon/number-words.ts';
import { sameFunction } from '../lexicon/en/function-words.ts';
import { kinship, type Kinship } from '../lexicon/lexeme.ts';
import { shortFormOf } from '../lexicon/en/short-forms.ts';
import type { Word } from '../analysis/document.ts';
import { respelt, sharedBigrams } from '../text/spelling.ts';

/** How much two words of each kinship are alike; inflections of one word are nearly the same. */
const KIN: Readonly<Record<Kinship, number>> = {
  same: 0.9,
  derived: 0.85,
  synonym: 0.75,
  opposite: 0.5,
  wider: 0.5,
  sibling: 0.3,
  none: 0,
};
const RESPELT = 0.8;
/** One is short for the other: "Gov.", "Governor". */
const SHORT_FORM = 0.85;
/** Words of one hand-made group of the lexicon. */
const GROUP = 0.75;
/** One word is the beginning of the other ("southwest", "southwestern"). */
const BEGINNING = 0.6;
const BEGINNING_LETTERS = 4;
/** Half of their pairs of letters are common, as in two spellings of a foreign name. */
const SIMILAR = 0.4;
const SIMILAR_SHARE = 0.5;
/** Two figures, two names: they may stand in the same place and be what differs. */
const BOTH_FIGURES = 0.4;
const BOTH_NAMES = 0.2;
/** Two function words of one class. */
const SAME_FUNCTION = 0.4;

/** How alike two words are by themselves, 0 (not at all) to 1 (the same), whatever stands around them. Symmetric. */
export function wordSimilarity(a: Word, b: Word): number {
  if (a.key === b.key) return 1;
  if (a.kind === 'number' && b.kind === 'number')
    return numberOf(a.key) === numberOf(b.key) ? 1 : BOTH_FIGURES;
  if (shortFormOf(a.key, b.key)) return SHORT_FORM;
  if (a.kind !== 'word' || b.kind !== 'word') return 0;
  if (a.stem === b.stem || (a.lexeme !== null && a.lexeme === b.lexeme)) return KIN.same;
  if (a.isStop && b.isStop) return sameFunction(a.key, b.key) ? SAME_FUNCTION : 0;
  const grouped =
    a.groups.length > 0 && b.groups.length > 0 && a.groups.some((group) => b.groups.includes(group));
  if (a.isStop || b.isStop) return grouped ? GROUP : 0;
  const kin = a.lexeme !== null && b.lexeme !== null ? KIN[kinship(a.lexeme, b.lexeme)] : 0;
  const sameLetter = a.key.charCodeAt(0) === b.key.charCodeAt(0);
  // Names the dictionary does not hold may begin otherwise in another paper's spelling.
  const unknown = a.lexeme === null && b.lexeme === null;
  const spelt = sameLetter || unknown ? spelling(a, b) : 0;
  const best = Math.max(kin, spelt, grouped ? GROUP : 0);
  return best === 0 && a.proper && b.proper ? BOTH_NAMES : best;
}

/** How alike two words are written. */
function spelling(a: Word, b: Word): number {
  if (respelt(a.key, b.key)) return RESPELT;
  if (begins(a.key, b.key) || begins(b.key, a.key)) return BEGINNING;
  return sharedBigrams(a.key, b.key) >= SIMILAR_SHARE ? SIMILAR : 0;
}

function begins(short: string, long: string): boolean {
  return short.length >= BEGINNING_LETTERS && long.length > short.length && long.startsWith(short);
}

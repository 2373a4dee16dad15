import type { Word } from '../analysis/document.ts';
import { isFrequentEnglish } from '../lexicon/frequency.ts';
import { areMisreadings } from '../text/misreadings.ts';

/** Words and marks that are printed without a space between them. */
type Run = readonly Word[];

function runsOf(words: readonly Word[]): Run[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run?.at(-1)?.end === word.start) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/**
 * Whether two stretches are the same words, of which a machine misread some. A word that only one side has right, by the dictionary, was
 * misread on the other; where both are words ("modern", "modem") the difference may be meant, and so where both are names, which are in
 * no dictionary, unless the texts show that one of them was recognised. A figure in the middle of letters, or a letter among figures ("Apri1", "l932"), no dictionary is needed for.
 *
 * @param hasDictionary whether both are English, which alone has a dictionary here
 * @param isRecognised whether one of the texts was read by a machine, by what else stands in it
 */
export function areMisreadWords(
  a: readonly Word[],
  b: readonly Word[],
  hasDictionary: boolean,
  isRecognised: () => boolean,
): boolean {
  const [runsA, runsB] = [runsOf(a), runsOf(b)];
  if (runsA.length === 0 || runsA.length !== runsB.length) return false;
  let misread = false;
  for (const [index, one] of runsA.entries()) {
    const other = runsB[index]!;
    const [keyA, keyB] = [keyOf(one), keyOf(other)];
    if (keyA === keyB) continue;
    if (!areMisreadings(keyA, keyB)) return false;
    const bySense =
      isName(one) && isName(other)
        ? areOneName(wordsIn(one), wordsIn(other)) && isRecognised()
        : isKnown(one) !== isKnown(other);
    if (!(hasDictionary && bySense) && !areMixedUp(keyA, keyB) && !areMixedUp(keyB, keyA)) return false;
    misread = true;
  }
  return misread;
}

const keyOf = (run: Run) => run.map(({ key }) => key).join('');
const isName = (run: Run) => run.every(({ proper }) => proper);
const wordsIn = (run: Run) => run.filter(({ kind }) => kind !== 'punctuation');
/** Whether every word is one of English; marks aside. */
const isKnown = (run: Run) => {
  const words = wordsIn(run);
  return (
    words.length > 0 &&
    words.every(({ lexeme, isStop, stem }) => lexeme !== null || isStop || isFrequentEnglish(stem))
  );
};

/**
 * Whether two words may be one name of which one side was misread: "Barnes", "Bames". Names that are both frequent words ("Hill",
 * "Bill") may both be meant; so may all others, but where a machine read one of the texts.
 */
export function areMisreadNames(a: Pick<Word, 'key' | 'stem'>, b: Pick<Word, 'key' | 'stem'>): boolean {
  return areMisreadings(a.key, b.key) && !(isFrequentEnglish(a.stem) && isFrequentEnglish(b.stem));
}

const areOneName = (a: readonly Word[], b: readonly Word[]) =>
  a.length === b.length && a.every((word, at) => word.key === b[at]!.key || areMisreadNames(word, b[at]!));

/** Letters that are read for figures; fewer than the figures that are read for letters, since "B52" and "852" may both be meant. */
const LETTERS_FOR_FIGURES = /^[\dlio|]+$/;
const SHORTEST_MIXED = 3;

/** Whether the one mixes letters and figures where the other is a plain word or a plain figure. */
function areMixedUp(mixed: string, plain: string): boolean {
  if (plain.length < SHORTEST_MIXED || !/[\d|]/.test(mixed) || !/\p{L}/u.test(mixed)) return false;
  if (/^\d+$/.test(plain)) return LETTERS_FOR_FIGURES.test(mixed);
  return /^\p{L}+$/u.test(plain);
}

/** Whether two stretches are printed alike but for the long s: "ſaid", "said". */
export function differInLongS(a: readonly Word[], b: readonly Word[]): boolean {
  const printed = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');
  const [one, other] = [printed(a), printed(b)];
  return one !== other && one.replaceAll('ſ', 's') === other.replaceAll('ſ', 's');
}

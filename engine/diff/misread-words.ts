import type { Word } from '../analysis/document.ts';
import { isFrequentEnglish } from '../lexicon/frequency.ts';

/**
 * Shapes that recognition of printed words takes for each other, in comparison form: the pairs that are listed most often (Kukich 1992,
 * "Techniques for automatically correcting words in text", 2.2; the ambiguities that Tesseract ships for English). Either may stand for the other.
 */
// prettier-ignore
const CONFUSED: readonly (readonly [string, string])[] = [
  ['rn', 'm'], ['in', 'm'], ['nn', 'm'], ['ni', 'm'], ['iii', 'm'], ['ri', 'n'], ['ii', 'n'], ['ii', 'u'], ['li', 'h'], ['il', 'u'],
  ['cl', 'd'], ['ci', 'd'], ['vv', 'w'], ['c', 'e'], ['c', 'o'], ['e', 'o'], ['b', 'h'], ['u', 'n'], ['g', 'q'], ['v', 'y'],
  ['l', 'i'], ['l', 't'], ['i', 't'], ['f', 't'], ['f', 's'], ['l', '1'], ['i', '1'], ['l', '|'], ['i', '|'], ['1', '|'],
  ['o', '0'], ['s', '5'], ['b', '8'], ['z', '2'], ['g', '9'], ['q', '9'],
];

/** By its first letter, what stands for a shape and what for that; both ways. */
const SHAPES = new Map<string, [string, string][]>();
for (const [one, other] of CONFUSED)
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    SHAPES.set(from.charAt(0), [...(SHAPES.get(from.charAt(0)) ?? []), [from, to]]);

/** One letter of so many may be misread, and one of every word. */
const LETTERS_A_MISTAKE = 4;
/** Longer words are no words. */
const LONGEST = 40;

/**
 * Whether two keys can be one word of which one side was misread. Symmetric; false for two that are the same. The fewest shapes that make the
 * one of the other, as in an edit distance that knows these substitutions alone.
 */
export function areMisreadings(a: string, b: string): boolean {
  if (a === b || Math.max(a.length, b.length) > LONGEST) return false;
  const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / LETTERS_A_MISTAKE));
  if (Math.abs(a.length - b.length) > most * 2) return false;
  const width = b.length + 1;
  const fewest = new Uint8Array((a.length + 1) * width).fill(most + 1);
  fewest[0] = 0;
  const reach = (i: number, j: number, shapes: number) => {
    const at = i * width + j;
    if (shapes < fewest[at]!) fewest[at] = shapes;
  };
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const shapes = fewest[i * width + j]!;
      if (shapes > most || i === a.length || j === b.length) continue;
      if (a[i] === b[j]) reach(i + 1, j + 1, shapes);
      if (shapes === most) continue;
      for (const [from, to] of SHAPES.get(a.charAt(i)) ?? [])
        if (a.startsWith(from, i) && b.startsWith(to, j)) reach(i + from.length, j + to.length, shapes + 1);
    }
  return fewest[a.length * width + b.length]! <= most;
}

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
 * misread on the other; where both are words ("modern", "modem"), or names, which are in no dictionary, the difference may be meant.
 * A figure in the middle of letters, or a letter among figures ("Apri1", "l932"), no dictionary is needed for.
 *
 * @param hasDictionary whether both are English, which alone has a dictionary here
 */
export function areMisreadWords(a: readonly Word[], b: readonly Word[], hasDictionary: boolean): boolean {
  const [runsA, runsB] = [runsOf(a), runsOf(b)];
  if (runsA.length === 0 || runsA.length !== runsB.length) return false;
  let misread = false;
  for (const [index, one] of runsA.entries()) {
    const other = runsB[index]!;
    const [keyA, keyB] = [keyOf(one), keyOf(other)];
    if (keyA === keyB) continue;
    const byDictionary = hasDictionary && isKnown(one) !== isKnown(other) && !(isName(one) && isName(other));
    if (!byDictionary && !areMixedUp(keyA, keyB) && !areMixedUp(keyB, keyA)) return false;
    if (!areMisreadings(keyA, keyB)) return false;
    misread = true;
  }
  return misread;
}

const keyOf = (run: Run) => run.map(({ key }) => key).join('');
const isName = (run: Run) => run.every(({ proper }) => proper);
/** Whether every word is one of English; marks aside. */
const isKnown = (run: Run) => {
  const words = run.filter(({ kind }) => kind !== 'punctuation');
  return (
    words.length > 0 &&
    words.every(({ lexeme, isStop, stem }) => lexeme !== null || isStop || isFrequentEnglish(stem))
  );
};

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

import type { Word } from '../analysis/document.ts';
import { isScale } from '../lexicon/number-words.ts';
import type { WordMatch } from './word-diff.ts';

const DIGITS = /^\d/;
const SIGN = /^[\p{Sc}%‰°]$/u;
const JOINT = /^[-–/.:,]$/;

/** A figure of one to three digits before a space and three more: "12 000". */
const GROUPED = /^\d{1,3}(?:\s\d{3})*$/;

/**
 * For each word the number of the figure it is part of, or -1: a figure with its sign, its scale and what is glued to it is one
 * ("$1.5 million", "40%", "2022-05-09", "12 000").
 */
export function figuresIn(words: readonly Word[]): Int32Array {
  const figure = new Int32Array(words.length).fill(-1);
  const glued = (at: number) => at > 0 && at < words.length && words[at - 1]!.end === words[at]!.start;
  const is = (at: number, pattern: RegExp) => at < words.length && pattern.test(words[at]!.text);
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!is(at, DIGITS)) continue;
    const from = glued(at) && is(at - 1, SIGN) ? at - 1 : at;
    let to = at + 1;
    if (is(at, GROUPED)) while (is(to, /^\d{3}$/) && words[to]!.start === words[to - 1]!.end + 1) to += 1;
    while (glued(to) && glued(to + 1) && is(to, JOINT) && is(to + 1, DIGITS)) to += 2;
    if (glued(to) && is(to, SIGN)) to += 1;
    if (to < words.length && isScale(words[to]!.text)) to += 1;
    figure.fill(count, from, to);
    count += 1;
    at = to - 1;
  }
  return figure;
}

/** Whether the words are one whole figure and nothing else. */
export function isFigure(words: readonly Word[]): boolean {
  return words.length > 0 && figuresIn(words).every((number) => number === 0);
}

/**
 * The pairs without those inside figures whose digits or scale are not the same from end to end: "$[5/6] million" reads better
 * as "[$5 million/$6 million]". A sign alone does not make another figure.
 */
export function withoutSplitFigures(
  aligned: readonly WordMatch[],
  a: readonly Word[],
  b: readonly Word[],
): readonly WordMatch[] {
  const [figureOfA, figureOfB] = [figuresIn(a), figuresIn(b)];
  const [sizeOfA, sizeOfB] = [sizes(figureOfA), sizes(figureOfB)];
  if (![...sizeOfA.values(), ...sizeOfB.values()].some((size) => size > 1)) return aligned;
  let kept = aligned;
  for (;;) {
    const same = kept.filter((pair) => pair.same);
    const splitA = split(a, figureOfA, sizeOfA, new Set(same.map((pair) => pair.a)));
    const splitB = split(b, figureOfB, sizeOfB, new Set(same.map((pair) => pair.b)));
    const next = kept.filter((pair) => !splitA.has(figureOfA[pair.a]!) && !splitB.has(figureOfB[pair.b]!));
    // Letting a pair go may split the figure on the other side.
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

function sizes(figures: Int32Array): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const figure of figures) if (figure >= 0) count.set(figure, (count.get(figure) ?? 0) + 1);
  return count;
}

/** Figures of several words of which some are not `paired`. */
function split(
  words: readonly Word[],
  figures: Int32Array,
  sizeOf: ReadonlyMap<number, number>,
  paired: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, figure] of figures.entries())
    if (figure >= 0 && sizeOf.get(figure)! > 1 && !paired.has(at) && !SIGN.test(words[at]!.text))
      found.add(figure);
  return found;
}

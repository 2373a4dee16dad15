import type { HeadingMark } from '../../engine/view/index.ts';
import { Refusal } from '../errors.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Between the stretches of a passage, so that each is a paragraph of its own. */
const BETWEEN = '\n\n';

/**
 * Ranges of `text` in order, merged where they overlap or touch, widened so that none cuts a character in half.
 *
 * @throws {Refusal} `range-outside` when one is empty or reaches outside, or when nothing but space is selected
 */
export function tidyRanges(ranges: readonly Range[], text: string): Range[] {
  const tidy: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < 0 || end > text.length || start >= end) throw new Refusal('range-outside');
    const from = cutsPair(text, start) ? start - 1 : start;
    const to = cutsPair(text, end) ? end + 1 : end;
    const last = tidy.at(-1);
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else tidy.push({ start: from, end: to });
  }
  if (!tidy.some(({ start, end }) => /\S/.test(text.slice(start, end)))) throw new Refusal('range-outside');
  return tidy;
}

/** Whether `offset` falls between the two halves of a surrogate pair. */
function cutsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** The text of a passage, and where each of its stretches stands in it and in its version. */
export function textOfRanges(
  ranges: readonly Range[],
  text: string,
): { text: string; stretches: { start: number; end: number; versionStart: number }[] } {
  let joined = '';
  const stretches: { start: number; end: number; versionStart: number }[] = [];
  for (const { start, end } of ranges) {
    if (joined !== '') joined += BETWEEN;
    stretches.push({ start: joined.length, end: joined.length + end - start, versionStart: start });
    joined += text.slice(start, end);
  }
  return { text: joined, stretches };
}

/** The headings of a version that stand in a passage of it, or a part of them, by where they stand there. */
export function headingsWithin(
  stretches: readonly { readonly start: number; readonly end: number; readonly versionStart: number }[],
  headings: readonly HeadingMark[],
): readonly HeadingMark[] {
  return stretches.flatMap(({ start, end, versionStart }) =>
    headings
      .map((one) => ({
        ...one,
        start: Math.max(start, one.start - versionStart + start),
        end: Math.min(end, one.end - versionStart + start),
      }))
      .filter((one) => one.start < one.end),
  );
}

import type { FactCell } from '../../../engine/view/index.ts';

/** A part of what a cell shows; `start` is its UTF-16 offset in the text, where it stands there as it is shown. */
export interface PrintedPart {
  readonly text: string;
  readonly start: number | undefined;
  readonly isValue: boolean;
}

/** Where the value of a cell stands; undefined where it is put together of several stretches. */
export const startOf = ({ value, printed, place }: FactCell): number | undefined =>
  place.quote.startsWith(value, printed.start - place.start) ? printed.start : undefined;

/** The value with the words around it, each with its offset, so that notes and hits are painted on them. */
export function printedParts(cell: FactCell): readonly PrintedPart[] {
  const { value, printed, place, around } = cell;
  const before = /^(… )?([^]*)$/.exec(around.before)!;
  const after = /^([^]*?)( …)?$/.exec(around.after)!;
  const beside = (text: string, start: number): PrintedPart => ({
    text,
    start: place.quote.startsWith(text, start - place.start) ? start : undefined,
    isValue: false,
  });
  const bare = (text: string): PrintedPart => ({ text, start: undefined, isValue: false });
  return [
    bare(before[1] ?? ''),
    beside(before[2]!, printed.start - before[2]!.length),
    { text: value, start: startOf(cell), isValue: true },
    beside(after[1]!, printed.end),
    bare(after[2] ?? ''),
  ].filter(({ text }) => text !== '');
}

import type { ImportDetails } from '../../bridge/contract.ts';
import { MAX_LEFT_OUT, MAX_LEFT_OUT_UNITS } from '../limits.ts';
import type { PageElement } from './element.ts';

/** Words that a document shows as taken back, in its order. */
export interface StruckOut {
  readonly words: string;
  readonly element: PageElement;
  readonly number: number;
}

/** As entries of the list of what is left out, each with the number by which it can be brought back. */
export const leftOutStruck = (left: readonly StruckOut[]): Required<ImportDetails['leftOut'][number]>[] =>
  left.slice(0, MAX_LEFT_OUT).map(({ words, number }) => ({
    what: 'Struck out',
    text: words.slice(0, MAX_LEFT_OUT_UNITS),
    number,
  }));

/**
 * Gathers the words of a document that are struck out, as they are come upon.
 *
 * @param wanted numbers of those that are to stand in the text all the same
 * @param first the number of the first of them
 */
export function struckOut(
  wanted: readonly number[] = [],
  first = 0,
): {
  readonly left: readonly StruckOut[];
  readonly keepsStruck: (words: string, element: PageElement) => boolean;
} {
  const left: StruckOut[] = [];
  let number = first;
  return {
    left,
    keepsStruck(words, element) {
      const own = number;
      number += 1;
      if (wanted.includes(own)) return true;
      left.push({ words, element, number: own });
      return false;
    },
  };
}

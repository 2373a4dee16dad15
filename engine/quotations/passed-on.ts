import type { Word } from '../analysis/document.ts';
import type { Span } from '../types.ts';

/**
 * Of what a quotation quotes of somebody else itself (“Dahl told us, ‘We are done’”) the stretch that holds more than half of what it has in
 * common with another quotation: that is whom the other quotes. None where its own speaker says the words.
 */
export function passedOn<T extends Span>(
  words: readonly Word[],
  others: readonly Word[],
  nested: readonly T[],
): T | undefined {
  if (nested.length === 0) return undefined;
  const keys = new Set(others.map(({ key }) => key));
  const common = words.filter(({ key }) => keys.has(key));
  return nested.find(
    ({ start, end }) =>
      common.filter((word) => word.start >= start && word.end <= end).length * 2 > common.length,
  );
}

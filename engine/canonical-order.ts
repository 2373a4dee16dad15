import type { SourceText } from './types.ts';

/** The order in which texts are worked on: by their content, so that the order of the input decides nothing. */
export function canonicalOrder(
  a: Pick<SourceText, 'id' | 'text'>,
  b: Pick<SourceText, 'id' | 'text'>,
): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

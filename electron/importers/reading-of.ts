import type { Choices } from './document.ts';

/** What tells a text apart from others that were read from the same bytes with other choices; '' without any. */
export const readingOf = ({ encoding, bringBack = [] }: Choices = {}): string =>
  [
    ...(encoding === undefined ? [] : [`encoding: ${encoding}`]),
    ...(bringBack.length === 0 ? [] : [`with: ${[...bringBack].sort((a, b) => a - b).join(', ')}`]),
  ].join('; ');

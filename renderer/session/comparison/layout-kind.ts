import type { Comparison } from '../../../engine/index.ts';
import { allVersions } from '../../../engine/view/index.ts';

/** The ways of reading a comparison. */
export const LAYOUTS = ['reading', 'facts', 'aligned', 'redline', 'map', 'list'] as const;
export type LayoutKind = (typeof LAYOUTS)[number];

export const LAYOUT_WORDS: Readonly<Record<LayoutKind, { readonly name: string; readonly about: string }>> = {
  reading: { name: 'Reading', about: 'Each text in its own order, in its own column' },
  facts: { name: 'Facts', about: 'One line per fact, what every text prints of it, what is disputed first' },
  aligned: { name: 'Aligned', about: 'What is said once in one row, partners side by side' },
  redline: { name: 'Redline', about: 'Two versions as one text with what was put in and taken out' },
  map: { name: 'Map', about: 'A picture of both texts and of what joins them' },
  list: { name: 'List', about: 'Every difference, one after the other' },
};

export const isLayoutKind = (name: unknown): name is LayoutKind =>
  (LAYOUTS as readonly unknown[]).includes(name);

/** What can be shown of so many texts: with one there is nothing to set beside it. */
export const layoutsFor = (texts: number): readonly LayoutKind[] => (texts < 2 ? ['reading'] : LAYOUTS);

export interface Proposal {
  readonly layout: LayoutKind;
  /** Why, in a short sentence. */
  readonly because: string;
}

/** The layout that suits these texts best; null while nothing is known of them. */
export function proposeLayout(comparison: Comparison | null): Proposal | null {
  if (!comparison) return null;
  const [first, ...others] = comparison.texts;
  if (!first || others.length === 0) return null;
  const versions = allVersions(comparison);
  if (versions && others.length === 1)
    return { layout: 'redline', because: 'These look like two versions of one text.' };
  if (versions) return { layout: 'aligned', because: 'These look like versions of one text.' };
  if (others.length > 1)
    return { layout: 'facts', because: 'Three or more texts are easier to survey fact by fact.' };
  return { layout: 'reading', because: 'These look like independent accounts.' };
}

import type { TagColour } from '../../../electron/bridge/contract.ts';

const ALL: Readonly<Record<TagColour, true>> = {
  grey: true,
  red: true,
  orange: true,
  yellow: true,
  green: true,
  teal: true,
  blue: true,
  purple: true,
};

/** The colours a tag can have, in the order in which they are offered. */
export const TAG_COLOURS = Object.keys(ALL) as readonly TagColour[];

/** A colour for a new tag, other than those of the last ones. */
export const nextColour = (tags: number): TagColour => TAG_COLOURS[(tags + 1) % TAG_COLOURS.length]!;

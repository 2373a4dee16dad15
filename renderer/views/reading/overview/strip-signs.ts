import type { FindingType } from '../../../../engine/index.ts';

/** Pixels above and below the picture of a strip. */
export const PADDING = 8;

/** A finding at a place of a strip, in pixels inside its padding. */
export interface StripSign {
  readonly key: string;
  readonly id: string;
  readonly type: FindingType;
  readonly says: string;
  readonly x: number;
  readonly y: number;
}

/** A part of the strip that is seen now, in pixels; `y` inside the padding. */
export interface StripSeen {
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

import type { FindingType } from '../../../../engine/index.ts';

/** A small sign on an 8 by 8 field whose centre is 0, 0. */
export interface Shape {
  readonly path: string;
  /** Drawn as a filled area; otherwise as a line. */
  readonly filled: boolean;
}

const line = (path: string): Shape => ({ path, filled: false });
const area = (path: string): Shape => ({ path, filled: true });

/** One shape for each type of finding, alike to its mark on the words where that can be: told apart without colour. */
export const FINDING_SHAPES: Readonly<Record<FindingType, Shape>> = {
  quotation: line('M-4-1.5H4M-4 1.5H4'),
  number: line('M-3-3H3V3H-3Z'),
  date: line('M-3-1V-3H-1M1-3H3V-1M3 1V3H1M-1 3H-3V1'),
  negation: line('M-3-3L3 3M3-3L-3 3'),
  antonym: line('M-1-3L-4 0L-1 3M1-3L4 0L1 3'),
  modality: line('M-4 0Q-2-4 0 0T4 0'),
  attribution: area('M0-3.5L3.5 3H-3.5Z'),
  name: line('M-4 0H-1.5M1.5 0H4'),
  acronym: area('M0-4L4 0L0 4L-4 0Z'),
  status: area('M-4-1.2H4V1.2H-4Z'),
  wording: area('M-4-1H-2V1H-4ZM-1-1H1V1H-1ZM2-1H4V1H2Z'),
  version: line('M-3.5-3.5H1.5V1.5H-3.5ZM-1.5 1.5V3.5H3.5V-1.5H1.5'),
  omission: line('M0-3A3 3 0 1 1 0 3A3 3 0 1 1 0-3Z'),
};

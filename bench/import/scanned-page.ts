import type { Truth } from './made-up.ts';
import { bodyOf, escaped } from './truth-html.ts';

/** How a page lay on the glass, and how it was printed. */
export interface Scan {
  readonly font: string;
  /** In points. */
  readonly size: number;
  /** In degrees. */
  readonly skew: number;
  /** How much of the grain of paper is seen, 0..1. */
  readonly grain: number;
}

/** What one page of print looks like to a scanner: set, turned a little, grained. */
export function scannedPage(truth: Truth, { font, size, skew, grain }: Scan): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
    html { background: #fff; overflow: hidden; }
    body { margin: 0; padding: 18mm 20mm; font: ${size}pt/1.45 ${font}; color: #1c1a18; transform: rotate(${skew}deg); }
    h1 { font-size: 1.4em; } h2 { font-size: 1.1em; } p { margin: 0 0 .9em; } blockquote { margin: 0 0 .9em 2em; }
    svg { position: fixed; inset: 0; width: 100%; height: 100%; opacity: ${grain}; mix-blend-mode: multiply; }
  </style></head><body><h1>${escaped(truth.title)}</h1>${bodyOf(truth, false)}
  <svg><filter id="grain"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="7"/><feColorMatrix type="saturate" values="0"/></filter><rect width="100%" height="100%" filter="url(#grain)"/></svg></body></html>`;
}

/** One page of a truth: what has no place on it, its notes and lists, is not of it. */
export const onePage = (truth: Truth): Truth => ({
  ...truth,
  blocks: truth.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote'),
});

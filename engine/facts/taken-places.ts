import type { Span } from '../types.ts';

/** Places of a text are kept by stretches of so many UTF-16 units. */
const STRETCH = 256;

/** Places of a text that are spoken for. Whether one of some others meets them is told without looking at all. */
export class TakenPlaces {
  private readonly byStretch = new Map<number, Span[]>();

  add(spans: readonly Span[]): void {
    for (const span of spans)
      for (let at = Math.floor(span.start / STRETCH); at <= Math.floor(span.end / STRETCH); at += 1) {
        const known = this.byStretch.get(at);
        if (known === undefined) this.byStretch.set(at, [span]);
        else known.push(span);
      }
  }

  /** Whether one of some places overlaps one that was added. */
  meet(spans: readonly Span[]): boolean {
    return spans.some((span) => {
      for (let at = Math.floor(span.start / STRETCH); at <= Math.floor(span.end / STRETCH); at += 1)
        if (this.byStretch.get(at)?.some((other) => span.start < other.end && other.start < span.end))
          return true;
      return false;
    });
  }
}

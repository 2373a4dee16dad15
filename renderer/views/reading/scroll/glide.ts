/** Moves a scroller to `top` smoothly, or at once for readers who asked for less motion. */
export interface Glide {
  /** Leaves the scroller where it is. */
  stop(): void;
}

const DURATION = 260;

const easeOut = (share: number) => 1 - (1 - share) ** 3;

/**
 * Glides every scroller to its position at the same time; `done` is called once at the end, not when stopped.
 * A position outside what the scroller can reach is the scroller's to clamp.
 */
export function glide(
  moves: ReadonlyMap<{ scrollTop: number }, number>,
  options: { readonly still: boolean; readonly done: () => void },
): Glide {
  if (options.still) {
    for (const [scroller, top] of moves) scroller.scrollTop = top;
    options.done();
    return { stop: () => {} };
  }
  const from = new Map([...moves.keys()].map((scroller) => [scroller, scroller.scrollTop]));
  let began: number | undefined;
  let frame = requestAnimationFrame(function step(now) {
    began ??= now;
    const share = Math.min(1, (now - began) / DURATION);
    for (const [scroller, top] of moves) {
      const start = from.get(scroller) ?? 0;
      scroller.scrollTop = start + (top - start) * easeOut(share);
    }
    if (share < 1) frame = requestAnimationFrame(step);
    else options.done();
  });
  return { stop: () => cancelAnimationFrame(frame) };
}

/** Whether the reader asked the system for less motion. */
export function wantsStillness(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

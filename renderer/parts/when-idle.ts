/** However busy the window is, after so many milliseconds it is time. */
const LATEST = 500;

/** Settles once the window has drawn what it has and has nothing to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: LATEST });
    else setTimeout(resolve, 0);
  });
}

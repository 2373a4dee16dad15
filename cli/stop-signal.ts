/** Ctrl-C as a wish to stop in good order: the first is heard by the work under way, the second ends the program as ever. */
export async function untilStopped<T>(work: (stopped: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const heard = () => stop.abort();
  process.once('SIGINT', heard);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', heard);
  }
}

/** Ctrl-C: the first asks the program to end well, the second ends it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C may arrive twice: from the terminal, and again from npm, which passes it on. */
const ONE_REQUEST_MS = 250;

/** Aborts the returned signal at the first request to stop; a second one ends the process at once with code 130. */
export function listenForStop(): AbortSignal {
  const controller = new AbortController();
  let asked = 0;
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (!controller.signal.aborted) {
        asked = performance.now();
        controller.abort();
      } else if (performance.now() - asked > ONE_REQUEST_MS) process.exit(130);
    });
  return controller.signal;
}

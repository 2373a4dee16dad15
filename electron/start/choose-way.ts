/** Which way in: the desktop where it can run, else the browser; always with the reason, since it is printed. */

export interface Situation {
  /** What --desktop or --browser asks for. */
  readonly asked: 'desktop' | 'browser' | null;
  readonly noOpen: boolean;
  readonly portGiven: boolean;
  readonly display: boolean;
  /** Whether Electron's runtime is on this machine. */
  readonly runtime: boolean;
  readonly fetching: Fetching;
}

/** Whether the runtime could be fetched: it may be tried, or why not. */
export type Fetching =
  | { readonly state: 'may-try' }
  | { readonly state: 'failed-lately' }
  | { readonly state: 'failed-now'; readonly why: string }
  | { readonly state: 'never-in-ci' }
  | { readonly state: 'no-package' };

export type Choice =
  /** `why` completes "because ...". */
  | { readonly way: 'desktop' | 'browser'; readonly why: string }
  /** Fetch the runtime, then choose again. */
  | { readonly way: 'fetch' }
  | { readonly way: 'none'; readonly message: string; readonly hint: string };

export function chooseWay(now: Situation): Choice {
  const browser = (why: string): Choice => ({ way: 'browser', why });

  if (now.asked === 'browser') return browser('--browser asks for it');
  if (now.asked === 'desktop') return chooseDesktop(now);
  if (now.noOpen) return browser('--no-open asks for the address only');
  if (now.portGiven) return browser('--port asks for an address');
  if (!now.display) return browser('this machine has no display');
  if (now.runtime) return { way: 'desktop', why: 'Electron’s runtime is on this machine' };
  if (now.fetching.state === 'may-try') return { way: 'fetch' };
  return browser(whyNoRuntime(now.fetching));
}

/** Asked for by name, the desktop is tried again even when fetching failed lately; there is no falling back. */
function chooseDesktop(now: Situation): Choice {
  const none = (why: string, hint: string): Choice => ({
    way: 'none',
    message: `The desktop window cannot be opened, because ${why}.`,
    hint,
  });
  if (!now.display)
    return none('this machine has no display', 'Leave out --desktop to open Variorum in a browser.');
  if (now.runtime) return { way: 'desktop', why: '--desktop asks for it' };
  const { state } = now.fetching;
  if (state === 'may-try' || state === 'failed-lately') return { way: 'fetch' };
  return none(
    whyNoRuntime(now.fetching),
    'Leave out --desktop to open Variorum in a browser, or fetch the runtime with “npx install-electron”.',
  );
}

function whyNoRuntime(fetching: Exclude<Fetching, { state: 'may-try' }>): string {
  switch (fetching.state) {
    case 'failed-lately':
      return 'Electron’s runtime could not be fetched when last tried, less than a day ago';
    case 'failed-now':
      return `Electron’s runtime could not be fetched (${fetching.why})`;
    case 'never-in-ci':
      return 'Electron’s runtime is not here and is never fetched where CI is set';
    case 'no-package':
      return 'Electron is not installed here';
  }
}

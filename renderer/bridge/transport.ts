import type { Answer, CallKeyHeader, CallKeyMark, Transport } from '../../electron/bridge/contract.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload script; a browser has none. */
    readonly variorum?: Transport;
  }
}

/** Electron's preload bridge where there is one, otherwise requests to the server that this page came from. */
export function transportOfThisPage(): Transport {
  if (window.variorum) return window.variorum;
  const given = keyInAddress();
  return { call: (name, input) => callOverHttp(name, input, callKey(given)) };
}

const HEADER: CallKeyHeader = 'variorum-key';
const MARK: CallKeyMark = '#enter=';
const KEPT = 'call-key';

/** The key to call with that came in the address: it is taken away from there, and kept for the pages of this origin. Null for none. */
function keyInAddress(): string | null {
  if (!location.hash.startsWith(MARK)) return null;
  const given = location.hash.slice(MARK.length);
  history.replaceState(null, '', location.pathname);
  try {
    localStorage.setItem(KEPT, given);
  } catch {
    // A browser that keeps nothing: it is good until the page is left.
  }
  return given;
}

/** The key that pages of this origin were given last: the program may have been started again since this page was opened. */
function callKey(given: string | null): string {
  try {
    return localStorage.getItem(KEPT) ?? given ?? '';
  } catch {
    return given ?? '';
  }
}

/** Browsers refuse a request that outlives its page when its body is larger than 64 kB. */
const KEEPALIVE_LIMIT = 60_000;

async function callOverHttp(name: string, input: unknown, key: string): Promise<Answer<unknown>> {
  const body = JSON.stringify(input);
  try {
    const response = await fetch(`/call/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [HEADER]: key },
      body,
      credentials: 'same-origin',
      keepalive: body.length < KEEPALIVE_LIMIT,
    });
    const answer: unknown = await response.json();
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Answer<unknown>;
    return unreachable();
  } catch {
    return unreachable();
  }
}

const unreachable = (): Answer<never> => ({
  ok: false,
  error: {
    code: 'unreachable',
    message: 'Variorum has stopped.',
    hint: 'What you typed stays in this window. Start Variorum again, and the window goes on by itself.',
  },
});

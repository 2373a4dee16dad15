import type { Answer, Transport } from '../../electron/bridge/contract.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload script; a browser has none. */
    readonly variorum?: Transport;
  }
}

/** Electron's preload bridge where there is one, otherwise requests to the server that this page came from. */
export function transportOfThisPage(): Transport {
  return window.variorum ?? { call: callOverHttp };
}

/** Browsers refuse a request that outlives its page when its body is larger than 64 kB. */
const KEEPALIVE_LIMIT = 60_000;

async function callOverHttp(name: string, input: unknown): Promise<Answer<unknown>> {
  const body = JSON.stringify(input);
  try {
    const response = await fetch(`/call/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
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

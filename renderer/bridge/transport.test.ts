import { afterEach, expect, it, vi } from 'vitest';
import { transportOfThisPage } from './transport.ts';

const sent: string[] = [];
afterEach(() => {
  sent.length = 0;
  localStorage.clear();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});
function listen() {
  vi.stubGlobal('fetch', async (_address: string, { headers }: { headers: Record<string, string> }) => {
    sent.push(headers['variorum-key']!);
    return { json: async () => ({ ok: true, value: null }) };
  });
}

it('calls with the key of its address, which it takes away from there, and later with the one that this origin was given last', async () => {
  listen();
  history.replaceState(null, '', '/#enter=first');
  const { call } = transportOfThisPage();
  expect(location.hash).toBe('');
  await call('overview', {});
  // The program was started again, and another page was let in.
  localStorage.setItem('call-key', 'second');
  await call('overview', {});
  expect(sent).toEqual(['first', 'second']);
});

it('calls on where a browser keeps nothing', async () => {
  listen();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  history.replaceState(null, '', '/#enter=only');
  await transportOfThisPage().call('overview', {});
  expect(sent).toEqual(['only']);
  vi.restoreAllMocks();
});

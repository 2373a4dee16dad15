import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { ReaderState } from '../../electron/bridge/contract.ts';
import { BridgeError, type Bridge } from '../bridge/client.ts';
import { Messages } from '../session/changes/messages.svelte.ts';
import { ReaderActions } from '../session/second-reader/reader-actions.svelte.ts';
import ReaderDialog from './ReaderDialog.svelte';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(cleanup);

const remote = (consent: ReaderState['consent']): ReaderState => ({
  choices: { on: true, address: 'https://models.example', model: 'tiny', mostQuestions: 60, mostTokens: 1_000, seconds: 5, minutes: 60, atOnce: 1, pauseOnBattery: true },
  host: 'models.example',
  isRemote: true,
  isEncrypted: true,
  consent,
  consentAt: consent === 'given' ? '2026-03-04T05:06:07.000Z' : null,
  key: { held: false, kept: 'session' },
}); // prettier-ignore

/** The dialog of a second reader elsewhere, of which so much was agreed to; and what it asks of the privileged side. */
async function shown(consent: ReaderState['consent']) {
  const agreed: unknown[] = [];
  const bridge = {
    secondReader: async () => remote(consent),
    consentToReader: async (input: unknown) => {
      agreed.push(input);
      return remote('given');
    },
    withdrawReaderConsent: async () => remote('wanted'),
    saveSecondReader: async ({ address }: { address: string }) => {
      if (address !== 'https://models.example')
        throw new BridgeError({ code: 'reader-address', message: `No: ${address}.`, hint: 'Type another.' });
      return remote(consent);
    },
  } as unknown as Bridge;
  const reader = new ReaderActions(bridge, new Messages());
  await reader.load();
  render(ReaderDialog, { reader });
  const group = screen.getByRole('group', { name: 'Consent' });
  const agree = () => within(group).getByRole<HTMLButtonElement>('button', { name: 'Agree' });
  const tick = (name: RegExp) => fireEvent.click(within(group).getByRole('checkbox', { name }));
  return { agreed, reader, group, agree, tick };
}

it('says what would be sent and to whom, and takes a tick for it', async () => {
  const { agreed, reader, group, agree, tick } = await shown('wanted');
  expect(group.textContent).toContain('models.example is not this computer.');
  expect(group.textContent).toMatch(/passages of the texts[^]* are sent\s+to/);
  expect(group.textContent).not.toContain('passphrase');
  expect([agree().disabled, reader.sendsTo]).toEqual([true, null]);
  await tick(/I may send these texts to models\.example/);
  await fireEvent.click(agree());
  expect(agreed).toEqual([{ host: 'models.example', locked: false }]);
  expect(reader.sendsTo).toBe('models.example');
  const given = screen.getByRole('group', { name: 'Consent' });
  expect(given.textContent).toContain('You agreed on 4 March 2026');
  await fireEvent.click(within(given).getByRole('button', { name: 'Withdraw' }));
  expect(reader.sendsTo).toBeNull();
});

it('takes a second tick for a library that is locked', async () => {
  const { agreed, reader, group, agree, tick } = await shown('wanted for a locked library');
  expect(reader.wantsSecondConsent).toBe(true);
  expect(group.textContent).toContain('This library is locked with a passphrase');
  await tick(/I may send these texts/);
  expect(agree().disabled).toBe(true);
  await tick(/although the library is locked/);
  expect(agree().disabled).toBe(false);
  await fireEvent.click(agree());
  expect(agreed).toEqual([{ host: 'models.example', locked: true }]);
});

it.each(['localhost:1234', '192.168.0.9:1234', 'http://me:word@host', 'http://127.0.0.1:99999', 'any words'])(
  'an address that is refused is said to be at its field, and nothing is tried or agreed to until the field holds what is in force: %s',
  async (typed) => {
    const { agree, tick, reader } = await shown('wanted');
    await tick(/I may send/);
    expect(agree().disabled).toBe(false);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' });
    const buttons = () => [
      agree().disabled,
      screen.getByRole<HTMLButtonElement>('button', { name: 'List its models' }).disabled,
      screen.getByRole<HTMLButtonElement>('button', { name: /^Try it/ }).disabled,
    ];
    await fireEvent.input(field, { target: { value: typed } });
    expect(buttons()).toEqual([true, true, true]);
    await fireEvent.change(field);
    await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(document.getElementById(field.getAttribute('aria-describedby')!)!.textContent).toBe(
      `No: ${typed}. Type another. https://models.example stays in force.`,
    );
    expect(buttons()).toEqual([true, true, true]);
    expect(reader.state?.choices.address).toBe('https://models.example');
    await fireEvent.input(field, { target: { value: 'https://models.example' } });
    await fireEvent.change(field);
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(buttons().slice(1)).toEqual([false, false]);
  },
);

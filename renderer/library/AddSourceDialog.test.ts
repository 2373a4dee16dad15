import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Answer, Transport } from '../../electron/bridge/contract.ts';
import { connect } from '../bridge/client.ts';
import { fakeLibrary } from '../session/fake-library.ts';
import { Workbench } from '../session/workbench.svelte.ts';
import AddSourceDialogHost from './AddSourceDialogHost.svelte';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(cleanup);

/** A library that refuses every file, when it is told to answer. */
function slowLibrary() {
  const answers: (() => void)[] = [];
  const { transport } = fakeLibrary();
  const call: Transport['call'] = (name, input) => {
    if (name !== 'addFiles') return transport.call(name, input);
    const { files } = input as { files: { name: string }[] };
    return new Promise<Answer<unknown>>((resolve) =>
      answers.push(() =>
        resolve({
          ok: true,
          value: {
            added: [],
            refused: files.map(({ name }) => ({
              name,
              code: 'file-damaged',
              message: `“${name}” is damaged.`,
              hint: '',
            })),
            described: [],
          },
        }),
      ),
    );
  };
  return { transport: { call }, answers };
}

it('reads files that come while others are being read after them, and keeps what it said of those', async () => {
  const { transport, answers } = slowLibrary();
  const workbench = new Workbench(connect(transport), () => ({
    result: new Promise(() => {}),
    cancel: () => {},
  }));
  render(AddSourceDialogHost, { workbench });
  const choose = (name: string) =>
    fireEvent.change(screen.getByLabelText('Choose files'), {
      target: { files: [new File(['%PDF'], name)] },
    });
  await choose('first.pdf');
  await waitFor(() => expect(answers).toHaveLength(1));
  await choose('second.pdf');
  answers[0]!();
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!();
  await waitFor(() =>
    expect(screen.getAllByRole('alert').map((one) => one.textContent?.trim())).toEqual([
      '“first.pdf” is damaged.',
      '“second.pdf” is damaged.',
    ]),
  );
  await screen.findByText('2 files could not be read.');
  // What is chosen afterwards begins anew.
  await choose('third.pdf');
  await waitFor(() => expect(answers).toHaveLength(3));
  answers[2]!();
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(1));
});

it('tells in messages of files that could not be read after it was closed', async () => {
  const { transport, answers } = slowLibrary();
  const workbench = new Workbench(connect(transport), () => ({
    result: new Promise(() => {}),
    cancel: () => {},
  }));
  const { unmount } = render(AddSourceDialogHost, { workbench });
  await fireEvent.change(screen.getByLabelText('Choose files'), {
    target: { files: [new File(['%PDF'], 'first.pdf')] },
  });
  await waitFor(() => expect(answers).toHaveLength(1));
  unmount();
  answers[0]!();
  await waitFor(() =>
    expect(workbench.messages.toasts.list.map(({ message }) => message)).toEqual(['“first.pdf” is damaged.']),
  );
});

it('lists the works of Zotero when they are asked for, and adds those that were chosen', async () => {
  const { transport } = fakeLibrary();
  const calls: { name: string; input: unknown }[] = [];
  const item = (key: string, title: string, file: 'PDF' | null) => ({
    key,
    title,
    author: 'L. Beck',
    published: '2024',
    file,
  });
  let runs = false;
  const call: Transport['call'] = (name, input) => {
    if (name !== 'zoteroItems' && name !== 'addZotero') return transport.call(name, input);
    calls.push({ name, input });
    if (!runs)
      return Promise.resolve({
        ok: false,
        error: {
          code: 'zotero-unreachable',
          message: 'Zotero does not answer on this machine.',
          hint: 'Start it.',
        },
      });
    const value =
      name === 'zoteroItems'
        ? { items: [item('AAAAAAAA', 'The bridge', 'PDF'), item('BBBBBBBB', 'The ferry', null)], more: false }
        : {
            added: [],
            refused: [{ name: 'The bridge', code: 'file-encrypted', message: 'It is locked.', hint: '' }],
            described: [],
          };
    return Promise.resolve({ ok: true, value });
  };
  const workbench = new Workbench(connect({ call }), () => ({
    result: new Promise(() => {}),
    cancel: () => {},
  }));
  render(AddSourceDialogHost, { workbench });
  await fireEvent.click(screen.getByRole('radio', { name: 'From Zotero' }));
  expect(calls).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: 'Look in Zotero' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Start it.');
  runs = true;
  await fireEvent.click(screen.getByRole('button', { name: 'Look in Zotero' }));
  expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: /The ferry/ })).disabled).toBe(true);
  await fireEvent.click(screen.getByRole('checkbox', { name: /The bridge/ }));
  await fireEvent.click(screen.getByRole('button', { name: 'Add 1 source' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The bridge It is locked.');
  expect(calls.at(-1)).toEqual({ name: 'addZotero', input: { keys: ['AAAAAAAA'] } });
});

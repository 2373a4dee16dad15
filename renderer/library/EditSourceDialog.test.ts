import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { ImportDetails, Input, SourceRecord, Transport } from '../../electron/bridge/contract.ts';
import { connect } from '../bridge/client.ts';
import { fakeLibrary } from '../session/fake-library.ts';
import { Workbench } from '../session/workbench.svelte.ts';
import EditSourceDialogHost from './EditSourceDialogHost.svelte';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(cleanup);

const DETAILS: ImportDetails = {
  format: 'Web page',
  found: {},
  locators: [],
  leftOut: [{ what: 'List', text: 'Two bridges more', number: 3 }],
  comments: [],
  mended: [],
  remarks: [],
  partOf: null,
  encoding: 'utf-8',
};

const CLEANED = { versionId: 'cleaned' };

/** The dialog about a source whose text could be cleaned up, brought back and read again; and the calls that change anything. */
async function opened() {
  const fake = fakeLibrary();
  const calls: string[] = [];
  const source = (): SourceRecord => fake.sources[0]!;
  const answers: Record<string, (input: never) => unknown> = {
    importDetails: () =>
      source().versionId === CLEANED.versionId
        ? { ...DETAILS, mended: ['25 lines joined to paragraphs'] }
        : DETAILS,
    cleanUpOffers: () => [{ kind: 'invisible', count: 1, before: 'a', after: 'b', places: [] }],
    carryOffer: () => ({ passages: [], comparisons: [], notes: [] }),
    rereadPreview: ({ choices }: Input<'reread'>) => ({ text: `Read as ${choices.encoding}\n\nIt rained.` }),
    editSource: ({ metadata }: Input<'editSource'>) => {
      calls.push(`edit ${metadata.title} by ${metadata.author}`);
      fake.sources[0] = { ...source(), title: metadata.title!, author: metadata.author! };
      return source();
    },
    ...Object.fromEntries(
      ['cleanUp', 'reread', 'correctText'].map((name) => [name, () => (calls.push(name), source())]),
    ),
  };
  const call: Transport['call'] = async (name, input) => {
    const own = answers[name];
    return own ? { ok: true, value: own(input as never) } : fake.transport.call(name, input);
  };
  const workbench = new Workbench(connect({ call }), () => ({
    result: new Promise(() => {}),
    cancel: () => {},
  }));
  await workbench.library.load();
  const onclose = vi.fn();
  render(EditSourceDialogHost, { workbench, source: source(), onclose });
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
  /** As another window, or the list of versions, makes the source another one. */
  const becomes = async (now: Partial<SourceRecord>) => {
    fake.sources[0] = { ...source(), ...now };
    await workbench.library.load();
  };
  return { calls, onclose, type, press, workbench, becomes };
}

it('saves what was written into the details before a version is made', async () => {
  for (const [name, wanted] of [
    ['Make a cleaned-up version', 'cleanUp'],
    [/^Bring 1 stretch back/, 'reread'],
    ['Read again', 'reread'],
  ] as const) {
    const { calls, onclose, type, press } = await opened();
    await type('Title', 'By hand');
    await type('Author', 'M. Beck');
    if (name instanceof RegExp) await fireEvent.click(await screen.findByLabelText(/Two bridges more/));
    if (name === 'Read again')
      await fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'macroman' } });
    await press(name);
    await waitFor(() => expect(onclose).toHaveBeenCalled());
    expect(calls).toEqual(['edit By hand by M. Beck', wanted]);
    cleanup();
  }
});

it('opens the text for correction under the title as it was edited', async () => {
  const { calls, type, press, workbench } = await opened();
  await type('Title', 'By hand');
  await press('Correct the text…');
  await waitFor(() => expect(workbench.versions.dialog).toMatchObject({ source: { title: 'By hand' } }));
  expect(calls).toEqual(['edit By hand by null']);
});

it('makes no version, and stays, while something in the details is wrong', async () => {
  const { calls, onclose, type, press } = await opened();
  await type('Title', '');
  await press('Make a cleaned-up version');
  expect(await screen.findByText('A source needs a title.')).toBeTruthy();
  expect([calls, onclose.mock.calls]).toEqual([[], []]);
});

it('shows how the text would begin before it is read again, and saves nothing that was not edited', async () => {
  const { calls, onclose, press } = await opened();
  await fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'macroman' } });
  expect(await screen.findByText(/^Read as macroman\s+It rained\.$/)).toBeTruthy();
  await press('Read again');
  await waitFor(() => expect(onclose).toHaveBeenCalled());
  expect(calls).toEqual(['reread']);
});

it('tells how the newest version was read, also once another one is the newest', async () => {
  const { type, becomes, workbench } = await opened();
  const asAdded = workbench.library.sources[0]!;
  await type('Title', 'By hand');
  await becomes(CLEANED);
  expect(await screen.findByText('25 lines joined to paragraphs')).toBeTruthy();
  await becomes(asAdded);
  await waitFor(() => expect(screen.queryByText('25 lines joined to paragraphs')).toBeNull());
  // What was typed meanwhile is the user's.
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('By hand');
});

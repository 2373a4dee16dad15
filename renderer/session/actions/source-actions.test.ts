import { expect, it } from 'vitest';
import type { AddedFiles, SourceRecord } from '../../../electron/bridge/contract.ts';
import { compare } from '../../../engine/index.ts';
import { connect } from '../../bridge/client.ts';
import { fakeLibrary } from '../fake-library.ts';
import { Workbench } from '../workbench.svelte.ts';

async function open(addAddress?: (sources: readonly SourceRecord[]) => AddedFiles) {
  const { transport, sources } = fakeLibrary();
  const workbench = new Workbench(
    connect({
      call: async (name, input) =>
        name === 'addAddress' && addAddress
          ? { ok: true, value: addAddress(sources) }
          : transport.call(name, input),
    }),
    (texts, choices) => ({ result: Promise.resolve(compare(texts, choices)), cancel: () => {} }),
  );
  await workbench.start();
  return workbench;
}

const titles = (workbench: Workbench) => workbench.library.sources.map(({ title }) => title);

it('a pasted source goes by undo, with what offered to tick it, and comes back by redo', async () => {
  const workbench = await open();
  const before = titles(workbench);
  await workbench.sources.addText({ text: 'Text of a third report.', metadata: { title: 'Third report' } });
  expect(titles(workbench)).toEqual([...before, 'Third report']);
  const { id } = workbench.library.sources.at(-1)!;
  expect(workbench.journal.last?.what).toBe('Added “Third report”');
  await workbench.journal.undo();
  expect(titles(workbench)).toEqual(before);
  expect(workbench.messages.toasts.list.filter(({ actions }) => (actions ?? []).length > 0)).toEqual([]);
  await workbench.journal.redo();
  expect(workbench.library.sources.at(-1)).toMatchObject({ id, title: 'Third report' });
});

it('a source that was in the library already is not taken away by undo', async () => {
  const workbench = await open(([source]) => ({
    added: [{ source: source!, alreadyThere: true, warnings: [], like: null }],
    refused: [],
    described: [],
  }));
  await workbench.sources.addAddress('https://example.org/page');
  expect(workbench.journal.last).toBeNull();
});

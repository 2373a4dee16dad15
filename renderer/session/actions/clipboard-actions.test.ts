import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { connect } from '../../bridge/client.ts';
import { fakeLibrary } from '../fake-library.ts';
import { Workbench } from '../workbench.svelte.ts';

async function open() {
  const workbench = new Workbench(connect(fakeLibrary().transport), (texts, choices) => ({
    result: Promise.resolve(compare(texts, choices)),
    cancel: () => {},
  }));
  await workbench.start();
  return workbench;
}

it('opens selected words beside what was pasted, and takes that back', async () => {
  const workbench = await open();
  const before = workbench.ticked;
  await workbench.clipboard.compare(0, { start: 0, end: 7 }, 'Text of a third report.');
  expect(workbench.ticked.map(({ kind }) => kind)).toEqual(['passage', 'version']);
  expect(workbench.open?.texts.map(({ member }) => member.text)).toEqual([
    'Text of',
    'Text of a third report.',
  ]);
  const { length } = workbench.library.sources;
  await workbench.journal.undo();
  expect(workbench.ticked).toEqual(before);
  expect(workbench.library.sources).toHaveLength(length - 1);
  expect(workbench.library.passages).toEqual([]);
  await workbench.journal.redo();
  expect(workbench.open?.texts.map(({ member }) => member.text)).toEqual([
    'Text of',
    'Text of a third report.',
  ]);
});

it('says so where there is nothing to set beside each other', async () => {
  const workbench = await open();
  const before = workbench.ticked;
  await workbench.clipboard.compare(0, { start: 0, end: 4 }, ' \n');
  expect(workbench.messages.toasts.list.at(-1)?.message).toBe('There are no words on the clipboard.');
  // jsdom has no clipboard, as a browser that was not allowed to read it.
  await workbench.clipboard.compareWithCopied(0, { start: 0, end: 4 });
  expect(workbench.messages.toasts.list.at(-1)?.message).toContain('Ctrl+V');
  expect(workbench.ticked).toEqual(before);
});

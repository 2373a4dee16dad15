import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { connect } from '../../bridge/client.ts';
import { fakeLibrary } from '../fake-library.ts';
import { Workbench } from '../workbench.svelte.ts';

async function opened() {
  const library = fakeLibrary();
  const workbench = new Workbench(connect(library.transport), (texts, choices) => ({
    result: Promise.resolve(compare(texts, choices)),
    cancel: () => {},
  }));
  await workbench.start();
  await workbench.open?.compared;
  return { library, workbench };
}

it('keeps the citation keys that were used, which can be taken back and done again', async () => {
  const { workbench } = await opened();
  const work = workbench.startExport();
  await work.look();
  const { sourceId, key } = work.keys[0]!;
  work.setKey(sourceId, 'mine2024');
  expect(await work.write()).toBe(true);
  const keyNow = async () => {
    const again = workbench.startExport();
    await again.look();
    return again.keys[0]!.key;
  };
  expect(await keyNow()).toBe('mine2024');
  expect(workbench.journal.last?.what).toBe('Changed a citation key');
  await workbench.journal.undo();
  expect(await keyNow()).toBe(key);
  await workbench.journal.redo();
  expect(await keyNow()).toBe('mine2024');
});

it('writes the files although they are looked at once more while they are being made', async () => {
  const { library, workbench } = await opened();
  const work = workbench.startExport();
  const writing = work.write();
  for (const author of ['A', 'An', 'Ann', 'Anna']) {
    await Promise.resolve();
    work.setAuthor(author);
  }
  expect(await writing).toBe(true);
  const saved = library.calls.filter(({ name }) => name === 'saveDossier');
  expect(saved).toHaveLength(1);
  expect(JSON.stringify(saved[0]!.input)).toContain('Anna');
});

import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { connect } from '../../bridge/client.ts';
import { fakeLibrary } from '../fake-library.ts';
import { Workbench } from '../workbench.svelte.ts';

it('writes the files although they are looked at once more while they are being made', async () => {
  const library = fakeLibrary();
  const workbench = new Workbench(connect(library.transport), (texts, choices) => ({
    result: Promise.resolve(compare(texts, choices)),
    cancel: () => {},
  }));
  await workbench.start();
  await workbench.open?.compared;
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

import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { connect } from '../../bridge/client.ts';
import { fakeLibrary } from '../fake-library.ts';
import { Workbench } from '../workbench.svelte.ts';

it('compares without what the user says does not count, keeps that with the comparison, and takes it back', async () => {
  const bridge = connect(fakeLibrary().transport);
  const workbench = new Workbench(bridge, (texts, choices) => ({
    result: Promise.resolve(compare(texts, choices)),
    cancel: () => {},
  }));
  await workbench.start();
  await workbench.open?.compared;
  const { id } = workbench.open!;
  expect(workbench.open?.result?.ignored).toBeUndefined();

  await workbench.views.ignore(['First|Second']);
  expect(workbench.open?.result?.ignored).toEqual({ patterns: ['First|Second'], stretches: [1, 1] });
  await workbench.open?.flush();
  expect((await bridge.comparison({ id })).view.ignored).toEqual(['First|Second']);

  await workbench.journal.undo();
  expect(workbench.open?.ignored).toEqual([]);
  expect(workbench.open?.result?.ignored).toBeUndefined();
  await workbench.journal.redo();
  expect(workbench.open?.result?.ignored?.stretches).toEqual([1, 1]);
});

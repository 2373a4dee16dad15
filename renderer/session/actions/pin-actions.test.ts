import { describe, expect, it } from 'vitest';
import { compare, type Pin } from '../../../engine/index.ts';
import { connect } from '../../bridge/client.ts';
import { fakeLibrary } from '../fake-library.ts';
import { Workbench } from '../workbench.svelte.ts';

/** The two reports, whose texts are "Text of First report." and "Text of Second report.", compared by the engine. */
async function open() {
  const asked: (readonly Pin[])[] = [];
  const workbench = new Workbench(connect(fakeLibrary().transport), (texts, choices) => {
    asked.push(choices.pins);
    return { result: Promise.resolve(compare(texts, choices)), cancel: () => {} };
  });
  await workbench.start();
  await workbench.open?.compared;
  return { asked, workbench };
}

const words = { start: 8, end: 12 };

describe('pinning', () => {
  it('waits for a sentence of another column, then links the two anew', async () => {
    const { asked, workbench } = await open();
    await workbench.pins.correspond(0, words);
    expect(workbench.pins.half).toMatchObject({ letter: 'A', quote: 'Text of First report.' });
    await workbench.pins.correspond(0, words);
    expect(workbench.open?.pins).toEqual([]);
    await workbench.pins.correspond(1, words);
    expect(workbench.pins.half).toBeNull();
    expect(workbench.open?.pins).toMatchObject([{ kind: 'together', places: [{ start: 0 }, { start: 0 }] }]);
    expect(asked.at(-1)).toEqual(workbench.open?.pins);
    expect(workbench.open?.result?.links.map(({ pinned }) => pinned)).toEqual([true]);
  });

  it('keeps linked sentences apart, and is undone and done again', async () => {
    const { workbench } = await open();
    await workbench.pins.correspond(0, words);
    await workbench.pins.correspond(1, words);
    await workbench.pins.never(1, words);
    expect(workbench.open?.pins.map(({ kind }) => kind)).toEqual(['apart']);
    expect(workbench.open?.result?.links).toEqual([]);
    await workbench.journal.undo();
    expect(workbench.open?.pins.map(({ kind }) => kind)).toEqual(['together']);
    expect(workbench.open?.result?.links).toHaveLength(1);
    await workbench.journal.redo();
    expect(workbench.open?.result?.links).toEqual([]);
    await workbench.pins.remove(workbench.open!.pins[0]!);
    expect(workbench.open?.pins).toEqual([]);
  });

  it('lets the waiting half go', async () => {
    const { workbench } = await open();
    await workbench.pins.correspond(0, words);
    workbench.pins.cancel();
    expect(workbench.pins.half).toBeNull();
  });
});

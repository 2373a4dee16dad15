import { describe, expect, it } from 'vitest';
import type { Comparison, Evidence, Finding } from '../../../engine/index.ts';
import { connect } from '../../bridge/client.ts';
import { fakeLibrary } from '../fake-library.ts';
import { Workbench } from '../workbench.svelte.ts';

/** Both in the first report, whose text is "Text of First report." */
const place = (start: number, end: number): Evidence => ({
  source: 's0v',
  start,
  end,
  quote: 'Text of First report.'.slice(start, end),
  focus: [{ start, end }],
});
const finding: Finding = {
  id: 'v1',
  type: 'version',
  places: [place(0, 8), place(8, 21)],
  values: [],
  confidence: 1,
  significance: 1,
  rule: 'version.other',
  says: 'A itself speaks of another version.',
};

async function open() {
  const library = fakeLibrary();
  const workbench = new Workbench(connect(library.transport), () => ({
    result: new Promise<Comparison>(() => {}),
    cancel: () => {},
  }));
  await workbench.start();
  return { library, workbench };
}

describe('comparing the places of a finding as passages', () => {
  it('makes one passage of each place and opens them side by side', async () => {
    const { library, workbench } = await open();
    await workbench.passages.comparePlaces(finding);
    expect(library.passages.map(({ title, ranges }) => [title, ranges])).toEqual([
      ['Text of', [{ start: 0, end: 7 }]],
      ['First report.', [{ start: 8, end: 21 }]],
    ]);
    expect(workbench.open?.members).toEqual([
      { kind: 'passage', id: 'p0' },
      { kind: 'passage', id: 'p1' },
    ]);
  });

  it('uses passages of the same words again', async () => {
    const { library, workbench } = await open();
    await workbench.passages.make(0, { start: 8, end: 21 });
    await workbench.passages.comparePlaces(finding);
    expect(workbench.open?.members.map(({ id }) => id)).toEqual(['p1', 'p0']);
    await workbench.start();
    await workbench.texts.set([{ kind: 'version', id: 's0v' }]);
    await workbench.passages.comparePlaces(finding);
    expect(library.passages).toHaveLength(2);
  });

  it('takes the passages back with what was open before, and opens them again', async () => {
    const { library, workbench } = await open();
    await workbench.passages.comparePlaces(finding);
    await workbench.journal.undo();
    expect(workbench.open?.members.map(({ id }) => id)).toEqual(['s0v', 's1v']);
    expect(workbench.library.passages).toEqual([]);
    await workbench.journal.redo();
    expect(workbench.open?.members.map(({ id }) => id)).toEqual(['p0', 'p1']);
    expect(library.passages).toHaveLength(2);
  });

  it('makes one passage of several stretches of a text', async () => {
    const { workbench } = await open();
    const spans = [place(0, 4), place(8, 13)];
    await workbench.passages.makeOf({ source: 's0v', spans, title: 'Two words' });
    expect(workbench.library.passages.map(({ title, ranges }) => [title, ranges.length])).toEqual([
      ['Two words', 2],
    ]);
    expect(workbench.open?.members.map(({ id }) => id)).toEqual(['s0v', 's1v']);
    await workbench.journal.undo();
    expect(workbench.library.passages).toEqual([]);
  });

  it('offers to join a further stretch of a text with the passage made before, and takes that back', async () => {
    const { workbench } = await open();
    const stretches = () => workbench.library.passages.map(({ title, ranges }) => [title, ranges.length]);
    await workbench.passages.make(0, { start: 0, end: 4 });
    await workbench.passages.make(0, { start: 8, end: 13 });
    const join = workbench.messages.toasts.list
      .flatMap(({ actions }) => actions ?? [])
      .filter(({ label }) => label.startsWith('Join with'));
    expect(join.map(({ label }) => label)).toEqual(['Join with “Text”']);
    const [first, second] = workbench.library.passages;
    await workbench.passages.join(first!, second!);
    expect(stretches()).toEqual([['Text', 2]]);
    await workbench.journal.undo();
    expect(stretches().map(([, count]) => count)).toEqual([1, 1]);
    await workbench.journal.redo();
    expect(stretches()).toEqual([['Text', 2]]);
  });

  it('opens nothing, and says why, when a passage cannot be kept', async () => {
    const { library, workbench } = await open();
    library.refuse('makePassage', { code: 'library-unwritable', message: 'The disk is full.', hint: '' });
    await workbench.passages.comparePlaces(finding);
    expect(workbench.open?.members.map(({ id }) => id)).toEqual(['s0v', 's1v']);
    expect(workbench.messages.toasts.list.map(({ message }) => message)).toEqual(['The disk is full.']);
  });
});

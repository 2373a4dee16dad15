import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FailingDisk, temporary } from './testing.ts';

const temp = temporary();
const day = (number: number) => () => new Date(`2026-03-0${number}T10:00:00Z`);

/** A folder with a backup of its first day, and an open library of the second, in which more was done. */
async function secondDay() {
  const folder = temp.folder();
  const first = await temp.open(folder, { journalRecords: 1, now: day(1) });
  first.addText({ text: 'Of the first day.', metadata: { title: 'First' } });
  first.close();
  const library = await temp.open(folder, { journalRecords: 1, now: day(2) });
  library.addText({ text: 'Of the quincunx day.', metadata: { title: 'Second' } });
  return { folder, library };
}
const titles = (library: Awaited<ReturnType<typeof secondDay>>['library']) =>
  library
    .overview()
    .sources.filter(({ origin }) => origin !== 'seed')
    .map(({ title }) => title);

it('a backup takes the place of what is there, and is what is read, searched and written to from then on', async () => {
  const { folder, library } = await secondDay();
  expect((await library.searchTexts({ query: 'quincunx' })).sources).toHaveLength(1);
  const [newest, oldest] = [
    library.backups({})[0]!,
    library.backups({}).find(({ name }) => name.includes('03-01'))!,
  ];
  expect(newest.bytes).toBeGreaterThan(10_000);
  await library.restoreBackup({ name: oldest.name });
  expect(titles(library)).not.toContain('Second');
  expect((await library.searchTexts({ query: 'quincunx' })).sources).toEqual([]);
  library.addText({ text: 'Of the third day.', metadata: { title: 'Third' } });
  library.close();
  const again = await temp.open(folder, { now: day(3) });
  expect(again.notices).toEqual([]);
  expect(titles(again)).toContain('Third');
  expect(titles(again)).not.toContain('Second');
  // Also when the file itself is lost: the journal goes on from what was restored alone.
  again.close();
  writeFileSync(join(folder, 'library.sqlite'), 'no library');
  const previous = await temp.open(folder, { now: day(3) });
  expect(titles(previous)).toContain('Third');
  expect(titles(previous)).not.toContain('Second');
});

it('what was there before is kept, and can be restored itself', async () => {
  const { library } = await secondDay();
  await library.restoreBackup({ name: 'library-2026-03-01.sqlite' });
  const kept = library.backups({}).find(({ before }) => before === 'restore')!;
  await library.restoreBackup({ name: kept.name });
  expect(titles(library)).toContain('Second');
});

it('a damaged backup, or a file that is none, changes nothing', async () => {
  const { folder, library } = await secondDay();
  const path = join(folder, 'backups', 'library-2026-03-01.sqlite');
  const bytes = readFileSync(path);
  bytes[5_000]! ^= 1;
  writeFileSync(path, bytes);
  await expect(library.restoreBackup({ name: 'library-2026-03-01.sqlite' })).rejects.toThrow(/damaged/);
  await expect(library.restoreBackup({ name: 'library-../library.sqlite' })).rejects.toThrow(/no longer/);
  expect(titles(library)).toContain('Second');
  library.addText({ text: 'Going on.', metadata: { title: 'On' } });
  expect(titles(library)).toContain('On');
});

describe('when the disk fails while a backup is restored or the trash is emptied', () => {
  const faults = (['openSync', 'writeSync', 'fsyncSync', 'renameSync'] as const).flatMap((call) =>
    Array.from({ length: 8 }, (_, at) => [call, at + 1] as const),
  );

  it.each(faults)('what is in memory is what is opened again, and goes on: %s %i', async (call, nth) => {
    const folder = temp.folder();
    const failing = new FailingDisk(call, nth);
    const library = await temp.open(folder, { disk: failing.disk, now: day(1) });
    const gone = library.addText({ text: 'Soon gone.', metadata: { title: 'Gone' } }).source;
    library.addText({ text: 'Of the first day.', metadata: { title: 'First' } });
    library.deleteSource({ id: gone.id });
    const [backup] = library.backups({});
    failing.on = true;
    const work = [library.restoreBackup({ name: backup!.name }), library.emptyTrash()];
    await Promise.allSettled(work);
    failing.on = false;
    const memory = titles(library);
    library.addText({ text: 'And after it.', metadata: { title: 'After' } });
    library.close();
    const again = await temp.open(folder, { now: day(1) });
    expect(titles(again).toSorted()).toEqual([...memory, 'After'].toSorted());
    again.close();
    rmSync(join(folder, 'library.sqlite'));
    const previous = await temp.open(folder, { now: day(1) });
    expect(titles(previous).toSorted()).toEqual([...memory, 'After'].toSorted());
  });
});

/** Libraries as earlier programs left them, file by file, are opened by this one with nothing lost. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../electron/library/migrations/index.ts';
import { temporary } from '../../electron/library/testing.ts';

const STORED = path.resolve(import.meta.dirname, 'libraries');
const temp = temporary();

/** A copy of a stored library, unpacked. */
function unpacked(name: string): string {
  const [from, to] = [path.join(STORED, name), temp.folder()];
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (statSync(path.join(from, file)).isDirectory()) continue;
    const target = path.join(to, file.replace(/\.gz$/, ''));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, gunzipSync(readFileSync(path.join(from, file))));
  }
  return to;
}

const stored = readdirSync(STORED).sort();

it('there is a stored library of every version of the schema but the newest', () => {
  expect(stored).toEqual(MIGRATIONS.slice(1).map((_, version) => `version-${version + 1}`));
});

describe.each(stored)('a library of %s', (name) => {
  it.each(['for reading alone', 'to be worked with'])('is opened %s', async (how) => {
    const folder = unpacked(name);
    const library = await temp.open(folder, { readOnly: how === 'for reading alone' });
    expect(library.notices).toEqual([]);
    const { sources, passages, comparisons, settings, filing } = library.overview();
    const own = sources.filter(({ origin }) => origin !== 'seed');
    expect(own.map(({ title, outlet }) => [title, outlet])).toEqual([
      ['One', 'The Lantern'],
      ['Two', null],
    ]);
    expect(
      own.map(({ versionId }) => library.memberText({ member: { kind: 'version', id: versionId } }).text),
    ).toEqual(['The ferry carried 45 passengers.', 'The ferry carried 54 passengers.']);
    expect(passages.map(({ title }) => title)).toEqual(['The ferry']);
    expect(comparisons.map(({ title, judged }) => [title, judged])).toEqual([['How many', 1]]);
    expect(library.comparison({ id: comparisons[0]!.id })).toMatchObject({
      note: { markdown: 'Ask the owners.', revision: 1 },
      judgements: [{ findingId: 'f1', verdict: 'confirmed', reason: 'Seen in print' }],
    });
    expect(settings).toMatchObject({ theme: 'dark' });
    expect(filing).toEqual({ tags: [], collections: [], searches: [] });
  });

  it('takes changes, and has them when it is opened again', async () => {
    const folder = unpacked(name);
    const library = await temp.open(folder);
    const { id } = library.overview().sources.find(({ title }) => title === 'Two')!;
    const tag = library.saveTag({ name: 'Second', colour: 'blue' });
    library.tagSources({ tag: tag.id, add: [id], remove: [] });
    library.close();
    const again = await temp.open(folder);
    expect(again.overview().filing.tags).toMatchObject([{ name: 'Second', sources: [id] }]);
  });
});

it('a note at a place of the schema before notes of no investigation is kept with its investigation', async () => {
  const library = await temp.open(unpacked('version-7'));
  const [investigation] = library.overview().investigations;
  expect(library.annotations({ investigation: investigation!.id })).toMatchObject([
    {
      investigation: investigation!.id,
      markdown: 'Ask the master of the ferry.',
      colour: 'yellow',
      places: [{ start: 4, end: 9 }],
    },
  ]);
});

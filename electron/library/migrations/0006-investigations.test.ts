import { expect, it } from 'vitest';
import { loadEngine } from '../database.ts';
import { migrate, schemaVersion } from '../migrate.ts';
import { migration as firstTables } from './0001-first-tables.ts';
import { migration as imports } from './0002-imports.ts';
import { migration as versionsOfSources } from './0003-versions-of-sources.ts';
import { migration as digestsOfTexts } from './0004-digests-of-texts.ts';
import { migration as filing } from './0005-filing.ts';
import { migration as investigations } from './0006-investigations.ts';

it('comparisons that are there are kept, and in no investigation yet', async () => {
  const before = [firstTables, imports, versionsOfSources, digestsOfTexts, filing];
  const db = (await loadEngine()).create();
  migrate(db, before);
  db.transaction((tx) =>
    tx.script(
      `INSERT INTO comparisons (id, title, members, view, created_at, updated_at) VALUES ('c1', 'How many', '[]', '{}', '', '')`,
    ),
  );
  migrate(db, [...before, investigations]);
  expect(schemaVersion(db)).toBe(6);
  expect(db.all('SELECT id, title, kept, investigation_id FROM comparisons')).toEqual([
    { id: 'c1', title: 'How many', kept: 1, investigation_id: null },
  ]);
  expect(() => db.transaction((tx) => tx.run('UPDATE comparisons SET kept = 2'))).toThrow(/CHECK/);
  expect(() => db.transaction((tx) => tx.run(`UPDATE comparisons SET investigation_id = 'none'`))).toThrow(
    /FOREIGN KEY/,
  );
  db.close();
});

import { expect, it } from 'vitest';
import { temporary } from './testing.ts';
import { detailsOfVersion, insertDetails } from './imports.ts';
import { loadEngine } from './database.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { importPlainText } from '../importers/index.ts';

const temp = temporary();

it('an encoding that was kept by its label is told by the name that people know', async () => {
  const library = await temp.open(temp.folder());
  const bytes = Buffer.from('Über die Brücke', 'latin1');
  const document = importPlainText({ name: 'a.txt', bytes });
  const [added] = library.addDocuments([{ document, bytes, origin: 'file' }]);
  const details = library.importDetails({ id: added!.source.id })!;
  const db = (await loadEngine()).create();
  migrate(db, MIGRATIONS.slice(0, 3));
  expect(details.encoding).toMatch(/^Western/);
  db.transaction((tx) => {
    tx.script('PRAGMA defer_foreign_keys = ON');
    insertDetails(tx, 'old', { ...details, encoding: 'windows-1252' });
    expect(detailsOfVersion(db, 'old')!.encoding).toBe('Western (Windows-1252)');
    tx.script('DELETE FROM imports');
  });
  db.close();
});

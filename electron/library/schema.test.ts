import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadEngine } from './database.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

const SNAPSHOT = new URL('schema.sql', import.meta.url);

/** `schema.sql` is for reading and reviewing only: `npm run golden:accept -- electron/library` writes it anew. */
it('schema.sql is what the migrations make', async () => {
  const db = (await loadEngine()).create();
  migrate(db, MIGRATIONS);
  const objects = db.all(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name`);
  db.close();
  const schema = [
    `-- Generated from the migrations, for reading; schema version ${MIGRATIONS.length}.`,
    ...objects.map(({ sql }) => `${String(sql)};`),
  ];
  const text = `${schema.join('\n\n')}\n`;
  if (process.env['ACCEPT_GOLDEN'] === '1') writeFileSync(SNAPSHOT, text);
  expect(readFileSync(SNAPSHOT, 'utf8')).toBe(text);
});

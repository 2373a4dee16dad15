/** A library with one investigation in it, made from a whole one. */
import { Refusal } from '../errors.ts';
import { sealedAlone } from './checkpoint-format.ts';
import type { Database, Engine } from './database.ts';
import { openDatabaseFile } from './load-state.ts';
import { readSettings } from './settings.ts';
import { eraseRows, withDependents } from './trash.ts';

const ids = (db: Database, query: string, ...values: string[]): string[] =>
  db.all(query, ...values).map((row) => row['id'] as string);

/** The kept comparisons of an investigation, and those of none all of whose sources are in it, as they are listed (`comparisonsOf`). */
const COMPARISONS = `
  SELECT c.id FROM comparisons c WHERE c.kept = 1 AND (c.investigation_id = ?1 OR c.investigation_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM json_each(c.members) m
    LEFT JOIN passages p ON m.value ->> 'kind' = 'passage' AND p.id = m.value ->> 'id'
    LEFT JOIN versions v ON v.id = coalesce(p.version_id, m.value ->> 'id')
    WHERE v.source_id IS NULL
      OR v.source_id NOT IN (SELECT source_id FROM investigation_sources WHERE investigation_id = ?1)))`;

/** The sources of an investigation, and those of its comparisons and notes, which may stand in none. */
const SOURCES = `
  SELECT source_id AS id FROM investigation_sources WHERE investigation_id = ?1
  UNION SELECT v.source_id FROM comparisons c JOIN json_each(c.members) m
    LEFT JOIN passages p ON m.value ->> 'kind' = 'passage' AND p.id = m.value ->> 'id'
    JOIN versions v ON v.id = coalesce(p.version_id, m.value ->> 'id') WHERE c.investigation_id = ?1
  UNION SELECT v.source_id FROM annotations a JOIN json_each(a.places) p
    JOIN versions v ON v.id = p.value ->> 'versionId' WHERE a.investigation_id = ?1`;

/**
 * The file of a library without all that is not of one investigation. Tags and collections stay as far as sources of it are in them;
 * what the user set up in the window is left out, but for who judges and the keys that its sources are cited by.
 *
 * @param file a database that stands alone, without trash
 * @throws {Refusal} `copy-damaged`
 */
export function onlyInvestigation(file: Uint8Array, engine: Engine, id: string): Uint8Array {
  const opened = openDatabaseFile(file, engine);
  if (opened === 'damaged') throw new Refusal('copy-damaged');
  const { db } = opened;
  try {
    const kept = new Set(ids(db, SOURCES, id));
    const none = (all: readonly string[], some: ReadonlySet<string>) => all.filter((one) => !some.has(one));
    const used = (query: string) => new Set(ids(db, query, JSON.stringify([...kept])));
    const erasure = withDependents(db, {
      sources: none(ids(db, 'SELECT id FROM sources'), kept),
      versions: [],
      passages: [],
      comparisons: none(ids(db, 'SELECT id FROM comparisons'), new Set(ids(db, COMPARISONS, id))),
      tags: none(
        ids(db, 'SELECT id FROM tags'),
        used(
          'SELECT DISTINCT tag_id AS id FROM source_tags WHERE source_id IN (SELECT value FROM json_each(?))',
        ),
      ),
      collections: none(
        ids(db, 'SELECT id FROM collections'),
        used(
          `WITH RECURSIVE above (id) AS (
             SELECT collection_id FROM source_collections WHERE source_id IN (SELECT value FROM json_each(?))
             UNION SELECT c.parent_id FROM collections c JOIN above a ON c.id = a.id WHERE c.parent_id IS NOT NULL)
           SELECT id FROM above`,
        ),
      ),
      searches: ids(db, 'SELECT id FROM saved_searches'),
      investigations: none(ids(db, 'SELECT id FROM investigations'), new Set([id])),
      // Notes of no investigation are seen in each: those at texts of this one go along.
      annotations: ids(
        db,
        `SELECT id FROM annotations
         WHERE investigation_id IS NOT ? AND (investigation_id IS NOT NULL OR places = '[]')`,
        id,
      ),
    });
    const { initials, citationKeys = {} } = readSettings(db);
    const keys = Object.fromEntries(Object.entries(citationKeys).filter(([source]) => kept.has(source)));
    db.transaction((tx) => {
      eraseRows(tx, erasure);
      tx.run('DELETE FROM settings');
      tx.run('DELETE FROM seeds_loaded');
      tx.run(`UPDATE investigations SET settings = '{}'`);
      for (const [name, value] of Object.entries({ initials, citationKeys: keys }))
        if (value !== undefined)
          tx.run('INSERT INTO settings (name, value) VALUES (?, ?)', name, JSON.stringify(value));
    });
    db.vacuum();
    return sealedAlone(db.bytes());
  } finally {
    db.close();
  }
}

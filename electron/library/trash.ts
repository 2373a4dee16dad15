/** The trash: everything that is marked as deleted, until it is brought back or erased. */
import type { AnnotatedPlace, Member, TrashItem } from '../bridge/contract.ts';
import type { Database, Writable } from './database.ts';

/** Ids of what is to be erased, by kind. */
export interface Erasure {
  readonly sources: readonly string[];
  readonly versions: readonly string[];
  readonly passages: readonly string[];
  readonly comparisons: readonly string[];
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly searches: readonly string[];
  /** Absent from one that was written down before there were any. */
  readonly investigations?: readonly string[];
  readonly annotations?: readonly string[];
}

const ids = (db: Database, query: string, ...values: string[]): string[] =>
  db.all(query, ...values).map((row) => row['id'] as string);

/** A source that was made a version of another one is marked as deleted and has no text: it is not in the trash. */
const HAS_TEXT = 'EXISTS (SELECT 1 FROM versions v WHERE v.source_id = s.id)';

/** What lies in the trash, what was deleted last first. */
export function listTrash(db: Database): TrashItem[] {
  return db
    .all(
      `SELECT 'source' AS kind, id, title, deleted_at FROM sources s WHERE deleted_at IS NOT NULL AND ${HAS_TEXT}
       UNION ALL SELECT 'version', v.id, s.title, v.deleted_at FROM versions v JOIN sources s ON s.id = v.source_id
         WHERE v.deleted_at IS NOT NULL AND s.deleted_at IS NULL
       UNION ALL SELECT 'passage', id, title, deleted_at FROM passages WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'comparison', id, title, deleted_at FROM comparisons WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'tag', id, name, deleted_at FROM tags WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'collection', id, name, deleted_at FROM collections WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'search', id, name, deleted_at FROM saved_searches WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'investigation', id, title, deleted_at FROM investigations WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'annotation', id,
         CASE markdown WHEN '' THEN coalesce(places ->> '$[0].exact', '') ELSE substr(markdown, 1, 200) END, deleted_at
         FROM annotations WHERE deleted_at IS NOT NULL
       ORDER BY deleted_at DESC`,
    )
    .map((row) => ({
      kind: row['kind'] as TrashItem['kind'],
      id: row['id'] as string,
      title: row['title'] as string,
      deletedAt: row['deleted_at'] as string,
    }));
}

/** All that lies in the trash. */
export function inTrash(db: Database): Erasure {
  const marked = (table: string) => ids(db, `SELECT id FROM ${table} WHERE deleted_at IS NOT NULL`);
  return {
    sources: ids(db, `SELECT id FROM sources s WHERE deleted_at IS NOT NULL AND ${HAS_TEXT}`),
    versions: marked('versions'),
    passages: marked('passages'),
    comparisons: marked('comparisons'),
    tags: marked('tags'),
    collections: marked('collections'),
    searches: marked('saved_searches'),
    investigations: marked('investigations'),
    annotations: marked('annotations'),
  };
}

export const isNothing = (erasure: Erasure): boolean =>
  Object.values(erasure).every((of: readonly string[]) => of.length === 0);

/**
 * With everything that cannot stand without it: the versions of a source, passages of a version, comparisons with one of these as
 * a member, whose notes and judgements quote it, notes at places of them, those of an investigation, and collections inside a
 * collection.
 */
export function withDependents(db: Database, erasure: Erasure): Erasure {
  const sources = JSON.stringify(erasure.sources);
  const versions = [
    ...new Set([
      ...erasure.versions,
      ...ids(db, 'SELECT id FROM versions WHERE source_id IN (SELECT value FROM json_each(?))', sources),
    ]),
  ];
  const passages = [
    ...new Set([
      ...erasure.passages,
      ...ids(
        db,
        'SELECT id FROM passages WHERE version_id IN (SELECT value FROM json_each(?))',
        JSON.stringify(versions),
      ),
    ]),
  ];
  const gone = new Set([...versions, ...passages]);
  const investigations = new Set(erasure.investigations ?? []);
  const comparisons = db
    .all('SELECT id, members, investigation_id FROM comparisons')
    .filter(
      ({ members, investigation_id: investigation }) =>
        investigations.has(investigation as string) ||
        (JSON.parse(members as string) as Member[]).some(({ id }) => gone.has(id)),
    )
    .map(({ id }) => id as string);
  const collections = ids(
    db,
    `WITH RECURSIVE within (id) AS (
       SELECT id FROM collections WHERE id IN (SELECT value FROM json_each(?))
       UNION SELECT c.id FROM collections c JOIN within w ON c.parent_id = w.id)
     SELECT id FROM within`,
    JSON.stringify(erasure.collections),
  );
  const annotations = db
    .all('SELECT id, investigation_id, places FROM annotations')
    .filter(
      ({ places, investigation_id: investigation }) =>
        investigations.has(investigation as string) ||
        (JSON.parse(places as string) as AnnotatedPlace[]).some(({ versionId }) => gone.has(versionId)),
    )
    .map(({ id }) => id as string);
  return {
    ...erasure,
    annotations: [...new Set([...(erasure.annotations ?? []), ...annotations])],
    collections,
    versions,
    passages,
    comparisons: [...new Set([...erasure.comparisons, ...comparisons])],
  };
}

/** Removes rows for good; {@link withDependents} must have been asked of this database before. */
export function eraseRows(tx: Writable, erasure: Erasure): void {
  const erase = (table: string, column: string, gone: readonly string[]) => {
    if (gone.length > 0)
      tx.run(
        `DELETE FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`,
        JSON.stringify(gone),
      );
  };
  const { sources, versions, passages, comparisons, tags, collections, searches } = erasure;
  const investigations = erasure.investigations ?? [];
  for (const table of ['judgements', 'opinions', 'notes']) erase(table, 'comparison_id', comparisons);
  erase('comparisons', 'id', comparisons);
  erase('annotations', 'id', erasure.annotations ?? []);
  erase('carried', 'version_id', versions);
  for (const end of ['from_id', 'to_id']) erase('carried', end, [...passages, ...comparisons]);
  erase('passages', 'id', passages);
  erase('imports', 'version_id', versions);
  erase('versions', 'id', versions);
  for (const table of ['source_tags', 'source_collections', 'investigation_sources'])
    erase(table, 'source_id', sources);
  erase('investigation_sources', 'investigation_id', investigations);
  erase('investigations', 'id', investigations);
  erase('source_tags', 'tag_id', tags);
  erase('tags', 'id', tags);
  erase('source_collections', 'collection_id', collections);
  erase('collections', 'id', collections);
  erase('saved_searches', 'id', searches);
  erase(
    'sources',
    'id',
    sources.filter((id) => !isOwnSourceOfAny(tx, id)),
  );
  // Pictures that no note shows any more.
  tx.run(
    `DELETE FROM pictures WHERE NOT EXISTS (SELECT 1 FROM notes n WHERE instr(n.markdown, pictures.sha256) > 0)
       AND NOT EXISTS (SELECT 1 FROM annotations a WHERE instr(a.markdown, pictures.sha256) > 0)`,
  );
  // Sources that versions came as which are gone now.
  tx.run(
    `DELETE FROM sources WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.source_id = sources.id OR v.own_source_id = sources.id)`,
  );
}

const isOwnSourceOfAny = (db: Database, id: string): boolean =>
  db.get('SELECT 1 FROM versions WHERE own_source_id = ?', id) !== undefined;

/** The checksums of the files that versions were read from, but for those that other versions need. */
export function originalsOfNone(db: Database, checksums: readonly string[]): string[] {
  return [...new Set(checksums)].filter(
    (sha256) =>
      db.get(
        'SELECT 1 FROM versions WHERE sha256 = ?1 UNION ALL SELECT 1 FROM pictures WHERE sha256 = ?1',
        sha256,
      ) === undefined,
  );
}

/** The checksums of the files that versions were read from, and of all pictures, any of which may be needed no more. */
export const originalsOf = (db: Database, versions: readonly string[]): string[] =>
  db
    .all(
      'SELECT sha256 FROM versions WHERE id IN (SELECT value FROM json_each(?)) UNION SELECT sha256 FROM pictures',
      JSON.stringify(versions),
    )
    .map((row) => row['sha256'] as string);

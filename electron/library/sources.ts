import type { Metadata, SourceRecord, VersionRecord } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';
import { oneLine } from './one-line.ts';
import { versionRecord, versionsOfSource } from './versions.ts';

type Row = Record<string, Value>;

/** What is told of a source besides its text. */
export type SourceFacts = Pick<
  SourceRecord,
  'title' | 'outlet' | 'author' | 'published' | 'publishedNote' | 'url' | 'language'
>;

const SELECT = `
  SELECT s.*, v.id AS version_id, v.words, v.sha256, v.added_at AS version_added_at, v.file_name AS version_file_name,
    v.made, v.note, v.own_source_id,
    (SELECT count(*) FROM versions WHERE source_id = s.id AND deleted_at IS NULL) AS several
  FROM sources s
  JOIN versions v ON v.number = (SELECT max(number) FROM versions WHERE source_id = s.id AND deleted_at IS NULL)`;

/** With all its versions; read for those sources that have several. */
function record(db: Database, row: Row): SourceRecord {
  const source = recordOfNewest(row);
  return (row['several'] as number) > 1 ? { ...source, versions: versionsOfSource(db, source.id) } : source;
}

function recordOfNewest(row: Row): SourceRecord {
  return {
    id: row['id'] as string,
    versionId: row['version_id'] as string,
    title: row['title'] as string,
    outlet: row['outlet'] as string | null,
    author: row['author'] as string | null,
    published: row['published'] as string | null,
    publishedNote: row['published_note'] as string | null,
    url: row['url'] as string | null,
    language: row['language'] as string | null,
    words: row['words'] as number,
    sha256: row['sha256'] as string,
    origin: row['origin'] as SourceRecord['origin'],
    fileName: row['file_name'] as string | null,
    addedAt: row['added_at'] as string,
    versions: [versionRecord(row)],
  };
}

/** Columns of the tables by the names that records have for them. */
const OF_VERSION = {
  sourceId: 'source_id',
  id: 'id',
  words: 'words',
  sha256: 'sha256',
  addedAt: 'added_at',
  fileName: 'file_name',
  made: 'made',
  note: 'note',
  cameAlone: "json(iif(own_source_id IS NULL, 'false', 'true'))",
};
const OF_SOURCE = {
  id: 'id',
  title: 'title',
  outlet: 'outlet',
  author: 'author',
  published: 'published',
  publishedNote: 'published_note',
  url: 'url',
  language: 'language',
  origin: 'origin',
  fileName: 'file_name',
  addedAt: 'added_at',
};

/**
 * The sources that are not deleted, in the order they came. Sources and versions come as JSON arrays of their columns and are put together
 * here: a fifth of the work of objects that SQLite makes.
 */
export function listSources(db: Database): SourceRecord[] {
  const versions = new Map<string, VersionRecord[]>();
  for (const { sourceId, ...version } of records<VersionRecord & { sourceId: string }>(
    db,
    OF_VERSION,
    'FROM versions WHERE deleted_at IS NULL ORDER BY number',
  )) {
    const own = versions.get(sourceId);
    if (own === undefined) versions.set(sourceId, [version]);
    else own.push(version);
  }
  const sources = records<Omit<SourceRecord, 'versionId' | 'words' | 'sha256' | 'versions'>>(
    db,
    OF_SOURCE,
    'FROM sources WHERE deleted_at IS NULL ORDER BY number',
  );
  return sources.flatMap((source): SourceRecord[] => {
    const own = versions.get(source.id);
    if (own === undefined) return [];
    const { id: versionId, words, sha256 } = own.at(-1)!;
    return [{ ...source, versionId, words, sha256, versions: own }];
  });
}

/** What stands in some columns, a record for each row. */
function records<T>(db: Database, columns: Readonly<Record<string, string>>, rest: string): T[] {
  const names = Object.keys(columns);
  const row = db.get(
    `SELECT group_concat(one, ',') AS rows FROM (SELECT json_array(${Object.values(columns).join(', ')}) AS one ${rest})`,
  )!;
  const rows = JSON.parse(`[${(row['rows'] as string | null) ?? ''}]`) as Value[][];
  return rows.map((values) => {
    const record: Record<string, Value> = {};
    for (const [at, name] of names.entries()) record[name] = values[at]!;
    return record as T;
  });
}

export interface FoundSource {
  readonly source: SourceRecord;
  readonly deleted: boolean;
}

function found(db: Database, row: Row | undefined): FoundSource | null {
  return row === undefined ? null : { source: record(db, row), deleted: row['deleted_at'] !== null };
}

export function sourceById(db: Database, id: string): FoundSource | null {
  return found(db, db.get(`${SELECT} WHERE s.id = ?`, id));
}

/** The sources with these ids that are there, deleted ones included, by id; in one reading. */
export function sourcesByIds(db: Database, ids: readonly string[]): ReadonlyMap<string, FoundSource> {
  const rows = db.all(`${SELECT} WHERE s.id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));
  return new Map(rows.map((row) => [row['id'] as string, found(db, row)!]));
}

/** The source one of whose versions was read from these bytes in this way. */
export function sourceByReading(db: Database, sha256: string, reading: string): FoundSource | null {
  return found(
    db,
    db.get(
      `${SELECT} WHERE s.id = (SELECT source_id FROM versions WHERE sha256 = ? AND reading = ?)`,
      sha256,
      reading,
    ),
  );
}

/** Every source one of whose versions was read from these bytes, deleted ones included, in the order they came. */
export function sourcesBySha256(db: Database, sha256: string): FoundSource[] {
  return db
    .all(
      `${SELECT} WHERE s.id IN (SELECT source_id FROM versions WHERE sha256 = ?) ORDER BY s.number`,
      sha256,
    )
    .map((row) => found(db, row)!);
}

export function insertSource(
  db: Writable,
  source: SourceFacts & Pick<SourceRecord, 'id' | 'origin' | 'fileName' | 'addedAt'>,
): void {
  db.run(
    `INSERT INTO sources
      (id, title, outlet, author, published, published_note, url, language, origin, file_name, added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    source.id,
    ...FACTS.map(([, fact]) => asKept(source, fact)),
    source.origin,
    source.fileName,
    source.addedAt,
  );
}

/** Writes what differs; writes nothing when nothing does. */
export function updateSourceFacts(db: Writable, before: SourceRecord, facts: SourceFacts): void {
  for (const [column, fact] of FACTS) {
    const value = asKept(facts, fact);
    if (value !== before[fact]) db.run(`UPDATE sources SET ${column} = ? WHERE id = ?`, value, before.id);
  }
}

/** In the order of their columns. */
const FACTS: readonly (readonly [column: string, fact: keyof SourceFacts])[] = [
  ['title', 'title'],
  ['outlet', 'outlet'],
  ['author', 'author'],
  ['published', 'published'],
  ['published_note', 'publishedNote'],
  ['url', 'url'],
  ['language', 'language'],
];

/** A fact in one line; a title of which nothing is left says that there is none. */
function asKept(facts: SourceFacts, fact: keyof SourceFacts): string | null {
  const words = facts[fact];
  if (words === null) return null;
  return oneLine(words) || (fact === 'title' ? 'Untitled' : null);
}

/** Marks a source as deleted at an instant, or, with null, as there again. */
export function markSource(db: Writable, id: string, deletedAt: string | null): void {
  db.run('UPDATE sources SET deleted_at = ? WHERE id = ?', deletedAt, id);
}

/** `facts` with what `metadata` says laid over them. What the user left empty is not known. */
export function withMetadata(facts: SourceFacts, metadata: Metadata): SourceFacts {
  const over = <K extends keyof SourceFacts>(key: K): SourceFacts[K] | null =>
    metadata[key] === undefined ? facts[key] : (metadata[key] as SourceFacts[K]) || null;
  return {
    title: over('title') ?? facts.title,
    outlet: over('outlet'),
    author: over('author'),
    published: over('published'),
    publishedNote: over('publishedNote'),
    url: over('url'),
    language: over('language'),
  };
}

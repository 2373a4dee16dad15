/**
 * The peers of the library's bench. better-sqlite3 is compiled for a machine and is no dependency of ours: it and MiniSearch are taken from a folder
 * that `PEERS` names, made by `npm install --prefix FOLDER better-sqlite3 minisearch`. Where its compiled program cannot be fetched,
 * `npx node-gyp rebuild --release --nodedir=/usr` in its folder makes it with the headers of Node that are installed. Without it, Node's own
 * `node:sqlite` (22.13 and newer) stands in, which is said.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

export interface SqlitePeer {
  readonly name: string;
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => {
    run(...values: unknown[]): unknown;
    all(...values: unknown[]): unknown[];
  };
  readonly close: () => void;
}

type Sqlite = new (file: string) => Omit<SqlitePeer, 'name'>;

const required = <T>(name: string): T | null => {
  const folder = process.env['PEERS'];
  if (folder === undefined) return null;
  try {
    return createRequire(path.resolve(folder, 'package.json'))(name) as T;
  } catch {
    return null;
  }
};

/** SQLite on the disk, as an application would set it where nothing may be lost; null where there is none. */
export async function openSqlite(file: string): Promise<SqlitePeer | null> {
  const better = required<Sqlite>('better-sqlite3');
  const own = better === null ? await nodeSqlite() : null;
  const Database = better ?? own;
  if (Database === null) return null;
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return {
    name: better === null ? 'node:sqlite' : 'better-sqlite3',
    exec: (sql) => db.exec(sql),
    prepare: (sql) => db.prepare(sql),
    close: () => db.close(),
  };
}

async function nodeSqlite(): Promise<Sqlite | null> {
  try {
    return ((await import('node:sqlite' as string)) as { DatabaseSync: Sqlite }).DatabaseSync;
  } catch {
    return null;
  }
}

/** Finds texts by words, and by their beginnings. */
export type Find = (words: string, typing: boolean) => void;

interface MiniSearch {
  addAll(documents: readonly { readonly id: number; readonly text: string }[]): void;
  search(words: string, options: { readonly prefix: boolean; readonly combineWith: 'AND' }): unknown[];
}

/** MiniSearch with all texts in its index; null where there is none. */
export function miniSearch(texts: readonly string[]): Find | null {
  const found = required<new (options: { readonly fields: readonly string[] }) => MiniSearch>('minisearch');
  if (found === null) return null;
  const index = new found({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (words, prefix) => void index.search(words, { prefix, combineWith: 'AND' });
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import initSqlJs from 'sql.js/dist/sql-wasm.js';

export type Value = string | number | null;

/** Marks a SQLite file as a library of Variorum ("VARI"). */
export const APPLICATION_ID = 0x56415249;

/** The bytes are not a whole and sound database of ours; `message` says why, for the log. */
export class NotSound extends Error {}

type SqlJs = Awaited<ReturnType<typeof initSqlJs>>;

/** A loaded SQLite engine, which opens databases in memory. */
export interface Engine {
  /** An empty database, marked as a library. */
  create(): Database;
  /**
   * The database that `bytes` are the file of, checked from end to end.
   *
   * @throws {NotSound} when they are no whole and sound library
   */
  open(bytes: Uint8Array): Database;
}

/** Loads SQLite's WebAssembly: from `wasmPath`, else from beside the bundle, else from the installed package. */
export async function loadEngine(wasmPath: string = findWasm()): Promise<Engine> {
  const wasm = readFileSync(wasmPath);
  // A copy: the loader wants an ArrayBuffer of exactly these bytes.
  const sql = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
  return {
    create() {
      const database = new Database(sql, null);
      database.run(`PRAGMA application_id = ${APPLICATION_ID}`);
      return database;
    },
    open(bytes) {
      checkWhole(bytes);
      let database: Database | undefined;
      try {
        database = new Database(sql, bytes);
        if (database.pragma('application_id') !== APPLICATION_ID)
          throw new NotSound('another program wrote it');
        const verdict = database.pragma('integrity_check');
        if (verdict !== 'ok') throw new NotSound(String(verdict));
        const orphan = database.get('SELECT "table" FROM pragma_foreign_key_check LIMIT 1');
        if (orphan !== undefined) throw new NotSound(`a row of ${String(orphan['table'])} points to nothing`);
        return database;
      } catch (error) {
        database?.close();
        throw error instanceof NotSound ? error : new NotSound(String(error), { cause: error });
      }
    },
  };
}

/** Bundles lie one folder deep in `out/`, the WebAssembly in `out/` itself. */
function findWasm(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const besideBundles = join(here, '..', 'sql-wasm.wasm');
  if (existsSync(besideBundles)) return besideBundles;
  return createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
}

/** SQLite takes an empty file for an empty database, and sees that a file was cut off only when it reads that far. */
function checkWhole(bytes: Uint8Array): void {
  if (bytes.length < 100) throw new NotSound('it is too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, 16));
  if (magic !== 'SQLite format 3\0') throw new NotSound('it is no SQLite file');
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  const pages = view.getUint32(28);
  if (bytes.length < pageSize * pages) throw new NotSound('its end is missing');
}

/** What SQLite would not give back as it was: NUL ends a string early, half a surrogate pair is no UTF-8. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/**
 * A SQLite database in memory. No statement outlives the call that made it. Text comes back as it went in, except that
 * NUL and lone surrogates become U+FFFD, which keeps every offset.
 */
export class Database {
  readonly #sql: SqlJs;
  #database: InstanceType<SqlJs['Database']>;

  constructor(sql: SqlJs, bytes: Uint8Array | null) {
    this.#sql = sql;
    this.#database = this.#opened(bytes);
  }

  /** All rows of a query. */
  all(query: string, ...values: readonly Value[]): Record<string, Value>[] {
    const statement = this.#database.prepare(query);
    try {
      statement.bind(values.map(storable));
      const rows: Record<string, Value>[] = [];
      while (statement.step()) rows.push(statement.getAsObject() as Record<string, Value>);
      return rows;
    } finally {
      statement.free();
    }
  }

  /** The first row of a query, or undefined. */
  get(query: string, ...values: readonly Value[]): Record<string, Value> | undefined {
    return this.all(query, ...values)[0];
  }

  /** Runs one statement for its effect. */
  run(statement: string, ...values: readonly Value[]): void {
    this.all(statement, ...values);
  }

  /** Runs several statements, separated by semicolons, that take no values. */
  script(statements: string): void {
    this.#database.exec(statements);
  }

  /** The value of a pragma. */
  pragma(name: string): Value | undefined {
    const row = this.get(`PRAGMA ${name}`);
    return row === undefined ? undefined : Object.values(row)[0];
  }

  /** Does all of `work` or, when it throws, nothing of it. */
  transaction<T>(work: () => T): T {
    this.#database.run('BEGIN IMMEDIATE');
    let result: T;
    try {
      result = work();
      this.#database.run('COMMIT');
    } catch (error) {
      this.#database.run('ROLLBACK');
      throw error;
    }
    return result;
  }

  /** How many rows were inserted, changed or deleted since the database was opened; tells whether there is news to save. */
  changes(): number {
    return Number(Object.values(this.get('SELECT total_changes()') ?? {})[0]);
  }

  /** The database as the bytes of its file. Not to be called inside a transaction. */
  bytes(): Uint8Array {
    return this.#database.export();
  }

  /** Makes this the database that `bytes` are the file of, whatever it was before. */
  restore(bytes: Uint8Array): void {
    const restored = this.#opened(bytes);
    this.#database.close();
    this.#database = restored;
  }

  close(): void {
    this.#database.close();
  }

  #opened(bytes: Uint8Array | null): InstanceType<SqlJs['Database']> {
    const database = new this.#sql.Database(bytes);
    database.run('PRAGMA foreign_keys = ON');
    return database;
  }
}

function storable(value: Value): Value {
  return typeof value === 'string' ? value.replace(UNSTORABLE, '\ufffd') : value;
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import initSqlJs from 'sql.js/dist/sql-wasm.js';

export type Value = string | number | null;

/** A statement that was run for its effect, with its values: what the journal keeps. */
export type Statement = readonly [sql: string, ...values: Value[]];

/** A database for reading. */
export interface Database {
  /** All rows of a query. */
  all(query: string, ...values: readonly Value[]): Record<string, Value>[];
  /** The first row of a query, or undefined. */
  get(query: string, ...values: readonly Value[]): Record<string, Value> | undefined;
  /** The value of a pragma. */
  pragma(name: string): Value | undefined;
  /** How many rows were inserted, changed or deleted since the database was opened. */
  changes(): number;
}

declare const inTransaction: unique symbol;

/** A database inside a transaction: there is no other way to write. */
export interface Writable extends Database {
  readonly [inTransaction]: true;
  /** Runs one statement for its effect. */
  run(statement: string, ...values: readonly Value[]): void;
  /** Runs several statements, separated by semicolons, that take no values; for migrations, which no journal keeps. */
  script(statements: string): void;
}

/** Marks a SQLite file as a library of Variorum ("VARI"). */
export const APPLICATION_ID = 0x56415249;

/** The bytes are not a whole and sound database of ours; `message` says why, for the log. */
export class NotSound extends Error {}

type SqlJs = Awaited<ReturnType<typeof initSqlJs>>;

/** A loaded SQLite engine, which opens databases in memory. */
export interface Engine {
  /** An empty database, marked as a library. */
  create(): MemoryDatabase;
  /**
   * The database that `bytes` are the file of, checked from end to end; bytes that are known by a digest to be as they
   * were written (`trusted`) need no such check.
   *
   * @throws {NotSound} when they are no whole and sound library
   */
  open(bytes: Uint8Array, options?: { readonly trusted?: boolean }): MemoryDatabase;
}

/** Loads SQLite's WebAssembly: from `wasmPath`, else from beside the bundle, else from the installed package. */
export function loadEngine(wasmPath: string = findWasm()): Promise<Engine> {
  let engine = engines.get(wasmPath);
  if (engine === undefined) engines.set(wasmPath, (engine = load(wasmPath)));
  return engine;
}

/** By path: compiling takes a while, and one engine holds any number of databases. */
const engines = new Map<string, Promise<Engine>>();

async function load(wasmPath: string): Promise<Engine> {
  const wasm = readFileSync(wasmPath);
  // A copy: the loader wants an ArrayBuffer of exactly these bytes.
  const sql = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
  return {
    create() {
      const database = new MemoryDatabase(sql, null);
      database.transaction((tx) => tx.run(`PRAGMA application_id = ${APPLICATION_ID}`));
      return database;
    },
    open(bytes, { trusted = false } = {}) {
      checkWhole(bytes);
      let database: MemoryDatabase | undefined;
      try {
        database = new MemoryDatabase(sql, bytes);
        if (database.pragma('application_id') !== APPLICATION_ID)
          throw new NotSound('another program wrote it');
        if (trusted) return database;
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

/** A long journal touches so many pages that SQLite would else write them out and read them again. */
const REPLAY_CACHE_KB = 64_000;

/** What SQLite would not give back as it was: NUL ends a string early, half a surrogate pair is no UTF-8. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/**
 * A SQLite database in memory. No statement outlives the call that made it. Text comes back as it went in, except that
 * NUL and lone surrogates become U+FFFD, which keeps every offset. Outside a transaction SQLite itself refuses to write.
 */
export class MemoryDatabase implements Database {
  readonly #sql: SqlJs;
  #database: InstanceType<SqlJs['Database']>;

  constructor(sql: SqlJs, bytes: Uint8Array | null) {
    this.#sql = sql;
    this.#database = new sql.Database(bytes);
    this.#prepare();
  }

  #prepare(): void {
    this.#database.run('PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA query_only = ON');
  }

  all(query: string, ...values: readonly Value[]): Record<string, Value>[] {
    const statement = this.#database.prepare(query);
    try {
      statement.bind(values.map(storable));
      // The names once: asking for each row as an object would fetch them with every row.
      const names = statement.getColumnNames();
      const rows: Record<string, Value>[] = [];
      while (statement.step()) {
        const cells = statement.get() as Value[];
        const row: Record<string, Value> = {};
        for (let at = 0; at < names.length; at += 1) row[names[at]!] = cells[at]!;
        rows.push(row);
      }
      return rows;
    } finally {
      statement.free();
    }
  }

  get(query: string, ...values: readonly Value[]): Record<string, Value> | undefined {
    return this.all(query, ...values)[0];
  }

  pragma(name: string): Value | undefined {
    const row = this.get(`PRAGMA ${name}`);
    return row === undefined ? undefined : Object.values(row)[0];
  }

  changes(): number {
    return Number(Object.values(this.get('SELECT total_changes()') ?? {})[0]);
  }

  /**
   * Does all of `work` or, when it throws, nothing of it.
   *
   * @param keep is given what was run, before it counts; when it throws, nothing was done. What it answers takes back the
   *   keeping, should the database itself refuse at the very end.
   */
  transaction<T>(work: (tx: Writable) => T, keep?: (statements: readonly Statement[]) => () => void): T {
    const statements: Statement[] = [];
    this.#database.run('PRAGMA query_only = OFF; BEGIN IMMEDIATE');
    try {
      const result = work(this.#writable(statements));
      const takeBack = keep?.(statements);
      try {
        this.#database.run('COMMIT');
      } catch (error) {
        takeBack?.();
        throw error;
      }
      return result;
    } catch (error) {
      this.#database.run('ROLLBACK');
      throw error;
    } finally {
      this.#database.run('PRAGMA query_only = ON');
    }
  }

  /**
   * Runs statements that were run before, all of them or none. Many of them are the same but for their values: each is prepared once, and what
   * would be written to a file that is in memory itself stays where it is.
   */
  replay(records: readonly (readonly Statement[])[]): void {
    const prepared = new Map<string, ReturnType<InstanceType<SqlJs['Database']>['prepare']>>();
    this.#database.run(`PRAGMA journal_mode = MEMORY; PRAGMA cache_size = -${REPLAY_CACHE_KB}`);
    try {
      this.transaction(() => {
        for (const statements of records)
          for (const [sql, ...values] of statements) {
            let statement = prepared.get(sql);
            if (statement === undefined) prepared.set(sql, (statement = this.#database.prepare(sql)));
            statement.run(values);
          }
      });
    } finally {
      for (const statement of prepared.values()) statement.free();
      this.#database.run('PRAGMA journal_mode = DELETE; PRAGMA cache_size = -2000; PRAGMA shrink_memory');
    }
  }

  /** The database as the bytes of its file. Not to be called inside a transaction. */
  bytes(): Uint8Array {
    return this.#database.export();
  }

  /** Takes the place of all that is in it: what holds this database sees what `other` has, which is closed. */
  takeOver(other: MemoryDatabase): void {
    const bytes = other.bytes();
    other.close();
    const before = this.#database;
    this.#database = new this.#sql.Database(bytes);
    this.#prepare();
    before.close();
  }

  /** Writes the database anew in memory, so that nothing is left in it of rows that are gone. */
  vacuum(): void {
    this.#database.run('PRAGMA query_only = OFF');
    try {
      this.#database.run('VACUUM');
    } finally {
      this.#database.run('PRAGMA query_only = ON');
    }
  }

  close(): void {
    this.#database.close();
  }

  #writable(statements: Statement[]): Writable {
    const writable: Omit<Writable, typeof inTransaction> = {
      all: (query, ...values) => this.all(query, ...values),
      get: (query, ...values) => this.get(query, ...values),
      pragma: (name) => this.pragma(name),
      changes: () => this.changes(),
      run: (statement, ...values) => {
        this.all(statement, ...values);
        statements.push([statement, ...values.map(storable)]);
      },
      script: (script) => void this.#database.exec(script),
    };
    return writable as Writable;
  }
}

/** A value as it comes back. */
export function storable<V extends Value>(value: V): V {
  return typeof value === 'string' ? (value.replace(UNSTORABLE, '\ufffd') as V) : value;
}

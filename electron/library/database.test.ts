import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Engine,
  loadEngine,
  type MemoryDatabase,
  NotSound,
  type Value,
  type Writable,
} from './database.ts';

let engine: Engine;
let db: MemoryDatabase;
const run = (statement: string, ...values: Value[]) => db.transaction((tx) => tx.run(statement, ...values));

beforeEach(async () => {
  engine = await loadEngine();
  db = engine.create();
  run('CREATE TABLE parent (id INTEGER PRIMARY KEY, text TEXT) STRICT');
  run('CREATE TABLE child (parent INTEGER NOT NULL REFERENCES parent (id)) STRICT');
});
afterEach(() => db.close());

/** Never called: what must not compile. */
export function writesThatDoNotCompile(database: MemoryDatabase): void {
  // @ts-expect-error a database is written to inside a transaction alone
  database.run('DELETE FROM parent');
  // @ts-expect-error and is none by being called one
  const tx: Writable = database;
  // @ts-expect-error nor is anything that has its methods
  const likeOne: Writable = {
    all: () => [],
    get: () => undefined,
    pragma: () => 0,
    changes: () => 0,
    run: () => {},
    script: () => {},
  };
  void [tx, likeOne];
}

describe('the database', () => {
  it('gives back text as it went in, at the same length', () => {
    const text = `${'a𠮷é\u2028'.repeat(20_000)} end`;
    run('INSERT INTO parent (text) VALUES (?), (?), (?)', text, 'nul\0inside', 'half \ud83d pair \udc00');
    expect(db.all('SELECT text FROM parent')).toEqual([
      { text },
      { text: 'nul\ufffdinside' },
      { text: 'half \ufffd pair \ufffd' },
    ]);
  });

  it('does all of a transaction or nothing', () => {
    expect(() =>
      db.transaction((tx) => {
        tx.run('INSERT INTO parent (text) VALUES (?)', 'a');
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(db.all('SELECT * FROM parent')).toEqual([]);
    expect(db.transaction((tx) => tx.get("INSERT INTO parent (text) VALUES ('b') RETURNING text"))).toEqual({
      text: 'b',
    });
  });

  it('counts changes, and only changes', () => {
    const before = db.changes();
    db.all('SELECT * FROM parent');
    run('UPDATE parent SET text = 1');
    expect(db.changes()).toBe(before);
    run("INSERT INTO parent (text) VALUES ('a')");
    expect(db.changes()).toBe(before + 1);
  });

  it('minds references, also after it was saved', () => {
    const orphan = () => run('INSERT INTO child VALUES (7)');
    expect(orphan).toThrow('FOREIGN KEY');
    db.bytes();
    expect(orphan).toThrow('FOREIGN KEY');
  });

  it('is not written outside of a transaction', () => {
    expect(() => db.all("INSERT INTO parent (text) VALUES ('a')")).toThrow('readonly');
    expect(() => db.transaction(() => db.all('SELECT nonsense'))).toThrow('nonsense');
    expect(() => db.all('DELETE FROM parent')).toThrow('readonly');
  });

  it('tells what was run, and does nothing when that cannot be kept', () => {
    const kept: unknown[] = [];
    db.transaction(
      (tx) => {
        tx.run('INSERT INTO parent (text) VALUES (?)', 'nul\0');
        tx.get('SELECT * FROM parent');
      },
      (statements) => {
        kept.push(...statements);
        return () => {};
      },
    );
    expect(kept).toEqual([['INSERT INTO parent (text) VALUES (?)', 'nul\ufffd']]);
    expect(() =>
      db.transaction(
        (tx) => tx.run('DELETE FROM parent'),
        () => {
          throw new Error('no room');
        },
      ),
    ).toThrow('no room');
    expect(db.all('SELECT text FROM parent')).toHaveLength(1);
  });

  it('opens its own file, and finds a reference to nothing in it', () => {
    const sound = engine.open(db.bytes());
    sound.all('PRAGMA foreign_keys = OFF');
    sound.transaction((tx) => tx.run('INSERT INTO child VALUES (7)'));
    const bytes = sound.bytes();
    sound.close();
    expect(() => engine.open(bytes)).toThrow(NotSound);
    expect(() => engine.open(bytes)).toThrow('a row of child points to nothing');
  });
});

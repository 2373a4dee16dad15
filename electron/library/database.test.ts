import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type Engine, loadEngine, NotSound } from './database.ts';

let engine: Engine;
let db: Database;

beforeEach(async () => {
  engine = await loadEngine();
  db = engine.create();
  db.script('CREATE TABLE parent (id INTEGER PRIMARY KEY, text TEXT) STRICT');
  db.script('CREATE TABLE child (parent INTEGER NOT NULL REFERENCES parent (id)) STRICT');
});
afterEach(() => db.close());

describe('the database', () => {
  it('gives back text as it went in, at the same length', () => {
    const text = `${'a𠮷é\u2028'.repeat(20_000)} end`;
    db.run('INSERT INTO parent (text) VALUES (?), (?), (?)', text, 'nul\0inside', 'half \ud83d pair \udc00');
    expect(db.all('SELECT text FROM parent')).toEqual([
      { text },
      { text: 'nul\ufffdinside' },
      { text: 'half \ufffd pair \ufffd' },
    ]);
  });

  it('does all of a transaction or nothing', () => {
    expect(() =>
      db.transaction(() => {
        db.run('INSERT INTO parent (text) VALUES (?)', 'a');
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(db.all('SELECT * FROM parent')).toEqual([]);
    expect(db.transaction(() => db.get("INSERT INTO parent (text) VALUES ('b') RETURNING text"))).toEqual({
      text: 'b',
    });
  });

  it('counts changes, and only changes', () => {
    const before = db.changes();
    db.all('SELECT * FROM parent');
    db.run('UPDATE parent SET text = 1');
    expect(db.changes()).toBe(before);
    db.run("INSERT INTO parent (text) VALUES ('a')");
    expect(db.changes()).toBe(before + 1);
  });

  it('minds references, also after it was saved and restored', () => {
    const orphan = () => db.run('INSERT INTO child VALUES (7)');
    expect(orphan).toThrow('FOREIGN KEY');
    const bytes = db.bytes();
    expect(orphan).toThrow('FOREIGN KEY');
    db.run("INSERT INTO parent (text) VALUES ('later')");
    db.restore(bytes);
    expect(db.all('SELECT * FROM parent')).toEqual([]);
    expect(orphan).toThrow('FOREIGN KEY');
  });

  it('opens its own file, and finds a reference to nothing in it', () => {
    const sound = engine.open(db.bytes());
    sound.run('PRAGMA foreign_keys = OFF');
    sound.run('INSERT INTO child VALUES (7)');
    const bytes = sound.bytes();
    sound.close();
    expect(() => engine.open(bytes)).toThrow(NotSound);
    expect(() => engine.open(bytes)).toThrow('a row of child points to nothing');
  });
});

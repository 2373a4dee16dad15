/**
 * What a large library costs: adding, an edit, opening, searching, finding where else a sentence is said, memory. Made-up
 * articles of about 700 words whose words are as frequent as those of English prose (Zipf).
 *
 * `npm run bench:library -- [SOURCES ...]`; 1000 and 10000 when left out. SQLite on disk (WAL, synchronous = FULL, FTS5) is
 * measured in the same run where Node has it (22.13 and newer).
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Library, openLibrary } from '../electron/library/library.ts';
import { addArticles, numbers, word, WORDS } from './library/articles.ts';

const EDITS = 300;
const QUERIES = 100;
const SEEDS = path.resolve('seeds');

interface Times {
  readonly p50: number;
  readonly p95: number;
}
/** Milliseconds of each of `count` runs, the first few not counted. */
function times(count: number, run: (turn: number) => void): Times {
  const taken: number[] = [];
  for (let turn = 0; turn < count + 10; turn += 1) {
    const began = performance.now();
    run(turn);
    if (turn >= 10) taken.push(performance.now() - began);
  }
  return percentiles(taken);
}
function percentiles(taken: number[]): Times {
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!;
  return { p50: at(0.5), p95: at(0.95) };
}
const shown = ({ p50, p95 }: Times) => `${p50.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}`;
const row = (name: string, cells: string) => console.log(`  ${name.padEnd(44)}${cells}`);

function editing(library: Library): Times {
  const members = library.overview().sources.slice(-2);
  const { id } = library.openComparison({
    members: members.map(({ versionId }) => ({ kind: 'version', id: versionId })),
  });
  return times(EDITS, (turn) => {
    library.judge({
      id,
      findingId: `f${turn}`,
      verdict: 'confirmed',
      reason: 'A reason of a few words.',
      says: 'They differ.',
    });
  });
}

function searching(library: Library, random: () => number): void {
  const rank = (from: number, to: number) => word(Math.floor(from + random() * (to - from)));
  const kinds: readonly (readonly [string, () => string, boolean])[] = [
    ['a rare word', () => rank(5_000, 50_000), false],
    ['two words', () => `${rank(100, 2_000)} ${rank(100, 2_000)}`, false],
    ['a common word', () => rank(0, 20), false],
    ['a phrase of two common words', () => `"${rank(0, 20)} ${rank(0, 20)}"`, false],
    ['three letters, as they are typed', () => rank(1_000, 9_000).slice(0, 3), true],
    ['one letter, as it is typed', () => rank(0, 20).slice(0, 1), true],
  ];
  for (const [name, query, typing] of kinds)
    row(
      `search: ${name}`,
      shown(times(QUERIES, () => void library.searchAll(query(), { typing, limit: 30 }))),
    );
}

/** The same in SQLite on disk, with FTS5, through Node's own binding. */
async function besideSqlite(folder: string, texts: readonly string[]): Promise<void> {
  const sqlite = (await import('node:sqlite' as string).catch(() => null)) as {
    DatabaseSync: new (file: string) => {
      exec(sql: string): void;
      prepare(sql: string): { run(...values: unknown[]): void; all(...values: unknown[]): unknown[] };
      close(): void;
    };
  } | null;
  if (sqlite === null) {
    console.log('  SQLite on disk: not measured; run this with Node 22.13 or newer, which has it');
    return;
  }
  const db = new sqlite.DatabaseSync(path.join(folder, 'peer.sqlite'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  db.exec('CREATE TABLE versions (id INTEGER PRIMARY KEY, text TEXT)');
  db.exec('CREATE TABLE judgements (finding TEXT UNIQUE, reason TEXT, says TEXT)');
  db.exec(`CREATE VIRTUAL TABLE words USING fts5 (text, content='versions', content_rowid='id')`);
  const insert = db.prepare('INSERT INTO versions (text) VALUES (?)');
  db.exec('BEGIN');
  for (const text of texts) insert.run(text);
  db.exec('COMMIT');
  const began = performance.now();
  db.exec(`INSERT INTO words (words) VALUES ('rebuild')`);
  row('SQLite FTS5: index of all texts', (performance.now() - began).toFixed(0).padStart(9));
  const judge = db.prepare('INSERT OR REPLACE INTO judgements VALUES (?, ?, ?)');
  row(
    'SQLite, WAL, synchronous = FULL: an edit',
    shown(times(EDITS, (turn) => void judge.run(`f${turn}`, 'A reason of a few words.', 'They differ.'))),
  );
  const find = db.prepare(
    `SELECT rowid, snippet(words, 0, '[', ']', '', 20) FROM words WHERE words MATCH ? ORDER BY rank LIMIT 30`,
  );
  const random = numbers(3);
  const rank = (from: number, to: number) => word(Math.floor(from + random() * (to - from)));
  row('SQLite FTS5: a rare word', shown(times(QUERIES, () => void find.all(rank(5_000, 50_000)))));
  row('SQLite FTS5: a common word', shown(times(QUERIES, () => void find.all(rank(0, 20)))));
  row(
    'SQLite FTS5: three letters',
    shown(times(QUERIES, () => void find.all(`${rank(1_000, 9_000).slice(0, 3)}*`))),
  );
  db.close();
}

async function measure(sources: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-bench-library-'));
  const random = numbers(15);
  console.log(
    `${sources} articles of about ${WORDS} words${' '.repeat(18)}      p50       p95   ms unless said`,
  );
  try {
    const texts: string[] = [];
    let library = await openLibrary(folder, { seedsFolder: SEEDS });
    const adding = await addArticles(library, sources, random, (text) => {
      if (sources <= 10_000) texts.push(text);
    });
    row('articles added a second', (sources / (adding / 1_000)).toFixed(0).padStart(9));
    row('an edit, acknowledged', shown(editing(library)));
    row('the overview', shown(times(10, () => void library.overview())));
    library.close();

    const opening = performance.now();
    library = await openLibrary(folder, { seedsFolder: SEEDS });
    library.overview();
    row('opening, to the first overview', (performance.now() - opening).toFixed(0).padStart(9));
    const indexing = performance.now();
    library.searchAll('nothing');
    row(
      'index of all texts, made in turns at first search',
      (performance.now() - indexing).toFixed(0).padStart(9),
    );
    searching(library, numbers(3));
    const sentences = library
      .overview()
      .sources.slice(2, 12)
      .map(
        ({ versionId }) =>
          library.memberText({ member: { kind: 'version', id: versionId } }).text.split('. ')[3]!,
      );
    const taken: number[] = [];
    for (const sentence of sentences) {
      const began = performance.now();
      await library.whereElse({ sentence });
      taken.push(performance.now() - began);
    }
    row('where else, ten sentences', shown(percentiles(taken.slice(1))));
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
    row('files, MB without originals and backups', (bytes / 1e6).toFixed(0).padStart(9));
    row('memory of the process, MB', (process.memoryUsage().rss / 1e6).toFixed(0).padStart(9));
    library.close();
    await besideSqlite(folder, texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
for (const sources of asked.length > 0 ? asked : [1_000, 10_000]) await measure(sources);

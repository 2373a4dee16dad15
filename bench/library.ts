/**
 * What a large library costs: adding, an edit, opening, searching, finding where else a sentence is said, memory. Made-up
 * articles of about 700 words whose words are as frequent as those of English prose (Zipf).
 *
 * `npm run bench:library -- [SOURCES ...]`; 1000 and 10000 when left out. SQLite on disk (WAL, synchronous = FULL, FTS5) and MiniSearch are
 * measured in the same run, call by call in turns, where they are there: see `library/peers.ts`.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Library, openLibrary } from '../electron/library/library.ts';
import { addArticles, numbers, word, WORDS } from './library/articles.ts';
import { type Find, miniSearch, openSqlite, type SqlitePeer } from './library/peers.ts';

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

/** Milliseconds of the processor: what works without waiting for the disk is measured so, since other programs add nothing to it. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** One after the other in turns, so that both meet the same machine. */
function pairs(
  count: number,
  runs: readonly ((turn: number) => void)[],
  clock: () => number = () => performance.now(),
): Times[] {
  const taken = runs.map((): number[] => []);
  for (let turn = 0; turn < count + 10; turn += 1)
    for (const [at, run] of runs.entries()) {
      const began = clock();
      run(turn);
      if (turn >= 10) taken[at]!.push(clock() - began);
    }
  return taken.map(percentiles);
}
const over = (ours: Times, theirs: Times) =>
  `${shown(theirs)}    ratio of p95: ${(ours.p95 / theirs.p95).toFixed(2)}`;

function editing(library: Library, peer: SqlitePeer | null): void {
  const members = library.overview().sources.slice(-2);
  const { id } = library.openComparison({
    members: members.map(({ versionId }) => ({ kind: 'version', id: versionId })),
  });
  const ours = (turn: number) => {
    library.judge({
      id,
      findingId: `f${turn}`,
      verdict: 'confirmed',
      reason: 'A reason of a few words.',
      says: 'They differ.',
    });
  };
  const judge = peer?.prepare('INSERT OR REPLACE INTO judgements VALUES (?, ?, ?)');
  const theirs = judge
    ? [(turn: number) => void judge.run(`f${turn}`, 'A reason of a few words.', 'They differ.')]
    : [];
  const [own, other] = pairs(EDITS, [ours, ...theirs]);
  row('an edit, acknowledged', shown(own!));
  if (peer && other) row(`  ${peer.name}, WAL, synchronous = FULL`, over(own!, other));
}

function searching(library: Library, random: () => number, peer: SqlitePeer | null, mini: Find | null): void {
  const rank = (from: number, to: number) => word(Math.floor(from + random() * (to - from)));
  const kinds: readonly (readonly [string, () => string, boolean])[] = [
    ['a rare word', () => rank(5_000, 50_000), false],
    ['two words', () => `${rank(100, 2_000)} ${rank(100, 2_000)}`, false],
    ['a common word', () => rank(0, 20), false],
    ['a phrase of two common words', () => `"${rank(0, 20)} ${rank(0, 20)}"`, false],
    ['three letters, as they are typed', () => rank(1_000, 9_000).slice(0, 3), true],
    ['one letter, as it is typed', () => rank(0, 20).slice(0, 1), true],
  ];
  const find = peer?.prepare(
    `SELECT rowid, snippet(words, 0, '[', ']', '', 20) FROM words WHERE words MATCH ? ORDER BY rank LIMIT 30`,
  );
  for (const [name, query, typing] of kinds) {
    const queries = Array.from({ length: QUERIES + 10 }, query);
    // It knows no phrases.
    const isPhrase = queries[0]!.startsWith('"');
    const peers: readonly (readonly [string, (turn: number) => void])[] = [
      ...(find
        ? [
            [
              'SQLite FTS5, bm25, snippet',
              (turn: number) => void find.all(`${queries[turn]!}${typing ? '*' : ''}`),
            ] as const,
          ]
        : []),
      ...(mini && !isPhrase
        ? [['MiniSearch, no snippet', (turn: number) => mini(queries[turn]!, typing)] as const]
        : []),
    ];
    const ours = (turn: number) => void library.searchAll(queries[turn]!, { typing, limit: 30 });
    const [own, ...others] = pairs(QUERIES, [ours, ...peers.map(([, run]) => run)], processorTime);
    row(`search, of the processor: ${name}`, shown(own!));
    for (const [at, [who]] of peers.entries()) row(`  ${who}`, over(own!, others[at]!));
  }
}

/** Puts the same texts into a peer on the disk, with an index of their words. */
function fillPeer(peer: SqlitePeer, texts: readonly string[]): void {
  peer.exec('CREATE TABLE versions (id INTEGER PRIMARY KEY, text TEXT)');
  peer.exec('CREATE TABLE judgements (finding TEXT UNIQUE, reason TEXT, says TEXT)');
  peer.exec(`CREATE VIRTUAL TABLE words USING fts5 (text, content='versions', content_rowid='id')`);
  const insert = peer.prepare('INSERT INTO versions (text) VALUES (?)');
  peer.exec('BEGIN');
  for (const text of texts) insert.run(text);
  peer.exec('COMMIT');
  const began = performance.now();
  peer.exec(`INSERT INTO words (words) VALUES ('rebuild')`);
  row('SQLite FTS5: index of all texts', (performance.now() - began).toFixed(0).padStart(9));
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
    const peer = sources <= 10_000 ? await openSqlite(path.join(folder, 'peer.sqlite')) : null;
    if (peer) fillPeer(peer, texts);
    else if (sources <= 10_000) console.log('  SQLite on disk: not measured; see bench/library/peers.ts');
    editing(library, peer);
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
    searching(library, numbers(3), peer, sources <= 10_000 ? miniSearch(texts) : null);
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
    peer?.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
for (const sources of asked.length > 0 ? asked : [1_000, 10_000]) await measure(sources);

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../electron/library/library.ts';
import { originalPath } from '../../electron/library/originals.ts';
import { type Acknowledged, markdownOf, textOf } from './acknowledged.ts';
import { bundleProgram, FOR_A_SHORT_LIFE, putWasm } from './bundle-program.ts';
import { randomNumbers } from './random-numbers.ts';

/** How often the editor is killed; `npm run torture` does it 5,000 times. */
const KILLS = Number(process.env['KILLS'] ?? 500);
/** On a machine so busy that it would take longer, fewer kills must do; how many it were is told. */
const PATIENCE = 45;
const SECONDS = Number(
  process.env['KILL_SECONDS'] ?? (process.env['KILLS'] === undefined ? PATIENCE : Infinity),
);
const SEED = Number(process.env['KILL_SEED'] ?? 20261122);

/** An editor is killed after so many acknowledged edits at most, and then at a moment within so many milliseconds. */
const MOST_EDITS = 25;
const WITHIN_MS = 12;

/** One that is killed while it opens the library is let live so long at most. */
const OPENING_MS = 220;

/** After so many kills a new library is begun, so that a long run does not get slower and slower. */
const KILLS_PER_LIBRARY = 50;

const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url));

/** So many editors are at work at a time, each in a library of its own. */
const LANES = 3;

let work: string;
/** The editor with the program that makes checkpoints beside it, and the same without, which makes them itself. */
let editors: readonly string[];
const running = new Set<ChildProcess>();

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'variorum-kill-'));
  const folders = ['beside', 'itself'].map((way) => join(work, way));
  editors = folders.map((way) => join(way, 'tests', 'editor.js'));
  for (const editor of editors) await bundleProgram('editor.ts', editor);
  await bundleProgram('../../electron/library/checkpoint.ts', join(folders[0]!, 'library', 'checkpoint.js'));
  for (const way of folders) putWasm(way);
});

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});

/** Starts an editor, kills it `delay` ms after it has acknowledged `edits`, and gives all that it had acknowledged. */
async function editUntilKilled(
  folder: string,
  { run, edits, delay }: { run: number; edits: number; delay: number },
): Promise<Acknowledged[]> {
  const editor = editors[Math.floor(run / KILLS_PER_LIBRARY) % editors.length]!;
  const child = spawn(process.execPath, [...FOR_A_SHORT_LIFE, editor, folder, seedsFolder, String(run)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => (said += words));
  child.stderr.setEncoding('utf8').on('data', (words: string) => (complained += words));
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const dead = () => child.exitCode !== null || child.signalCode !== null;
  while (said.split('\n').length <= edits && !dead()) await sleep(1);
  await sleep(delay);
  child.kill('SIGKILL');
  const [code, signal] = await closed;
  running.delete(child);
  expect({ code, signal, complained }).toEqual({ code: null, signal: 'SIGKILL', complained: '' });
  // What stands after the last line end is half of a message.
  const lines = said.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Acknowledged);
}

/** What the library must hold, by what was acknowledged so far. */
class Ledger {
  comparison: string | null = null;
  revision = 0;
  readonly judged = new Set<string>();
  readonly sources = new Map<string, string>();
  readonly deleted = new Set<string>();

  add(acknowledged: Acknowledged): void {
    switch (acknowledged.what) {
      case 'opened':
        this.comparison = acknowledged.comparison;
        break;
      case 'note':
        this.revision = acknowledged.revision;
        break;
      case 'judgement':
        this.judged.add(acknowledged.findingId);
        break;
      case 'source':
        this.sources.set(acknowledged.id, acknowledged.name);
        break;
      case 'deleted':
        this.deleted.add(acknowledged.id);
        break;
      case 'view':
        break;
    }
  }
}

/** The step of a finding's name, which is also the order in which one run set it as the view. */
const stepOf = (findingId: string) => Number(findingId.split('-')[2]);

/** Checks a library against what was acknowledged, and notes what else is there. */
async function check(folder: string, ledger: Ledger, acknowledged: readonly Acknowledged[]): Promise<void> {
  const library = await openLibrary(folder, { seedsFolder });
  try {
    // What was being written at the end and was never acknowledged may have broken off.
    expect(library.notices.filter(({ code }) => code !== 'journal-torn')).toEqual([]);
    const { sources } = library.overview();
    const there = new Map(sources.map((source) => [source.id, source]));
    for (const [id, name] of ledger.sources) {
      if (ledger.deleted.has(id)) {
        expect(there.has(id)).toBe(false);
        continue;
      }
      // One that is gone can only be gone by the deletion that followed, done and not yet acknowledged.
      const source = there.get(id) ?? library.restoreSource({ id });
      const text = library.memberText({ member: { kind: 'version', id: source.versionId } }).text;
      expect(text).toBe(textOf(name));
      const original = readFileSync(originalPath(join(folder, 'originals'), source.sha256), 'utf8');
      expect(original).toBe(textOf(name));
    }
    if (ledger.comparison === null) return;
    const { note, judgements, view } = library.comparison({ id: ledger.comparison });
    // One edit more than was acknowledged may be there: the one that was being acknowledged.
    expect(note.revision - ledger.revision).toBeOneOf([0, 1]);
    if (note.revision > 0) expect(note.markdown).toBe(markdownOf(note.revision));
    ledger.revision = note.revision;
    const judged = new Set(judgements.map(({ findingId }) => findingId));
    expect([...ledger.judged].filter((findingId) => !judged.has(findingId))).toEqual([]);
    const viewed = acknowledged.findLast((edit) => edit.what === 'view');
    if (viewed !== undefined) expect(stepOf(view.finding ?? '') - stepOf(viewed.findingId)).toBeOneOf([0, 1]);
  } finally {
    library.close();
  }
}

describe('a library whose program is killed', () => {
  it(
    `keeps every acknowledged edit, up to ${KILLS} times over (seed ${SEED})`,
    async () => {
      let survived = 0;
      let kills = 0;
      const end = Date.now() + SECONDS * 1_000;
      /** Every run of a lane's libraries, one after the other. */
      const lane = async (first: number) => {
        const random = randomNumbers(SEED + first);
        for (let begin = first * KILLS_PER_LIBRARY; begin < KILLS; begin += LANES * KILLS_PER_LIBRARY) {
          const folder = join(work, `library-${begin}`);
          const ledger = new Ledger();
          for (let run = begin; run < Math.min(KILLS, begin + KILLS_PER_LIBRARY); run += 1) {
            if (Date.now() > end) break;
            kills += 1;
            // The first editor finds no library, and one in five is killed while it opens one.
            const opening = run % 5 === 0;
            const edits = opening ? 0 : 1 + Math.floor(random() * MOST_EDITS);
            const delay = random() * (opening ? OPENING_MS : WITHIN_MS);
            const acknowledged = await editUntilKilled(folder, { run, edits, delay });
            acknowledged.forEach((edit) => ledger.add(edit));
            expect(acknowledged.length).toBeGreaterThanOrEqual(edits);
            survived += acknowledged.length;
            await check(folder, ledger, acknowledged);
          }
          rmSync(folder, { recursive: true, force: true });
        }
      };
      await Promise.all(Array.from({ length: LANES }, (_, first) => lane(first)));
      expect(survived).toBeGreaterThan(0);
      console.info(`${survived} acknowledged edits survived ${kills} kills`);
    },
    60_000 + KILLS * 2_000,
  );
});

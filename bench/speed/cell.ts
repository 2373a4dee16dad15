import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { evaluationFile, tableRows } from '../evaluation-data.ts';
import { CONTESTANTS, edited, leastEdited } from './contestants.ts';
import { cancelled, openedAgain, thirdAdded } from './once-more.ts';
import { prosePair, type ProseSpec } from './prose.ts';
import { repetitivePair, type RepetitiveKind } from './repetitive.ts';

/** A pair of texts that say one thing over and over. */
export interface RepetitiveSpec {
  readonly repetitive: RepetitiveKind;
  readonly pieces: number;
}

/** One measurement: who works on what. It runs in a process of its own, so that one that never ends can be ended. */
export interface Cell {
  readonly contestant: string;
  readonly texts: ProseSpec | RepetitiveSpec | 'seeds' | 'frankenstein' | 'bibles' | 'stories' | 'accounts';
  /**
   * `time`: milliseconds of processor time of a call, its collector of garbage included: other work on the machine disturbs it less;
   * `excess`: how far the edits are above the shortest possible, as a share; `third`, `again` and `cancel`: see `once-more.ts`. */
  readonly measure: 'time' | 'excess' | 'third' | 'again' | 'cancel';
  /** When no call ended after so many seconds there is no answer. */
  readonly limit: number;
}

export interface Measured {
  /** The median with the first call dropped; the first where there is no other; null without an answer in time. */
  readonly value: number | null;
  /** Most memory the process held, in megabytes. */
  readonly memory: number;
}

/** The first call is dropped and the median taken of the others: of two at least, of more as long as that takes little time. */
const FEWEST_CALLS = 3;
const MOST_CALLS = 15;
/** Milliseconds after the first call after which no further one begins, once there are enough: every contestant is as warm. */
const ENOUGH = 10_000;

/** Runs a cell in a child process: this same file, started with `--cell`. */
export function measure(cell: Cell): Promise<Measured> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [process.argv[1]!, '--cell', JSON.stringify(cell)], {
      // vscode-diff throws its failed self-checks after it has answered; only what is ours is worth reading.
      stdio: ['ignore', 'pipe', cell.contestant === 'variorum' ? 'inherit' : 'ignore'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), cell.limit * 1_000);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('close', () => {
      clearTimeout(timer);
      const lines = output
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as { value: number; memory: number });
      const values = lines.map(({ value }) => value);
      resolve({
        value: median(values.length > 1 ? values.slice(1) : values),
        memory: Math.max(0, ...lines.map(({ memory }) => memory)),
      });
    });
  });
}

/** The child's part: prints a line per call. */
export async function runCell(cell: Cell): Promise<void> {
  const texts = textsOf(cell.texts);
  const [a, b, ...others] = texts;
  if (cell.measure === 'excess') {
    report(edited(a, b) / leastEdited(a, b) - 1);
    return;
  }
  if (cell.measure === 'third') return report(thirdAdded(texts));
  if (cell.measure === 'again') return report(await openedAgain(texts));
  if (cell.measure === 'cancel') return report(await cancelled(texts));
  const contestant = CONTESTANTS[cell.contestant]!;
  // Seeds are short: the engine is warm after some hundred of them, as in a window that is open.
  // Bibles are long: their second call is warm, and the process holds no more than two comparisons need.
  const calls = cell.texts === 'seeds' ? 100 : cell.texts === 'bibles' || isRepetitive(cell.texts) ? 2 : MOST_CALLS; // prettier-ignore
  let spent = 0;
  for (let call = 0; call < calls && (call < FEWEST_CALLS || spent < ENOUGH); call += 1) {
    const from = process.cpuUsage();
    contestant(a, b, ...others);
    const { user, system } = process.cpuUsage(from);
    const took = (user + system) / 1_000;
    if (call > 0) spent += took;
    report(took);
  }
}

function report(value: number): void {
  // maxRSS is in kilobytes everywhere.
  process.stdout.write(`${JSON.stringify({ value, memory: process.resourceUsage().maxRSS / 1_024 })}\n`);
}

function isRepetitive(texts: Cell['texts']): texts is RepetitiveSpec {
  return typeof texts === 'object' && 'repetitive' in texts;
}

function textsOf(texts: Cell['texts']): readonly [string, string, ...string[]] {
  if (isRepetitive(texts)) return repetitivePair(texts.repetitive, texts.pieces);
  switch (texts) {
    case 'seeds': {
      const [first, second] = seedFiles().map((file) => readFileSync(file, 'utf8'));
      return [first!, second!];
    }
    case 'frankenstein':
      return [
        evaluationFile('scale', 'frankenstein', 'f1818.txt'),
        evaluationFile('scale', 'frankenstein', 'f1831.txt'),
      ];
    case 'stories':
      return accountsOf('bus_dutchfork');
    case 'accounts':
      return twelveAccounts();
    case 'bibles': {
      // A verse is a line, a chapter a block.
      const chapters = new Map<string, { kjv: string[]; web: string[] }>();
      for (const { ref, kjv, web } of tableRows('scale', 'bible', 'verses.tsv')) {
        const chapter = ref!.replace(/:\d+$/, '');
        const verses = chapters.get(chapter) ?? { kjv: [], web: [] };
        verses.kjv.push(kjv!);
        verses.web.push(web!);
        chapters.set(chapter, verses);
      }
      const bible = (which: 'kjv' | 'web') =>
        [...chapters.values()].map((verses) => verses[which].join('\n')).join('\n\n');
      return [bible('kjv'), bible('web')];
    }
    default:
      return prosePair(texts);
  }
}

/** The two seed articles. */
export function seedFiles(): string[] {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => `seeds/${name}`);
}

/** Three accounts of one story. */
function accountsOf(story: string): [string, string, string] {
  const account = (number: number) => evaluationFile('facts', 'clusters', story, `${number}.txt`).trim();
  return [account(1), account(2), account(3)];
}

/** Words of each of the twelve. */
const WORDS_OF_ACCOUNT = 1_000;
const STORIES = ['a1_refinery', 'bus_dutchfork', 'c3_landslide', 'flood_brackwell'];

/** Twelve accounts of the same four stories, each in its own order and wordings, with every seventh figure another one. */
function twelveAccounts(): [string, string, ...string[]] {
  const stories = STORIES.map(accountsOf);
  const account = (at: number) =>
    stories
      .map((_, turn) => stories[(turn + at) % stories.length]![(at + Math.floor(at / 3) * turn) % 3]!)
      .join('\n\n')
      .replace(/\d+/g, (digits) => (Number(digits) % 7 === at % 7 ? String(Number(digits) + 1) : digits))
      .split(/(?<=\s)/)
      .slice(0, WORDS_OF_ACCOUNT)
      .join('');
  const [first, second, ...others] = Array.from({ length: 12 }, (_, at) => account(at));
  return [first!, second!, ...others];
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[sorted.length >> 1] ?? null;
}

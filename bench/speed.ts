import { evaluationPath, hasEvaluationData } from './evaluation-data.ts';
import { measure, runCell, seedFiles, type Cell, type Measured } from './speed/cell.ts';
import { ratioOfCommands } from './speed/command-line.ts';
import { CONTESTANTS } from './speed/contestants.ts';
import { REPETITIVE, type RepetitiveKind } from './speed/repetitive.ts';
import { isToBeEnded } from './speed/once-more.ts';
import type { ProseSpec } from './speed/prose.ts';

/**
 * `npm run bench:speed [-- --quick]`: whole comparisons next to the bare word diffs of the npm peers, in one run on one machine.
 * `--quick` leaves the million words out, and of the repetitive texts all but an eighth; `--ours` the peers. `--repetitive` measures the
 * texts alone that say one thing over and over, `--repetitive KIND` one kind of them. `--against FOLDER` also runs the command line, in
 * turn with that of another checkout that is built.
 */
const quick = process.argv.includes('--quick');
const PEERS = process.argv.includes('--ours')
  ? []
  : Object.keys(CONTESTANTS).filter((name) => name !== 'variorum');
const onlyRepetitive = process.argv.includes('--repetitive');
const LENGTHS = [1_000, 10_000, 100_000, ...(quick ? [] : [1_000_000])];
const CHANGES = [0.01, 0.1, 0.5];
/** Shares of the longest repetitive text of a kind between which growth is measured. */
const SHARES = [1 / 4, 1 / 2, 1];
/** Seconds until a peer's cell is given up, and one of ours. */
const PEER_LIMIT = 20;
const OUR_LIMIT = 240;

if (isToBeEnded()) {
  // It never comes here.
} else if (process.argv.includes('--cell')) {
  await runCell(JSON.parse(process.argv[process.argv.indexOf('--cell') + 1]!) as Cell);
} else {
  if (!onlyRepetitive) {
    await varied();
    await refrains();
    await realTexts();
    await onceMore();
    await commands();
  }
  await repetitive();
}

function prose(words: number, changed: number, kind: ProseSpec['kind']): ProseSpec {
  return { words, changed, kind, seed: words + Math.round(changed * 100) };
}

async function time(contestant: string, texts: Cell['texts'], peerLimit = PEER_LIMIT): Promise<Measured> {
  const limit = contestant === 'variorum' ? OUR_LIMIT : peerLimit;
  return measure({ contestant, texts, measure: 'time', limit });
}

/** The one cell of a peer that a target speaks of may take longer, so that it has an answer. */
function limitFor(name: string, words: number, changed: number): number {
  return name === 'jsdiff diffWords' && words === 100_000 && changed === 0.1 ? 6 * PEER_LIMIT : PEER_LIMIT;
}

/** The table of lengths and shares of changed words, and what follows from it. */
async function varied(): Promise<void> {
  const names = ['variorum', ...PEERS];
  const table: Record<string, string | number>[] = [];
  const times = new Map<string, number | null>();
  for (const words of LENGTHS) {
    for (const changed of CHANGES) {
      const row: Record<string, string | number> = { words, changed: percent(changed) };
      for (const name of names) {
        const { value } = await time(name, prose(words, changed, 'varied'), limitFor(name, words, changed));
        times.set(`${name} ${words} ${changed}`, value);
        row[`${name}, ms`] = milliseconds(value);
      }
      table.push(row);
    }
  }
  console.table(table);
  const cell = (name: string, words: number, changed: number) =>
    times.get(`${name} ${words} ${changed}`) ?? null;
  const longest = LENGTHS.at(-1)!;
  for (const changed of CHANGES) {
    const exponent = slope(
      LENGTHS.filter((words) => words >= 10_000).map((words) => [words, cell('variorum', words, changed)]),
    );
    line(`growth exponent, 10,000 to ${longest} words, ${percent(changed)} changed`, exponent, '<= 1.05');
  }
  if (PEERS.length === 0) return;
  const ours = (changed: number) => cell('variorum', 100_000, changed)!;
  const jsdiff = cell('jsdiff diffWords', 100_000, 0.1);
  const atLeast = jsdiff === null ? `more than ${((6 * PEER_LIMIT * 1_000) / ours(0.1)).toFixed(1)}` : null;
  line('times faster than jsdiff diffWords, 100,000 words, 10 %', atLeast ?? jsdiff! / ours(0.1), '>= 20');
  const fastest = (changed: number) =>
    Math.min(...PEERS.map((name) => cell(name, 100_000, changed) ?? Infinity));
  line(
    'times fast-myers-diff, 100,000 words, 1 %',
    ours(0.01) / (cell('fast-myers-diff', 100_000, 0.01) ?? NaN),
    '<= 3',
  );
  for (const changed of [0.1, 0.5])
    line(
      `times the fastest peer, 100,000 words, ${percent(changed)}`,
      fastest(changed) === Infinity ? 'none ended' : ours(changed) / fastest(changed),
      '<= 1',
    );
}

/** Text that repeats itself: where anchored diffs grow with the square or mark far too much. */
async function refrains(): Promise<void> {
  const lengths = LENGTHS.filter((words) => words >= 10_000);
  const points: [number, number | null][] = [];
  for (const words of lengths)
    points.push([words, (await time('variorum', prose(words, 0.1, 'refrains'))).value]);
  for (const [words, value] of points)
    line(`refrains, ${words} words, 10 % changed, ms`, milliseconds(value), '');
  line('refrains, growth exponent', slope(points), '<= 1.1');
  for (const changed of CHANGES) {
    const { value } = await measure({
      contestant: 'variorum',
      texts: prose(10_000, changed, 'refrains'),
      measure: 'excess',
      limit: 60,
    });
    line(
      `refrains, 10,000 words, ${percent(changed)}: words marked above the least`,
      percent(value ?? NaN),
      '',
    );
  }
}

/** Lists, refrains and runs: like is never held against like without end. */
async function repetitive(): Promise<void> {
  const named = process.argv[process.argv.indexOf('--repetitive') + 1];
  const kinds = Object.entries(REPETITIVE) as [RepetitiveKind, { readonly most: number }][];
  for (const [kind, { most }] of kinds) {
    if (onlyRepetitive && named !== undefined && named in REPETITIVE && named !== kind) continue;
    const points: [number, number | null][] = [];
    for (const share of SHARES) {
      const pieces = Math.round((most * share) / (quick ? 8 : 1));
      points.push([pieces, (await time('variorum', { repetitive: kind, pieces })).value]);
    }
    const shown = points.map(([pieces, value]) => `${pieces}: ${milliseconds(value)}`).join(', ');
    line(`${kind}, pieces: ms`, shown, '');
    line(`${kind}, growth exponent`, slope(points), '<= 1.2');
  }
}

async function realTexts(): Promise<void> {
  line('two seed articles, warm, ms', milliseconds((await time('variorum', 'seeds')).value), '< 30');
  if (!hasEvaluationData()) {
    console.log('skipped: no evaluation data');
    return;
  }
  const frankenstein = await time('variorum', 'frankenstein');
  const stories = await time('variorum', 'stories');
  line('three accounts of 360 words, warm, ms', milliseconds(stories.value), '< 60');
  const accounts = await time('variorum', 'accounts');
  line('twelve accounts of 1,000 words, 66 pairs, warm, ms', milliseconds(accounts.value), '< 1000');
  line('Frankenstein 1818 and 1831, ms', milliseconds(frankenstein.value), '< 3000');
  if (quick) return;
  const bibles = await time('variorum', 'bibles');
  line('two Bibles, ms', milliseconds(bibles.value), '< 45000');
  line('two Bibles, peak memory of the process, MB', bibles.memory, '< 1500');
}

/** What is done again, with one text more, or not to its end. */
async function onceMore(): Promise<void> {
  if (!hasEvaluationData()) return;
  const measured = async (kind: Cell['measure'], texts: Cell['texts']) =>
    (await measure({ contestant: 'variorum', texts, measure: kind, limit: OUR_LIMIT })).value;
  const third = await measured('third', 'frankenstein');
  line('a third text added to two novels, times a comparison of the two', third ?? '-', '<= 2');
  for (const texts of ['seeds', 'accounts', 'frankenstein'] as const)
    line(`${texts} opened again, ms`, milliseconds(await measured('again', texts)), '< 50');
  line(
    'a comparison of novels cancelled, ms',
    milliseconds(await measured('cancel', 'frankenstein')),
    '< 50',
  );
}

/** The command line against that of another checkout, as ratios of processor time. */
async function commands(): Promise<void> {
  const at = process.argv.indexOf('--against');
  if (at < 0) return;
  const other = process.argv[at + 1] ?? '';
  const ratio = async (what: string, files: readonly string[], target: string) => {
    line(`${what}, command line, times ${other}`, (await ratioOfCommands(other, files)) ?? '-', target);
  };
  await ratio('two seeds', seedFiles(), '<= 1.3');
  if (!hasEvaluationData()) return;
  const novels = ['f1818.txt', 'f1831.txt'].map((name) => evaluationPath('scale', 'frankenstein', name));
  await ratio('two novels', novels, '<= .7');
}

function line(what: string, value: number | string, target: string): void {
  const shown = typeof value === 'string' ? value : value.toFixed(2);
  console.log(`${what.padEnd(70)} ${shown.padStart(10)}  ${target}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 && share > 0 ? 1 : 0).replace('.0', '')} %`;
}

function milliseconds(value: number | null): string {
  return value === null ? '-' : value.toFixed(value < 100 ? 1 : 0);
}

/** The exponent of growth: the slope of the line of least squares through the logarithms. */
function slope(points: readonly (readonly [number, number | null])[]): number {
  const logs = points.flatMap(([x, y]) => (y === null ? [] : [[Math.log(x), Math.log(y)] as const]));
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

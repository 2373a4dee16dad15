import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A command tells at its end what processor time it took; a process of its own that it ended is not in it. */
const TELLS = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\n#cpu ' + (user + system) / 1000 + '\\n'); });`,
)}`;
/** A pair of runs, one of either, so often; the first pair is dropped. */
const PAIRS = 6;

/** Milliseconds of processor time of `variorum compare` of a checkout with two files; null where the command fails. */
function run(checkout: string, files: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const command = path.join(checkout, 'cli', 'variorum.js');
    const child = spawn(process.execPath, ['--import', TELLS, command, 'compare', ...files], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    child.on('close', (code) => {
      const times = [...told.matchAll(/^#cpu ([\d.]+)$/gm)].map(([, time]) => Number(time));
      resolve(code === 0 && times.length > 0 ? times.reduce((sum, time) => sum + time, 0) : null);
    });
  });
}

/**
 * How much more processor time the command of this checkout takes than that of another that is built beside it, as the median of ratios of
 * pairs of runs in turn; null where one of them fails.
 */
export async function ratioOfCommands(other: string, files: readonly string[]): Promise<number | null> {
  if (!existsSync(path.join(other, 'out', 'cli')))
    throw new Error(`${other} is not built: npm run build:node.`);
  const ratios: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const [ours, theirs] = [await run('.', files), await run(other, files)];
    if (ours === null || theirs === null) return null;
    if (pair > 0) ratios.push(ours / theirs);
  }
  return ratios.sort((x, y) => x - y)[ratios.length >> 1]!;
}

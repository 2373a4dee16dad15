/**
 * `npm test`: builds, type-checks, lints, and runs every test; the last line is `N passed, N failed`.
 * `npm test -- --no-e2e` leaves the browser out.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const results = path.join(root, 'out', 'test');

/** A step that takes longer than this hangs. */
const STEP_MINUTES = 20;

/** A folder in memory with less room than this is left alone. */
const ROOM_BYTES = 2_000_000_000;

/**
 * Where tests keep their folders: in memory where that can be had. They flush thousands of small files, and what they prove of a process
 * that is killed or a call that fails is the same there.
 */
function temporaryFolder() {
  const inMemory = '/dev/shm';
  try {
    accessSync(inMemory, constants.W_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= ROOM_BYTES ? { TMPDIR: inMemory } : {};
  } catch {
    return {};
  }
}

const running = new Set();
const total = { passed: 0, failed: 0, skipped: 0 };

const say = (words) => process.stdout.write(`${words}\n`);

/** Ends a child and everything it started. */
function end(child) {
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    running.forEach(end);
    finish(`stopped by ${signal}`);
  });
}

/** Runs a command to its end; its output is shown as it comes, or only when it fails. */
function run(command, args, { quiet, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (!quiet) process.stdout.write(text);
      });
    }
    const timer = setTimeout(() => {
      output += `\nstopped after ${STEP_MINUTES} minutes\n`;
      end(child);
    }, STEP_MINUTES * 60_000);
    child.on('error', (error) => {
      output += `${error.message}\n`;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      // Whatever it left behind in its process group goes with it.
      end(child);
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

const node = (args, options) => run(process.execPath, args, options);
const npmRun = (script) => {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? node([npm, 'run', '--silent', script], { quiet: true })
    : run('npm', ['run', '--silent', script], { quiet: true });
};

function count({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** A script of package.json that counts as one test. */
async function check(script) {
  const started = performance.now();
  const { ok, output } = await npmRun(script);
  say(`${ok ? 'ok  ' : 'FAIL'}  ${script}  ${seconds(started)}`);
  if (!ok) say(output.trimEnd().split('\n').slice(-80).join('\n'));
  count(ok ? { passed: 1 } : { failed: 1 });
  return ok;
}

const seconds = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** A test runner that leaves its results as JSON; one that leaves none, or fails without a failed test, counts as one. */
async function suite(name, args, env, file, read) {
  const started = performance.now();
  const { ok } = await node(args, { quiet: false, env: { ...temporaryFolder(), ...env } });
  let counts = { failed: 1 };
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
    if (!ok && counts.failed === 0) counts.failed = 1;
  } catch {
    say(`${name} left no results.`);
  }
  say(`${counts.failed === 0 ? 'ok  ' : 'FAIL'}  ${name}  ${seconds(started)}`);
  count(counts);
}

async function unitTests() {
  const file = path.join(results, 'unit.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  await suite('unit tests', [...args, ...report], { CI: '1' }, file, (json) => ({
    passed: json.numPassedTests,
    // A file that could not be loaded has failed without a test of its own.
    failed:
      json.numFailedTests +
      json.testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      ).length,
    skipped: json.numPendingTests + (json.numTodoTests ?? 0),
  }));
}

async function endToEndTests() {
  const { ensureChromium, HOW_TO_GET_CHROMIUM } = await import('./chromium.js');
  const chromium = ensureChromium(say);
  if (!chromium) {
    say(`FAIL  end-to-end tests\n${HOW_TO_GET_CHROMIUM}`);
    count({ failed: 1 });
    return;
  }
  const file = path.join(results, 'end-to-end.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'];
  const env = { CI: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: file, VARIORUM_TEST_CHROMIUM: chromium };
  await suite('end-to-end tests', [...args, '--reporter=line,json'], env, file, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  }));
}

let finished = false;
function finish(why) {
  if (finished) return;
  finished = true;
  if (why) {
    say(`The tests did not run to their end: ${why}.`);
    total.failed += 1;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

async function main() {
  if (!existsSync(path.join(root, 'node_modules', 'vitest'))) {
    finish('what they need is not installed; run “npm ci” first');
    return;
  }
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  // Each keeps one core busy.
  const typechecked = check('typecheck');
  const built = await check('build');
  await check('lint');
  await typechecked;
  await unitTests();
  if (process.argv.includes('--no-e2e')) say('skip  end-to-end tests');
  else if (built) await endToEndTests();
  else say('skip  end-to-end tests: there is nothing to run them on');
  const { whyNoElectron } = await import('./run-packaged.js');
  const why = whyNoElectron();
  say(`skip  the same end-to-end tests in Electron: ${why ?? '“npm run test:packaged” runs them'}`);
  finish();
}

main().catch((error) => finish(error instanceof Error ? error.message : String(error)));

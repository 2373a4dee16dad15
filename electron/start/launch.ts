/** `npm start`: chooses a way in, says which and why, and runs it until it is stopped. */
import { fileURLToPath } from 'node:url';
import { Refusal } from '../errors.ts';
import { PROGRAM_VERSION } from '../program-version.ts';
import type { Choice, Fetching } from './choose-way.ts';
import { chooseWay } from './choose-way.ts';
import type { ElectronPackage } from './electron-runtime.ts';
import { findElectronPackage, findRuntime } from './electron-runtime.ts';
import { fetchMemory } from './fetch-memory.ts';
import { fetchRuntime } from './fetch-runtime.ts';
import { hasDisplay } from './find-browser.ts';
import { defaultLibraryFolder } from '../library/default-folder.ts';
import { cacheFolder } from './folders.ts';
import type { LaunchOptions } from './options.ts';
import { parseOptions, USAGE } from './options.ts';
import { runBrowser } from './run-browser.ts';
import { runDesktop } from './run-desktop.ts';
import { listenForStop } from './stop.ts';
import { processTerminal as terminal } from './terminal.ts';

/** This file is bundled to out/start/launch.js. */
const root = fileURLToPath(new URL('../..', import.meta.url));

const DONE = 0;
const FAILED = 1;
const BAD_USE = 2;

async function main(): Promise<number> {
  const parsed = parseOptions(process.argv.slice(2), process.cwd());
  switch (parsed.kind) {
    case 'help':
      terminal.say(USAGE);
      return DONE;
    case 'version':
      terminal.say(PROGRAM_VERSION);
      return DONE;
    case 'bad-use':
      terminal.note(`${parsed.message}\nUse --help to see what can be asked for.`);
      return BAD_USE;
    case 'run':
      try {
        return await run(parsed.options, listenForStop());
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        terminal.note(`${error.message}\n${error.hint}`);
        return FAILED;
      }
  }
}

async function run(options: LaunchOptions, stopped: AbortSignal): Promise<number> {
  const libraryFolder = options.library ?? defaultLibraryFolder();
  const browser = (why: string) =>
    runBrowser({
      root,
      libraryFolder,
      port: options.port,
      open: options.open && hasDisplay(process.platform, process.env),
      recover: options.recover,
      why,
      terminal,
      stopped,
    });

  const electron = findElectronPackage(root);
  const choice = await choose(options, electron, stopped);
  if (stopped.aborted) return DONE;
  if (choice.way === 'none') {
    terminal.note(`${choice.message}\n${choice.hint}`);
    return FAILED;
  }
  if (choice.way === 'browser') return browser(choice.why);

  const executable = findRuntime(electron, process.env)!;
  const { recover } = options;
  const { why } = choice;
  const end = await runDesktop({ root, executable, libraryFolder, recover, why, terminal, stopped });
  if (end.how === 'ended') return end.code;
  if (options.way === 'desktop') {
    terminal.note(
      `Electron could not start here: ${end.why}.\nLeave out --desktop to open Variorum in a browser.`,
    );
    return FAILED;
  }
  return browser(`Electron could not start here: ${end.why}`);
}

/** Looks at this machine and chooses; fetches Electron's runtime once where that may help. */
async function choose(
  options: LaunchOptions,
  electron: ElectronPackage | null,
  stopped: AbortSignal,
): Promise<Exclude<Choice, { way: 'fetch' }>> {
  const memory = fetchMemory(cacheFolder());
  const look = (fetching: Fetching): Choice =>
    chooseWay({
      asked: options.way,
      noOpen: !options.open,
      portGiven: options.port !== null,
      display: hasDisplay(process.platform, process.env),
      runtime: findRuntime(electron, process.env) !== null,
      fetching,
    });

  if (electron === null) return settled(look({ state: 'no-package' }));
  if (process.env.CI && process.env.CI !== 'false') return settled(look({ state: 'never-in-ci' }));
  const lately = memory.failedLately(electron.version, Date.now());
  const first = look({ state: lately ? 'failed-lately' : 'may-try' });
  if (first.way !== 'fetch') return first;

  const fetched = await fetchRuntime({
    electronFolder: electron.folder,
    cacheFolder: cacheFolder(),
    say: terminal.note,
    signal: stopped,
  });
  if (fetched.ok) memory.forget();
  else if (!stopped.aborted) memory.rememberFailure(electron.version, Date.now());
  return settled(look({ state: 'failed-now', why: fetched.ok ? 'it is not complete' : fetched.why }));
}

/** Only a state of `may-try` or `failed-lately` chooses to fetch. */
function settled(choice: Choice): Exclude<Choice, { way: 'fetch' }> {
  if (choice.way === 'fetch') throw new Error('chose to fetch what cannot be fetched');
  return choice;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    terminal.note('Something went wrong inside Variorum while starting:');
    terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(FAILED);
  },
);

/** What `npm start -- ...` understands. */
import path from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Variorum sets sources side by side and shows where they differ.

Usage: npm start -- [options]        or: node out/start/launch.js [options]

  --desktop        open a desktop window (Electron)
  --browser        open a window in a browser
  --library DIR    keep the library in DIR (default: this user's data folder)
  --port N         answer the browser on port N (default: a free one)
  --recover        open the last good state of a library whose journal is damaged
  --no-open        open no window, only print the address
  --help           show this
  --version        show the version

Without --desktop or --browser, Variorum takes the desktop where Electron runs, else the browser.`;

export interface LaunchOptions {
  readonly way: 'desktop' | 'browser' | null;
  /** Absolute. */
  readonly library: string | null;
  readonly port: number | null;
  readonly open: boolean;
  /** Opens the last good state of a damaged library. */
  readonly recover: boolean;
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: LaunchOptions }
  | { readonly kind: 'help' | 'version' }
  /** `message` is one line that says what is wrong. */
  | { readonly kind: 'bad-use'; readonly message: string };

/** @param cwd what a relative --library is relative to */
export function parseOptions(args: readonly string[], cwd: string): ParsedOptions {
  const bad = (message: string): ParsedOptions => ({ kind: 'bad-use', message });
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        desktop: { type: 'boolean' },
        browser: { type: 'boolean' },
        library: { type: 'string' },
        port: { type: 'string' },
        recover: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    }));
  } catch (error) {
    return bad(firstSentence((error as Error).message));
  }
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.desktop && values.browser) return bad('Choose one of --desktop and --browser.');
  if (values.desktop && values['no-open'])
    return bad('--no-open goes with the browser way; leave out --desktop.');
  if (values.desktop && values.port !== undefined)
    return bad('--port goes with the browser way; leave out --desktop.');
  if (values.library?.trim() === '') return bad('--library needs the name of a folder.');

  let port: number | null = null;
  if (values.port !== undefined) {
    port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1;
    if (port < 0 || port > 65_535) return bad('--port needs a number from 1 to 65535, or 0 for a free port.');
  }
  return {
    kind: 'run',
    options: {
      way: values.desktop ? 'desktop' : values.browser ? 'browser' : null,
      library: values.library === undefined ? null : path.resolve(cwd, values.library),
      port,
      open: !values['no-open'],
      recover: values.recover ?? false,
    },
  };
}

/** Node explains at length how to pass what begins with a dash; the first sentence is what helps. */
const firstSentence = (message: string) => /^.*?(?=\. |\n|$)/.exec(message)![0].replace(/\.?$/, '.');

/** Where the privileged side writes what users need not read but who mends a fault does. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Log {
  /** Something took unusually long, or was odd but harmless. */
  readonly warn: (message: string) => void;
  /** A fault of ours; `cause` is written with its stack. */
  readonly error: (message: string, cause: unknown) => void;
}

const ROTATE_AT_BYTES = 1_000_000;

/**
 * A log in one file, made when the first line is written; at 1 MB it is set aside as `<file>.1` and begun anew.
 * Nothing that a document, a note or a name says goes into it (see `withoutText`). Writing never throws: a log that cannot be written must not stop the work it tells of.
 */
export function fileLog(file: string, now: () => Date = () => new Date()): Log {
  const write = (level: string, message: string) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > ROTATE_AT_BYTES)
        renameSync(file, `${file}.1`);
      appendFileSync(file, `${now().toISOString()} ${level} ${message}\n`, { mode: 0o600 });
    } catch {
      // Nothing better is left to do with it.
    }
  };
  return {
    warn: (message) => write('warn', withoutText(message)),
    error: (message, cause) => write('error', `${withoutText(message)}: ${describe(cause)}`),
  };
}

/** An error without what it may have read: its kind, its words up to what they quote, and where it happened. */
function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return withoutText(String(cause));
  const code = (cause as NodeJS.ErrnoException).code;
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const deeper = cause.cause === undefined ? [] : [`  caused by ${describe(cause.cause)}`];
  const words = `${cause.name}: ${withoutText(cause.message)}${code === undefined ? '' : ` (${code})`}`;
  return [words, ...frames, ...deeper].join('\n').replaceAll(os.homedir(), '~');
}

/** Parsers repeat in their complaints what they could not read: of those the first line is kept, and nothing that stands in quotation marks. */
export function withoutText(words: string): string {
  const first = words.split(/[\n\r\u2028\u2029]/, 1)[0]!;
  return first
    .replace(/"[^"]*"?|“[^”]*”?|`[^`]*`?|(?<![\p{L}\d])'[^']*'?|«[^»]*»?/gu, '“…”')
    .slice(0, LONGEST_WORDS);
}

const LONGEST_WORDS = 200;

/** Where the privileged side writes what users need not read but who mends a fault does. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
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
 * Writing never throws: a log that cannot be written must not stop the work it tells of.
 */
export function fileLog(file: string, now: () => Date = () => new Date()): Log {
  const write = (level: string, message: string) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > ROTATE_AT_BYTES)
        renameSync(file, `${file}.1`);
      appendFileSync(file, `${now().toISOString()} ${level} ${message}\n`, { mode: 0o600 });
    } catch {
      // Nothing better is left to do with it.
    }
  };
  return {
    warn: (message) => write('warn', message),
    error: (message, cause) => write('error', `${message}: ${describe(cause)}`),
  };
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const deeper = cause.cause === undefined ? '' : `\n  caused by ${describe(cause.cause)}`;
  return (cause.stack ?? cause.message) + deeper;
}

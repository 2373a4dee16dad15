/** What models answered, kept in a folder that may be thrown away at any time: a question that was answered is not asked again. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PROMPT_VERSION, questionKey, type Question } from '../../engine/second-reader/index.ts';
import type { ModelAnswer } from './ask-model.ts';

/** An answer and when it was given. */
export interface KeptAnswer extends ModelAnswer {
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Who is asked: models of one name at two addresses are two. */
export interface AskedModel {
  readonly model: string;
  /** Host and port. */
  readonly host: string;
}

export interface AnswerCache {
  readonly get: (asked: AskedModel, question: Question) => KeptAnswer | null;
  readonly put: (asked: AskedModel, question: Question, answer: KeptAnswer) => void;
  /** Throws all of it away. */
  readonly clear: () => void;
}

/** How answers are kept of a library whose files nobody else may read. */
export interface AnswerProtection {
  readonly write: (bytes: Uint8Array) => Uint8Array;
  /** Null for what was not written so. */
  readonly read: (file: Uint8Array) => Uint8Array | null;
  readonly nameOf: (digest: string) => string;
}

/** Of all answers, in bytes; the oldest go first. */
const MOST_BYTES = 64_000_000;
const MOST_FILE_BYTES = 300_000;
/** So often it is looked how much is there. */
const LOOK_EVERY = 100;
const NAME = /^[0-9a-f]{64}\.json$/;

/** Where a library keeps what may be thrown away. */
export const answerFolder = (libraryFolder: string): string =>
  path.join(libraryFolder, 'cache', 'second-reader');

/**
 * A cache of answers in a folder, a file for each, named by a digest of question, model, its address and prompt. What cannot be read or written is as if it
 * were not there: nothing hangs on it but time.
 */
export function openAnswerCache(
  folder: string,
  {
    mostBytes = MOST_BYTES,
    lookEvery = LOOK_EVERY,
    protection = () => null,
  }: {
    readonly mostBytes?: number;
    readonly lookEvery?: number;
    /** Null in clear; where it throws nothing is kept, and nothing known. */
    readonly protection?: () => AnswerProtection | null;
  } = {},
): AnswerCache {
  let written = 0;
  const fileOf = ({ model, host }: AskedModel, question: Question) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([PROMPT_VERSION, host, model, questionKey(question)]))
      .digest('hex');
    return path.join(folder, `${protection()?.nameOf(digest) ?? digest}.json`);
  };
  return {
    get(asked, question) {
      try {
        const file = fileOf(asked, question);
        if (statSync(file).size > MOST_FILE_BYTES) return null;
        const written = readFileSync(file);
        const by = protection();
        const bytes = by === null ? written : by.read(written);
        const kept = bytes === null ? null : keptAnswer(JSON.parse(Buffer.from(bytes).toString('utf8')));
        if (kept !== null) markUsed(file);
        return kept;
      } catch {
        return null;
      }
    },
    put(asked, question, answer) {
      try {
        const file = fileOf(asked, question);
        const words = Buffer.from(
          JSON.stringify({ ...asked, promptVersion: PROMPT_VERSION, ...answer }),
          'utf8',
        );
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const fresh = `${file}.${process.pid}.new`;
        writeFileSync(fresh, protection()?.write(words) ?? words, { mode: 0o600 });
        renameSync(fresh, file);
        if (written % lookEvery === 0) prune(folder, mostBytes);
        written += 1;
      } catch {
        // It is asked again, the next time.
      }
    },
    clear() {
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** So that it is not among the first that go; a folder that cannot be written is read all the same. */
function markUsed(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // It stays as old as it is.
  }
}

/** A file may have been written by anyone: what has another shape is none. */
function keptAnswer(value: unknown): KeptAnswer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { answer, reported, at, settings, tokens, seconds } = value as Partial<
    Record<keyof KeptAnswer, unknown>
  >;
  const { temperature, seed, structured } = (settings ?? {}) as Record<string, unknown>;
  const fits =
    typeof answer === 'string' &&
    (reported === null || typeof reported === 'string') &&
    typeof at === 'string' &&
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) &&
    typeof tokens === 'number' &&
    typeof seconds === 'number' &&
    (temperature === null || typeof temperature === 'number') &&
    (seed === null || typeof seed === 'number') &&
    typeof structured === 'boolean';
  return fits ? { answer, reported, at, settings: { temperature, seed, structured }, tokens, seconds } : null;
}

/** Takes away what was used longest ago, until no more than three quarters of the most is there. */
function prune(folder: string, mostBytes: number): void {
  const files = readdirSync(folder)
    .filter((name) => NAME.test(name) || name.endsWith('.new'))
    .map((name) => {
      const { size, mtimeMs } = statSync(path.join(folder, name));
      return { name, size, mtimeMs };
    })
    .sort((x, y) => x.mtimeMs - y.mtimeMs);
  let left = files.reduce((sum, { size }) => sum + size, 0);
  if (left <= mostBytes) return;
  for (const { name, size } of files) {
    if (left <= mostBytes * 0.75) return;
    rmSync(path.join(folder, name), { force: true });
    left -= size;
  }
}

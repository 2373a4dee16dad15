/** What models answered, kept in a folder that may be thrown away at any time: a question that was answered is not asked again. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { PROMPT_VERSION, questionKey, type Question } from '../../engine/second-reader/index.ts';
import { openKeptFiles, type FileProtection } from '../throwaway/kept-files.ts';
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
export type AnswerProtection = FileProtection;

/** Of all answers, in bytes; the oldest go first. */
const MOST_BYTES = 64_000_000;
const MOST_FILE_BYTES = 300_000;

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
    lookEvery,
    protection,
  }: {
    readonly mostBytes?: number;
    readonly lookEvery?: number;
    /** Null in clear; where it throws nothing is kept, and nothing known. */
    readonly protection?: () => AnswerProtection | null;
  } = {},
): AnswerCache {
  const files = openKeptFiles(folder, {
    mostBytes,
    mostFileBytes: MOST_FILE_BYTES,
    ending: '.json',
    ...(lookEvery !== undefined && { lookEvery }),
    ...(protection && { protection }),
  });
  const digestOf = ({ model, host }: AskedModel, question: Question) =>
    createHash('sha256')
      .update(JSON.stringify([PROMPT_VERSION, host, model, questionKey(question)]))
      .digest('hex');
  return {
    get(asked, question) {
      const bytes = files.get(digestOf(asked, question));
      if (bytes === null) return null;
      try {
        return keptAnswer(JSON.parse(Buffer.from(bytes).toString('utf8')));
      } catch {
        return null;
      }
    },
    put(asked, question, answer) {
      const words = JSON.stringify({ ...asked, promptVersion: PROMPT_VERSION, ...answer });
      files.put(digestOf(asked, question), Buffer.from(words, 'utf8'));
    },
    clear: () => files.clear(),
  };
}

/** A file may have been written by anyone: what has another shape is none. */
function keptAnswer(value: unknown): KeptAnswer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { answer, reported, at, settings, tokens, estimated, seconds } = value as Partial<
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
  return fits
    ? {
        answer,
        reported,
        at,
        settings: { temperature, seed, structured },
        tokens,
        ...(estimated === true && { estimated }),
        seconds,
      }
    : null;
}

/** What the operating system throws at a library, in words for the user. */
import { Refusal } from '../errors.ts';
import { systemErrorWords } from '../importers/system-error-words.ts';
import { Taken } from './journal.ts';

/** The refusal of a write to a library. */
export function unwritable(folder: string, detail: string, cause?: unknown): Refusal {
  return new Refusal('library-unwritable', { folder, detail }, { cause });
}

/** Turns what the operating system throws while writing into words for the user. */
export function guarded<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Refusal || error instanceof Taken) throw error;
    throw unwritable(folder, systemErrorWords(error), error);
  }
}

/** The same before there is a library to save anything in. */
export function opening<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('library-unopenable', { folder, detail: systemErrorWords(error) }, { cause: error });
  }
}

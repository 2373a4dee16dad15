import { writeSync } from 'node:fs';

/** At once, and to the end: what is said is said before the next thing begins, however slowly it is listened to. */
export function sayAtOnce(what: unknown): void {
  const words = Buffer.from(`${JSON.stringify(what)}\n`);
  for (let said = 0; said < words.length;) {
    try {
      said += writeSync(1, words, said);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

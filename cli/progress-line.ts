/** How far a long piece of work is: one line on a terminal that is written over, and nothing anywhere else. */
import { printable } from './reports/printable.ts';

export interface ProgressLine {
  /** Whether anybody sees it. */
  readonly isShown: boolean;
  /** Puts these words in place of the ones before. */
  readonly show: (words: string) => void;
  /** Takes the line away, so that what is told next stands by itself. */
  readonly clear: () => void;
}

/** What of a stream is needed: standard error has all of it. */
export type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

export function progressLine(stream: Terminal = process.stderr): ProgressLine {
  // Written over, a line must not be broken: the cursor goes back to the beginning of its last row alone.
  const cut = (words: string) => [...printable(words)].slice(0, (stream.columns || 80) - 1).join('');
  const write = (words: string) => stream.isTTY && stream.write(`\r\u001b[K${words}`);
  return { isShown: stream.isTTY, show: (words) => void write(cut(words)), clear: () => void write('') };
}

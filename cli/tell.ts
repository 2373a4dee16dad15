import { printable } from './reports/printable.ts';

/** Tells the user lines beside the result. */
export type Tell = (...lines: string[]) => void;

/** On standard error, without control characters. */
export const tell: Tell = (...lines) => void process.stderr.write(`${printable(lines.join('\n'))}\n`);

import { expect, it } from 'vitest';
import { progressLine } from './progress-line.ts';

const terminal = (isTTY: boolean, columns: number) => {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { written, stream: { isTTY, columns, write } };
};

it('is written over and taken away on a terminal, and fits into one row of it', () => {
  const { written, stream } = terminal(true, 12);
  const line = progressLine(stream);
  line.show('3 of 12 places\u001b[31m');
  line.show('done');
  line.clear();
  expect(written).toEqual(['\r\u001b[K3 of 12 pla', '\r\u001b[Kdone', '\r\u001b[K']);
  expect(line.isShown).toBe(true);
});

it('is nothing where no terminal is', () => {
  const { written, stream } = terminal(false, 80);
  const line = progressLine(stream);
  line.show('3 of 12');
  line.clear();
  expect([written, line.isShown]).toEqual([[], false]);
});

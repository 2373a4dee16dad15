import { eachToken } from '../../segment/tokens.ts';
import type { Word } from './word.ts';

export function splitContracted(text: string, start: number, end: number, _language: string): Word[] {
  const words: Word[] = [];
  eachToken(text, start, end, (printed, from) =>
    words.push({ start: from, end: from + printed.length, text: printed }),
  );
  return words;
}

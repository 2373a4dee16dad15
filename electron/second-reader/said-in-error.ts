import { errorWithoutKey } from './without-key.ts';

const LONGEST = 160;

/** What a server says of an error, on one line, without the key and cut short, to follow its status; '' for nothing. */
export function saidInError(said: unknown, key: string | null): string {
  const line = typeof said === 'string' ? said.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim() : '';
  return line === '' ? '' : `, “${errorWithoutKey(line, key).slice(0, LONGEST)}”`;
}

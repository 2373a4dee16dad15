import { randomBytes } from 'node:crypto';

/** 32 letters and digits, without those that are easily taken for others. */
const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';
const LENGTH = 12;

/** A random id of 60 bits that can stand in an address, a file name or a command line. */
export function newId(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

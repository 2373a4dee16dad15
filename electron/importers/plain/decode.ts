import iconv from 'iconv-lite';
import { guessEncoding } from './guess-encoding.ts';

export interface Decoded {
  readonly text: string;
  /** As usually written: `UTF-8`, `windows-1252`, `GB18030`, ... */
  readonly encoding: string;
  /** False when the encoding is a guess from the frequency of byte patterns. */
  readonly certain: boolean;
}

/** Why bytes could not be decoded. */
export type Undecodable = 'binary' | 'unknown-encoding';

/** How many bytes tell whether a file is text. */
const SAMPLE_BYTES = 100_000;

/** Beginnings of formats that hold no NUL byte early on, or none at all, and yet are no text a person reads. */
const MAGIC = [
  '%PDF-',
  '{\\rtf',
  'PK\x03\x04',
  '\x1f\x8b',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\xd0\xcf\x11\xe0',
  '\x7fELF',
];

/**
 * Finds out how bytes encode text: a byte-order mark, UTF-16 without one, strict UTF-8, then a guess.
 * The byte-order mark is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  if (MAGIC.some((magic) => beginsWith(bytes, magic))) return 'binary';
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const unmarked = decodeUnmarkedUtf16(bytes);
  if (unmarked !== null) return unmarked;
  if (bytes.includes(0)) return 'binary';

  if (beginsJapanese(bytes)) {
    const text = strict('iso-2022-jp', bytes);
    if (text !== null) return { text, encoding: 'ISO-2022-JP', certain: true };
  }
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null)
    return isMostlyControl(utf8) ? 'binary' : { text: utf8, encoding: 'UTF-8', certain: true };
  if (isMostlyControl(iconv.decode(Buffer.from(bytes.subarray(0, SAMPLE_BYTES)), 'latin1'))) return 'binary';
  return guess(bytes) ?? 'unknown-encoding';
}

function beginsWith(bytes: Uint8Array, magic: string): boolean {
  for (let i = 0; i < magic.length; i += 1) if (bytes[i] !== magic.charCodeAt(i)) return false;
  return true;
}

/** An escape to Japanese letters (RFC 1468), in bytes that are all ASCII. */
const beginsJapanese = (bytes: Uint8Array): boolean =>
  bytes.includes(0x1b) && /\x1b\$[@B]/.test(Buffer.from(bytes).toString('latin1'));

function strict(
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-2022-jp',
  bytes: Uint8Array,
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeMarked(bytes: Uint8Array): Decoded | Undecodable | null {
  const certainly = (text: string | null, encoding: string): Decoded | Undecodable => {
    if (text === null) return 'unknown-encoding';
    return text.includes('\0') || isMostlyControl(text) ? 'binary' : { text, encoding, certain: true };
  };
  if (beginsWith(bytes, '\xef\xbb\xbf')) return certainly(strict('utf-8', bytes.subarray(3)), 'UTF-8');
  if (beginsWith(bytes, '\xff\xfe\0\0') || beginsWith(bytes, '\0\0\xfe\xff')) {
    const encoding = bytes[0] === 0 ? 'UTF-32BE' : 'UTF-32LE';
    const text = iconv.decode(Buffer.from(bytes.subarray(4)), encoding);
    return certainly(text.includes('\ufffd') ? null : text, encoding);
  }
  if (beginsWith(bytes, '\xff\xfe')) return certainly(strict('utf-16le', bytes.subarray(2)), 'UTF-16LE');
  if (beginsWith(bytes, '\xfe\xff')) return certainly(strict('utf-16be', bytes.subarray(2)), 'UTF-16BE');
  return null;
}

/** In UTF-16 the spaces and line ends alone put NUL bytes on one side of the pairs, and text has none on the other. */
function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const nuls = [0, 0];
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0) nuls[i % 2]! += 1;
  const [even, odd] = nuls as [number, number];
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < end / 100) return null;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = strict(encoding, bytes);
  if (text === null || text.includes('\0') || hasControl(text)) return null;
  return { text, encoding: encoding.toUpperCase(), certain: true };
}

/** In the likeliest encoding; a byte that is none of its characters is printed as U+FFFD. */
function guess(bytes: Uint8Array): Decoded | null {
  const encoding = guessEncoding(bytes);
  return encoding === null
    ? null
    : { text: iconv.decode(Buffer.from(bytes), encoding), encoding, certain: false };
}

const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/;

function hasControl(text: string): boolean {
  return CONTROL.test(text);
}

/** More than one control character in twenty, in the beginning of the text. */
function isMostlyControl(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  let control = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const unit = sample.charCodeAt(i);
    if ((unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1b) || unit === 0x7f) control += 1;
  }
  return control * 20 > sample.length;
}

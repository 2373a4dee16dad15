import { guessLanguage } from '../../engine/segment/language.ts';
import { Refusal } from '../errors.ts';
import { decode } from './decode.ts';
import { baseName, extensionOf } from './file-name.ts';
import { titleOf } from './title.ts';

/** What a file or a paste may weigh. */
export const MAX_FILE_BYTES = 20_000_000;

const PLAIN = ['', 'txt', 'text'];
const MARKDOWN = ['md', 'markdown'];

/** A text ready for the library. */
export interface Imported {
  readonly title: string;
  /** As in the file, but with `\n` for every line end and without a byte-order mark. */
  readonly text: string;
  /** BCP 47 tag; absent when nothing speaks for a language. */
  readonly language?: string;
  /** Whole sentences for the user; empty when nothing is in doubt. */
  readonly warnings: readonly string[];
}

/**
 * Reads the bytes of a file as text. `fileName` may be a path; a name without an extension is taken for plain text.
 *
 * @throws {Refusal} `file-kind`, `file-too-large`, `file-empty`, `file-binary`, `file-encoding`
 */
export function importFile(bytes: Uint8Array, fileName: string): Imported {
  const name = baseName(fileName);
  const extension = extensionOf(name);
  const markdown = MARKDOWN.includes(extension);
  if (!markdown && !PLAIN.includes(extension)) throw new Refusal('file-kind', { name });
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal('file-too-large', { name });
  if (bytes.length === 0) throw new Refusal('file-empty', { name });

  const decoded = decode(bytes);
  if (decoded === 'binary') throw new Refusal('file-binary', { name });
  if (decoded === 'unknown-encoding') throw new Refusal('file-encoding', { name });
  const warnings = decoded.certain
    ? []
    : [`The encoding of “${name}” is a guess (${decoded.encoding}). Check its accents and quotation marks.`];
  return finish(decoded.text, name, markdown ? 'markdown' : 'plain', warnings);
}

/**
 * Makes a text that was pasted ready for the library.
 *
 * @throws {Refusal} `file-too-large`, `file-empty`, `file-binary`
 */
export function importPaste(pasted: string): Imported {
  const name = 'The pasted text';
  if (pasted.length > MAX_FILE_BYTES || Buffer.byteLength(pasted) > MAX_FILE_BYTES) {
    throw new Refusal('file-too-large', { name });
  }
  if (pasted.includes('\0')) throw new Refusal('file-binary', { name });
  return finish(pasted, name, 'plain', []);
}

function finish(
  raw: string,
  name: string,
  kind: 'plain' | 'markdown',
  warnings: readonly string[],
): Imported {
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    // Half of a surrogate pair cannot be stored as UTF-8; its replacement has the same length.
    .replace(/\p{Surrogate}/gu, '\ufffd');
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(text)) throw new Refusal('file-empty', { name });
  const language = guessLanguage(text);
  return {
    title: titleOf(text, kind) || name,
    text,
    ...(language === 'und' ? {} : { language }),
    warnings,
  };
}

import iconv from 'iconv-lite';
import { readHeadLines } from '../../../engine/text/head-lines.ts';
import { Refusal } from '../../errors.ts';
import type { FileToImport, FoundMetadata, ImportedDocument } from '../document.ts';
import { baseName } from '../file-name.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { makeDocument, type Reading } from '../make-document.ts';
import { readingOf } from '../reading-of.ts';
import { tidyText } from '../tidy-text.ts';
import { decode } from './decode.ts';
import { encodingName } from './encoding-names.ts';
import { titleOf } from './title.ts';

/**
 * Reads the bytes of a file as plain text, whatever its name says.
 *
 * @throws {Refusal} `file-too-large`, `file-empty`, `file-binary`, `file-encoding`
 */
export function importPlainText(file: FileToImport): ImportedDocument {
  const { text, warnings, encoding } = decodeText(file);
  return plainDocument(text, baseName(file.name), warnings, {
    details: { encoding },
    reading: readingOf({ encoding: file.choices?.encoding }),
  });
}

/**
 * The text that bytes encode, tidied, and what is uncertain about it.
 *
 * @throws {Refusal} `file-too-large`, `file-empty`, `file-binary`, `file-encoding`
 */
export function decodeText({ bytes, name: path, choices }: FileToImport): {
  text: string;
  warnings: string[];
  encoding: string;
} {
  const name = baseName(path);
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal('file-too-large', { name });
  if (bytes.length === 0) throw new Refusal('file-empty', { name });
  if (choices?.encoding !== undefined) return decodeAs(bytes, choices.encoding, name);
  const decoded = decode(bytes);
  if (decoded === 'binary') throw new Refusal('file-binary', { name });
  if (decoded === 'unknown-encoding') throw new Refusal('file-encoding', { name });
  const warnings = decoded.certain
    ? []
    : [
        `The encoding of “${name}” is a guess: ${encodingName(decoded.encoding)}. Check its accents and quotation marks.`,
      ];
  return { text: tidyText(decoded.text), warnings, encoding: encodingName(decoded.encoding) };
}

/** In the encoding that the user chose, whatever the bytes speak for. */
function decodeAs(bytes: Uint8Array, encoding: string, name: string) {
  if (!iconv.encodingExists(encoding)) throw new Refusal('file-encoding', { name });
  const text = tidyText(iconv.decode(Buffer.from(bytes), encoding));
  const warnings = text.includes('\ufffd')
    ? [`Some characters of “${name}” could not be read: it is not wholly in ${encodingName(encoding)}.`]
    : [];
  return { text, warnings, encoding: encodingName(encoding) };
}

/**
 * Makes a text that was pasted ready for the library.
 *
 * @throws {Refusal} `file-too-large`, `file-empty`, `file-binary`
 */
export function importPaste(pasted: string): ImportedDocument {
  const name = 'The pasted text';
  if (pasted.length > MAX_FILE_BYTES || Buffer.byteLength(pasted) > MAX_FILE_BYTES) {
    throw new Refusal('file-too-large', { name });
  }
  if (pasted.includes('\0')) throw new Refusal('file-binary', { name });
  return plainDocument(tidyText(pasted), name, []);
}

/** What the lines below the title, and the dateline, say of a text. */
function saidOfItself(text: string): FoundMetadata {
  const { author, outlet, published } = readHeadLines(text);
  const where = 'the lines at the head of the text';
  return {
    ...(author !== null && { author: { value: author, where } }),
    ...(outlet !== null && { outlet: { value: outlet, where } }),
    ...(published !== null && { published: { value: published, where } }),
  };
}

function plainDocument(
  text: string,
  name: string,
  warnings: readonly string[],
  more: Pick<Reading, 'details' | 'reading'> = {},
): ImportedDocument {
  return makeDocument({
    format: 'Plain text',
    name,
    text,
    found: { title: { value: titleOf(text), where: 'the first line' }, ...saidOfItself(text) },
    warnings,
    ...more,
  });
}

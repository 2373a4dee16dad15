import { Refusal } from '../errors.ts';
import { importPaste, importPlainText } from '../importers/index.ts';
import { type Database, storable, type Writable } from './database.ts';
import { sha256Of } from './originals.ts';

export interface VersionText {
  readonly id: string;
  readonly sourceId: string;
  readonly text: string;
  /** Tells it from other texts that were read from the same bytes; '' for the usual way. */
  readonly reading: string;
}

/**
 * A version with its text, which is checked against its digest.
 *
 * @param original the bytes that the version was read from, for making an altered text anew
 * @throws {Refusal} `text-altered`
 */
export function versionById(
  db: Database,
  id: string,
  original: (sha256: string) => Uint8Array | null = () => null,
): VersionText | null {
  const row = db.get(
    'SELECT id, source_id, text, reading, sha256, text_sha256 FROM versions WHERE id = ?',
    id,
  );
  if (row === undefined) return null;
  if (sha256OfText(row['text'] as string) !== row['text_sha256']) {
    const text = textOfOriginal(original(row['sha256'] as string), row['text_sha256'] as string);
    if (text === null) {
      const title = db.get('SELECT title FROM sources WHERE id = ?', row['source_id']!)?.['title'];
      throw new Refusal('text-altered', { title: String(title) });
    }
    row['text'] = text;
  }
  return {
    id: row['id'] as string,
    sourceId: row['source_id'] as string,
    text: row['text'] as string,
    reading: row['reading'] as string,
  };
}

/** sha256 of a text in UTF-8, in hexadecimal. */
export const sha256OfText = (text: string): string => sha256Of(Buffer.from(text, 'utf8'));

/** The text that plain bytes were read to, if it is the one with this digest. */
function textOfOriginal(bytes: Uint8Array | null, textSha256: string): string | null {
  if (bytes === null) return null;
  const readers = [
    () => importPaste(Buffer.from(bytes).toString('utf8')).text,
    () => importPlainText({ name: 'original.txt', bytes }).text,
  ];
  for (const read of readers) {
    try {
      const text = read();
      if (sha256OfText(text) === textSha256) return text;
    } catch {
      // Not read in this way.
    }
  }
  return null;
}

/** Gives every text a digest that has none yet. */
export function digestTexts(tx: Writable): void {
  for (const { id, text } of tx.all('SELECT id, text FROM versions WHERE text_sha256 IS NULL'))
    tx.run('UPDATE versions SET text_sha256 = ? WHERE id = ?', sha256OfText(text as string), id!);
}

export function insertVersion(
  db: Writable,
  version: VersionText & {
    readonly words: number;
    readonly sha256: string;
    readonly addedAt: string;
  },
): void {
  db.run(
    'INSERT INTO versions (id, source_id, text, words, sha256, reading, added_at, text_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    version.id,
    version.sourceId,
    version.text,
    version.words,
    version.sha256,
    version.reading,
    version.addedAt,
    sha256OfText(storable(version.text)),
  );
}

import { Refusal } from '../../errors.ts';
import type { FileToImport, ImportedDocument, ImportedFile, Importer, RefusedFile } from '../document.ts';
import { baseName } from '../file-name.ts';
import { MAX_ARCHIVE_DEPTH, MAX_FILE_BYTES } from '../limits.ts';
import { listZip } from './list-zip.ts';
import { unpack } from './unzip.ts';

/** What systems put into archives for themselves. */
const OF_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of an archive, each read as if it had been chosen alone; one that cannot be read stops no other. `read` is
 * what reads any file, archives in the archive included.
 *
 * @throws {Refusal} `archive-damaged`, `archive-too-large`, `file-encrypted`, `file-empty`
 */
export function zipImporter(
  read: (file: FileToImport, depth: number) => Promise<ImportedFile>,
  depth: number,
): Importer {
  return async (file) => {
    const archive = baseName(file.name);
    if (depth >= MAX_ARCHIVE_DEPTH) throw new Refusal('archive-too-deep', { name: archive });
    const entries = listZip(file.bytes, archive).filter(
      ({ name }) => !name.endsWith('/') && !OF_SYSTEMS.test(name),
    );
    if (entries.length === 0) throw new Refusal('file-empty', { name: archive });
    const documents: ImportedDocument[] = [];
    const refused: RefusedFile[] = [];
    for (const entry of entries) {
      const name = `${archive}/${entry.name}`;
      try {
        if (entry.unpacked > MAX_FILE_BYTES)
          throw new Refusal('file-too-large', { name: baseName(entry.name) });
        // One after the other, so that only one lies unpacked in memory.
        const bytes = unpack(file.bytes, entry, archive);
        const inside = await read({ name: entry.name, bytes }, depth + 1);
        documents.push(
          ...inside.documents.map((document) => ({
            ...document,
            part: document.part ?? bytes,
            details: { ...document.details, partOf: document.details.partOf ?? archive },
          })),
        );
        refused.push(...inside.refused.map((one) => ({ ...one, name: `${archive}/${one.name}` })));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push({ name, code: error.code, message: error.message, hint: error.hint });
      }
    }
    return { documents, refused };
  };
}

import { Refusal } from '../electron/errors.ts';
import type { FileToImport, ImportedFile, ImportProcess } from '../electron/importers/index.ts';
import type { PictureLanguage } from './options.ts';

/**
 * Reads a file, and the words of pictures and of scanned PDFs where a language is given for them.
 *
 * @throws {Refusal} as the process that reads files
 */
export async function importRecognising(
  importers: Pick<ImportProcess, 'importFile'>,
  file: FileToImport,
  recognise: PictureLanguage | null,
): Promise<ImportedFile> {
  if (recognise === null) return importWithHints(importers, file);
  const asked: FileToImport = { ...file, choices: { recognise } };
  if (isPicture(file)) return importers.importFile(asked);
  try {
    return await importers.importFile(file);
  } catch (error) {
    // A PDF without a text is known by being read.
    if (!(error instanceof Refusal) || error.code !== 'pdf-without-text') throw error;
    return importers.importFile(asked);
  }
}

/** Reads a file; for pictures of texts the next step is told as it is here, where there is no window. */
async function importWithHints(
  importers: Pick<ImportProcess, 'importFile'>,
  file: FileToImport,
): Promise<ImportedFile> {
  try {
    const read = await importers.importFile(file);
    return { ...read, refused: read.refused.map((one) => ({ ...one, hint: hintFor(one) })) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw Refusal.said({ code: error.code, message: error.message, hint: hintFor(error) });
  }
}

const hintFor = ({ code, hint }: Pick<Refusal, 'code' | 'hint'>): string =>
  code === 'picture' || code === 'pdf-without-text'
    ? 'If it shows a text, say --recognise eng (or deu, fra, spa): its words are recognised then.'
    : hint;

/** A picture that is no PDF: those are known by how they begin. */
const isPicture = ({ bytes }: FileToImport) =>
  /^(?:\x89PNG|\xff\xd8\xff|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF....WEBP)/s.test(
    Buffer.from(bytes.subarray(0, 16)).toString('latin1'),
  );

/** `variorum export`, and what `variorum compare` writes as a dossier. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { exportFiles, NotTwoTexts, type ExportFile } from '../electron/exports/export-format.ts';
import { meet, mergeInWords } from '../electron/exports/merge-existing.ts';
import { systemErrorWords } from '../electron/importers/index.ts';
import { PROGRAM_VERSION } from '../electron/program-version.ts';
import { QuotationMismatch, type Dossier } from '../engine/dossier/index.ts';
import { loadLanguagesOf, unpackEnglish } from '../engine/index.ts';
import { dossierOfLibrary, findComparison, readComparison } from './library-dossier.ts';
import { failed } from './add.ts';
import { BAD_USE, DONE, FAILED } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import { openToRead } from './open-to-read.ts';
import type { ExportRequest, Written } from './options.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut, writeWhole } from './write-output.ts';

/** A dossier, and how it is to be written. */
export interface Exported {
  readonly dossier: Dossier;
  readonly request: Written & Pick<ExportRequest, 'format'>;
}

/** @returns the exit code */
export async function exportComparison(
  request: ExportRequest,
  place: LibraryPlace,
  tell: Tell,
): Promise<number> {
  const library = await openToRead(place, tell);
  if (typeof library === 'number') return library;
  try {
    const found = findComparison(request.comparison, library.overview().comparisons);
    if (found === null) {
      tell(
        `There is no comparison “${request.comparison}” in the library in ${place.libraryFolder}.`,
        'Comparisons are made in the window; check the name, or look in another library with --library.',
      );
      return BAD_USE;
    }
    const read = readComparison(library, found.id);
    unpackEnglish();
    await loadLanguagesOf(read.texts);
    const dossier = dossierOfLibrary(read, {
      exportedAt: new Date().toISOString(),
      program: `Variorum ${PROGRAM_VERSION}`,
      by: request.by,
    });
    return await writeExport({ dossier, request }, request.output, tell);
  } catch (error) {
    return failed(error, tell);
  } finally {
    library.close();
  }
}

/**
 * Writes a dossier to a file, a folder or standard output, and tells what became of files that were there.
 *
 * @param output absolute; null for standard output
 * @returns the exit code
 */
export async function writeExport(
  { dossier, request }: Exported,
  output: string | null,
  tell: Tell,
): Promise<number> {
  const { format, flavour, folder, archive, replace } = request;
  const isFolder = folder || format === 'csv';
  const name = output === null ? 'dossier' : path.basename(output).replace(/\.(md|docx)$/i, '') || 'dossier';
  let files: readonly ExportFile[];
  try {
    files = await exportFiles(dossier, format, {
      kind: archive ? 'archive' : 'editor',
      flavour,
      layout: folder ? 'folder' : 'file',
      name,
    });
  } catch (error) {
    if (error instanceof NotTwoTexts) {
      tell(error.message, 'Name two, in this order.');
      return BAD_USE;
    }
    if (!(error instanceof QuotationMismatch)) throw error;
    tell(error.message, 'The text in the library and the comparison do not fit: compare again, then export.');
    return FAILED;
  }
  if (output === null) {
    const { content } = files[0]!;
    await writeOut(typeof content === 'string' && process.stdout.isTTY ? printable(content) : content);
    return DONE;
  }
  const base = isFolder ? output : path.dirname(output);
  const places = files.map(({ path: inside, content }, at) => ({
    file: at === 0 && !isFolder ? output : path.join(base, ...inside.split('/')),
    content,
  }));
  return writeAll(places, { replace, isFolder }, tell);
}

function writeAll(
  places: readonly { readonly file: string; readonly content: string | Uint8Array }[],
  { replace, isFolder }: { readonly replace: boolean; readonly isFolder: boolean },
  tell: Tell,
): number {
  const met = places.map(({ file, content }) => ({ file, ...meet(regularFile(file), content) }));
  const lost = met.filter((one) => one.kind === 'merged' && one.merge.overwritten.length > 0);
  if (lost.length > 0 && !replace) {
    for (const one of lost) if (one.kind === 'merged') tell(`“${one.file}”: ${mergeInWords(one.merge)}`);
    tell(
      'Nothing was written: what you wrote inside the parts of the dossier would be lost.',
      'Move it between the parts, or use --replace.',
    );
    return FAILED;
  }
  for (const one of met) {
    try {
      if (isFolder) mkdirSync(path.dirname(one.file), { recursive: true });
      writeWhole(one.file, one.content);
    } catch (error) {
      tell(
        `“${one.file}” could not be written (${systemErrorWords(error)}).`,
        'Check that its folder exists and that you may write there.',
      );
      return FAILED;
    }
    if (one.kind === 'merged') tell(`“${one.file}”: ${mergeInWords(one.merge)}`);
  }
  return DONE;
}

/** What a regular file holds; null for none, and for pipes and devices, which are not read. */
function regularFile(file: string): Uint8Array | null {
  try {
    return statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}

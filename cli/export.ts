/** `variorum export`, and what `variorum compare` writes as a dossier. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { exportFiles, NotTwoTexts, type ExportFile } from '../electron/exports/export-format.ts';
import type { ExportPicture } from '../electron/exports/export-picture.ts';
import { editedByHand, meet, mergeInWords } from '../electron/exports/merge-existing.ts';
import { systemErrorWords } from '../electron/importers/index.ts';
import { PROGRAM_VERSION } from '../electron/program-version.ts';
import { TemplateFault } from '../electron/exports/template/template-fault.ts';
import {
  isInvestigation,
  QuotationMismatch,
  type Dossier,
  type InvestigationDossier,
} from '../engine/dossier/index.ts';
import { loadLanguagesOf, unpackEnglish } from '../engine/index.ts';
import {
  type Exporting,
  dossierOfGathered,
  dossierOfLibrary,
  findComparison,
  findGathered,
  picturesOf,
  readComparison,
} from './library-dossier.ts';
import { protectionBy } from '../electron/library/locking/protection.ts';
import { failed } from './add.ts';
import { BAD_USE, DONE, FAILED } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import { openToRead } from './open-to-read.ts';
import type { ExportRequest, Written } from './options.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut, writeWhole } from './write-output.ts';

/** A dossier of one comparison or of several, and how it is to be written. */
export interface Exported {
  readonly dossier: Dossier | InvestigationDossier;
  readonly request: Written & Pick<ExportRequest, 'format'> & { readonly template?: string | null };
  /** The pictures of its notes, by sha256. */
  readonly pictures?: ReadonlyMap<string, ExportPicture>;
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
    const { knownReading } = await import('./known-reading.ts');
    const exporting: Exporting = {
      exportedAt: new Date().toISOString(),
      program: `Variorum ${PROGRAM_VERSION}`,
      by: request.by,
      secondReading: (comparison, texts) =>
        knownReading(place.libraryFolder, comparison, texts, () => protectionBy(library.cipher)),
    };
    // An investigation may be named after its first comparison: then the title means the comparison, and its id the whole.
    const { comparisons } = library.overview();
    const wanted = request.wanted.trim().toLowerCase();
    const isComparison = comparisons.some((one) =>
      [one.id, one.title].some((name) => name.toLowerCase() === wanted),
    );
    const gathered = isComparison ? null : findGathered(request.wanted, library);
    const found = gathered === null ? findComparison(request.wanted, comparisons) : null;
    if (gathered === null && found === null) {
      tell(
        `There is no comparison, investigation or collection “${request.wanted}” in the library in ${place.libraryFolder}.`,
        'Comparisons are made in the window; check the name, or look in another library with --library.',
      );
      return BAD_USE;
    }
    unpackEnglish();
    let dossier: Dossier | InvestigationDossier;
    if (gathered !== null) dossier = await dossierOfGathered(library, gathered, exporting);
    else {
      const read = readComparison(library, found!.id);
      await loadLanguagesOf(read.texts);
      dossier = dossierOfLibrary(library, read, exporting);
    }
    const dossiers = isInvestigation(dossier) ? dossier.comparisons : [dossier];
    const pictures = picturesOf(library, [
      ...dossiers.map(({ note }) => note),
      ...[dossier, ...dossiers].flatMap(({ annotations = [] }) =>
        annotations.map(({ markdown }) => markdown),
      ),
    ]);
    return await writeExport({ dossier, request, pictures }, request.output, tell);
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
  { dossier, request, pictures }: Exported,
  output: string | null,
  tell: Tell,
): Promise<number> {
  const { format, flavour, folder, archive, replace } = request;
  const isFolder = folder || format === 'csv' || (format === 'html' && isInvestigation(dossier));
  if (output === null && isFolder) {
    tell('This makes several files.', 'Name a folder with --output.');
    return BAD_USE;
  }
  const name =
    output === null
      ? 'dossier'
      : path.basename(output).replace(/\.(md|docx|html|jsonld|csv)$/i, '') || 'dossier';
  let files: readonly ExportFile[];
  try {
    files = await exportFiles(dossier, format, {
      kind: archive ? 'archive' : 'editor',
      flavour,
      layout: folder ? 'folder' : 'file',
      name,
      ...(pictures && { pictures }),
      ...(request.template && { template: readFileSync(request.template, 'utf8') }),
    });
  } catch (error) {
    if (error instanceof TemplateFault) {
      tell(error.message, 'Mend the template, and export again.');
      return BAD_USE;
    }
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
  if (isFolder && path.extname(output) !== '' && /\.(html|csv|md)$/i.test(output))
    tell(`This makes several files: they come into a folder called “${path.basename(output)}”.`);
  const base = isFolder ? output : path.dirname(output);
  const places = files.map(({ path: inside, content }, at) => ({
    file: at === 0 && !isFolder ? output : path.join(base, ...inside.split('/')),
    content,
  }));
  return writeAll(places, { replace, isFolder }, tell);
}

/** Files in which nothing says that an export wrote them. */
const UNKNOWABLE = /\.(?:docx|jsonld)$/i;

function writeAll(
  places: readonly { readonly file: string; readonly content: string | Uint8Array }[],
  { replace, isFolder }: { readonly replace: boolean; readonly isFolder: boolean },
  tell: Tell,
): number {
  const met = places.map(({ file, content }) => ({ file, ...meet(regularFile(file), content) }));
  // What lies beside an earlier export, as a bibliography and pictures do, is of it.
  const strangers =
    met[0]?.kind === 'merged'
      ? []
      : met.filter(({ file, kind, content }) => kind === 'replaced' && !isOfExport(file, content));
  if (strangers.length > 0 && !replace) {
    for (const { file } of strangers)
      tell(
        UNKNOWABLE.test(file)
          ? `“${file}” is there already. What is in a file of this kind is never looked at: an earlier export is not known from your own.`
          : `“${file}” is there already, and is not known as an earlier export.`,
      );
    tell('Nothing was written.', 'Choose another name, or use --replace to replace it.');
    return FAILED;
  }
  const lost = met.filter((one) => one.kind === 'merged' && one.merge.overwritten.length > 0);
  if (lost.length > 0 && !replace) {
    for (const one of lost)
      if (one.kind === 'merged')
        tell(`“${one.file}” was changed by hand inside ${editedByHand(one.merge.parts)}.`);
    tell(
      'Nothing was written: what you wrote inside the parts of the dossier would be lost.',
      'Move it between the parts, or use --replace.',
    );
    return FAILED;
  }
  // What the main file shows lies beside it, and is written before it; the place of the main file itself must be there.
  const [main, ...beside] = met;
  const base = isFolder ? null : path.dirname(main!.file);
  for (const one of [...beside, main!]) {
    try {
      if (path.dirname(one.file) !== base && (base === null || existsSync(base)))
        mkdirSync(path.dirname(one.file), { recursive: true });
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

/** A file that an export would write just so, or that says it is one: then it is replaced without a question. */
function isOfExport(file: string, content: string | Uint8Array): boolean {
  const there = regularFile(file);
  if (there === null || there.length === 0 || Buffer.compare(there, Buffer.from(content)) === 0) return true;
  const beginning = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 2000)).toString('utf8');
  const words = beginning(there);
  switch (path.extname(file).toLowerCase()) {
    case '.html':
      return words.includes('<meta name="generator" content="Variorum ');
    case '.csv':
      return typeof content === 'string' && headOf(words) === headOf(content);
    default:
      return false;
  }
}

/** The first line of a table, with or without the mark of UTF-8, which earlier exports had not. */
const headOf = (table: string) =>
  table
    .split('\n')[0]!
    .replace(/^\ufeff/, '')
    .trimEnd();

/** What a regular file holds; null for none, and for pipes and devices, which are not read. */
function regularFile(file: string): Uint8Array | null {
  try {
    return statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}

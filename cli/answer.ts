/** What reads texts and reports on them: `variorum compare` and `variorum ledger`. */
import { systemErrorWords } from '../electron/importers/index.ts';
import { BAD_USE, DONE, FAILED } from './exit-codes.ts';
import type { Exported } from './export.ts';
import { BadInput } from './bad-input.ts';
import { isRefused, readInputs, type ReadInputs } from './inputs.ts';
import type { LibraryPlace } from './library-place.ts';
import { NARROWEST, type CompareRequest } from './options.ts';
import type { ReportSource } from './reports/source.ts';
import { tell } from './tell.ts';
import { isSameFile, writeOut, writeWhole } from './write-output.ts';

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST_BY_ITSELF = 100;

/** What every command that reports on texts is asked. */
export type Asked = Pick<CompareRequest, 'inputs' | 'output' | 'library' | 'width' | 'recognise'>;

/** The text of a report on some sources, or a dossier of them that is still to be written. */
export type Report = (sources: readonly ReportSource[]) => Promise<{
  readonly written: string | Exported;
  /** The exit code where it could be written. */
  readonly ends: number;
}>;

/**
 * Reads the inputs, and writes the report on them.
 *
 * @param load brings what makes the report; it is loaded while a process of its own reads the files
 * @returns the exit code
 */
export async function answer(
  request: Asked,
  place: LibraryPlace,
  load: () => Promise<Report>,
): Promise<number> {
  let inputs: ReadInputs;
  let report: Report;
  try {
    [inputs, report] = await Promise.all([read(request, place), load()]);
  } catch (error) {
    if (!isRefused(error)) throw error;
    tell(error.message, error.hint);
    return BAD_USE;
  }
  inputs.warnings.forEach((warning) => tell(warning));
  const { written, ends } = await report(inputs.sources);
  if (typeof written !== 'string') {
    const code = await (await import('./export.ts')).writeExport(written, request.output, tell);
    return code === DONE ? ends : code;
  }
  if (request.output === null) {
    await writeOut(written);
    return ends;
  }
  try {
    writeWhole(request.output, written);
    return ends;
  } catch (error) {
    tell(
      `“${request.output}” could not be written (${systemErrorWords(error)}).`,
      'Check that its folder exists and that you may write there.',
    );
    return FAILED;
  }
}

async function read({ inputs: names, output, recognise }: Asked, place: LibraryPlace): Promise<ReadInputs> {
  const { libraryFolder, seedsFolder } = place;
  const inputs = await readInputs(names, {
    cwd: process.cwd(),
    seedsFolder,
    libraryFolder,
    recognise,
    openLibrary: async () => {
      const { openPlaced } = await import('./open-placed.ts');
      return openPlaced(place, { readOnly: true });
    },
  });
  if (output !== null && inputs.files.some((file) => isSameFile(file, output)))
    throw new BadInput(
      `“${output}” is one of the files that are compared.`,
      'Choose another name for the result.',
    );
  return inputs;
}

/** The columns of a text report, and whether a terminal shows it. */
export function page(request: Asked): { readonly width: number; readonly terminal: boolean } {
  const terminal = request.output === null && process.stdout.isTTY;
  const columns = terminal ? Math.min(process.stdout.columns || 80, WIDEST_BY_ITSELF) : 80;
  return { width: request.width ?? Math.max(columns, NARROWEST), terminal };
}

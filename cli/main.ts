/** `variorum ...`: reads what is asked, compares, and writes the result. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemErrorWords } from '../electron/importers/index.ts';
import { comparisonTitle } from '../electron/library/comparison-title.ts';
import { openLibrary } from '../electron/library/library.ts';
import { defaultLibraryFolder } from '../electron/library/default-folder.ts';
import { PROGRAM_VERSION } from '../electron/program-version.ts';
import { compare, ledgersOf, loadLanguagesOf } from '../engine/index.ts';
import type { Comparison } from '../engine/index.ts';
import { addToLibrary, listLibrary } from './add.ts';
import { searchLibrary } from './search.ts';
import { ADD_HELP, COMPARE_HELP, HELP, LEDGER_HELP, SEARCH_HELP } from './help.ts';
import { BadInput, isRefused, readInputs } from './inputs.ts';
import type { ReadInputs } from './inputs.ts';
import { NARROWEST, parseRequest } from './options.ts';
import type { CompareRequest, LedgerRequest } from './options.ts';
import { htmlReport } from './reports/html-report.ts';
import { jsonReport } from './reports/json-report.ts';
import { ledgerJson } from './reports/ledger-json.ts';
import { ledgerMarkdown } from './reports/ledger-markdown.ts';
import { ledgerOutline } from './reports/ledger-outline.ts';
import { ledgerText } from './reports/ledger-text.ts';
import { markdownReport } from './reports/markdown-report.ts';
import { printable } from './reports/printable.ts';
import { COARSE, readSources, sourceTexts } from './reports/source.ts';
import type { ReportSource } from './reports/source.ts';
import { textReport } from './reports/text-report.ts';
import { isSameFile, writeOut, writeWhole } from './write-output.ts';

/** This file is bundled to out/cli/variorum.js. */
const root = fileURLToPath(new URL('../..', import.meta.url));

const DONE = 0;
const FAILED = 1;
const BAD_USE = 2;

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST_BY_ITSELF = 100;

const tell = (...lines: string[]) => process.stderr.write(`${printable(lines.join('\n'))}\n`);

async function main(): Promise<number> {
  const parsed = parseRequest(process.argv.slice(2), process.cwd());
  switch (parsed.kind) {
    case 'help':
      await writeOut(
        { compare: COMPARE_HELP, ledger: LEDGER_HELP, add: ADD_HELP, search: SEARCH_HELP, variorum: HELP }[
          parsed.of
        ],
      );
      return DONE;
    case 'version':
      await writeOut(`${PROGRAM_VERSION}\n`);
      return DONE;
    case 'bad-use':
      tell(parsed.message, parsed.hint);
      return BAD_USE;
    case 'compare': {
      const { request } = parsed;
      return answer(request, (sources) => {
        const comparison = compare(sourceTexts(sources), { expired: expiredAfter(request.deadline) });
        if (!comparison.precise) tell(...coarse(request.deadline));
        return render(request, comparison, sources);
      });
    }
    case 'add':
      return addToLibrary(parsed.request, place(parsed.request.library), tell);
    case 'list':
      return listLibrary(place(parsed.library), tell);
    case 'search':
      return searchLibrary(parsed.request.words, place(parsed.request.library), tell);
    case 'ledger': {
      const { request } = parsed;
      return answer(request, (sources) => renderLedgers(request, sources));
    }
  }
}

const seedsFolder = path.join(root, 'seeds');
/** Where a library lies, and the seeds that a new one begins with. */
const place = (library: string | null) => ({ libraryFolder: library ?? defaultLibraryFolder(), seedsFolder });

/** Whether so many seconds have passed from now on; null for never. */
function expiredAfter(seconds: number | null): () => boolean {
  const started = performance.now();
  return () => seconds !== null && performance.now() - started > seconds * 1000;
}

const coarse = (seconds: number | null) => [
  COARSE,
  `It was ended after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}; “--deadline SECONDS” gives it longer, “--deadline 0” all the time it needs.`,
];

type Asked = Pick<CompareRequest, 'inputs' | 'output' | 'library' | 'width'>;

/** Reads the inputs, and writes the report on them. */
async function answer(
  request: Asked,
  reportOn: (sources: readonly ReportSource[]) => string,
): Promise<number> {
  let inputs: ReadInputs;
  try {
    inputs = await read(request);
  } catch (error) {
    if (!isRefused(error)) throw error;
    tell(error.message, error.hint);
    return BAD_USE;
  }
  inputs.warnings.forEach((warning) => tell(warning));

  await loadLanguagesOf(sourceTexts(inputs.sources));
  const report = reportOn(inputs.sources);
  if (request.output === null) {
    await writeOut(report);
    return DONE;
  }
  try {
    writeWhole(request.output, report);
    return DONE;
  } catch (error) {
    tell(
      `“${request.output}” could not be written (${systemErrorWords(error)}).`,
      'Check that its folder exists and that you may write there.',
    );
    return FAILED;
  }
}

async function read(request: Asked): Promise<ReadInputs> {
  const { libraryFolder } = place(request.library);
  const inputs = await readInputs(request.inputs, {
    cwd: process.cwd(),
    seedsFolder,
    libraryFolder,
    openLibrary: () => openLibrary(libraryFolder, { seedsFolder, readOnly: true }),
  });
  const { output } = request;
  if (output !== null && inputs.files.some((file) => isSameFile(file, output)))
    throw new BadInput(
      `“${output}” is one of the files that are compared.`,
      'Choose another name for the result.',
    );
  return inputs;
}

function render(request: CompareRequest, comparison: Comparison, sources: readonly ReportSource[]): string {
  switch (request.format) {
    case 'json':
      return jsonReport(comparison, sources);
    case 'html':
      return htmlReport(comparison, sources);
    case 'md':
      return markdownReport(comparison, sources, {
        title: comparisonTitle(sources.map(({ title }) => title)),
        exportedAt: new Date().toISOString(),
        program: `Variorum ${PROGRAM_VERSION}`,
      });
    case 'text': {
      const { width, terminal } = page(request);
      const styled = terminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
      return textReport(comparison, sources, { width, styled });
    }
  }
}

function renderLedgers(request: LedgerRequest, sources: readonly ReportSource[]): string {
  const texts = sourceTexts(sources);
  const comparison = compare(texts);
  const ledgers = ledgersOf(texts, { comparison });
  const read = readSources(comparison, sources);
  if (request.format === 'json') return ledgerJson(ledgers, request.ledgers, read);
  const sections = ledgerOutline(ledgers, request.ledgers, read);
  return request.format === 'md'
    ? ledgerMarkdown(sections, read)
    : ledgerText(sections, read, page(request).width);
}

/** The columns of a text report, and whether a terminal shows it. */
function page(request: Asked): { readonly width: number; readonly terminal: boolean } {
  const terminal = request.output === null && process.stdout.isTTY;
  const columns = terminal ? Math.min(process.stdout.columns || 80, WIDEST_BY_ITSELF) : 80;
  return { width: request.width ?? Math.max(columns, NARROWEST), terminal };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    tell(
      'Something went wrong inside Variorum.',
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
    process.exitCode = FAILED;
  },
);

/** `variorum compare`: the report of a comparison, in the format that was asked for. */
import { comparisonTitle, namesInTitle } from '../electron/library/comparison-title.ts';
import { PROGRAM_VERSION } from '../electron/program-version.ts';
import {
  compare,
  loadLanguagesOf,
  unpackEnglish,
  type Comparison,
  type SourceText,
} from '../engine/index.ts';
import { Refusal } from '../electron/errors.ts';
import { withDetailsOfText } from '../engine/dossier/index.ts';
import type { SecondReading } from '../engine/second-reader/index.ts';
import { page, type Report } from './answer.ts';
import { DONE, UNREAD } from './exit-codes.ts';
import type { Exported } from './export.ts';
import type { CompareRequest } from './options.ts';
import { jsonReport } from './reports/json-report.ts';
import { COARSE, sourceTexts, type ReportSource } from './reports/source.ts';
import { textReport } from './reports/text-report.ts';
import { tell } from './tell.ts';

/** What reports on a comparison of the sources it is given. */
export function reportOfComparison(request: CompareRequest): Report {
  // The files are still being read, and most are English.
  unpackEnglish();
  return async (sources) => {
    const texts = sourceTexts(sources);
    await loadLanguagesOf(texts);
    const comparison = compare(texts, { expired: expiredAfter(request.deadline) });
    if (!comparison.precise) tell(...coarse(request.deadline));
    const reading = request.reader === null ? null : await secondReading(request, comparison, texts);
    const isUnread =
      request.reader !== null && reading === null && (await isAnythingToRead(comparison, texts));
    return {
      written: render(request, comparison, sources, reading, isUnread),
      ends: isUnread ? UNREAD : DONE,
    };
  };
}

/** What a model makes of it; null where it said nothing, and why is told. */
async function secondReading(
  { reader, library }: CompareRequest,
  comparison: Comparison,
  texts: readonly SourceText[],
): Promise<SecondReading | null> {
  const { readWith } = await import('./second-reader.ts');
  try {
    const key = process.env['VARIORUM_READER_KEY']?.trim() || null;
    return await readWith(reader!, comparison, texts, { library, key, tell });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(error.message, error.hint);
    return null;
  }
}

async function isAnythingToRead(comparison: Comparison, texts: readonly SourceText[]): Promise<boolean> {
  const { nominationsOf } = await import('../engine/second-reader/index.ts');
  return nominationsOf(comparison, new Map(texts.map(({ id, text }) => [id, text]))).length > 0;
}

/** Whether so many seconds have passed from now on; null for never. */
function expiredAfter(seconds: number | null): () => boolean {
  const started = performance.now();
  return () => seconds !== null && performance.now() - started > seconds * 1000;
}

const coarse = (seconds: number | null) => [
  COARSE,
  `It was ended after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}; “--deadline SECONDS” gives it longer, “--deadline 0” all the time it needs.`,
];

function render(
  request: CompareRequest,
  comparison: Comparison,
  sources: readonly ReportSource[],
  reading: SecondReading | null,
  isUnread: boolean,
): string | Exported {
  switch (request.format) {
    case 'json':
      return jsonReport(comparison, sources, reading);
    case 'html':
    case 'md':
    case 'docx':
    case 'redline':
    case 'csv': {
      const told = sources.map((source) => withDetailsOfText(source));
      return {
        request: { ...request, format: request.format },
        dossier: {
          title: comparisonTitle(namesInTitle(told)),
          comparison,
          sources: told,
          judgements: [],
          secondReading: reading,
          unansweredReader: isUnread ? request.reader!.model : null,
          note: '',
          author: request.by ?? '',
          exportedAt: new Date().toISOString(),
          program: `Variorum ${PROGRAM_VERSION}`,
        },
      };
    }
    case 'text': {
      const { width, terminal } = page(request);
      const styled = terminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
      return textReport(comparison, sources, { width, styled, reading });
    }
  }
}

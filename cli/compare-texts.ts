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
import { withDetailsOfText } from '../engine/dossier/index.ts';
import { countThrownAway, type SecondReading, type UnansweredReader } from '../engine/second-reader/index.ts';
import { page, type Report } from './answer.ts';
import { DONE, UNREAD } from './exit-codes.ts';
import type { Exported } from './export.ts';
import type { CompareRequest } from './options.ts';
import { progressLine } from './progress-line.ts';
import { mayAsk } from './may-ask.ts';
import { jsonReport } from './reports/json-report.ts';
import { COARSE, sourceTexts, type ReportSource } from './reports/source.ts';
import { textReport } from './reports/text-report.ts';
import type { ReadWith } from './second-reader.ts';
import { untilStopped } from './stop-signal.ts';
import { tell } from './tell.ts';

/** What reports on a comparison of the sources it is given. */
export function reportOfComparison(request: CompareRequest): Report {
  // The files are still being read, and most are English.
  unpackEnglish();
  if (request.reader !== null) mayAsk(request.reader, request.library);
  return async (sources) => {
    const texts = sourceTexts(sources);
    await loadLanguagesOf(texts);
    const comparison = compare(texts, { ignored: request.ignored, expired: expiredAfter(request.deadline) });
    if (!comparison.precise) tell(...coarse(request.deadline));
    const { reading, unanswered } = await secondReading(request, comparison, texts);
    return {
      written: render(request, comparison, sources, reading, unanswered),
      ends: unanswered === null && !isThrownAway(reading) ? DONE : UNREAD,
    };
  };
}

/** What a model makes of it, if one is to read it. */
async function secondReading(
  { reader, library }: CompareRequest,
  comparison: Comparison,
  texts: readonly SourceText[],
): Promise<ReadWith> {
  if (reader === null) return { reading: null, unanswered: null };
  const { readWith } = await import('./second-reader.ts');
  const key = process.env['VARIORUM_READER_KEY']?.trim() || null;
  return untilStopped((stopped) =>
    readWith(reader, comparison, texts, { library, key, tell, line: progressLine(), stopped }),
  );
}

/** Whether nothing that a model answered could be believed. */
const isThrownAway = (reading: SecondReading | null) =>
  reading !== null && reading.answered > 0 && countThrownAway(reading) === reading.answered;

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
  unanswered: UnansweredReader | null,
): string | Exported {
  switch (request.format) {
    case 'json':
      return jsonReport(comparison, sources, reading, unanswered);
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
          unansweredReader: unanswered,
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
      return textReport(comparison, sources, { width, styled, reading, unanswered });
    }
  }
}

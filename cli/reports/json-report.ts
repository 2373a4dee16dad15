import { ENGINE_VERSION } from '../../engine/index.ts';
import type { Comparison } from '../../engine/index.ts';
import { comparedWords } from '../../engine/view/index.ts';
import type { SecondReading, UnansweredReader } from '../../engine/second-reader/index.ts';
import { readSources } from './source.ts';
import type { ReportSource } from './source.ts';

/**
 * All results, for programs: always the same bytes for the same texts, unless the time ran out (`precise: false`). Offsets are UTF-16 offsets into the text as it was
 * read (UTF-8, `\n` line ends, no byte-order mark), `end` exclusive. The `sha256` of a passage is that of its source, and its `stretches` say where in the
 * source's text (`versionStart`) each stretch of the passage begins.
 */
export function jsonReport(
  comparison: Comparison,
  sources: readonly ReportSource[],
  secondReading: SecondReading | null = null,
  unansweredReader: UnansweredReader | null = null,
): string {
  const report = {
    format: 'variorum-comparison',
    engine: ENGINE_VERSION,
    sources: readSources(comparison, sources).map(({ source, outline }) => ({
      id: source.id,
      letter: outline.letter,
      name: source.name,
      title: source.title,
      outlet: source.outlet,
      author: source.author,
      published: source.published,
      publishedNote: source.publishedNote,
      url: source.url,
      passageOf: source.passageOf,
      sha256: source.sha256,
      stretches: source.origin?.stretches ?? null,
    })),
    ...comparison,
    /** `compared` in words. */
    comparedSays: comparedWords(comparison).whole,
    ...(secondReading && { secondReading }),
    ...(unansweredReader && { unansweredReader }),
  };
  return safeJson(report);
}

/** A value as JSON in which a terminal finds nothing to obey. */
export function safeJson(value: unknown): string {
  // JSON leaves these as they are, and a terminal would obey them.
  const controls = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(controls, escape)}\n`;
}

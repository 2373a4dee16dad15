import { renderDossier } from '../../engine/dossier/index.ts';
import type { Comparison } from '../../engine/index.ts';
import type { ReportSource } from './source.ts';

export interface MarkdownReportOptions {
  readonly title: string;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  readonly program: string;
}

/** The same dossier that the window exports, with nothing judged and no note. */
export function markdownReport(
  comparison: Comparison,
  sources: readonly ReportSource[],
  options: MarkdownReportOptions,
): string {
  return renderDossier({ ...options, comparison, sources, judgements: [], note: '' });
}

/** What a comparison can be written as. */
import {
  renderFiles,
  sourceNames,
  tableOf,
  TABLES,
  type Dossier,
  type DossierOptions,
} from '../../engine/dossier/index.ts';

export const EXPORT_FORMATS = ['md', 'docx', 'redline', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file of an export: its path from the folder of the export, with `/`. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Changes are tracked from one text to one other. */
export class NotTwoTexts extends Error {
  override readonly name = 'NotTwoTexts';
  constructor() {
    super('Tracked changes need exactly two texts: the earlier version, then the later one.');
  }
}

/**
 * The files of a dossier in a format, the main one first: Markdown as `renderFiles` tells, a Word document, two texts as
 * a Word document with tracked changes, or its tables as `NAME-findings.csv` and so on.
 *
 * @throws {NotTwoTexts} when changes are to be tracked between any other number of texts
 * @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be written
 */
export async function exportFiles(
  dossier: Dossier,
  format: ExportFormat,
  options: DossierOptions,
): Promise<ExportFile[]> {
  const { name, kind } = options;
  switch (format) {
    case 'md':
      return renderFiles(dossier, options).map(({ path, text }) => ({ path, content: text }));
    case 'docx': {
      // Read when it is asked for: the library for Word is as large as the rest of a window.
      const { dossierDocx } = await import('./docx/dossier-docx.ts');
      return [{ path: `${name}.docx`, content: await dossierDocx(dossier, kind) }];
    }
    case 'redline': {
      const [before, after, ...more] = dossier.sources;
      if (before === undefined || after === undefined || more.length > 0) throw new NotTwoTexts();
      const { redlineDocx } = await import('./docx/redline-docx.ts');
      const content = await redlineDocx({
        title: dossier.title,
        before: before.text,
        after: after.text,
        author: sourceNames(dossier.sources, ['A', 'B'])[1]!,
        date: dossier.exportedAt,
      });
      return [{ path: `${name}.docx`, content }];
    }
    case 'csv':
      return TABLES.map((table) => ({ path: `${name}-${table}.csv`, content: tableOf(dossier, table) }));
  }
}

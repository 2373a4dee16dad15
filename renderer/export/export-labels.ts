import type { DossierKind, Flavour } from '../../engine/dossier/index.ts';
import type { ExportFormat } from '../../electron/exports/export-format.ts';

/** What the choices of an export are called. */
export const KIND_LABELS: Readonly<Record<DossierKind, string>> = {
  editor: 'An editor: what matters, first',
  archive: 'The archive: everything',
};
export const FORMAT_LABELS: Readonly<Record<ExportFormat, string>> = {
  md: 'Markdown',
  docx: 'Word',
  redline: 'Word, tracked',
  html: 'Page',
  csv: 'Tables',
  annotations: 'Web Annotations',
  template: 'Template',
};
export const FLAVOUR_LABELS: Readonly<Record<Flavour, string>> = {
  plain: 'Plain',
  obsidian: 'Obsidian',
  pandoc: 'Pandoc',
  logseq: 'Logseq',
};

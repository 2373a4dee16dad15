import { bibliographyFiles } from './citing/bibliography.ts';
import type { Contents } from './contents/blocks.ts';
import { contentsOf } from './contents/dossier-contents.ts';
import { contentsOfInvestigation, sourcesOfInvestigation } from './contents/investigation-contents.ts';
import {
  isInvestigation,
  type Dossier,
  type DossierKind,
  type DossierSource,
  type InvestigationDossier,
} from './dossier.ts';
import type { Layout } from './markdown/dialect.ts';
import { writeMarkdown, type Flavour, type TextFile } from './markdown/write-markdown.ts';

export interface DossierOptions {
  readonly kind: DossierKind;
  readonly flavour: Flavour;
  readonly layout: Layout;
  /** Name of the main file without its ending, by which a bibliography beside it is called too. */
  readonly name: string;
}

/** What is written when nothing else is asked for. */
export const DEFAULT_OPTIONS: Omit<DossierOptions, 'name'> = {
  kind: 'editor',
  flavour: 'plain',
  layout: 'file',
};

/**
 * The files of a dossier in Markdown, the main one first, and where its citations need one the bibliography beside it. Pure: the same
 * dossier gives the same files, byte for byte.
 *
 * @throws {QuotationMismatch} that names the place when any quotation differs from its source's text; then nothing is to be written
 */
export function renderFiles(dossier: Dossier | InvestigationDossier, options: DossierOptions): TextFile[] {
  const contents = contentsOfAny(dossier, options.kind);
  const files = writeMarkdown(contents, options);
  return options.flavour === 'pandoc'
    ? [...files, ...bibliographyFiles(sourcesOfAny(dossier), options.name)]
    : files;
}

/** What a dossier of one comparison or of several tells. @throws {QuotationMismatch} as {@link renderFiles} */
export const contentsOfAny = (dossier: Dossier | InvestigationDossier, kind: DossierKind): Contents =>
  isInvestigation(dossier) ? contentsOfInvestigation(dossier, kind) : contentsOf(dossier, kind);

/** The sources of a dossier of one comparison or of several, each once. */
export const sourcesOfAny = (dossier: Dossier | InvestigationDossier): readonly DossierSource[] =>
  isInvestigation(dossier) ? sourcesOfInvestigation(dossier) : dossier.sources;

/** The Markdown of a dossier in one file. @throws {QuotationMismatch} as {@link renderFiles} */
export function renderDossier(
  dossier: Dossier,
  options: Partial<Omit<DossierOptions, 'layout'>> = {},
): string {
  return renderFiles(dossier, { ...DEFAULT_OPTIONS, name: 'dossier', ...options })[0]!.text;
}

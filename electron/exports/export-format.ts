/** What a comparison, an investigation or a collection can be written as. */
import type { ExportPicture } from './export-picture.ts';
import {
  fileNameFor,
  isInvestigation,
  picturesIn,
  renderFiles,
  resealed,
  sourceNames,
  tableOf,
  TABLES,
  webAnnotations,
  withPictures,
  type Dossier,
  type DossierOptions,
  type InvestigationDossier,
} from '../../engine/dossier/index.ts';

export const EXPORT_FORMATS = ['md', 'docx', 'redline', 'html', 'csv', 'annotations', 'template'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file of an export: its path from the folder of the export, with `/`. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface ExportOptions extends DossierOptions {
  /** The words of the template, for the format of that name. */
  readonly template?: string;
  /** The pictures of the notes, by sha256; those that are not here are left as they are named. */
  readonly pictures?: ReadonlyMap<string, ExportPicture>;
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
 * a Word document with tracked changes, a page with the texts side by side, its tables as `NAME-findings.csv` and so on, its findings
 * and notes as Web Annotations, or what a template makes of it. Of an investigation what shows texts or tables is one file, or several,
 * for each of its comparisons.
 *
 * @throws {NotTwoTexts} when changes are to be tracked between any other number of texts
 * @throws {TemplateFault} when the template cannot be used
 * @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be written
 */
export async function exportFiles(
  dossier: Dossier | InvestigationDossier,
  format: ExportFormat,
  options: ExportOptions,
): Promise<ExportFile[]> {
  const { name, kind } = options;
  switch (format) {
    case 'md':
      return withPictureFiles(
        renderFiles(dossier, options).map(({ path, text }) => ({ path, content: text })),
        options,
      );
    case 'docx': {
      // Read when it is asked for: the library for Word is as large as the rest of a window.
      const { dossierDocx } = await import('./docx/dossier-docx.ts');
      return [{ path: `${name}.docx`, content: await dossierDocx(dossier, kind, options.pictures) }];
    }
    case 'redline':
      if (isInvestigation(dossier)) throw new NotTwoTexts();
      return [{ path: `${name}.docx`, content: await redlineOf(dossier) }];
    case 'html': {
      const { sideBySidePage } = await import('./html/side-by-side.ts');
      return each(dossier, name, '.html', (one) =>
        sideBySidePage(withDataPictures(one, options.pictures), kind),
      );
    }
    case 'csv':
      return TABLES.flatMap((table) => each(dossier, name, `-${table}.csv`, (one) => tableOf(one, table)));
    case 'annotations':
      return [{ path: `${name}.jsonld`, content: webAnnotations(dossier) }];
    case 'template': {
      const [{ renderTemplate }, { templateFile, templateView }] = await Promise.all([
        import('./template/render-template.ts'),
        import('./template/template-view.ts'),
      ]);
      const markdown = renderTemplate(options.template ?? '', templateView(dossier));
      return withPictureFiles([{ path: `${name}.md`, content: templateFile(markdown) }], options);
    }
  }
}

async function redlineOf(dossier: Dossier): Promise<Uint8Array> {
  const [before, after, ...more] = dossier.sources;
  if (before === undefined || after === undefined || more.length > 0) throw new NotTwoTexts();
  const { redlineDocx } = await import('./docx/redline-docx.ts');
  return redlineDocx({
    title: dossier.title,
    before: before.text,
    after: after.text,
    author: sourceNames(dossier.sources, ['A', 'B'])[1]!,
    date: dossier.exportedAt,
  });
}

/** One file of a comparison; of several, one for each, by their titles in a folder. */
function each(
  dossier: Dossier | InvestigationDossier,
  name: string,
  ending: string,
  write: (one: Dossier) => string,
): ExportFile[] {
  if (!isInvestigation(dossier)) return [{ path: `${name}${ending}`, content: write(dossier) }];
  const stems = dossier.comparisons.map(({ title, exportedAt }) =>
    fileNameFor(title, exportedAt).replace(/\.md$/, ''),
  );
  return dossier.comparisons.map((one, at) => {
    const stem = stems[at]!;
    const twin = stems.slice(0, at).filter((other) => other.toLowerCase() === stem.toLowerCase()).length;
    return { path: `${stem}${twin === 0 ? '' : ` (${twin + 1})`}${ending}`, content: write(one) };
  });
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Pictures that the files show lie beside them. */
function withPictureFiles(
  files: readonly ExportFile[],
  { name, pictures = new Map<string, ExportPicture>() }: ExportOptions,
): ExportFile[] {
  const folder = `${name}-pictures`;
  const nameOf = (sha256: string) => `${sha256.slice(0, 16)}.${ENDINGS[pictures.get(sha256)!.type] ?? 'png'}`;
  const shown = new Set<string>();
  const written = files.map((file) => {
    if (typeof file.content !== 'string') return file;
    const up = '../'.repeat(file.path.split('/').length - 1);
    const content = withPictures(file.content, (sha256) => {
      if (!pictures.has(sha256)) return null;
      shown.add(sha256);
      return `${up}${encodeURIComponent(folder)}/${nameOf(sha256)}`;
    });
    // The parts are what was just written, and not edited by hand.
    return content === file.content ? file : { ...file, content: resealed(content) };
  });
  return [
    ...written,
    ...[...shown].map((sha256) => ({
      path: `${folder}/${nameOf(sha256)}`,
      content: pictures.get(sha256)!.bytes,
    })),
  ];
}

/** The same dossier with its pictures in its words, for a page that stands alone. */
export function withDataPictures<T extends Dossier | InvestigationDossier>(
  dossier: T,
  pictures: ReadonlyMap<string, ExportPicture> = new Map<string, ExportPicture>(),
): T {
  const inline = (markdown: string) =>
    picturesIn(markdown).length === 0
      ? markdown
      : withPictures(markdown, (sha256) => {
          const picture = pictures.get(sha256);
          return picture === undefined ? null : `data:${picture.type};base64,${base64Of(picture.bytes)}`;
        });
  return {
    ...dossier,
    ...('note' in dossier && { note: inline(dossier.note) }),
    ...('comparisons' in dossier && {
      comparisons: dossier.comparisons.map((one) => withDataPictures(one, pictures)),
    }),
    ...(dossier.annotations && {
      annotations: dossier.annotations.map((one) => ({ ...one, markdown: inline(one.markdown) })),
    }),
  };
}

function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    characters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(characters);
}

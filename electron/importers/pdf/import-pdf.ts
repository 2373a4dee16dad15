import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refusal } from '../../errors.ts';
import type { FoundMetadata, ImportedFile, Importer, PictureLanguage } from '../document.ts';
import { counted, noteMarksTaken } from '../counted.ts';
import { baseName } from '../file-name.ts';
import { oneDocument } from '../make-document.ts';
import { dateOf } from '../metadata-values.ts';
import { titleOf } from '../plain/title.ts';
import { recognisedDocument } from '../recognise/recognised-document.ts';
import { tidyText } from '../tidy-text.ts';
import { openPdf } from './open-pdf.ts';
import { runsOf, type PageRuns } from './page-runs.ts';
import { recognisePages } from './recognise-pages.ts';
import { textOfPages, type PagesText } from './text-of-pages.ts';

/**
 * Reads the text of a PDF: columns one after the other, running heads and page numbers out of the text, footnotes behind
 * it, and for every page where it begins.
 *
 * @throws {Refusal} `file-encrypted`, `file-damaged`, `pdf-without-text`; with words to recognise `pages-too-many`, `picture-without-words`
 */
export const importPdf: Importer = async (file) => {
  const name = baseName(file.name);
  const document = await openPdf(file, name);
  try {
    const language = file.choices?.recognise;
    if (language !== undefined) return await recognised(document, language, name);
    const pages: PageRuns[] = [];
    let shown = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const viewport = page.getViewport({ scale: 1 });
      const runs = runsOf(
        items.filter((item) => 'str' in item),
        viewport.transform,
      );
      pages.push({ width: viewport.width, height: viewport.height, runs });
      if (runs.length > 0) shown += 1;
      page.cleanup();
    }
    const characters = pages.reduce(
      (sum, { runs }) => sum + runs.reduce((n, { text }) => n + text.trim().length, 0),
      0,
    );
    // A stamp or a number on each scanned page is no text of the document.
    if (characters < 25 * Math.min(pages.length, 4)) throw new Refusal('pdf-without-text', { name });
    const read = textOfPages(pages, await document.getPageLabels());
    const info = await infoOf(document);
    const made = dateOf((info['CreationDate'] ?? '').replace(/^D:(\d{8}).*/s, '$1'));
    return oneDocument({
      format: 'PDF',
      name,
      text: tidyText(read.text),
      found: foundIn(info, read),
      warnings:
        shown < pages.length
          ? [`${pages.length - shown} of the ${pages.length} pages of “${name}” hold no text.`]
          : [],
      details: {
        locators: read.locators,
        leftOut: leftOut(read),
        mended: mended(read),
        remarks: made === '' ? [] : [`Made on ${made}, as the PDF says.`],
      },
    });
  } finally {
    await document.loadingTask.destroy();
  }
};

/** The words of the pictures of its pages, when the user asks for them. */
async function recognised(
  document: PDFDocumentProxy,
  language: PictureLanguage,
  name: string,
): Promise<ImportedFile> {
  const pages = await recognisePages(document, language, name);
  const labels = await document.getPageLabels();
  const info = await infoOf(document);
  const title = info['Title'] ?? '';
  return recognisedDocument({
    name,
    format: 'PDF of scanned pages',
    pages,
    language,
    labels: labels ?? pages.map((_, page) => String(page + 1)),
    ...(title !== '' &&
      !NO_TITLE.test(title) && { found: { title: { value: title, where: 'the PDF’s Title' } } }),
  });
}

/** Titles that programs leave behind. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|odt|rtf|pdf|indd|tex|html?|qxd))$/i;

/** What the document says of itself, lines of text alone. */
async function infoOf(document: PDFDocumentProxy): Promise<Readonly<Record<string, string>>> {
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as {
    info: Record<string, unknown>;
  };
  return Object.fromEntries(
    Object.entries(info).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value.trim()]] : [])),
  );
}

function foundIn(info: Readonly<Record<string, string>>, { text, heading }: PagesText): FoundMetadata {
  const told = (key: string) => info[key] ?? '';
  const title = told('Title');
  return {
    title:
      title !== '' && !NO_TITLE.test(title)
        ? { value: title, where: 'the PDF’s Title' }
        : {
            value: titleOf(heading) || titleOf(text),
            where: heading ? 'the largest heading' : 'the first line',
          },
    author: { value: told('Author'), where: 'the PDF’s Author' },
    language: { value: told('Language'), where: 'the PDF’s language' },
  };
}

const leftOut = ({ heads }: PagesText) =>
  heads.map(({ text, pages }) => ({
    what: `Head or foot of ${pages === 1 ? 'one page' : `${pages} pages`}`,
    text,
  }));

const mended = ({ joined, ligatures, noteMarks, notes }: PagesText): string[] => [
  ...counted(
    joined,
    'word joined that was cut at the end of a line',
    'words joined that were cut at the end of a line',
  ),
  ...counted(
    ligatures,
    'word mended that had fallen apart at a ligature',
    'words mended that had fallen apart at a ligature',
  ),
  ...counted(notes, 'footnote set behind the text', 'footnotes set behind the text'),
  ...noteMarksTaken(noteMarks),
];

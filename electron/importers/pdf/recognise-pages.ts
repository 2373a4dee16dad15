import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageImage } from '../../bridge/contract.ts';
import { Refusal } from '../../errors.ts';
import type { FileToImport, PictureLanguage } from '../document.ts';
import { MAX_RECOGNISED_PAGES } from '../limits.ts';
import { baseName } from '../file-name.ts';
import { openRecogniser } from '../recognise/recogniser.ts';
import type { RecognisedWord } from '../recognise/words-of-table.ts';
import { openPdf } from './open-pdf.ts';
import { pictureOf } from './page-picture.ts';
import { greyMap, pngOf } from './picture-files.ts';

/**
 * The words of every page of a scanned PDF; none for a page without a picture.
 *
 * @throws {Refusal} `pages-too-many`
 */
export async function recognisePages(
  document: PDFDocumentProxy,
  language: PictureLanguage,
  name: string,
): Promise<RecognisedWord[][]> {
  if (document.numPages > MAX_RECOGNISED_PAGES)
    throw new Refusal('pages-too-many', { name, most: MAX_RECOGNISED_PAGES });
  const recogniser = await openRecogniser(language);
  try {
    const pages: RecognisedWord[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const picture = await pictureOf(page);
      pages.push(picture === null ? [] : recogniser.wordsIn(greyMap(picture), name));
      page.cleanup();
    }
    return pages;
  } finally {
    recogniser.close();
  }
}

/** The picture of one page of a scanned PDF, counted from 0; null when there is none. */
export async function pageOfPdf(file: FileToImport, at: number): Promise<PageImage | null> {
  const document = await openPdf(file, baseName(file.name));
  try {
    if (at >= document.numPages) return null;
    const picture = await pictureOf(await document.getPage(at + 1));
    if (picture === null) return null;
    return { base64: Buffer.from(pngOf(picture)).toString('base64'), type: 'image/png' };
  } finally {
    await document.loadingTask.destroy();
  }
}

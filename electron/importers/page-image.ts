import type { PageImage } from '../bridge/contract.ts';
import type { FileToImport } from './document.ts';

/** Kinds of pictures that a window can show, by how they begin. */
const SHOWN: readonly (readonly [RegExp, PageImage['type']])[] = [
  [/^\x89PNG/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^BM/, 'image/bmp'],
  [/^RIFF....WEBP/s, 'image/webp'],
];

/** The picture of a page of a scanned text, counted from 0; null when there is none, or none that a window can show. */
export async function pageImage(file: FileToImport, page: number): Promise<PageImage | null> {
  const head = Buffer.from(file.bytes.subarray(0, 1_024)).toString('latin1');
  if (head.includes('%PDF-')) return (await import('./pdf/recognise-pages.ts')).pageOfPdf(file, page);
  const type = SHOWN.find(([begins]) => begins.test(head))?.[1];
  return page > 0 || type === undefined ? null : { base64: Buffer.from(file.bytes).toString('base64'), type };
}

import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import type { Choices } from '../../electron/importers/document.ts';
import { madeUp, type Truth } from './made-up.ts';
import { htmlMail, mailbox, plainMail } from './mail.ts';
import { TEMPLATES } from './page-templates.ts';
import { byChromium, byLibreOffice, byPandoc, isThere, scannedByChromium } from './programs.ts';
import { onePage, scannedPage, type Scan } from './scanned-page.ts';
import { bodyOf, escaped, markdownOf } from './truth-html.ts';
import { inTwoColumns } from './two-columns.ts';

export interface Case {
  readonly format: string;
  readonly name: string;
  readonly file: string;
  /** What makes it, if that is a program that need not be there. */
  readonly needs: readonly string[];
  readonly truth: Truth;
  /** The pieces of metadata that a file of this kind can tell. */
  readonly fields: readonly (keyof Truth)[];
  readonly make: (folder: string) => Uint8Array;
  readonly choices?: Choices;
}

const ALL = ['title', 'author', 'outlet', 'published', 'url', 'language'] as const;

const pages = TEMPLATES.map(([name, render], index): Case => {
  const truth = madeUp(index + 1, 8 + ((index * 7) % 40));
  const encode = (html: string) =>
    name === 'old encoding'
      ? iconv.encode(html.replace('charset="utf-8"', 'charset="iso-8859-1"'), 'windows-1252')
      : strToU8(html);
  return {
    format: 'html',
    name,
    file: 'page.html',
    needs: [],
    truth,
    fields: ALL,
    make: () => encode(render(truth)),
  };
});

const mhtml = pages.slice(0, 5).map((page): Case => ({
  ...page,
  format: 'mhtml',
  file: 'page.mhtml',
  make: (folder) => {
    const html = Buffer.from(page.make(folder)).toString('base64').replace(/.{76}/g, '$&\r\n');
    return strToU8(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${page.truth.url}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}\r\n--B--\r\n`,
    );
  },
}));

const own = ['title', 'author', 'language'] as const;
const sizes = [12, 30, 60];
const documents = sizes.flatMap((size, index): Case[] => {
  const truth = madeUp(100 + index, size);
  const markdown = markdownOf(truth);
  const of = (
    format: string,
    name: string,
    needs: readonly string[],
    fields: Case['fields'],
    make: Case['make'],
  ): Case => ({
    format,
    name: `${name}, ${size} paragraphs`,
    file: `made.${format.replace(/ .*/, '')}`,
    needs,
    truth,
    fields,
    make,
  });
  const plainPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(truth.title)}</title><style>body{font:11pt serif;column-count:2;column-gap:10mm;text-align:justify;hyphens:auto}h1{column-span:all}</style></head><body><h1>${escaped(truth.title)}</h1>${bodyOf(truth, true).replace(/ <a href="#r\d+">↩<\/a>/g, '')}</body></html>`;
  return [
    of('md', 'Markdown', [], [...own, 'published'], () => strToU8(markdown)),
    of('docx', 'Pandoc', ['pandoc'], ['title', 'author'], (folder) => byPandoc(markdown, 'docx', folder)),
    of('docx', 'LibreOffice', ['pandoc', 'soffice'], ['title', 'author'], (folder) =>
      byLibreOffice(byPandoc(markdown, 'odt', folder), 'odt', 'docx', folder),
    ),
    of('epub', 'Pandoc', ['pandoc'], [...own, 'published'], (folder) => byPandoc(markdown, 'epub', folder)),
    of('pdf one column', 'LibreOffice', ['pandoc', 'soffice'], ['title', 'author'], (folder) =>
      byLibreOffice(byPandoc(markdown, 'docx', folder), 'docx', 'pdf', folder),
    ),
    of(
      'pdf two columns',
      'LibreOffice, with heads and footnotes',
      ['pandoc', 'soffice'],
      ['title', 'author'],
      (folder) =>
        byLibreOffice(
          inTwoColumns(byPandoc(markdown, 'docx', folder), `Harbour Review, volume ${index + 3}`),
          'docx',
          'pdf',
          folder,
        ),
    ),
    of('pdf two columns', 'Chromium, with heads', ['chromium'], ['title'], (folder) =>
      byChromium(plainPage, folder),
    ),
  ];
});

const written = ['title', 'author', 'published'] as const;
const mails = sizes.flatMap((size, index): Case[] => {
  const truth = madeUp(300 + index, size);
  return [
    ['eml', 'plain text that quotes another', plainMail] as const,
    ['eml', 'HTML with an attachment', htmlMail] as const,
    ['mbox', 'two kinds of text', mailbox] as const,
  ].map(([format, name, make]) => ({
    format,
    name: `${name}, ${size} paragraphs`,
    file: `made.${format}`,
    needs: [],
    truth,
    fields: written,
    make: () => strToU8(make(truth)),
  }));
});

const rows = sizes.map((size, index): Case => {
  const truth = madeUp(400 + index, size);
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const text = truth.blocks.map((block) => block.text).join('\n\n');
  const row = [truth.title, truth.author, truth.outlet, truth.published, truth.url, text].map(cell).join(',');
  return {
    format: 'csv',
    name: `one row, ${size} paragraphs`,
    file: 'made.csv',
    needs: [],
    truth,
    fields: ALL,
    make: () => strToU8(`Headline,Byline,Publication,Date,URL,Body\r\n${row}\r\n`),
  };
});

const DOTS = 300;
const SCANS: readonly (readonly [string, Scan])[] = [
  ['straight', { font: 'serif', size: 11, skew: 0, grain: 0 }],
  ['turned', { font: 'serif', size: 11, skew: 0.6, grain: 0.15 }],
  ['small', { font: 'sans-serif', size: 9, skew: -0.4, grain: 0.2 }],
];
const scans = SCANS.map(([name, scan], index): Case => {
  const truth = onePage(madeUp(200 + index, 8));
  return {
    format: 'scan',
    name: `Chromium, ${DOTS} dots an inch, ${name}`,
    file: 'page.png',
    needs: ['chromium'],
    truth,
    fields: [],
    make: (folder) => scannedByChromium(scannedPage(truth, scan), folder, DOTS),
    choices: { recognise: 'eng' },
  };
});

export const CASES: readonly Case[] = [...pages, ...mhtml, ...documents, ...mails, ...rows, ...scans];
export const missing = (one: Case): readonly string[] => one.needs.filter((program) => !isThere(program));

import type { HeadingMark } from '../../../engine/view/index.ts';
import { Refusal } from '../../errors.ts';
import type { LocatorMark } from '../../bridge/contract.ts';
import type { FoundMetadata, Importer, Section } from '../document.ts';
import { openZip } from '../archive/unzip.ts';
import { textWithHeadings, type Block } from '../blocks/block.ts';
import { blocksOfElement } from '../blocks/blocks-of-element.ts';
import { leftOutStruck, struckOut } from '../blocks/struck-out.ts';
import { baseName } from '../file-name.ts';
import { parsePage } from '../html/parse-html.ts';
import { oneDocument } from '../make-document.ts';
import { dateOf } from '../metadata-values.ts';
import { shorten } from '../plain/title.ts';
import { tidyText } from '../tidy-text.ts';
import { readPackage, type EpubPackage } from './read-package.ts';

/** Chapters shorter than this, in words, such as a title page, become no passage. */
const MIN_CHAPTER_WORDS = 40;

/**
 * Reads a book in EPUB: its chapters in the order of reading, each a section, and what its package says of it.
 *
 * @throws {Refusal} `file-damaged`, `file-encrypted`, `archive-damaged`, `archive-too-large`, `file-empty`
 */
export const importEpub: Importer = (file) => {
  const name = baseName(file.name);
  const open = openZip(file.bytes, name);
  const text = (path: string) => {
    const bytes = open(path);
    return bytes === null ? null : tidyText(new TextDecoder().decode(bytes));
  };
  if (text('META-INF/encryption.xml')?.match(/EncryptedData[\s\S]*?\.x?html/))
    throw new Refusal('file-encrypted', { name });
  const book = readPackage(text);
  if (book === null) throw new Refusal('file-damaged', { name });
  const struck = struckOut();
  const chapters = book.chapters.flatMap((path) => {
    const html = text(path);
    if (html === null) return [];
    const page = parsePage(html);
    const blocks = blocksOfElement(page.body, { name, keepsStruck: struck.keepsStruck });
    return blocks.length === 0 ? [] : [{ blocks, title: titleOfChapter(blocks, page) }];
  });
  const { details, ...read } = joined(chapters);
  const leftOut = leftOutStruck(struck.left).map(({ what, text: words }) => ({ what, text: words }));
  return oneDocument({
    format: 'EPUB',
    name,
    found: foundIn(book),
    ...read,
    details: { ...details, leftOut },
  });
};

interface Chapter {
  readonly blocks: readonly Block[];
  readonly title: string;
}

function titleOfChapter(blocks: readonly Block[], page: Document): string {
  const heading = blocks.find(({ kind }) => kind === 'heading')?.text ?? page.title;
  return shorten(heading);
}

function joined(chapters: readonly Chapter[]) {
  let text = '';
  const sections: Section[] = [];
  const headings: HeadingMark[] = [];
  const locators: LocatorMark[] = [];
  for (const { blocks, title } of chapters) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const chapter = textWithHeadings(blocks);
    text += chapter.text;
    for (const one of chapter.headings)
      headings.push({ ...one, start: one.start + start, end: one.end + start });
    const words = text.slice(start).match(/\S+/g)?.length ?? 0;
    if (words < MIN_CHAPTER_WORDS) continue;
    sections.push({ title: title || `Chapter ${sections.length + 1}`, start, end: text.length });
    locators.push({ start, label: `ch. ${sections.length}` });
  }
  return {
    text,
    sections: sections.length > 1 ? sections : [],
    details: { headings, locators: sections.length > 1 ? locators : [] },
  };
}

function foundIn({ metadata }: EpubPackage): FoundMetadata {
  const entry = (value: string, where: string) => ({ value, where: `the book’s ${where}` });
  return {
    title: entry(metadata.title, 'dc:title'),
    author: entry(metadata.creators.join(', '), 'dc:creator'),
    outlet: entry(metadata.publisher, 'dc:publisher'),
    published: entry(dateOf(metadata.date), 'dc:date'),
    language: entry(metadata.language, 'dc:language'),
    url: entry(metadata.source, 'dc:source'),
  };
}

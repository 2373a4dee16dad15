import { Refusal } from '../../errors.ts';
import type { FileToImport, Importer, ImportedFile } from '../document.ts';
import { textOfBlocks, textWithHeadings, type Block } from '../blocks/block.ts';
import { blocksOfElement } from '../blocks/blocks-of-element.ts';
import { counted, noteMarksTaken } from '../counted.ts';
import { baseName } from '../file-name.ts';
import { oneDocument } from '../make-document.ts';
import { tidyText } from '../tidy-text.ts';
import { articleBlocks } from './article-blocks.ts';
import { decodeText } from '../plain/import-text.ts';
import { decodePage, type DecodedPage } from './page-charset.ts';
import { pageMetadata } from './page-metadata.ts';
import { readingOf } from '../reading-of.ts';
import { parsePage } from './parse-html.ts';
import { savedFrom } from './saved-from.ts';

const READ_WHOLE =
  'Its parts lie so deep in each other that the page was read whole, without what it names as menus, advertisements and the like.';

/**
 * Reads the article of a saved or fetched web page.
 *
 * @throws {Refusal} `file-encoding`, `file-empty`, `file-nested`, `page-of-scripts`
 */
export const importHtml: Importer = (file) => {
  const name = baseName(file.name);
  const decoded = decodedPage(file, name);
  if (file.isFragment) return oneDocument({ format: 'Web page', name, text: textOfHtml(decoded.html) });
  try {
    return importPage(
      file,
      decoded.html,
      file.fetched?.address ?? savedFrom(decoded.html),
      decoded.warnings,
      decoded.encoding,
    );
  } catch (error) {
    const isEmpty = error instanceof Refusal && error.code === 'file-empty';
    throw isEmpty && /<script\b/i.test(decoded.html) ? new Refusal('page-of-scripts', { name }) : error;
  }
};

/**
 * In the encoding that the user chose, else in the one that the page and its bytes speak for.
 *
 * @throws {Refusal} `file-encoding`
 */
export function decodedPage(file: FileToImport, name: string): DecodedPage {
  if (file.choices?.encoding !== undefined) {
    const { text, warnings, encoding } = decodeText(file);
    return { html: text, warnings, encoding };
  }
  const decoded = decodePage(file.bytes, file.fetched?.contentType ?? null, name);
  if (decoded === null) throw new Refusal('file-encoding', { name });
  return decoded;
}

/** Reads the article of a page whose characters are known already. */
export function importPage(
  file: FileToImport,
  html: string,
  address: string | null,
  warnings: readonly string[],
  encoding?: string,
): ImportedFile {
  const name = baseName(file.name);
  const page = parsePage(tidyText(html));
  const found = pageMetadata(page, address);
  const { bringBack = [] } = file.choices ?? {};
  const { blocks, leftOut, broughtBack, noteMarks, isTooDeep } = articleBlocks(page, name, bringBack);
  const mended = [
    ...noteMarksTaken(noteMarks),
    ...counted(
      broughtBack,
      'paragraph kept that a reader view would drop',
      'paragraphs kept that a reader view would drop',
    ),
  ];
  const { text, headings } = textWithHeadings(withTitle(blocks, found.title?.value ?? ''));
  return oneDocument({
    format: 'Web page',
    name,
    text,
    found,
    warnings,
    reading: readingOf(file.choices),
    details: {
      headings,
      leftOut,
      remarks: isTooDeep ? [READ_WHOLE] : [],
      mended: [
        ...mended,
        ...counted(
          bringBack.length,
          'stretch of the page brought back by hand',
          'stretches of the page brought back by hand',
        ),
      ],
      ...(encoding !== undefined && { encoding }),
      ...(bringBack.length > 0 && { broughtBack: [...bringBack] }),
    },
  });
}

/** The text of a piece of HTML, such as a clipboard holds: all of it, since the user chose it. */
export function textOfHtml(html: string): string {
  const page = parsePage(tidyText(html));
  return tidyText(textOfBlocks(blocksOfElement(page.body, { name: 'The clipboard' })));
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** An article begins with its headline, also where that stands outside of what is its text. */
function withTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const line = title.replace(/\s+/g, ' ').trim();
  const has = blocks.slice(0, 4).some(({ text }) => plain(text) === plain(line));
  return line === '' || has || blocks.length === 0
    ? blocks
    : [{ kind: 'heading', text: line, level: 1 }, ...blocks];
}

/** A dossier as a Word document: headings, tables, quotations, and a real footnote for everything that is cited. */
import {
  Bookmark,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type ParagraphChild,
} from 'docx';
import {
  contentsOfAny,
  countLabels,
  headingsBelow,
  type Block,
  type CitedPlace,
  type Contents,
  type Dossier,
  type DossierKind,
  type Inline,
  type InvestigationDossier,
  type Quotation,
} from '../../../engine/dossier/index.ts';
import { columnWidths } from './column-widths.ts';
import { BULLETS, DOCX_STYLES } from './docx-styles.ts';
import { innerLink, isFromRight, markedRuns, outerLink, runs, xmlText } from './docx-text.ts';
import type { ExportPicture } from '../export-picture.ts';
import { writtenBlocks } from './written-blocks.ts';

/**
 * @param pictures those of the notes, by sha256; one that is not here is named by its words
 * @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be written
 */
export async function dossierDocx(
  dossier: Dossier | InvestigationDossier,
  kind: DossierKind,
  pictures: ReadonlyMap<string, ExportPicture> = new Map<string, ExportPicture>(),
): Promise<Uint8Array> {
  const contents = contentsOfAny(dossier, kind);
  const footnotes = new Footnotes(contents, pictures);
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(contents.facts.title) }),
    ...contents.parts.flatMap(({ blocks }) => blocks.flatMap((block) => paragraphsOf(block, footnotes))),
  ];
  const document = new Document({
    ...DOCX_STYLES,
    title: xmlText(contents.facts.title),
    creator: xmlText(contents.facts.author ?? dossier.program),
    footnotes: footnotes.all,
    sections: [
      { properties: { page: { margin: { top: 1300, bottom: 1300, left: 1400, right: 1400 } } }, children },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Footnotes as they are asked for, numbered from 1, numbered lists, and the pictures of the notes. */
class Footnotes {
  readonly all: Record<string, { readonly children: Paragraph[] }> = {};
  readonly #contents: Contents;
  readonly pictures: ReadonlyMap<string, ExportPicture>;
  #last = 0;
  #lists = 0;

  constructor(contents: Contents, pictures: ReadonlyMap<string, ExportPicture>) {
    this.#contents = contents;
    this.pictures = pictures;
  }

  /** A note that the user wrote. */
  readonly footnote = (children: Paragraph[]): FootnoteReferenceRun => {
    // What stands in it may have footnotes of its own, which are numbered by now.
    this.#last += 1;
    this.all[String(this.#last)] = { children };
    return new FootnoteReferenceRun(this.#last);
  };

  /** A note that says in full which source is cited, and where. */
  cite(places: readonly CitedPlace[]): FootnoteReferenceRun {
    this.#last += 1;
    const [first] = places;
    const { reference, url } = this.#contents.sources[first!.source]!;
    const locators = countLabels(places.map(({ locator }) => locator)).filter((one) => one !== '');
    const address = first!.url ?? url;
    this.all[String(this.#last)] = {
      children: [
        new Paragraph({
          style: 'FootnoteText',
          children: [
            ...inlineRuns(reference),
            ...runs(`${locators.length === 0 ? '' : `, ${locators.join('; ')}`}.`),
            ...(address === null ? [] : [...runs(' '), outerLink(url ?? address, address)]),
          ],
        }),
      ],
    };
    return new FootnoteReferenceRun(this.#last);
  }

  /** Each numbered list begins anew. */
  readonly nextList = (): number => (this.#lists += 1);

  nameOf(place: CitedPlace): string {
    return this.#contents.sources[place.source]!.name;
  }
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function paragraphsOf(block: Block, footnotes: Footnotes): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const words = inlineRuns(block.content);
      const children = block.anchor ? [new Bookmark({ id: block.anchor.id, children: words })] : words;
      return [new Paragraph({ heading: HEADINGS[block.level - 1]!, children })];
    }
    case 'paragraph':
      return [new Paragraph({ children: inlineRuns(block.content) })];
    case 'quotation':
      return quotation(block, footnotes);
    case 'list':
      // The findings follow in the same file.
      if (block.role === 'findings') return [];
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: inlineRuns(item) }),
      );
    case 'table':
      return [table(block), new Paragraph({})];
    case 'verbatim':
      return block.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(
          (line) =>
            new Paragraph({ style: 'Verbatim', bidirectional: isFromRight(line), children: runs(line) }),
        );
    case 'written':
      return writtenBlocks(headingsBelow(block.markdown, block.below), block.definitions, footnotes);
  }
}

function quotation({ quote, marks, cited }: Quotation, footnotes: Footnotes): Paragraph[] {
  const locators = countLabels(cited.map(({ locator }) => locator)).filter((one) => one !== '');
  const where = locators.length === 0 ? '' : `, ${locators.join('; ')}`;
  return [
    new Paragraph({
      style: 'Quotation',
      bidirectional: isFromRight(quote),
      children: markedRuns(quote, marks),
    }),
    new Paragraph({
      style: 'QuotationSource',
      children: [...runs(`— ${footnotes.nameOf(cited[0]!)}${where}`), footnotes.cite(cited)],
    }),
  ];
}

const wordsOf = (content: readonly Inline[]): string =>
  content.map((one) => (one.kind === 'citation' ? '' : one.text)).join('');

function table({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const widths = columnWidths([head, ...rows].map((cells) => cells.map(wordsOf)));
  const row = (cells: readonly (readonly Inline[])[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell, at) =>
          new TableCell({
            width: { size: widths[at]!, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 90, right: 90 },
            children: [new Paragraph({ spacing: { after: 0 }, children: inlineRuns(cell, tableHeader) })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function inlineRuns(content: readonly Inline[], bold = false): ParagraphChild[] {
  return content.flatMap((one): ParagraphChild[] => {
    switch (one.kind) {
      case 'text':
        return runs(one.text.replace(/\s*[\r\n]+\s*/g, ' '), {
          ...((bold || one.look === 'strong') && { bold: true }),
          ...(one.look === 'emphasis' && { italics: true }),
          ...(one.look === 'code' && { font: 'Consolas', size: 17 }),
        });
      case 'words':
        return markedRuns(one.text, one.marks);
      case 'link':
        return [outerLink(one.text, one.url)];
      case 'citation':
        return [];
      case 'reference':
        return one.to.kind === 'finding' ? [innerLink(one.text, one.to.id)] : runs(one.text, { bold: true });
    }
  });
}

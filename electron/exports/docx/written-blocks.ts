/** What the user wrote in Markdown, as paragraphs of a Word document. Nothing is fetched, and HTML is shown as it is written. */
import {
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type ParagraphChild,
} from 'docx';
import {
  footnoteLabel,
  footnotesApart,
  PICTURE_ADDRESS,
  withReferences,
} from '../../../engine/dossier/index.ts';
import { Marked, type Token, type Tokens } from 'marked';
import { micromark } from 'micromark';
import type { ExportPicture } from '../export-picture.ts';
import { columnWidths } from './column-widths.ts';
import { BULLETS, NUMBERS } from './docx-styles.ts';
import { isFromRight, runs, xmlText } from './docx-text.ts';
import { pictureSize } from './picture-size.ts';

/** What a note needs of the document it stands in. */
export interface Surroundings {
  /** A footnote of these paragraphs, as the mark that leads to it. */
  readonly footnote: (paragraphs: Paragraph[]) => ParagraphChild;
  /** The number of another numbered list. */
  readonly nextList: () => number;
  /** By sha256. */
  readonly pictures: ReadonlyMap<string, ExportPicture>;
}

interface Look {
  readonly bold?: true;
  readonly italics?: true;
  readonly strike?: true;
  readonly style?: 'Hyperlink';
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** The width of a page without its margins, and most of its height, in pixels of which there are 96 to an inch. */
const WIDEST = 620;
const HIGHEST = 800;

/** @param definitions footnotes and addresses that the note uses and does not define itself, as Markdown */
export function writtenBlocks(
  markdown: string,
  definitions: string,
  around: Surroundings,
): (Paragraph | Table)[] {
  const { words, footnotes } = footnotesApart(
    withReferences(`${markdown}\n\n${definitions}`, (_kind, _id, name) => name),
  );
  return new Writer(footnotes, around).blocks(words);
}

/** A picture or a footnote in a footnote of itself would never end. */
const DEEPEST = 3;

class Writer {
  readonly #footnotes: ReadonlyMap<string, string>;
  readonly #around: Surroundings;
  readonly #marked: Marked;
  #depth = 0;

  constructor(footnotes: ReadonlyMap<string, string>, around: Surroundings) {
    this.#footnotes = footnotes;
    this.#around = around;
    this.#marked = new Marked({
      extensions: [
        {
          name: 'footnote',
          level: 'inline',
          start: (words) => words.indexOf('[^'),
          tokenizer(words) {
            const call = /^\[\^([^\]\s]+)\]/.exec(words);
            return call !== null && footnotes.has(footnoteLabel(call[1]!))
              ? { type: 'footnote', raw: call[0], text: footnoteLabel(call[1]!) }
              : undefined;
          },
        },
      ],
    });
  }

  blocks(markdown: string): (Paragraph | Table)[] {
    return this.#blocksOf(this.#marked.lexer(markdown));
  }

  #footnote(label: string): ParagraphChild[] {
    if (this.#depth >= DEEPEST) return [];
    this.#depth += 1;
    const paragraphs = this.#blocksOf(
      this.#marked.lexer(this.#footnotes.get(label)!),
      'FootnoteText',
    ).flatMap((one) => (one instanceof Paragraph ? [one] : []));
    this.#depth -= 1;
    return [
      this.#around.footnote(
        paragraphs.length === 0 ? [new Paragraph({ style: 'FootnoteText' })] : paragraphs,
      ),
    ];
  }

  #blocksOf(tokens: readonly Token[], style?: 'Quotation' | 'FootnoteText'): (Paragraph | Table)[] {
    const within = style === undefined ? {} : { style };
    return tokens.flatMap((token): (Paragraph | Table)[] => {
      switch (token.type) {
        case 'space':
        case 'def':
          return [];
        case 'hr':
          return [new Paragraph({ thematicBreak: true })];
        case 'heading': {
          const { depth, tokens: inner } = token as Tokens.Heading;
          return [
            new Paragraph({ heading: HEADINGS[Math.min(depth, 4) - 1]!, children: this.#inline(inner) }),
          ];
        }
        case 'blockquote':
          return this.#blocksOf((token as Tokens.Blockquote).tokens, style ?? 'Quotation');
        case 'list':
          return this.#itemsOf(token as Tokens.List, 0);
        case 'code':
          return [
            new Paragraph({
              style: 'Verbatim',
              children: runs((token as Tokens.Code).text, { font: 'Consolas' }),
            }),
          ];
        case 'table':
          return style === 'FootnoteText'
            ? // Word has no tables in footnotes of this kind.
              [token as Tokens.Table].flatMap(({ header, rows }) =>
                [header, ...rows].map(
                  (cells) =>
                    new Paragraph({
                      ...within,
                      children: cells.flatMap((cell, at) => [
                        ...(at > 0 ? runs(' | ') : []),
                        ...this.#inline(cell.tokens),
                      ]),
                    }),
                ),
              )
            : [this.#tableOf(token as Tokens.Table)];
        default: {
          const inner = 'tokens' in token && token.tokens ? this.#inline(token.tokens) : runs(wordsOf(token));
          return [new Paragraph({ ...within, bidirectional: isFromRight(token.raw), children: inner })];
        }
      }
    });
  }

  #itemsOf(list: Tokens.List, level: number): (Paragraph | Table)[] {
    // Word counts from 1: what begins elsewhere says its numbers itself.
    const instance = list.ordered && Number(list.start || 1) === 1 ? this.#around.nextList() : null;
    return list.items.flatMap((item, at) => {
      const inner = item.tokens.filter(
        ({ type }) => type !== 'list' && type !== 'space' && type !== 'checkbox',
      );
      const box = item.task ? `${item.checked ? '☒' : '☐'} ` : '';
      const number = list.ordered && instance === null ? `${Number(list.start || 1) + at}. ` : '';
      const words = inner.flatMap((token, index): ParagraphChild[] => [
        ...(index > 0 ? runs('\n') : []),
        ...('tokens' in token && token.tokens ? this.#inline(token.tokens) : runs(wordsOf(token))),
      ]);
      const children = [...runs(`${number}${box}`), ...words];
      const deepest = Math.min(level, 5);
      return [
        instance !== null
          ? new Paragraph({ numbering: { reference: NUMBERS, level: deepest, instance }, children })
          : list.ordered
            ? new Paragraph({ indent: { left: 360 * (deepest + 1), hanging: 260 }, children })
            : new Paragraph({ numbering: { reference: BULLETS, level: deepest }, children }),
        ...item.tokens
          .filter((token): token is Tokens.List => token.type === 'list')
          .flatMap((one) => this.#itemsOf(one, level + 1)),
      ];
    });
  }

  #tableOf({ header, rows }: Tokens.Table): Table {
    const widths = columnWidths([header, ...rows].map((cells) => cells.map(({ text }) => text)));
    const row = (cells: readonly Tokens.TableCell[], look: Look) =>
      new TableRow({
        children: cells.map(
          (cell, at) =>
            new TableCell({
              width: { size: widths[at]!, type: WidthType.DXA },
              children: [new Paragraph({ children: this.#inline(cell.tokens, look) })],
            }),
        ),
      });
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths,
      rows: [row(header, { bold: true }), ...rows.map((cells) => row(cells, {}))],
    });
  }

  #inline(tokens: readonly Token[], look: Look = {}): ParagraphChild[] {
    return tokens.flatMap((token): ParagraphChild[] => {
      const inner = 'tokens' in token && token.tokens ? token.tokens : null;
      switch (token.type) {
        case 'strong':
          return this.#inline(inner ?? [], { ...look, bold: true });
        case 'em':
          return this.#inline(inner ?? [], { ...look, italics: true });
        case 'del':
          return this.#inline(inner ?? [], { ...look, strike: true });
        case 'br':
          return runs('\n');
        case 'codespan':
          return runs(wordsOf(token), { ...look, font: 'Consolas' });
        case 'footnote':
          return this.#footnote(wordsOf(token));
        case 'image':
          return this.#picture(token as Tokens.Image, look);
        case 'link': {
          const { href } = token as Tokens.Link;
          return /^(https?|mailto):/i.test(href)
            ? [
                new ExternalHyperlink({
                  link: xmlText(href),
                  children: this.#inline(inner ?? [], { ...look, style: 'Hyperlink' }),
                }),
              ]
            : this.#inline(inner ?? [], look);
        }
        default:
          return inner ? this.#inline(inner, look) : runs(wordsOf(token), look);
      }
    });
  }

  /** A picture that the library keeps, no wider than the page; any other is named by its words and, where it has one, its address. */
  #picture({ href, text }: Tokens.Image, look: Look): ParagraphChild[] {
    const kept = href.startsWith(PICTURE_ADDRESS)
      ? this.#around.pictures.get(href.slice(PICTURE_ADDRESS.length))
      : undefined;
    const size = kept === undefined ? null : pictureSize(kept.bytes);
    const words = decoded(text);
    if (kept === undefined || size === null) {
      const address = /^https?:/i.test(href) ? ` (${href})` : '';
      return runs(`[${words.trim() || 'picture'}${address}]`, { ...look, italics: true });
    }
    const scale = Math.min(1, WIDEST / size.width, HIGHEST / size.height);
    const name = xmlText(words.trim() || 'picture');
    return [
      new ImageRun({
        type: size.type,
        data: kept.bytes,
        transformation: {
          width: Math.max(1, Math.round(size.width * scale)),
          height: Math.max(1, Math.round(size.height * scale)),
        },
        altText: { name, title: name, description: name },
      }),
    ];
  }
}

const wordsOf = (token: Token): string => {
  const words = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  return token.type === 'codespan' || token.type === 'code' || token.type === 'html' ? words : decoded(words);
};

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** `&#32;` and `&eacute;` as the characters they mean. */
const decoded = (words: string): string => words.replace(REFERENCE, (reference) => characterOf(reference));

function characterOf(reference: string): string {
  const [, inner] = /^<p>x([^]*)x<\/p>$/.exec(micromark(`x${reference}x`)) ?? [];
  return (inner ?? reference).replace(/&(amp|lt|gt|quot);/g, (_, name: string) => MARKUP[name]!);
}

const MARKUP: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What the user wrote in Markdown, as paragraphs of a Word document. Nothing is fetched, and HTML is shown as it is written. */
import { HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType, type ParagraphChild } from 'docx';
import { withReferences } from '../../../engine/dossier/index.ts';
import { lexer, type Token, type Tokens } from 'marked';
import { BULLETS } from './docx-styles.ts';
import { isFromRight, outerLink, runs } from './docx-text.ts';

interface Look {
  readonly bold?: true;
  readonly italics?: true;
  readonly strike?: true;
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export const writtenBlocks = (markdown: string): (Paragraph | Table)[] =>
  blocksOf(lexer(withReferences(markdown, (_kind, _id, words) => words)));

function blocksOf(tokens: readonly Token[], style?: 'Quotation'): (Paragraph | Table)[] {
  const within = style === undefined ? {} : { style };
  return tokens.flatMap((token): (Paragraph | Table)[] => {
    switch (token.type) {
      case 'space':
      case 'def':
      case 'hr':
        return [];
      case 'heading': {
        const { depth, tokens: inner } = token as Tokens.Heading;
        return [new Paragraph({ heading: HEADINGS[Math.min(depth, 4) - 1]!, children: inline(inner) })];
      }
      case 'blockquote':
        return blocksOf((token as Tokens.Blockquote).tokens, 'Quotation');
      case 'list':
        return itemsOf(token as Tokens.List, 0);
      case 'code':
        return [
          new Paragraph({
            style: 'Verbatim',
            children: runs((token as Tokens.Code).text, { font: 'Consolas' }),
          }),
        ];
      case 'table':
        return [tableOf(token as Tokens.Table)];
      default: {
        const inner = 'tokens' in token && token.tokens ? inline(token.tokens) : runs(wordsOf(token));
        return [new Paragraph({ ...within, bidirectional: isFromRight(token.raw), children: inner })];
      }
    }
  });
}

function itemsOf(list: Tokens.List, level: number): (Paragraph | Table)[] {
  return list.items.flatMap((item, at) => {
    const inner = item.tokens.filter(({ type }) => type !== 'list' && type !== 'space');
    const box = item.task ? `${item.checked ? '☒' : '☐'} ` : '';
    const number = list.ordered ? `${Number(list.start || 1) + at}. ` : '';
    const words = inner.flatMap((token, index): ParagraphChild[] => [
      ...(index > 0 ? runs('\n') : []),
      ...('tokens' in token && token.tokens ? inline(token.tokens) : runs(wordsOf(token))),
    ]);
    const children = [...runs(`${number}${box}`), ...words];
    const deepest = Math.min(level, 5);
    return [
      list.ordered
        ? new Paragraph({ indent: { left: 360 * (deepest + 1), hanging: 260 }, children })
        : new Paragraph({ numbering: { reference: BULLETS, level: deepest }, children }),
      ...item.tokens
        .filter((token): token is Tokens.List => token.type === 'list')
        .flatMap((one) => itemsOf(one, level + 1)),
    ];
  });
}

function tableOf({ header, rows }: Tokens.Table): Table {
  const row = (cells: readonly Tokens.TableCell[], look: Look) =>
    new TableRow({
      children: cells.map(
        (cell) => new TableCell({ children: [new Paragraph({ children: inline(cell.tokens, look) })] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(header, { bold: true }), ...rows.map((cells) => row(cells, {}))],
  });
}

function inline(tokens: readonly Token[], look: Look = {}): ParagraphChild[] {
  return tokens.flatMap((token): ParagraphChild[] => {
    const inner = 'tokens' in token && token.tokens ? token.tokens : null;
    switch (token.type) {
      case 'strong':
        return inline(inner ?? [], { ...look, bold: true });
      case 'em':
        return inline(inner ?? [], { ...look, italics: true });
      case 'del':
        return inline(inner ?? [], { ...look, strike: true });
      case 'br':
        return runs('\n');
      case 'codespan':
        return runs(wordsOf(token), { ...look, font: 'Consolas' });
      case 'link': {
        const { href, text } = token as Tokens.Link;
        return /^(https?|mailto):/i.test(href) ? [outerLink(text, href)] : runs(text, look);
      }
      default:
        return inner ? inline(inner, look) : runs(wordsOf(token), look);
    }
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const wordsOf = (token: Token): string =>
  ('text' in token && typeof token.text === 'string' ? token.text : token.raw).replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ENTITIES[name]!,
  );

import type { Span } from '../types.ts';

/** A paragraph of a block quotation, without its mark. */
export interface BlockQuotation extends Span {
  /** Who is printed below it behind a dash, as in "> — Ida Holm, mayor": "Ida Holm, mayor". */
  readonly label?: Span;
}

/** The mark of Markdown, and of what a mail answers. */
const MARK = /^(?:>[ \t]?)+/u;
const SIGNATURE = /^(?:[—–]|--)\s*(?=\p{Lu})/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Block quotations: paragraphs that begin with ">". What is set in quotation marks of its own inside one is left to those. A last line behind
 * a dash says who speaks, and is no part of it.
 *
 * @param paragraphs every line of its own is one
 */
export function blockQuotationsIn(text: string, paragraphs: readonly Span[]): BlockQuotation[] {
  const found: BlockQuotation[] = [];
  let block: BlockQuotation[] = [];
  const end = () => {
    found.push(...block);
    block = [];
  };
  for (const { start, end: to } of paragraphs) {
    const printed = text.slice(start, to);
    const mark = MARK.exec(printed)?.[0].length ?? 0;
    if (mark === 0) {
      end();
      continue;
    }
    const words = printed.slice(mark);
    const signature = SIGNATURE.exec(words)?.[0].length;
    if (signature !== undefined && block.length > 0) {
      const label = { start: start + mark + signature, end: to };
      block = block.map((one) => ({ ...one, label }));
      end();
    } else if (LETTER.test(words)) block.push({ start: start + mark, end: to });
  }
  end();
  return found;
}

import type { HeadingMark } from '../../../engine/view/index.ts';
import { tidyText } from '../tidy-text.ts';

/** What a stretch of a structured document is. */
export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'item' | 'row' | 'note' | 'preformatted';

/** A paragraph, heading, item or row of a document, as text. */
export interface Block {
  readonly kind: BlockKind;
  /** Words, with single spaces between them; lines and tabs only where they mean something. Never empty. */
  readonly text: string;
  /** Of a heading: 1 is the highest. */
  readonly level?: number;
}

/** One text of blocks: an empty line between two of them, a line end alone between the rows of one table. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      if (before === undefined) return block.text;
      return `${before.kind === 'row' && block.kind === 'row' ? '\n' : '\n\n'}${block.text}`;
    })
    .join('');
}

/** The text of blocks as the library keeps it, and where its headings stand. */
export function textWithHeadings(blocks: readonly Block[]): {
  readonly text: string;
  readonly headings: readonly HeadingMark[];
} {
  const text = tidyText(textOfBlocks(blocks));
  const headings: HeadingMark[] = [];
  let at = 0;
  for (const block of blocks) {
    const words = tidyText(block.text);
    const start = text.indexOf(words, at);
    if (start === -1) continue;
    at = start + words.length;
    if (block.kind === 'heading') headings.push({ start, end: at, level: block.level ?? 1 });
  }
  return { text, headings };
}

/** What a stretch of a structured document is. */
export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'item' | 'row' | 'note' | 'preformatted';

/** A paragraph, heading, item or row of a document, as text. */
export interface Block {
  readonly kind: BlockKind;
  /** Words, with single spaces between them; lines and tabs only where they mean something. Never empty. */
  readonly text: string;
}

/** Where more of a text is set as quotation, it is set so for its looks. */
const MOST_QUOTED = 0.5;

/**
 * One text of blocks: an empty line between two of them, a line end alone between the rows of one table. Every line of a block quotation
 * begins with "> ", as in Markdown: its words are another's, and nothing else would tell. Where most of a text is set so, none does.
 */
export function textOfBlocks(blocks: readonly Block[]): string {
  const length = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const isMarked = length(blocks.filter(({ kind }) => kind === 'quote')) <= MOST_QUOTED * length(blocks);
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const text = block.kind === 'quote' && isMarked ? block.text.replace(/^(?!>)/gm, '> ') : block.text;
      if (before === undefined) return text;
      return `${before.kind === 'row' && block.kind === 'row' ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}

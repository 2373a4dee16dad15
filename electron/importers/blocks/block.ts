/** What a stretch of a structured document is. */
export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'item' | 'row' | 'note' | 'preformatted';

/** A paragraph, heading, item or row of a document, as text. */
export interface Block {
  readonly kind: BlockKind;
  /** Words, with single spaces between them; lines and tabs only where they mean something. Never empty. */
  readonly text: string;
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

import type { ColumnLayout, ParagraphFrame, ParagraphLayout } from '../layout/layout.ts';
import { sameParagraph } from '../layout/reuse.ts';
import { inParts } from './parts.ts';

/** A paragraph as it is drawn: with its sentences and marks, or as plain text. */
export type DrawnParagraph = ParagraphLayout | ParagraphFrame;
export type Part = readonly DrawnParagraph[];

/** Puts together what a column draws; a marked paragraph that is drawn already and has not changed stays the same object. */
export function drawing() {
  let before = new Map<number, ParagraphLayout>();
  let parts: readonly Part[] = [];
  return (column: ColumnLayout, marked: ReadonlySet<number>): readonly Part[] => {
    const now = new Map<number, ParagraphLayout>();
    const drawn = column.frames.map((frame, index): DrawnParagraph => {
      const paragraph = marked.has(index) ? column.paragraphs[index] : undefined;
      if (!paragraph) return frame;
      const known = before.get(index);
      const kept = known && sameParagraph(known, paragraph) ? known : paragraph;
      now.set(index, kept);
      return kept;
    });
    before = now;
    return (parts = inParts(drawn, parts));
  };
}

/** A word that was recognised, and where it stands in the layout: numbers of its block, paragraph and line on the page. */
export interface RecognisedWord {
  readonly text: string;
  /** As the recogniser estimates it, from 0 to 1. */
  readonly confidence: number;
  readonly paragraph: string;
  readonly line: string;
}

/**
 * The words of Tesseract's table of a page: one line each of level, page, block, paragraph, line, word, left, top, width,
 * height, confidence and text, with tabs between; words are of level 5.
 */
export function wordsOfTable(table: string): RecognisedWord[] {
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t');
    const [level, , block, paragraph, line] = cells;
    const text = cells.slice(11).join(' ').trim();
    if (level !== '5' || text === '') return [];
    return [
      {
        text,
        confidence: Math.min(1, Math.max(0, Number(cells[10]) / 100)),
        paragraph: `${block}.${paragraph}`,
        line: `${block}.${paragraph}.${line}`,
      },
    ];
  });
}

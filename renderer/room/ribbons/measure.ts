/** Heights in a column, in pixels from the top of its content. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Where a linked sentence meets the left and the right edge of its text. */
export interface Edges {
  readonly left: Extent;
  readonly right: Extent;
}

/** Positions in one column; true until it is laid out anew, whatever is scrolled. */
export interface ColumnMeasure {
  /** Height of the content and of what is seen of it. */
  readonly height: number;
  readonly viewport: number;
  /** Left and right edge of the text, in pixels from the left of the row of columns. */
  readonly textLeft: number;
  readonly textRight: number;
  readonly sentences: readonly (Extent | undefined)[];
  readonly edges: ReadonlyMap<number, Edges>;
}

/**
 * Reads the positions of every sentence of a column, writing nothing, so that one layout serves all reads.
 *
 * `scroller` holds elements with `data-sentence`; `text` is the block whose edges the ribbons join, at the sentences
 * `linked`.
 */
export function measureColumn(
  scroller: HTMLElement,
  text: HTMLElement,
  rowLeft: number,
  linked: readonly number[],
): ColumnMeasure {
  const meetsEdges = new Set(linked);
  const box = scroller.getBoundingClientRect();
  const textBox = text.getBoundingClientRect();
  const above = scroller.scrollTop - box.top;
  const sentences: (Extent | undefined)[] = [];
  const edges = new Map<number, Edges>();
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-sentence]')) {
    const index = Number(element.dataset.sentence);
    const whole = element.getBoundingClientRect();
    sentences[index] = { top: whole.top + above, bottom: whole.bottom + above };
    if (!meetsEdges.has(index)) continue;
    const followed = element.matches(':has(~ [data-sentence])');
    const rightToLeft = getComputedStyle(element).direction === 'rtl';
    edges.set(index, sentenceEdges(lineBoxes(element, above), textBox, followed, rightToLeft));
  }
  return {
    height: scroller.scrollHeight,
    viewport: scroller.clientHeight,
    textLeft: textBox.left - rowLeft,
    textRight: textBox.right - rowLeft,
    sentences,
    edges,
  };
}

interface Line extends Extent {
  readonly left: number;
  readonly right: number;
}

/** The boxes of an inline element, joined to one per line. */
function lineBoxes(element: HTMLElement, above: number): Line[] {
  const lines: Line[] = [];
  for (const rect of element.getClientRects()) {
    if (rect.width === 0) continue;
    const line = { top: rect.top + above, bottom: rect.bottom + above, left: rect.left, right: rect.right };
    const last = lines.at(-1);
    if (last && line.top < (last.top + last.bottom) / 2) {
      lines[lines.length - 1] = {
        top: Math.min(last.top, line.top),
        bottom: Math.max(last.bottom, line.bottom),
        left: Math.min(last.left, line.left),
        right: Math.max(last.right, line.right),
      };
    } else lines.push(line);
  }
  return lines;
}

/**
 * Which lines of a sentence reach an edge of the text: at the edge where lines begin not a first line that begins in the
 * middle, at the edge where lines end not a last line after which another sentence goes on. So two sentences that share a
 * line do not share a stretch of an edge. A sentence that reaches neither edge has a third of its one line there.
 */
export function sentenceEdges(
  lines: readonly Line[],
  text: { readonly left: number; readonly right: number },
  followed: boolean,
  rightToLeft: boolean,
): Edges {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return { left: { top: 0, bottom: 0 }, right: { top: 0, bottom: 0 } };
  const third = (first.bottom - first.top) / 3;
  const indented = (rightToLeft ? text.right - first.right : first.left - text.left) > 8;
  const second = lines[1];
  const lastButOne = lines.at(-2);
  const begin = {
    top: !indented ? first.top : second ? second.top : last.bottom - third,
    bottom: last.bottom,
  };
  const end = {
    top: first.top,
    bottom: !followed ? last.bottom : lastButOne ? lastButOne.bottom : first.top + third,
  };
  return rightToLeft ? { left: end, right: begin } : { left: begin, right: end };
}

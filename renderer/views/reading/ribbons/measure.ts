import type { ColumnLayout } from '../layout/layout.ts';

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
  readonly paragraphs: readonly Extent[];
  /** Measured where a sentence is drawn by itself, to within a line where its paragraph is plain text. */
  readonly sentences: readonly Extent[];
  /** Of the linked sentences that are drawn. */
  readonly edges: ReadonlyMap<number, Edges>;
}

/**
 * Reads the positions in a column, writing nothing, so that one layout serves all reads.
 *
 * `text` is the block whose edges the ribbons join; in it stand elements with `data-paragraph`, and in some of them
 * elements with `data-sentence`.
 */
export function measureColumn(
  scroller: HTMLElement,
  text: HTMLElement,
  rowLeft: number,
  column: Pick<ColumnLayout, 'frames' | 'sentences'>,
): ColumnMeasure {
  const box = scroller.getBoundingClientRect();
  const textBox = text.getBoundingClientRect();
  const above = scroller.scrollTop - box.top;
  const paragraphs: Extent[] = column.frames.map(() => ({ top: 0, bottom: 0 }));
  const marked: HTMLElement[] = [];
  for (const element of text.querySelectorAll<HTMLElement>('[data-paragraph]')) {
    const { top, bottom } = element.getBoundingClientRect();
    paragraphs[Number(element.dataset.paragraph)] = { top: top + above, bottom: bottom + above };
    if (element.dataset.start === undefined) marked.push(element);
  }
  const lineHeight = parseFloat(getComputedStyle(text).lineHeight) || 0;
  const sentences = column.sentences.map(({ start, end, paragraph }) => {
    const frame = column.frames[paragraph];
    const extent = paragraphs[paragraph];
    return frame && extent ? within(extent, frame, { start, end }, lineHeight) : { top: 0, bottom: 0 };
  });
  const measure: ColumnMeasure = {
    height: scroller.scrollHeight,
    viewport: scroller.clientHeight,
    textLeft: textBox.left - rowLeft,
    textRight: textBox.right - rowLeft,
    paragraphs,
    sentences,
    edges: new Map(),
  };
  return measureMarked(measure, scroller, text, marked);
}

/** A measure with the sentences of paragraphs that have been drawn with them since; their own extents are as they were. */
export function measureMarked(
  measure: ColumnMeasure,
  scroller: HTMLElement,
  text: HTMLElement,
  paragraphs: readonly HTMLElement[],
): ColumnMeasure {
  if (paragraphs.length === 0) return measure;
  const above = scroller.scrollTop - scroller.getBoundingClientRect().top;
  const textBox = text.getBoundingClientRect();
  const sentences = [...measure.sentences];
  const edges = new Map(measure.edges);
  for (const paragraph of paragraphs) {
    const elements = [...paragraph.querySelectorAll<HTMLElement>('[data-sentence]')];
    const rightToLeft = elements.length > 0 && getComputedStyle(paragraph).direction === 'rtl';
    elements.forEach((element, position) => {
      const index = Number(element.dataset.sentence);
      const whole = element.getBoundingClientRect();
      sentences[index] = { top: whole.top + above, bottom: whole.bottom + above };
      if (!element.classList.contains('linked')) return;
      const followed = position < elements.length - 1;
      edges.set(index, sentenceEdges(lineBoxes(element, above), textBox, followed, rightToLeft));
    });
  }
  return { ...measure, sentences, edges };
}

/** Whether a paragraph still stands where it was measured. */
export function standsStill(measure: ColumnMeasure, paragraph: HTMLElement): boolean {
  const known = measure.paragraphs[Number(paragraph.dataset.paragraph)];
  const { height } = paragraph.getBoundingClientRect();
  return known !== undefined && Math.abs(known.bottom - known.top - height) < 0.5;
}

/** Where a stretch of a paragraph stands when its letters are spread evenly over its lines. */
function within(
  extent: Extent,
  frame: { readonly start: number; readonly end: number },
  stretch: { readonly start: number; readonly end: number },
  lineHeight: number,
): Extent {
  const height = extent.bottom - extent.top;
  const length = Math.max(1, frame.end - frame.start);
  const lines = lineHeight > 0 ? Math.max(1, Math.round(height / lineHeight)) : 1;
  const line = height / lines;
  const first = Math.floor(((stretch.start - frame.start) / length) * lines);
  const last = Math.ceil(((stretch.end - frame.start) / length) * lines);
  return {
    top: extent.top + Math.min(first, lines - 1) * line,
    bottom: extent.top + Math.min(Math.max(last, first + 1), lines) * line,
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

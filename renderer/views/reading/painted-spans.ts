/**
 * Spans painted on columns with the CSS Custom Highlight API, which leaves the document as it is. A column is an element
 * with `data-column`; in it every run of text has `data-start`, its UTF-16 offset in the text, and one text node. What is
 * drawn later, because a long text is drawn in slices or only where it is seen, is painted as it comes.
 */
import { overlapping } from '../../../engine/algorithms/index.ts';
import type { Span } from '../../../engine/index.ts';

export interface Painting {
  /** The names of the highlights; of two that meet the one of higher priority is seen. */
  readonly names: readonly { readonly name: string; readonly priority: number }[];
  /** The spans of the column that stands at a place, in order and apart from each other. */
  readonly spansOf: (column: number) => readonly Span[];
  readonly nameOf: (column: number, index: number) => string;
}

/** Keeps the spans painted in `room` until the returned function is called. */
export function keepPainted(room: Element, { names, spansOf, nameOf }: Painting): () => void {
  if (typeof CSS === 'undefined' || !CSS.highlights) return () => {};
  let frame: number | undefined;
  const paint = () => {
    frame = undefined;
    const ranges = new Map<string, Range[]>(names.map(({ name }) => [name, []]));
    for (const run of room.querySelectorAll<HTMLElement>('[data-column] [data-start]')) {
      const column = Number(run.closest<HTMLElement>('[data-column]')?.dataset.column);
      const spans = spansOf(column);
      const node = run.firstChild;
      if (spans.length === 0 || node?.nodeType !== Node.TEXT_NODE) continue;
      const start = Number(run.dataset.start);
      const length = node.textContent?.length ?? 0;
      const [first, last] = overlapping(spans, { start, end: start + length });
      for (let index = first; index < last; index += 1) {
        const span = spans[index]!;
        const range = document.createRange();
        range.setStart(node, Math.max(0, span.start - start));
        range.setEnd(node, Math.min(length, span.end - start));
        ranges.get(nameOf(column, index))?.push(range);
      }
    }
    for (const { name, priority } of names) {
      const highlight = new Highlight(...(ranges.get(name) ?? []));
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
  };
  paint();
  const watch = new MutationObserver(() => (frame ??= requestAnimationFrame(paint)));
  watch.observe(room, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
    for (const { name } of names) CSS.highlights.delete(name);
  };
}

/**
 * Paints hits on the columns with the CSS Custom Highlight API, which leaves the document as it is. A column is an element
 * with `data-column`; in it every run of text has `data-start`, its UTF-16 offset in the text, and one text node. What is
 * drawn later, because a long text is drawn in slices or only where it is seen, is painted as it comes.
 */
import { overlapping } from '../../../engine/algorithms/index.ts';
import type { ColumnHits, HitAt } from './find-in-texts.svelte.ts';

const ALL = 'find-hit';
const CURRENT = 'find-current';

export interface Hits {
  readonly columns: readonly ColumnHits[];
  readonly current: HitAt | null;
  /** Ids of the texts, in the order in which their columns stand. */
  readonly order: readonly string[];
}

/** Keeps the hits painted in `room` until the returned function is called. */
export function paintHits(room: Element, { columns, current, order }: Hits): () => void {
  if (typeof CSS === 'undefined' || !CSS.highlights || columns.every((column) => column.hits.length === 0))
    return () => {};
  const at = order.map((id) => columns.findIndex((column) => column.id === id));
  let frame: number | undefined;
  const paint = () => {
    frame = undefined;
    const all: Range[] = [];
    const here: Range[] = [];
    for (const run of room.querySelectorAll<HTMLElement>('[data-column] [data-start]')) {
      const shownAt = Number(run.closest<HTMLElement>('[data-column]')?.dataset.column);
      const column = at[shownAt] ?? -1;
      const hits = columns[column]?.hits ?? [];
      const node = run.firstChild;
      if (hits.length === 0 || node?.nodeType !== Node.TEXT_NODE) continue;
      const start = Number(run.dataset.start);
      const length = node.textContent?.length ?? 0;
      const [first, last] = overlapping(hits, { start, end: start + length });
      for (let index = first; index < last; index += 1) {
        const hit = hits[index]!;
        const range = document.createRange();
        range.setStart(node, Math.max(0, hit.start - start));
        range.setEnd(node, Math.min(length, hit.end - start));
        (current?.column === column && current.hit === index ? here : all).push(range);
      }
    }
    CSS.highlights.set(ALL, new Highlight(...all));
    const chosen = new Highlight(...here);
    chosen.priority = 1;
    CSS.highlights.set(CURRENT, chosen);
  };
  paint();
  const watch = new MutationObserver(() => (frame ??= requestAnimationFrame(paint)));
  watch.observe(room, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
  };
}

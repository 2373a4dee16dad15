/** Paints the hits of a search on the columns, with the CSS Custom Highlight API, which leaves the document as it is. */
import { keepPainted } from '../../views/reading/painted-spans.ts';
import type { ColumnHits, HitAt } from '../../session/find/find-in-texts.svelte.ts';

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
  const at = order.map((id) => columns.findIndex((column) => column.id === id));
  return keepPainted(room, {
    names: [
      { name: ALL, priority: 1 },
      { name: CURRENT, priority: 2 },
    ],
    spansOf: (shown) => columns[at[shown] ?? -1]?.hits ?? [],
    nameOf: (shown, index) => (current?.column === at[shown] && current?.hit === index ? CURRENT : ALL),
  });
}

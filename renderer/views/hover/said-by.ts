/** So many sentences a card tells; a whole paragraph of differences is read in its place. */
const MOST = 5;

/**
 * What the marks at an element say, each sentence once: the mark it is in, or for a sentence or a row that has the
 * focus every mark inside.
 */
export function saidBy(element: Element, inside: boolean): readonly string[] {
  const marks = inside
    ? [element as HTMLElement, ...element.querySelectorAll<HTMLElement>('[data-says]')]
    : [element.closest<HTMLElement>('[data-says]')];
  const lines = marks.flatMap((mark) => mark?.dataset.says?.split('\n') ?? []);
  const said = [...new Set(lines.filter((line) => line !== ''))];
  return said.length <= MOST ? said : [...said.slice(0, MOST), `And ${said.length - MOST} more.`];
}

export interface CardRoom {
  readonly width: number;
  readonly height: number;
}

/** Where a card of this size stands: below what it speaks of, above where there is no room, never out of the window. */
export function placeCard(
  target: { readonly left: number; readonly top: number; readonly bottom: number },
  card: CardRoom,
  window: CardRoom,
): { readonly x: number; readonly y: number } {
  const gap = 6;
  const below = target.bottom + gap;
  const above = target.top - gap - card.height;
  const y = below + card.height <= window.height - gap || above < gap ? below : above;
  const most = (size: number, room: number) => Math.max(gap, room - size - gap);
  return {
    x: Math.min(Math.max(gap, target.left), most(card.width, window.width)),
    y: Math.min(Math.max(gap, y), most(card.height, window.height)),
  };
}

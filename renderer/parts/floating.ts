/** Puts `floating` (position: fixed) under `anchor`, or above it when there is more room there, inside the window. */
export function placeNear(floating: HTMLElement, anchor: HTMLElement, align: 'start' | 'end'): void {
  const gap = 4;
  const edge = 8;
  const at = anchor.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - gap - edge;
  const above = at.top - gap - edge;
  const height = floating.scrollHeight + 2;
  const up = height > below && above > below;
  floating.style.maxHeight = `${Math.max(up ? above : below, 120)}px`;
  const width = floating.offsetWidth;
  const wanted = align === 'start' ? at.left : at.right - width;
  const left = Math.min(Math.max(wanted, edge), window.innerWidth - width - edge);
  const top = up ? Math.max(at.top - gap - Math.min(height, above), edge) : at.bottom + gap;
  floating.style.inset = `${top}px auto auto ${left}px`;
}

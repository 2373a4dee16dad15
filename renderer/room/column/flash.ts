/** How long a flash lasts, in milliseconds. */
const FLASH = 1100;

/** Lights up what a range covers for a moment, without touching the text. Does nothing where there is no animation. */
export function flash(scroller: HTMLElement, range: Range): void {
  const box = scroller.getBoundingClientRect();
  for (const rect of range.getClientRects?.() ?? []) {
    const light = scroller.ownerDocument.createElement('div');
    if (typeof light.animate !== 'function') return;
    light.className = 'flash';
    light.style.left = `${rect.left - box.left - 2}px`;
    light.style.top = `${rect.top - box.top + scroller.scrollTop - 1}px`;
    light.style.width = `${rect.width + 4}px`;
    light.style.height = `${rect.height + 2}px`;
    scroller.append(light);
    const animation = light.animate([{ opacity: 0 }, { opacity: 1, offset: 0.2 }, { opacity: 0 }], FLASH);
    animation.onfinish = animation.oncancel = () => light.remove();
  }
}

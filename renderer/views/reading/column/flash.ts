/** How long a flash lasts, in milliseconds. */
const FLASH = 1100;

/** Lights up what a range covers for a moment, without touching the text. Does nothing where there is no animation. */
export function flash(scroller: HTMLElement, range: Range): void {
  const box = scroller.getBoundingClientRect();
  for (const line of linesOf([...(range.getClientRects?.() ?? [])])) {
    if (line.bottom < box.top || line.top > box.bottom) continue;
    const light = scroller.ownerDocument.createElement('div');
    if (typeof light.animate !== 'function') return;
    light.className = 'flash';
    light.style.left = `${line.left - box.left - 2}px`;
    light.style.top = `${line.top - box.top + scroller.scrollTop - 1}px`;
    light.style.width = `${line.right - line.left + 4}px`;
    light.style.height = `${line.bottom - line.top + 2}px`;
    scroller.append(light);
    const animation = light.animate([{ opacity: 0 }, { opacity: 1, offset: 0.2 }, { opacity: 0 }], FLASH);
    animation.onfinish = animation.oncancel = () => light.remove();
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One box for each line: a range tells the boxes of elements and of their text, one upon the other. */
export function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.right <= box.left) continue;
    const middle = (box.top + box.bottom) / 2;
    const at = lines.findIndex((line) => line.top < middle && middle < line.bottom);
    const line = lines[at];
    if (!line) lines.push(box);
    else
      lines[at] = {
        left: Math.min(line.left, box.left),
        right: Math.max(line.right, box.right),
        top: Math.min(line.top, box.top),
        bottom: Math.max(line.bottom, box.bottom),
      };
  }
  return lines;
}

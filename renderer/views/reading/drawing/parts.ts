/** Paragraphs that stand in one block, so that a change among thousands concerns few of them. */
export const PART = 16;

/** `paragraphs` in parts; a part that is made of the same objects as in `before` is the same array. */
export function inParts<T>(
  paragraphs: readonly T[],
  before: readonly (readonly T[])[],
): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(paragraphs.length / PART) }, (_, index) => {
    const part = paragraphs.slice(index * PART, (index + 1) * PART);
    const known = before[index];
    return known?.length === part.length && part.every((one, i) => one === known[i]) ? known : part;
  });
}

/** The element of a paragraph in a block of text whose children with `data-part` hold the parts; null before it is drawn. */
export function paragraphElement(text: Element, index: number): HTMLElement | null {
  const part = text.querySelector(`:scope > [data-part="${Math.floor(index / PART)}"]`);
  const element = part?.children[index % PART];
  return element instanceof HTMLElement ? element : null;
}

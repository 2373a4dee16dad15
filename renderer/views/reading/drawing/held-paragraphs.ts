/**
 * Paragraphs of a column's text that stay as they are drawn: a selection that begins or ends in one, or the focus in it,
 * would be lost with its element.
 */
export function heldParagraphs(text: HTMLElement | undefined): ReadonlySet<number> {
  const selection = document.getSelection();
  const nodes: (Node | null)[] = [document.activeElement];
  if (selection && !selection.isCollapsed) nodes.push(selection.anchorNode, selection.focusNode);
  const held = new Set<number>();
  for (const node of nodes) {
    if (!node || !text?.contains(node)) continue;
    const element = node instanceof HTMLElement ? node : node.parentElement;
    const index = element?.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph;
    if (index !== undefined) held.add(Number(index));
  }
  return held;
}

import { turnsDirection, withMarksOfDirection } from '../../engine/text/marks-of-direction.ts';

/** What is being written is the user's, and is drawn by the editor. */
const WRITTEN_IN = '[contenteditable], textarea';

/**
 * Shows the invisible characters that turn the direction of words as marks, wherever in `root` words are drawn: in columns, cards, lists and
 * dialogs. A mark is as long as what it stands for, so that places in a text stay what they are; what is quoted, copied as a quotation or
 * exported is taken from the text itself. Answers what ends it.
 */
export function showDirections(root: Element): () => void {
  const show = (node: Node) => {
    const words = node as Text;
    if (turnsDirection(words.data) && !words.parentElement?.closest(WRITTEN_IN))
      words.data = withMarksOfDirection(words.data);
  };
  const showAll = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) return show(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) show(walker.currentNode);
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') show(target);
      else addedNodes.forEach(showAll);
  });
  showAll(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
}

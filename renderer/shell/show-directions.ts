import { turnsDirection, withMarksOfDirection } from '../../engine/text/marks-of-direction.ts';

/** What is being written is the user's, and is drawn by the editor. */
const WRITTEN_IN = '[contenteditable], textarea';

/** Words that are shown or read aloud without being text of the page. */
const WORDED = ['title', 'aria-label', 'aria-description', 'alt', 'placeholder'];

/**
 * Shows the invisible characters that turn the direction of words as marks, wherever in `root` words are drawn: in columns, cards, lists,
 * dialogs, and what elements are called. A mark is as long as what it stands for, so that places in a text stay what they are; what is quoted, copied as a quotation or
 * exported is taken from the text itself. Answers what ends it.
 */
export function showDirections(root: Element): () => void {
  const show = (node: Node) => {
    const words = node as Text;
    if (turnsDirection(words.data) && !words.parentElement?.closest(WRITTEN_IN))
      words.data = withMarksOfDirection(words.data);
  };
  const showNames = (element: Element) => {
    for (const name of WORDED) {
      const words = element.getAttribute(name);
      if (words !== null && turnsDirection(words)) element.setAttribute(name, withMarksOfDirection(words));
    }
  };
  const showOne = (node: Node) =>
    node.nodeType === Node.TEXT_NODE ? show(node) : showNames(node as Element);
  const showAll = (node: Node) => {
    if (node.nodeType !== Node.TEXT_NODE && node.nodeType !== Node.ELEMENT_NODE) return;
    showOne(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) showOne(walker.currentNode);
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') show(target);
      else if (type === 'attributes') showNames(target as Element);
      else addedNodes.forEach(showAll);
  });
  showAll(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: WORDED });
  return () => observer.disconnect();
}

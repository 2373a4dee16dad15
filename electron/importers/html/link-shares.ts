import { isElement, isText, nameOf, type PageElement, type PageNode } from '../blocks/element.ts';

interface Letters {
  readonly all: number;
  readonly linked: number;
}

/**
 * Tells how much of the text of an element is links, from 0 to 1. What was counted of an element serves those that it stands in: a
 * page is gone through once, however deep its elements lie.
 */
export function linkShares(): (element: PageElement) => number {
  const counts = new WeakMap<PageNode, Letters>();
  function lettersIn(node: PageNode): Letters {
    if (isText(node)) return { all: (node.nodeValue ?? '').replace(/\s+/g, '').length, linked: 0 };
    let count = counts.get(node);
    if (count !== undefined) return count;
    let [all, linked] = [0, 0];
    for (const child of Array.from(node.childNodes)) {
      const inner = lettersIn(child);
      all += inner.all;
      linked += inner.linked;
    }
    counts.set(node, (count = { all, linked: isElement(node) && isLink(node) ? all : linked }));
    return count;
  }
  return (element) => {
    const { all, linked } = lettersIn(element);
    return all === 0 ? 0 : linked / all;
  };
}

/** A link to another place than one of the same page. */
function isLink(element: PageElement): boolean {
  const address = nameOf(element) === 'a' ? element.getAttribute('href') : null;
  return address !== null && !address.startsWith('#');
}

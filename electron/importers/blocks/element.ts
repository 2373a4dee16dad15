/** What is needed of a parsed page, whichever library parsed it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT || node.nodeType === CDATA;

/** The name of an element in lower case, without a prefix. */
export const nameOf = (element: PageElement): string =>
  element.localName.toLowerCase().replace(/^[^:]*:/, '');

/** All text in an element, as it stands. */
export function textIn(node: PageNode): string {
  if (isText(node)) return node.nodeValue ?? '';
  return Array.from(node.childNodes, textIn).join('');
}

import { childrenOf, elementsOf, parseXmlDocument, serializeXml } from './xml.ts';

const CHANGE = /<w:(?:ins|del|moveFrom|moveTo)[ >]/;

/** Whether the XML of a document holds tracked insertions, deletions or moves. */
export const hasChanges = (documentXml: string): boolean => CHANGE.test(documentXml);

/**
 * The XML of a Word document as it was before its tracked changes: insertions gone, deletions back, what was moved at its
 * old place, and paragraphs whole that were broken or joined.
 */
export function beforeChanges(documentXml: string): string {
  const document = parseXmlDocument(documentXml);
  if (document === null || document.documentElement === null) return documentXml;
  joinInsertedParagraphs(document.documentElement);
  keepDeletedParagraphs(document.documentElement);
  for (const name of ['ins', 'moveTo'])
    for (const change of elementsOf(document, name)) change.parentNode?.removeChild(change);
  for (const name of ['del', 'moveFrom']) for (const change of elementsOf(document, name)) unwrap(change);
  for (const deleted of elementsOf(document, 'delText')) rename(deleted, 't');
  return serializeXml(document);
}

/** The element of changes of a paragraph's mark, the end of its line. */
function markOf(paragraph: Element): Element | undefined {
  const properties = childrenOf(paragraph).find(({ localName }) => localName === 'pPr');
  return properties && childrenOf(properties).find(({ localName }) => localName === 'rPr');
}

/** A paragraph whose end was inserted was one with the next. */
function joinInsertedParagraphs(root: Element): void {
  for (const paragraph of elementsOf(root, 'p').reverse()) {
    const mark = markOf(paragraph);
    const change =
      mark && childrenOf(mark).find(({ localName }) => localName === 'ins' || localName === 'moveTo');
    if (!mark || !change) continue;
    mark.removeChild(change);
    let next = paragraph.nextSibling;
    while (next !== null && next.nodeType !== 1) next = next.nextSibling;
    if (next === null || (next as Element).localName !== 'p') continue;
    for (const child of childrenOf(next)) if (child.localName !== 'pPr') paragraph.appendChild(child);
    next.parentNode?.removeChild(next);
  }
}

/** A paragraph whose end was deleted was one of its own. */
function keepDeletedParagraphs(root: Element): void {
  for (const paragraph of elementsOf(root, 'p')) {
    const mark = markOf(paragraph);
    const change =
      mark && childrenOf(mark).find(({ localName }) => localName === 'del' || localName === 'moveFrom');
    if (mark && change) mark.removeChild(change);
  }
}

function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  while (element.firstChild) parent.insertBefore(element.firstChild, element);
  parent.removeChild(element);
}

function rename(element: Element, localName: string): void {
  const document = element.ownerDocument;
  const parent = element.parentNode;
  if (!document || !parent) return;
  const renamed = document.createElementNS(element.namespaceURI, `${element.prefix ?? 'w'}:${localName}`);
  renamed.setAttribute('xml:space', 'preserve');
  while (element.firstChild) renamed.appendChild(element.firstChild);
  parent.replaceChild(renamed, element);
}

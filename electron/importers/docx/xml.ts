import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const ELEMENT = 1;

const fail = (message: string) => {
  throw new Error(message);
};
const parser = () => new DOMParser({ errorHandler: { warning: () => {}, error: fail, fatalError: fail } });

/** The document of a piece of XML; null when it is not well-formed. It knows no entities but the five of XML. */
export function parseXmlDocument(xml: string): Document | null {
  // Word writes no document type; one is there to make entities that swell.
  if (/<!DOCTYPE/i.test(xml.slice(0, 10_000))) return null;
  try {
    return parser().parseFromString(xml, 'text/xml');
  } catch {
    return null;
  }
}

/** The root element of a piece of XML; null as {@link parseXmlDocument}. */
export const parseXml = (xml: string): Element | null => parseXmlDocument(xml)?.documentElement ?? null;

export const serializeXml = (document: Document): string => new XMLSerializer().serializeToString(document);

export const childrenOf = (parent: Node): Element[] =>
  Array.from(parent.childNodes).filter((child): child is Element => child.nodeType === ELEMENT);

/** Every element of a local name, in the order of the document. */
export const elementsOf = (document: Document | Element, localName: string): Element[] =>
  Array.from(document.getElementsByTagNameNS('*', localName));

import { DOMParser } from 'linkedom';

export interface EpubPackage {
  /** Paths of the chapters in the archive, in the order of reading. */
  readonly chapters: readonly string[];
  readonly metadata: {
    readonly title: string;
    readonly creators: readonly string[];
    readonly publisher: string;
    readonly date: string;
    readonly language: string;
    readonly source: string;
  };
}

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;

/** The elements of a name, whatever prefix they were given. */
const named = (document: Document, name: string): Element[] =>
  [...document.querySelectorAll('*')].filter((element) => element.localName.replace(/^.*:/, '') === name);

/**
 * The package document of a book: what it is and what is read in which order. Null when there is none.
 *
 * @param text the text of a file of the archive, null when it is not there
 */
export function readPackage(text: (path: string) => string | null): EpubPackage | null {
  const container = text('META-INF/container.xml');
  const path = container && named(parse(container), 'rootfile')[0]?.getAttribute('full-path');
  const source = path ? text(path) : null;
  if (!path || source === null) return null;
  const document = parse(source);
  const folder = path.replace(/[^/]*$/, '');
  const items = new Map(
    named(document, 'item').map((item) => [item.getAttribute('id') ?? '', item] as const),
  );
  const chapters = named(document, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref') ?? '');
    const href = item?.getAttribute('href');
    if (!item || !href || reference.getAttribute('linear') === 'no') return [];
    // The table of contents is no chapter, though it may be read.
    if (/(?:^|\s)nav(?:\s|$)/.test(item.getAttribute('properties') ?? '')) return [];
    return /html|xml/.test(item.getAttribute('media-type') ?? 'html') ? [resolved(folder, href)] : [];
  });
  if (chapters.length === 0) return null;
  const values = (name: string) =>
    named(document, name)
      .filter((element) => element.parentElement?.localName.replace(/^.*:/, '') === 'metadata')
      .map((element) => (element.textContent ?? '').trim())
      .filter(Boolean);
  const first = (name: string) => values(name)[0] ?? '';
  return {
    chapters,
    metadata: {
      title: first('title'),
      creators: values('creator'),
      publisher: first('publisher'),
      date: first('date'),
      language: first('language'),
      source: first('source'),
    },
  };
}

/** A path beside another in an archive; `..` leads no higher than its root. */
function resolved(folder: string, href: string): string {
  const path = decode(href.replace(/[#?].*$/, ''));
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

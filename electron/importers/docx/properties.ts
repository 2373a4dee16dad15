import type { FoundMetadata } from '../document.ts';
import { dateOf } from '../metadata-values.ts';
import { childrenOf, parseXml } from './xml.ts';

/** Titles that programs give to documents, or leave from what a document was made of. */
const NO_TITLE = /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|dotx?|odt|rtf|pdf))$/i;

export interface DocumentProperties {
  readonly found: FoundMetadata;
  /** The day the document was made, which need not be the one it was published; '' when it is not told. */
  readonly made: string;
}

/** What a document's properties say: title, author, language, and when it was made. */
export function propertiesOf(coreXml: string | null): DocumentProperties {
  if (coreXml === null) return { found: {}, made: '' };
  const root = parseXml(coreXml);
  const value = (name: string) =>
    (root ? childrenOf(root) : []).find((child) => child.localName === name)?.textContent?.trim() ?? '';
  const title = value('title');
  const found = {
    ...(title !== '' &&
      !NO_TITLE.test(title) && { title: { value: title, where: 'the document’s properties' } }),
    author: { value: value('creator'), where: 'the document’s properties' },
    language: { value: value('language'), where: 'the document’s properties' },
  };
  return { found, made: dateOf(value('created')) };
}

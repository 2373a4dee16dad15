import type { FileToImport, ImportedDocument } from '../document.ts';

/** A text with where it was fetched from, which is its address when it tells no other; a text of a file as it is. */
export function fetchedDocument(
  document: ImportedDocument,
  { fetched }: Pick<FileToImport, 'fetched'>,
): ImportedDocument {
  if (fetched === undefined) return document;
  const { details } = document;
  return {
    ...document,
    url: document.url ?? fetched.address,
    details: { ...details, remarks: [...details.remarks, `Fetched from ${fetched.address}.`] },
  };
}

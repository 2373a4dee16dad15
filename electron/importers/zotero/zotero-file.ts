import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DescribedWork, MetadataField } from '../../bridge/contract.ts';
import { Refusal } from '../../errors.ts';
import type { FileToImport, ImportedDocument } from '../document.ts';
import { readFileForImport } from '../read-file.ts';
import { zoteroItem } from './items.ts';
import { askZotero, type ZoteroAt } from './local-interface.ts';

/**
 * The file that Zotero has of an item, read from this machine's disk where Zotero says it lies. Only a file of the name that Zotero's item
 * gives it is read: an answer that points anywhere else is none of Zotero's.
 *
 * @throws {Refusal} `zotero-no-file`, `file-unreadable`, `file-too-large`, and as `askZotero`
 */
export async function zoteroFile(
  key: string,
  at: ZoteroAt = {},
): Promise<{ readonly file: FileToImport; readonly work: DescribedWork | null }> {
  const { attachment, work } = await zoteroItem(key, at);
  const name = work?.title ?? attachment.fileName;
  const address = (await askZotero(`items/${attachment.key}/file/view/url`, at))?.trim();
  if (!address) throw new Refusal('zotero-no-file', { name });
  let place: string;
  try {
    place = fileURLToPath(address);
  } catch {
    throw new Refusal('zotero-answer', { detail: 'it named no file of this machine' });
  }
  if (path.basename(place).normalize('NFC') !== attachment.fileName.normalize('NFC'))
    throw new Refusal('zotero-answer', { detail: 'it named another file than that of the item' });
  return { file: { name: attachment.fileName, bytes: readFileForImport(place) }, work };
}

const FIELDS = [
  'title',
  'author',
  'outlet',
  'published',
  'url',
  'language',
] as const satisfies readonly MetadataField[];

/** A document with what Zotero says of it in place of what its file says: that was looked after by a person. */
export function withZoteroWork(document: ImportedDocument, work: DescribedWork | null): ImportedDocument {
  if (work === null) return document;
  const known = FIELDS.flatMap((field) => (work[field] === null ? [] : [[field, work[field]] as const]));
  // A tag of a language is what people seldom write.
  const sound = known.filter(
    ([field, value]) => field !== 'language' || /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
  );
  return {
    ...document,
    ...Object.fromEntries(sound),
    details: {
      ...document.details,
      found: { ...document.details.found, ...Object.fromEntries(sound.map(([field]) => [field, 'Zotero'])) },
    },
  };
}

import type { DescribedWork, ZoteroItem, ZoteroItems } from '../../bridge/contract.ts';
import { Refusal } from '../../errors.ts';
import { workOf } from '../bibliography/record.ts';
import { askZotero, type ZoteroAt } from './local-interface.ts';

/** A file that Zotero keeps, or knows the place of. */
export interface Attachment {
  readonly key: string;
  readonly parent: string | null;
  readonly contentType: string;
  /** As it is called on the disk. */
  readonly fileName: string;
}

/** So many items are listed at once. */
const LISTED = 200;

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (data: Data, ...fields: readonly string[]): string => {
  for (const field of fields) {
    const value = data[field];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
};

/** Kinds of files that become texts, the best first: what an item has several of, one is taken of. */
const READABLE = [
  { type: /^application\/pdf$/, kind: 'PDF' },
  { type: /^(?:text\/html|application\/xhtml\+xml)$/, kind: 'snapshot' },
  { type: /^application\/epub\+zip$/, kind: 'EPUB' },
  { type: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, kind: 'Word' },
  { type: /^text\/(?:plain|markdown)$/, kind: 'text' },
] as const;

const rankOf = ({ contentType }: Attachment) => READABLE.findIndex(({ type }) => type.test(contentType));
const KEY = /^[A-Z0-9]{8}$/;

/** The data of every item of an answer that is whole. */
function itemsIn(answer: string | null): { readonly key: string; readonly data: Data }[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer ?? '[]');
  } catch {
    parsed = null;
  }
  if (!Array.isArray(parsed)) throw new Refusal('zotero-answer', { detail: 'its answer is no list' });
  return (parsed as unknown[]).flatMap((item) => {
    if (!isData(item) || !isData(item['data'])) return [];
    const key = item['key'];
    return typeof key === 'string' && KEY.test(key) ? [{ key, data: item['data'] }] : [];
  });
}

/** A file that becomes a text; null for a link to the web, and for what is no kind that is read. */
function attachmentOf(key: string, data: Data): Attachment | null {
  const mode = textOf(data, 'linkMode');
  if (data['itemType'] !== 'attachment' || mode === 'linked_url') return null;
  const attachment = {
    key,
    parent: textOf(data, 'parentItem') || null,
    contentType: textOf(data, 'contentType'),
    fileName: textOf(data, 'filename', 'path')
      .split(/[\\/:]/)
      .at(-1)!,
  };
  return attachment.fileName === '' || rankOf(attachment) < 0 ? null : attachment;
}

/** What Zotero says of a work, read as an item of CSL-JSON. */
function described(key: string, data: Data): DescribedWork | null {
  const creators = Array.isArray(data['creators']) ? (data['creators'] as unknown[]).filter(isData) : [];
  const written = creators.filter(({ creatorType }) =>
    /^(?:author|reporter|artist|contributor)$/.test(String(creatorType)),
  );
  return workOf({
    'id': textOf(data, 'citationKey') || key,
    'title': textOf(data, 'title', 'caseName', 'subject', 'nameOfAct'),
    'author': (written.length > 0 ? written : creators).map((creator) => ({
      given: textOf(creator, 'firstName'),
      family: textOf(creator, 'lastName'),
      ...(textOf(creator, 'name') !== '' && { literal: textOf(creator, 'name') }),
    })),
    'container-title': textOf(data, 'publicationTitle', 'websiteTitle', 'blogTitle', 'forumTitle', 'bookTitle', 'encyclopediaTitle', 'programTitle'),
    'publisher': textOf(data, 'publisher', 'institution', 'university'),
    'issued': { raw: textOf(data, 'date') },
    'URL': textOf(data, 'url'),
    'DOI': textOf(data, 'DOI'),
    'language': textOf(data, 'language'),
  }); // prettier-ignore
}

const bestOf = (attachments: readonly Attachment[]) =>
  [...attachments].sort((a, b) => rankOf(a) - rankOf(b))[0];

/**
 * The items of a running Zotero whose title, creators or year fit, those changed last first, with what kind of file each has.
 *
 * @throws {Refusal} as `askZotero`
 */
export async function listZotero(query: string, at: ZoteroAt = {}): Promise<ZoteroItems> {
  const asked = query.trim() === '' ? '' : `&q=${encodeURIComponent(query.trim())}&qmode=titleCreatorYear`;
  const found = itemsIn(
    await askZotero(
      `items/top?format=json&include=data&sort=dateModified&direction=desc&limit=${LISTED}${asked}`,
      at,
    ),
  );
  const attachments = itemsIn(
    await askZotero('items?format=json&include=data&itemType=attachment', at),
  ).flatMap(({ key, data }) => attachmentOf(key, data) ?? []);
  const byParent = new Map<string, Attachment[]>();
  for (const one of attachments)
    if (one.parent !== null) byParent.set(one.parent, [...(byParent.get(one.parent) ?? []), one]);
  const items = found.flatMap(({ key, data }): ZoteroItem[] => {
    if (data['itemType'] === 'note' || data['itemType'] === 'annotation') return [];
    const own = attachmentOf(key, data);
    const file = own ?? bestOf(byParent.get(key) ?? []);
    const work = described(key, data);
    if (work === null && own === null) return [];
    return [
      {
        key,
        title: work?.title ?? own!.fileName,
        author: work?.author ?? null,
        published: work?.published ?? null,
        file: file === undefined ? null : READABLE[rankOf(file)]!.kind,
      },
    ];
  });
  return { items, more: found.length === LISTED };
}

/**
 * The file of an item of Zotero's that is read, and what Zotero says of the work.
 *
 * @throws {Refusal} `zotero-no-file`, and as `askZotero`
 */
export async function zoteroItem(
  key: string,
  at: ZoteroAt = {},
): Promise<{ readonly attachment: Attachment; readonly work: DescribedWork | null }> {
  if (!KEY.test(key)) throw new Refusal('bad-input', { detail: 'this is no key of Zotero’s' });
  const [item] = itemsIn(`[${(await askZotero(`items/${key}?format=json&include=data`, at)) ?? ''}]`);
  if (item === undefined) throw new Refusal('zotero-no-file', { name: key });
  const work = described(key, item.data);
  const own = attachmentOf(key, item.data);
  const children =
    own === null
      ? itemsIn(await askZotero(`items/${key}/children?format=json&include=data`, at)).flatMap(
          (child) => attachmentOf(child.key, child.data) ?? [],
        )
      : [];
  const attachment = own ?? bestOf(children);
  if (attachment === undefined) throw new Refusal('zotero-no-file', { name: work?.title ?? key });
  return { attachment, work };
}

import { Refusal } from '../errors.ts';
import {
  encodingName,
  fetchedDocument,
  type FileToImport,
  type ImportProcess,
  listZotero,
  withZoteroWork,
  type ZoteroAt,
  zoteroFile,
} from '../importers/index.ts';
import type { NewDocument } from '../library/adding.ts';
import type { Library } from '../library/library.ts';
import type { AddedFiles, AddedSource, Choices, DescribedWork, Parsed } from './contract.ts';
import type { FileCall, Handlers } from './handlers.ts';

type Adding = Pick<
  Library,
  'sourcesOfBytes' | 'gather' | 'addDocuments' | 'describe' | 'toReread' | 'addReread' | 'originalOfVersion'
>;

/** So much of a text that is read again is shown first, in UTF-16 units. */
const PREVIEW_UNITS = 1_000;

/** The calls that read files: each file is read in the process for it, and all that was read is saved in one go. */
export function openAdding(
  libraryNow: () => Adding,
  importers: Pick<ImportProcess, 'importFile' | 'tablePreview' | 'pageImage'>,
  fetchPage: (address: string) => Promise<FileToImport>,
  zotero: ZoteroAt = {},
): Pick<Handlers, FileCall> {
  const { importFile } = importers;
  /** What stops the files that are being read, by the name of the work. */
  const running = new Map<string, AbortController>();

  /** Reads files one after the other; what was read comes into the library in one go. */
  async function addAll(files: Parsed<'addFiles'>['files'], stop: AbortSignal): Promise<AddedFiles> {
    const there: AddedSource[] = [];
    const read: NewDocument[] = [];
    const refused: AddedFiles['refused'][number][] = [];
    const described: { file: string; works: readonly DescribedWork[] }[] = [];
    for (const { name, base64, choices } of files) {
      try {
        const bytes = bytesOf(base64);
        const known = choices === undefined ? libraryNow().sourcesOfBytes(bytes) : null;
        if (known !== null) {
          there.push(...known.map((source) => ({ source, alreadyThere: true, warnings: [], like: null })));
          continue;
        }
        const file = await importFile({ name, bytes, ...(choices && { choices: definedIn(choices) }) }, stop);
        for (const document of file.documents)
          read.push({ document, bytes: document.part ?? bytes, origin: 'file' });
        refused.push(...file.refused);
        if (file.described) described.push({ file: name, works: file.described });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code, message, hint } = error;
        refused.push({ name, code, message, hint });
      }
    }
    libraryNow().gather(there.map(({ source }) => source.id));
    const added = [...there, ...libraryNow().addDocuments(read)];
    return {
      added,
      refused,
      described: described.map(({ file, works }) => libraryNow().describe(file, works)),
    };
  }

  /** A source's text, read anew from its file. */
  async function readAgain({ id, choices }: Parsed<'reread'>) {
    const found = libraryNow().toReread({ id });
    if (found === null) throw new Refusal('no-original');
    const { version, bytes } = found;
    const file = { name: version.fileName ?? 'The pasted text', bytes };
    const earlier = choicesIn(version.reading);
    const { documents } = await importFile({ ...file, choices: { ...earlier, ...definedIn(choices) } });
    return { file, version, earlier, document: documents[0]! };
  }

  return {
    async addFiles({ files, work }) {
      const stop = new AbortController();
      if (work !== undefined) running.set(work, stop);
      try {
        return await addAll(files, stop.signal);
      } finally {
        if (work !== undefined) running.delete(work);
      }
    },

    stopAdding({ work }) {
      running.get(work)?.abort();
      return null;
    },

    async addAddress({ url }) {
      const page = await fetchPage(url);
      const { documents, refused, described } = await importFile(page);
      const added = documents.map((document): NewDocument => ({
        document: fetchedDocument(document, page),
        bytes: document.part ?? page.bytes,
        origin: 'file',
      }));
      return {
        added: libraryNow().addDocuments(added),
        refused,
        described: described ? [libraryNow().describe(url, described)] : [],
      };
    },

    zoteroItems: ({ query }) => listZotero(query, zotero),

    async addZotero({ keys }) {
      const read: NewDocument[] = [];
      const refused: AddedFiles['refused'][number][] = [];
      for (const key of keys) {
        let name = key;
        try {
          const { file, work } = await zoteroFile(key, zotero);
          name = work?.title ?? file.name;
          const { documents, refused: parts } = await importFile(file);
          // What Zotero says of a work is true of its file as a whole.
          const isOne = documents.length === 1;
          for (const document of documents)
            read.push({
              document: isOne ? withZoteroWork(document, work) : document,
              bytes: document.part ?? file.bytes,
              origin: 'file',
            });
          refused.push(...parts);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const { code, message, hint } = error;
          if (code === 'zotero-unreachable' || code === 'zotero-not-allowed') throw error;
          refused.push({ name, code, message, hint });
        }
      }
      return { added: libraryNow().addDocuments(read), refused, described: [] };
    },

    async textOfHtml({ html }) {
      const page = `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`;
      const bytes = Buffer.from(page, 'utf8');
      const { documents } = await importFile({ name: 'The clipboard', bytes, isFragment: true });
      return { text: documents[0]!.text };
    },

    async reread({ id, choices }) {
      const { file, version, earlier, document } = await readAgain({ id, choices });
      // What the file said of itself before, which the user may have put right since.
      const before = await importFile({ ...file, choices: earlier }).catch((error: unknown) => {
        if (error instanceof Refusal) return null;
        throw error;
      });
      const was = before?.documents[0] ?? null;
      return libraryNow().addReread(id, version, { document, was, note: noteOf(choices) });
    },

    async rereadPreview(input) {
      const { text } = (await readAgain(input)).document;
      return { text: text.slice(0, PREVIEW_UNITS) };
    },

    tablePreview: ({ name, base64 }) => importers.tablePreview({ name, bytes: bytesOf(base64) }),

    pageImage({ versionId, page }) {
      const found = libraryNow().originalOfVersion(versionId);
      if (found === null) throw new Refusal('no-original');
      return importers.pageImage(found, page);
    },
  };
}

/** Without what was left out: what is absent and what is undefined are the same to a person, and not to the types. */
const definedIn = (choices: Parsed<'reread'>['choices']): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)) as Choices;

/** What was chosen for a reading before, of what importers write of it. */
function choicesIn(reading: string): Choices {
  const encoding = /(?:^|; )encoding: ([\w:-]+)/.exec(reading)?.[1];
  const bringBack = /(?:^|; )with: ([\d, ]+)/.exec(reading)?.[1];
  return {
    ...(encoding !== undefined && { encoding }),
    ...(bringBack !== undefined && { bringBack: bringBack.split(', ').map(Number) }),
  };
}

/** What a version that was read again is told apart by. */
function noteOf({ encoding, bringBack }: Parsed<'reread'>['choices']): string {
  const done = [
    ...(encoding === undefined ? [] : [`read as ${encodingName(encoding)}`]),
    ...(bringBack === undefined
      ? []
      : [`${bringBack.length} ${bringBack.length === 1 ? 'stretch' : 'stretches'} brought back`]),
  ].join('; ');
  return done === '' ? 'Read again' : done.charAt(0).toUpperCase() + done.slice(1);
}

function bytesOf(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    throw new Refusal('bad-input', { detail: 'the bytes of the file are not in base64' });
  return Buffer.from(base64, 'base64');
}

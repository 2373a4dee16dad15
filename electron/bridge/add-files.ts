import { Refusal } from '../errors.ts';
import type { FileToImport, ImportedDocument, ImportedFile } from '../importers/index.ts';
import type { NewDocument } from '../library/adding.ts';
import type { Library } from '../library/library.ts';
import type { AddedFiles, AddedSource } from './contract.ts';
import type { Handlers } from './handlers.ts';

type Adding = Pick<Library, 'sourcesOfBytes' | 'addDocuments'>;

/** The calls that read files: each file is read by `importFile`, and all that was read is saved in one go. */
export function openAdding(
  library: Adding,
  importFile: (file: FileToImport) => Promise<ImportedFile>,
  fetchPage: (address: string) => Promise<FileToImport>,
): Pick<Handlers, 'addFiles' | 'addAddress' | 'textOfHtml'> {
  return {
    async addFiles({ files }) {
      const there: AddedSource[] = [];
      const read: NewDocument[] = [];
      const refused: AddedFiles['refused'][number][] = [];
      for (const { name, base64 } of files) {
        try {
          const bytes = bytesOf(base64);
          const known = library.sourcesOfBytes(bytes);
          if (known !== null) {
            there.push(...known.map((source) => ({ source, alreadyThere: true, warnings: [] })));
            continue;
          }
          const file = await importFile({ name, bytes });
          for (const document of file.documents)
            read.push({ document, bytes: document.part ?? bytes, origin: 'file' });
          refused.push(...file.refused);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const { code, message, hint } = error;
          refused.push({ name, code, message, hint });
        }
      }
      return { added: [...there, ...library.addDocuments(read)], refused };
    },

    async addAddress({ url }) {
      const page = await fetchPage(url);
      const { documents, refused } = await importFile(page);
      const added = documents.map((document): NewDocument => ({
        document: fetchedDocument(document, page),
        bytes: document.part ?? page.bytes,
        origin: 'file',
      }));
      return { added: library.addDocuments(added), refused };
    },

    async textOfHtml({ html }) {
      const page = `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`;
      const bytes = Buffer.from(page, 'utf8');
      const { documents } = await importFile({ name: 'The clipboard', bytes, isFragment: true });
      return { text: documents[0]!.text };
    },
  };
}

/** With where it was fetched from, which is its address when it tells no other. */
function fetchedDocument(document: ImportedDocument, { fetched }: FileToImport): ImportedDocument {
  if (fetched === undefined) return document;
  const { details } = document;
  return {
    ...document,
    url: document.url ?? fetched.address,
    details: { ...details, remarks: [...details.remarks, `Fetched from ${fetched.address}.`] },
  };
}

function bytesOf(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    throw new Refusal('bad-input', { detail: 'the bytes of the file are not in base64' });
  return Buffer.from(base64, 'base64');
}

import { Refusal } from '../errors.ts';
import { detectFormat, type Format } from './detect-format.ts';
import type { FileToImport, ImportedFile, Importer } from './document.ts';
import { baseName, extensionOf } from './file-name.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { ElementsTooDeep } from './too-deep.ts';

type ReadAt = (file: FileToImport, depth: number) => Promise<ImportedFile>;
type ImporterAt = (read: ReadAt, depth: number) => Importer;

/** One that reads nothing but its own file. */
const alone =
  (importer: Importer): ImporterAt =>
  () =>
    importer;

/**
 * Each is loaded when the first file of its format comes: a text file waits for no reader of PDF. Those that hold other
 * files are given what reads them, and how deep they lie themselves.
 */
const IMPORTERS: { readonly [F in Format]: () => Promise<ImporterAt> } = {
  plain: async () => alone((await import('./plain/plain-importer.ts')).importPlain),
  markdown: async () => alone((await import('./markdown/import-markdown.ts')).importMarkdown),
  html: async () => alone((await import('./html/import-html.ts')).importHtml),
  mhtml: async () => alone((await import('./html/import-mhtml.ts')).importMhtml),
  docx: async () => alone((await import('./docx/import-docx.ts')).importDocx),
  epub: async () => alone((await import('./epub/import-epub.ts')).importEpub),
  subtitles: async () => alone((await import('./subtitles/import-subtitles.ts')).importSubtitles),
  pdf: async () => alone((await import('./pdf/import-pdf.ts')).importPdf),
  picture: async () => alone((await import('./recognise/import-picture.ts')).importPicture),
  table: async () => alone((await import('./table/import-table.ts')).importTable),
  bibliography: async () => alone((await import('./bibliography/import-bibliography.ts')).importBibliography),
  mail: async () => {
    const { importMail } = await import('./mail/import-mail.ts');
    return (read, depth) => (file) => importMail(file, read, depth);
  },
  mailbox: async () => {
    const { importMailbox } = await import('./mail/import-mailbox.ts');
    return (read, depth) => (file) => importMailbox(file, read, depth);
  },
  zip: async () => (await import('./archive/import-zip.ts')).zipImporter,
};

/**
 * Reads a file of any format that is known, by its content. Whatever the bytes are, it answers or throws; how long it
 * takes and how much memory is for the caller to watch, as `apart/` does.
 *
 * @throws {Refusal} with a code of its own for what cannot be read
 */
export const importFile = (file: FileToImport): Promise<ImportedFile> => readAt(file, 0);

/** Documents that are archives inside, which their readers do not know them for. */
const DOCUMENTS = /^(?:docx|docm|dotx|epub|od[tsp]|xlsx|pptx)$/;

/** What is wrong with a document, in words that do not take it for an archive. */
function asOfDocument(error: Refusal, name: string): Refusal {
  if (!DOCUMENTS.test(extensionOf(name))) return error;
  if (error.code === 'archive-damaged') return new Refusal('file-damaged', { name }, { cause: error });
  if (error.code === 'archive-too-large')
    return new Refusal('document-too-large', { name }, { cause: error });
  return error;
}

async function readAt(file: FileToImport, depth: number): Promise<ImportedFile> {
  const name = baseName(file.name);
  if (file.bytes.length > MAX_FILE_BYTES) throw new Refusal('file-too-large', { name });
  if (file.bytes.length === 0) throw new Refusal('file-empty', { name });
  try {
    const found = detectFormat(file.bytes, file.name);
    // A page may begin with words; then the server that sent it says what it is.
    const isPage = found === 'plain' && /^text\/html|xhtml/i.test(file.fetched?.contentType ?? '');
    const format = isPage ? 'html' : found;
    const importer = await IMPORTERS[format]();
    return await importer(readAt, depth)(file);
  } catch (error) {
    if (error instanceof Refusal) throw asOfDocument(error, name);
    // The call stack is what deeply nested files use up.
    const isStack = error instanceof RangeError && /call stack/i.test(error.message);
    if (isStack || error instanceof ElementsTooDeep)
      throw new Refusal('file-nested', { name }, { cause: error });
    throw new Refusal('file-damaged', { name }, { cause: error });
  }
}

/** Files, pages and pastes in, text out. */
export type { Reply as ImportReply } from './apart/messages.ts';
export {
  PLAIN_DETAILS,
  type FileToImport,
  type ImportedDocument,
  type ImportedFile,
  type RefusedFile,
} from './document.ts';
export { type BeginImportChild, flagsOf } from './apart/import-child.ts';
export { openImportProcess, type ImportProcess } from './apart/import-process.ts';
export { cleanUp, cleanUpOffers } from './cleanup/clean-up.ts';
export { fetchPage } from './fetch/fetch-page.ts';
export { fetchedDocument } from './fetch/fetched-document.ts';
export { MAX_FILE_BYTES } from './limits.ts';
export { encodingName } from './plain/encoding-names.ts';
export { importPaste, importPlainText } from './plain/import-text.ts';
export { isNamedPipe, readFileForImport } from './read-file.ts';
export { systemErrorCode, systemErrorWords } from './system-error-words.ts';
export { listZotero } from './zotero/items.ts';
export { withZoteroWork, zoteroFile } from './zotero/zotero-file.ts';
export type { ZoteroAt } from './zotero/local-interface.ts';

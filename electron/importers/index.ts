/** Files and pastes in, text out. */
export { importFile, importPaste, MAX_FILE_BYTES, type Imported } from './import-text.ts';
export { readFileForImport } from './read-file.ts';
export { systemErrorCode, systemErrorWords } from './system-error-words.ts';

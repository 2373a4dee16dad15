/**
 * Stands in for the importers in the editor that is killed: it adds plain texts alone, and starts in a third of the time
 * without the readers of all formats and languages.
 */
import {
  PLAIN_DETAILS,
  type FileToImport,
  type ImportedDocument,
} from '../../electron/importers/document.ts';

export { PLAIN_DETAILS };

export { encodingName } from '../../electron/importers/plain/encoding-names.ts';
export { systemErrorCode, systemErrorWords } from '../../electron/importers/system-error-words.ts';

export const importPaste = (text: string): ImportedDocument => ({
  title: text.split('\n')[0]!,
  text,
  warnings: [],
  details: PLAIN_DETAILS,
  sections: [],
  fileName: 'text',
  part: null,
  reading: '',
});

export const importPlainText = ({ bytes }: FileToImport): ImportedDocument =>
  importPaste(Buffer.from(bytes).toString('utf8'));

const notHere = (): never => {
  throw new Error('the editor cleans nothing up');
};
export const cleanUp = notHere;
export const cleanUpOffers = notHere;

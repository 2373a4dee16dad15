import { Refusal } from '../../errors.ts';
import type { Importer } from '../document.ts';
import { baseName, extensionOf } from '../file-name.ts';
import { importPlainText } from './import-text.ts';

/** Text that is no prose, by the names of its files. */
const DATA = ['csv', 'tsv', 'json', 'jsonl', 'xml', 'yaml', 'yml', 'toml', 'ris', 'bib', 'js', 'ts', 'css', 'py', 'c', 'h', 'sh', 'sql', 'log', 'ini', 'svg']; // prettier-ignore
/** Formats that are not text, by the names of their files. */
const BINARY = ['pdf', 'docx', 'doc', 'odt', 'rtf', 'epub', 'zip', 'html', 'htm', 'mhtml', 'mht', 'eml'];

/**
 * Reads plain text.
 *
 * @throws {Refusal} `file-kind` for data and programs, and as {@link importPlainText}
 */
export const importPlain: Importer = (file) => {
  const name = baseName(file.name);
  const extension = extensionOf(name);
  if (DATA.includes(extension)) throw new Refusal('file-kind', { name });
  const document = importPlainText(file);
  if (!BINARY.includes(extension)) return { documents: [document], refused: [] };
  const remark = `“${name}” is called .${extension} and holds plain text; it was read as that.`;
  return {
    documents: [
      {
        ...document,
        warnings: [...document.warnings, remark],
        details: { ...document.details, remarks: [...document.details.remarks, remark] },
      },
    ],
    refused: [],
  };
};

import { Refusal } from '../../errors.ts';
import type { Importer, RefusedFile } from '../document.ts';
import { baseName } from '../file-name.ts';
import { decodeText } from '../plain/import-text.ts';
import { readBibtex, type BadEntry } from './read-bibtex.ts';
import { readRis } from './read-ris.ts';
import { workOf } from './record.ts';

/**
 * Reads a bibliography (BibTeX, RIS, CSL-JSON): no texts, but what is said of works that may be in the library. Entries that cannot be read
 * stop no other.
 *
 * @throws {Refusal} `file-damaged` when it cannot be read, `file-empty` when it describes nothing
 */
export const importBibliography: Importer = (file) => {
  const name = baseName(file.name);
  const { text } = decodeText(file);
  const { items, bad } = itemsOf(text);
  const described = items.flatMap((item) => workOf(item) ?? []);
  if (described.length === 0) throw new Refusal(bad.length > 0 ? 'file-damaged' : 'file-empty', { name });
  return { documents: [], refused: bad.map((entry) => refusedEntry(entry, name)), described };
};

interface Items {
  readonly items: readonly unknown[];
  readonly bad: readonly BadEntry[];
}

function itemsOf(text: string): Items {
  const trimmed = text.trim();
  if (/^TY {2}-/.test(trimmed)) return { items: readRis(trimmed), bad: [] };
  if (trimmed.startsWith('[')) return { items: JSON.parse(trimmed) as unknown[], bad: [] };
  return readBibtex(text);
}

function refusedEntry({ line, key }: BadEntry, name: string): RefusedFile {
  const entry = key === null ? 'An entry' : `The entry “${key}”`;
  const { code, message, hint } = new Refusal('work-unreadable', { name, entry, line });
  return { name: `${name}, line ${line}`, code, message, hint };
}

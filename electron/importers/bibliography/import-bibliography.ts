import { Refusal } from '../../errors.ts';
import type { Importer, RefusedFile } from '../document.ts';
import { baseName } from '../file-name.ts';
import { decodeText } from '../plain/import-text.ts';
import type { BadEntry, Entries, Entry } from './entries.ts';
import { readBibtex } from './read-bibtex.ts';
import { readRis } from './read-ris.ts';
import { workOf } from './record.ts';

/**
 * Reads a bibliography (BibTeX, RIS, CSL-JSON): no texts, but what is said of works that may be in the library. Entries that cannot be read
 * stop no other; they and those without a title are told.
 *
 * @throws {Refusal} `file-damaged` when it cannot be read, `file-empty` when it describes nothing
 */
export const importBibliography: Importer = (file) => {
  const name = baseName(file.name);
  const { text } = decodeText(file);
  const { items, bad } = entriesOf(text);
  const works = items.map((entry) => ({ entry, work: workOf(entry.item) }));
  const described = works.flatMap(({ work }) => work ?? []);
  if (described.length === 0) throw new Refusal(bad.length > 0 ? 'file-damaged' : 'file-empty', { name });
  const untitled = works.flatMap(({ entry, work }) => (work === null ? [entry] : []));
  return {
    documents: [],
    refused: [...bad.map((entry) => unreadable(entry, name)), ...withoutTitles(untitled, name)],
    described,
  };
};

function entriesOf(text: string): Entries {
  const trimmed = text.trim();
  if (/^TY {2}-/.test(trimmed)) return readRis(text);
  return trimmed.startsWith('[') ? readCsl(JSON.parse(trimmed) as unknown[]) : readBibtex(text);
}

/** The items of CSL-JSON, and what stands between them and is none. */
function readCsl(values: readonly unknown[]): Entries {
  const items: Entry[] = [];
  const bad: BadEntry[] = [];
  for (const [index, item] of values.entries()) {
    const place = { line: null, at: index + 1 };
    if (typeof item !== 'object' || item === null || Array.isArray(item)) bad.push({ ...place, key: null });
    else {
      const { id } = item as { readonly id?: unknown };
      items.push({ ...place, key: typeof id === 'string' && id !== '' ? id : null, item });
    }
  }
  return { items, bad };
}

function unreadable(entry: BadEntry, name: string): RefusedFile {
  const where = entry.line === null ? `entry ${entry.at}` : `line ${entry.line}`;
  return refusedAs(
    new Refusal('work-unreadable', { name, entry: capital(wordsOf(entry)) }),
    `${name}, ${where}`,
    1,
  );
}

/** So many entries are told by their names. */
const TOLD_ENTRIES = 5;

function withoutTitles(entries: readonly Entry[], name: string): RefusedFile[] {
  if (entries.length === 0) return [];
  const more = entries.length - TOLD_ENTRIES;
  const told = entries.slice(0, TOLD_ENTRIES).map(wordsOf);
  return [
    refusedAs(
      new Refusal('work-untitled', {
        name,
        they: entries.length === 1 ? 'it has' : 'they have',
        told: [...told, ...(more > 0 ? [`${more} more`] : [])].join(', '),
      }),
      name,
      entries.length,
    ),
  ];
}

/** "the entry “beck2024” in line 3" */
const wordsOf = ({ key, line, at }: BadEntry): string =>
  [
    key !== null ? `the entry “${key}”` : at === undefined ? 'an entry' : `entry ${at}`,
    ...(line === null ? [] : [`in line ${line}`]),
  ].join(' ');

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const refusedAs = ({ code, message, hint }: Refusal, name: string, entries: number): RefusedFile => ({
  name,
  code,
  message,
  hint,
  entries,
});

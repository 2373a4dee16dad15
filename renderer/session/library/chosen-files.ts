import type { ChosenFile } from './file-import.svelte.ts';

/** Of folders no more files are taken than this. */
const MOST_FILES = 10_000;
/** What systems put into folders for themselves. */
const OF_SYSTEMS = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i;

/** Files of a file dialog; those of a folder are named with their path in it. */
export const chosenFiles = (files: Iterable<File>): ChosenFile[] =>
  [...files]
    .filter(({ name }) => !OF_SYSTEMS.test(name))
    .slice(0, MOST_FILES)
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** Files that were dropped, and all those in folders that were, in the order of their names. */
export async function droppedFiles(data: DataTransfer | null): Promise<ChosenFile[]> {
  if (data === null) return [];
  // Asked for at once: after the first pause a browser empties the list.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return chosenFiles(plain);
  const found: ChosenFile[] = [];
  for (const entry of entries) if (entry) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (found.length >= MOST_FILES || OF_SYSTEMS.test(entry.name)) return;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    if (file) found.push({ name: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A reader answers some at a time, and none when it is through.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) break;
    inside.push(...some);
  }
  inside.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  for (const one of inside) await collect(one, found);
}

/** `variorum add`: what goes into a library without a window. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../electron/errors.ts';
import { openImportProcess } from '../electron/importers/index.ts';
import type { NewDocument } from '../electron/library/adding.ts';
import type { Likeness } from '../electron/library/likenesses.ts';
import { openLibrary, type Library } from '../electron/library/library.ts';
import type { LibraryPlace } from './library-place.ts';
import { BAD_USE, DONE, FAILED } from './exit-codes.ts';
import { importRecognising } from './import-recognising.ts';
import type { AddRequest } from './options.ts';
import { isAddress, readBytes, STANDARD_INPUT } from './read-bytes.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut } from './write-output.ts';

/** So many files are saved at once. */
const GROUP = 50;
const MOST_FILES = 10_000;
/** What systems put into folders for themselves. */
const OF_SYSTEMS = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i;

/** @returns the exit code */
export async function addToLibrary(request: AddRequest, place: LibraryPlace, tell: Tell): Promise<number> {
  let library: Library;
  try {
    library = await openLibrary(place.libraryFolder, { seedsFolder: place.seedsFolder });
  } catch (error) {
    return failed(error, tell);
  }
  const importers = openImportProcess();
  const counts = { added: 0, there: 0, refused: 0, versions: 0 };
  const waiting: NewDocument[] = [];
  const save = async () => {
    const lines: string[] = [];
    for (const { source, alreadyThere, like } of library.addDocuments(waiting.splice(0))) {
      if (like !== null && like.why !== 'sentences' && request.asVersions) {
        library.makeVersionOf({ id: source.id, of: like.sourceId });
        counts.versions += 1;
        lines.push(printable(`New version of  ${like.sourceId}  ${like.title}`));
        continue;
      }
      if (like !== null) tell(likeWords(like));
      counts[alreadyThere ? 'there' : 'added'] += 1;
      lines.push(printable(`${alreadyThere ? 'Already there' : 'Added'}  ${source.id}  ${source.title}`));
    }
    if (lines.length > 0) await writeOut(`${lines.join('\n')}\n`);
  };
  const refuse = (name: string, message: string, hint: string) => {
    counts.refused += 1;
    tell(message.includes(path.basename(name)) ? message : `${name}: ${message}`, hint);
  };
  try {
    for (const name of filesOf(request.inputs, refuse)) {
      try {
        const file = await readBytes(name, path.resolve(name));
        const { documents, refused, described } = await importRecognising(importers, file, request.recognise);
        if (described) {
          const { works, filled } = library.describe(path.basename(name), described);
          tell(`${path.basename(name)}: ${filled.length} of ${works} works are sources of the library.`);
        }
        for (const document of documents)
          waiting.push({ document, bytes: document.part ?? file.bytes, origin: 'file' });
        for (const one of refused) refuse(one.name, one.message, one.hint);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refuse(name, error.message, error.hint);
      }
      if (waiting.length >= GROUP) await save();
    }
    await save();
  } catch (error) {
    return failed(error, tell);
  } finally {
    importers.close();
    library.close();
  }
  const versions = counts.versions > 0 ? ` ${counts.versions} as new versions,` : '';
  tell(
    `${counts.added} added,${versions} ${counts.there} already there, ${counts.refused} could not be read.`,
  );
  return counts.refused > 0 ? BAD_USE : DONE;
}

/** What may be another version, or a copy, of what is there. */
function likeWords({ why, title, share, sourceId }: Likeness): string {
  const shared = `${Math.round(100 * share)} % of its sentences are in “${title}” (${sourceId})`;
  return why === 'sentences'
    ? `${shared}.`
    : `It may be a new version of “${title}” (${sourceId}), which has the same ${why}. To add it as that, use --as-versions.`;
}

export function failed(error: unknown, tell: Tell): number {
  if (!(error instanceof Refusal)) throw error;
  tell(error.message, error.hint);
  return FAILED;
}

/** The files named, and all those in folders that are, in the order of their names. */
function* filesOf(
  names: readonly string[],
  refuse: (name: string, message: string, hint: string) => void,
): Generator<string> {
  let count = 0;
  for (const name of names) {
    if (name === STANDARD_INPUT || isAddress(name) || !isFolder(name)) {
      yield name;
      continue;
    }
    for (const file of filesIn(name)) {
      count += 1;
      if (count > MOST_FILES) {
        refuse(name, `“${name}” holds more than ${MOST_FILES} files.`, 'Add its folders one by one.');
        return;
      }
      yield file;
    }
  }
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    // Reading it will say what is wrong.
    return false;
  }
}

/** Links are not followed: one may lead back to its own folder. */
function* filesIn(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !OF_SYSTEMS.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  for (const entry of entries) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(inside);
    else if (entry.isFile()) yield inside;
  }
}

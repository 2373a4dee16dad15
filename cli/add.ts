/** `variorum add`: what goes into a library without a window. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../electron/errors.ts';
import { fetchedDocument, type ImportProcess, openImportProcess } from '../electron/importers/index.ts';
import type { NewDocument } from '../electron/library/adding.ts';
import type { Likeness } from '../electron/library/likenesses.ts';
import type { Library } from '../electron/library/library.ts';
import { BAD_USE, DONE, FAILED } from './exit-codes.ts';
import { importRecognising } from './import-recognising.ts';
import { investigationNamed } from './investigation.ts';
import type { LibraryPlace } from './library-place.ts';
import { ofFile } from './of-file.ts';
import { openPlaced } from './open-placed.ts';
import type { AddRequest } from './options.ts';
import { PASSPHRASE_OPTION, PASSPHRASE_VARIABLE } from './passphrase-option.ts';
import { isAddress, readBytes, STANDARD_INPUT } from './read-bytes.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut } from './write-output.ts';

/** So many files are saved at once. */
const GROUP = 50;
const MOST_FILES = 10_000;
/** Of so many texts it is told what they may be versions or copies of. */
const MOST_ALIKE = 20;
/** What systems put into folders for themselves. */
const OF_SYSTEMS = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i;

/** A text on its way into the library, and the file that it came in, as the user named it. */
interface Waiting {
  readonly name: string;
  readonly document: NewDocument;
}

/** What was left out, where it is no file that was refused: entries of a bibliography, or what is attached to a mail that was read. */
type LeftOut = { readonly entries: number } | { readonly attachments: number };
type Refuse = (name: string, message: string, hint: string, leftOut?: LeftOut) => void;

/** @returns the exit code */
export async function addToLibrary(request: AddRequest, place: LibraryPlace, tell: Tell): Promise<number> {
  let library: Library;
  try {
    library = await openPlaced(place);
  } catch (error) {
    return failed(error, tell);
  }
  const importers = openImportProcess();
  const intake = new Intake(library, request, tell);
  let refused = 0;
  let entries = 0;
  let attachments = 0;
  const refuse: Refuse = (name, message, hint, leftOut) => {
    if (leftOut === undefined) refused += 1;
    else if ('entries' in leftOut) entries += leftOut.entries;
    else attachments += leftOut.attachments;
    tell(ofFile(name, message), hint);
  };
  try {
    for (const name of filesOf(request.inputs, refuse)) {
      await readInto(intake, name, { library, importers, request, refuse, tell });
      if (intake.waiting >= GROUP) await intake.save();
    }
    await intake.save();
  } catch (error) {
    return failed(error, tell);
  } finally {
    importers.close();
    library.close();
  }
  intake.tellAll(refused, entries, attachments);
  return refused + entries > 0 ? BAD_USE : DONE;
}

/** Reads a file, with what it holds waiting to be saved; one that cannot be read is told. */
async function readInto(
  intake: Intake,
  name: string,
  {
    library,
    importers,
    request,
    refuse,
    tell,
  }: {
    readonly library: Library;
    readonly importers: ImportProcess;
    readonly request: AddRequest;
    readonly refuse: Refuse;
    readonly tell: Tell;
  },
): Promise<void> {
  try {
    const file = await readBytes(name, path.resolve(name));
    const { documents, refused, described } = await importRecognising(importers, file, request.recognise);
    if (described) {
      const { works, filled, ambiguous } = library.describe(path.basename(name), described);
      tell(ofFile(name, `${filled.length} of ${works} works are sources of the library.`));
      for (const title of ambiguous)
        tell(ofFile(name, `several sources are called “${title}”, so that nothing was filled in.`));
    }
    for (const one of documents) {
      const document = fetchedDocument(one, file);
      intake.wait({ name, document: { document, bytes: one.part ?? file.bytes, origin: 'file' } });
    }
    for (const one of refused) {
      if (one.attachedTo !== undefined)
        refuse(name, `attached to “${one.attachedTo}”: ${one.message}`, one.hint, { attachments: 1 });
      else
        refuse(
          name,
          one.name === path.basename(name) ? one.message : ofFile(one.name, one.message),
          one.hint,
          one.entries === undefined ? undefined : { entries: one.entries },
        );
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(name, error.message, error.hint);
  }
}

/** Saves texts in groups, writes a line for each, and counts what came of them. */
class Intake {
  readonly #library: Library;
  readonly #request: AddRequest;
  readonly #tell: Tell;
  readonly #counts = { added: 0, there: 0, versions: 0 };
  /** What was made of earlier versions and can go along to the new ones. */
  #work = 0;
  /** Texts that may be versions or copies of what is there. */
  #alike = 0;
  #waiting: Waiting[] = [];
  #investigation: ReturnType<typeof investigationNamed> | null = null;

  constructor(library: Library, request: AddRequest, tell: Tell) {
    this.#library = library;
    this.#request = request;
    this.#tell = tell;
  }

  /** How many texts wait to be saved. */
  get waiting(): number {
    return this.#waiting.length;
  }

  wait(one: Waiting): void {
    this.#waiting.push(one);
  }

  async save(): Promise<void> {
    const group = this.#waiting;
    if (group.length === 0) return;
    this.#waiting = [];
    const { investigation } = this.#request;
    if (investigation !== null) this.#investigation ??= investigationNamed(this.#library, investigation);
    const documents = group.map(({ document }) => document);
    const added = this.#library.addDocuments(documents, this.#investigation);
    const lines = added.map((one, at) => printable(this.#lineFor(one, group[at]!.name)));
    await writeOut(`${lines.join('\n')}\n`);
  }

  #lineFor({ source, alreadyThere, like: likeOfNew, warnings }: AddedSource, name: string): string {
    for (const warning of warnings) this.#tell(ofFile(name, warning));
    const { asVersions } = this.#request;
    const like = alreadyThere && asVersions ? this.#library.earlierLike({ id: source.id }) : likeOfNew;
    if (like !== null && like.why !== 'sentences' && asVersions) {
      const joined = this.#library.makeVersionOf({ id: source.id, of: like.sourceId });
      const { passages, comparisons } = this.#library.carryOffer({ versionId: joined.versionId });
      this.#work += passages.length + comparisons.length;
      this.#counts.versions += 1;
      return `New version of  ${like.sourceId}  ${like.title}`;
    }
    if (likeOfNew !== null) {
      this.#alike += 1;
      if (this.#alike <= MOST_ALIKE) this.#tell(ofFile(name, likeWords(likeOfNew)));
    }
    this.#counts[alreadyThere ? 'there' : 'added'] += 1;
    return `${alreadyThere ? 'Already there' : 'Added'}  ${source.id}  ${source.title}`;
  }

  /** Says in all what came of the files, and where the texts went. */
  tellAll(refused: number, entries: number, attachments: number): void {
    const { added, versions, there } = this.#counts;
    const asVersions = versions > 0 ? ` ${versions} as new versions,` : '';
    const ofBibliography =
      entries === 0
        ? ''
        : ` ${entries} ${entries === 1 ? 'entry' : 'entries'} of a bibliography ${entries === 1 ? 'was' : 'were'} left out.`;
    const ofMails =
      attachments === 0
        ? ''
        : ` ${attachments} ${attachments === 1 ? 'attachment is no source' : 'attachments are no sources'}.`;
    this.#tell(
      `${added} added,${asVersions} ${there} already there, ${refused} could not be read.${ofBibliography}${ofMails}`,
    );
    if (this.#alike > MOST_ALIKE)
      this.#tell(
        `${this.#alike - MOST_ALIKE} more may be versions or copies of sources that are there. “Details of the source” in the window tells of each.`,
      );
    if (added + versions + there > 0) this.#tell(this.#whereWords());
    if (this.#work > 0)
      this.#tell(
        `What was made of earlier versions (${this.#work}) can be taken along in the window: “Details of the source”.`,
      );
  }

  #whereWords(): string {
    if (this.#investigation === null) return 'Put into no investigation; --investigation NAME does that.';
    const { title, isNew } = this.#investigation;
    return isNew
      ? `Put into the investigation “${title}”, which was begun for it.`
      : `Put into the investigation “${title}”.`;
  }
}

type AddedSource = ReturnType<Library['addDocuments']>[number];

/** What may be another version, or a copy, of what is there. */
function likeWords({ why, title, share, sourceId }: Likeness): string {
  const shared = `${Math.round(100 * share)} % of its sentences are in “${title}” (${sourceId})`;
  return why === 'sentences'
    ? `${shared}.`
    : `It may be a new version of “${title}” (${sourceId}), which has the same ${why}. The same command with --as-versions makes it one.`;
}

export function failed(error: unknown, tell: Tell): number {
  if (!(error instanceof Refusal)) throw error;
  tell(
    error.message,
    error.code === 'library-locked'
      ? `Name a file with its passphrase (${PASSPHRASE_OPTION} FILE), put it into ${PASSPHRASE_VARIABLE}, or give it at a terminal.`
      : error.hint,
  );
  return FAILED;
}

/** The files named, and all those in folders that are, in the order of their names. */
function* filesOf(names: readonly string[], refuse: Refuse): Generator<string> {
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

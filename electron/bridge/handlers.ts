/** What answers the calls: the library for nearly all of them, the program itself for the rest. */
import type { AppInfo, CallName, Parsed, Result } from './contract.ts';
import { contract } from './contract.ts';
import { lockingCalls } from './contract/locking.ts';
import { secondReaderCalls } from './contract/second-reader.ts';

/** One function per call of the contract, given its checked input; a missing or misspelt one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: Parsed<N>) => Result<N> | Promise<Result<N>>;
};

/** The calls that need more than a library: the program's version, a save dialog, or the process that reads files. */
type ProgramCall = 'appInfo' | 'diagnostics' | 'saveDossier' | 'emptyTrash' | KeptCall | FileCall;
type KeptCall = 'keptResult' | 'keepResult';
type ReaderCall = keyof typeof secondReaderCalls;
type LockingCall = keyof typeof lockingCalls;
export type FileCall =
  | 'addFiles'
  | 'stopAdding'
  | 'addAddress'
  | 'zoteroItems'
  | 'addZotero'
  | 'textOfHtml'
  | 'reread'
  | 'rereadPreview'
  | 'tablePreview'
  | 'pageImage';
type LibraryCall = Exclude<CallName, ProgramCall | ReaderCall | LockingCall>;

/** What the bridge asks of a library: a method for every other call, under the call's own name. */
export type LibraryCalls = {
  readonly [N in LibraryCall]: (input: Parsed<N>) => Result<N> | Promise<Result<N>>;
};

/** A library that may be locked: what is asked of it is refused meanwhile. */
export interface Lockable {
  readonly calls: Pick<Handlers, LockingCall>;
  /** @throws {Refusal} `library-locked` */
  readonly library: LibraryCalls;
  /** Does work for the user, while which it is not locked by itself. */
  readonly atWork: <T>(work: () => T | Promise<T>) => Promise<T>;
}

/** What the bridge asks of the second reader. */
export type ReaderCalls = Pick<Handlers, ReaderCall> & {
  /** The comparisons that are being read. */
  readonly underWay: () => readonly string[];
};

/** The calls that take texts out of comparisons, or comparisons away. */
const DELETING = [
  'deleteComparison',
  'deleteInvestigation',
  'deletePassage',
  'deleteSource',
  'deleteSources',
  'deleteVersion',
] as const satisfies readonly LibraryCall[];

export type Program = Pick<Handlers, ProgramCall> & { readonly appInfo: () => AppInfo };

/**
 * Answers what needs the program from it, what asks the second reader from that, and every other call by the library's method of that name.
 * While the library is locked nothing is answered but what the program is, and what is about the lock.
 */
export function makeHandlers(lockable: Lockable, program: Program, reader: ReaderCalls): Handlers {
  const forward =
    <N extends LibraryCall>(name: N) =>
    (input: Parsed<N>): Promise<Result<N>> =>
      lockable.atWork(() => lockable.library[name](input));
  /** What reads files for the library is refused before it reads them. */
  const open =
    <I, R>(call: (input: I) => R | Promise<R>) =>
    (input: I): Promise<R> =>
      lockable.atWork(() => {
        void lockable.library;
        return call(input);
      });
  const ofReader = Object.fromEntries(
    (Object.keys(secondReaderCalls) as ReaderCall[]).map((name) => [
      name,
      (input: never) => {
        // Its answers quote the texts.
        void lockable.library;
        return (reader[name] as (input: never) => unknown).call(reader, input);
      },
    ]),
  ) as unknown as Pick<Handlers, ReaderCall>;

  const own: Pick<Handlers, ProgramCall> = {
    appInfo: () => program.appInfo(),
    diagnostics: open((input) => program.diagnostics(input)),
    saveDossier: open((input) => program.saveDossier(input)),
    addFiles: open((input) => program.addFiles(input)),
    stopAdding: open((input) => program.stopAdding(input)),
    addAddress: open((input) => program.addAddress(input)),
    zoteroItems: open((input) => program.zoteroItems(input)),
    addZotero: open((input) => program.addZotero(input)),
    textOfHtml: open((input) => program.textOfHtml(input)),
    reread: open((input) => program.reread(input)),
    rereadPreview: open((input) => program.rereadPreview(input)),
    tablePreview: open((input) => program.tablePreview(input)),
    pageImage: open((input) => program.pageImage(input)),
    emptyTrash: open((input) => program.emptyTrash(input)),
    keptResult: open((input) => program.keptResult(input)),
    keepResult: open((input) => program.keepResult(input)),
  };
  const forwarded = Object.fromEntries(
    (Object.keys(contract) as CallName[])
      .filter(
        (name): name is LibraryCall =>
          !Object.hasOwn(own, name) &&
          !Object.hasOwn(secondReaderCalls, name) &&
          !Object.hasOwn(lockingCalls, name),
      )
      .map((name) => [name, forward(name)]),
  ) as Pick<Handlers, LibraryCall>;
  // What is in the trash is sent to no model; nobody sees any more that it is being read, and nobody could stop it.
  async function endReadingsOfDeleted(): Promise<void> {
    const underWay = reader.underWay();
    if (underWay.length === 0) return;
    const { comparisons } = await lockable.library.overview({});
    const there = new Set(comparisons.map(({ id }) => id));
    for (const comparison of underWay) if (!there.has(comparison)) await reader.cancelReading({ comparison });
  }
  const deleting = Object.fromEntries(
    DELETING.map((name) => [
      name,
      async (input: never) => {
        const deleted = await (forwarded[name] as (input: never) => unknown)(input);
        await endReadingsOfDeleted();
        return deleted;
      },
    ]),
  ) as unknown as Pick<Handlers, (typeof DELETING)[number]>;
  return { ...forwarded, ...deleting, ...ofReader, ...lockable.calls, ...own };
}

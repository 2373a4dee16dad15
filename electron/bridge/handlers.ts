/** What answers the calls: the library for nearly all of them, the program itself for the rest. */
import type { AppInfo, CallName, Parsed, Result } from './contract.ts';
import { contract } from './contract.ts';
import { secondReaderCalls } from './contract/second-reader.ts';

/** One function per call of the contract, given its checked input; a missing or misspelt one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: Parsed<N>) => Result<N> | Promise<Result<N>>;
};

/** The calls that need more than a library: the program's version, a save dialog, or the process that reads files. */
type ProgramCall = 'appInfo' | 'diagnostics' | 'saveDossier' | 'emptyTrash' | FileCall;
type ReaderCall = keyof typeof secondReaderCalls;
export type FileCall =
  | 'addFiles'
  | 'addAddress'
  | 'zoteroItems'
  | 'addZotero'
  | 'textOfHtml'
  | 'reread'
  | 'rereadPreview'
  | 'tablePreview'
  | 'pageImage';
type LibraryCall = Exclude<CallName, ProgramCall | ReaderCall>;

/** What the bridge asks of a library: a method for every other call, under the call's own name. */
export type LibraryCalls = {
  readonly [N in LibraryCall]: (input: Parsed<N>) => Result<N> | Promise<Result<N>>;
};

/** What the bridge asks of the second reader. */
export type ReaderCalls = Pick<Handlers, ReaderCall>;

export type Program = Pick<Handlers, ProgramCall> & { readonly appInfo: () => AppInfo };

/** Answers what needs the program from it, what asks the second reader from that, and every other call by the library's method of that name. */
export function makeHandlers(library: LibraryCalls, program: Program, reader: ReaderCalls): Handlers {
  const forward =
    <N extends LibraryCall>(name: N) =>
    (input: Parsed<N>): Result<N> | Promise<Result<N>> =>
      library[name](input);
  const ofReader = Object.fromEntries(
    (Object.keys(secondReaderCalls) as ReaderCall[]).map((name) => [
      name,
      (input: never) => (reader[name] as (input: never) => unknown).call(reader, input),
    ]),
  ) as unknown as ReaderCalls;

  const own: Pick<Handlers, ProgramCall> = {
    appInfo: () => program.appInfo(),
    diagnostics: (input) => program.diagnostics(input),
    saveDossier: (input) => program.saveDossier(input),
    addFiles: (input) => program.addFiles(input),
    addAddress: (input) => program.addAddress(input),
    zoteroItems: (input) => program.zoteroItems(input),
    addZotero: (input) => program.addZotero(input),
    textOfHtml: (input) => program.textOfHtml(input),
    reread: (input) => program.reread(input),
    rereadPreview: (input) => program.rereadPreview(input),
    tablePreview: (input) => program.tablePreview(input),
    pageImage: (input) => program.pageImage(input),
    emptyTrash: (input) => program.emptyTrash(input),
  };
  const forwarded = Object.fromEntries(
    (Object.keys(contract) as CallName[])
      .filter(
        (name): name is LibraryCall => !Object.hasOwn(own, name) && !Object.hasOwn(secondReaderCalls, name),
      )
      .map((name) => [name, forward(name)]),
  ) as Pick<Handlers, LibraryCall>;
  return { ...forwarded, ...ofReader, ...own };
}

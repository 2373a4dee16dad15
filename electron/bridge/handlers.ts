/** What answers the calls: the library for nearly all of them, the program itself for the rest. */
import type { AppInfo, CallName, Parsed, Result } from './contract.ts';
import { contract } from './contract.ts';

/** One function per call of the contract, given its checked input; a missing or misspelt one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: Parsed<N>) => Result<N> | Promise<Result<N>>;
};

/** The calls that need more than a library: the program's version, a save dialog, or the process that reads files. */
type ProgramCall = 'appInfo' | 'saveDossier' | FileCall;
export type FileCall =
  | 'addFiles'
  | 'addAddress'
  | 'zoteroItems'
  | 'addZotero'
  | 'textOfHtml'
  | 'reread'
  | 'tablePreview'
  | 'pageImage';
type LibraryCall = Exclude<CallName, ProgramCall>;

/** What the bridge asks of a library: a method for every other call, under the call's own name. */
export type LibraryCalls = {
  readonly [N in LibraryCall]: (input: Parsed<N>) => Result<N> | Promise<Result<N>>;
};

export type Program = Pick<Handlers, ProgramCall> & { readonly appInfo: () => AppInfo };

/** Answers what needs the program from it, and every other call by the library's method of that name. */
export function makeHandlers(library: LibraryCalls, program: Program): Handlers {
  const forward =
    <N extends LibraryCall>(name: N) =>
    (input: Parsed<N>): Result<N> | Promise<Result<N>> =>
      library[name](input);

  const own: Pick<Handlers, ProgramCall> = {
    appInfo: () => program.appInfo(),
    saveDossier: (input) => program.saveDossier(input),
    addFiles: (input) => program.addFiles(input),
    addAddress: (input) => program.addAddress(input),
    zoteroItems: (input) => program.zoteroItems(input),
    addZotero: (input) => program.addZotero(input),
    textOfHtml: (input) => program.textOfHtml(input),
    reread: (input) => program.reread(input),
    tablePreview: (input) => program.tablePreview(input),
    pageImage: (input) => program.pageImage(input),
  };
  const forwarded = Object.fromEntries(
    (Object.keys(contract) as CallName[])
      .filter((name): name is LibraryCall => !Object.hasOwn(own, name))
      .map((name) => [name, forward(name)]),
  ) as Pick<Handlers, LibraryCall>;
  return { ...forwarded, ...own };
}

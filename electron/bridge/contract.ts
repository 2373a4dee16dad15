/**
 * What the renderer may ask of the privileged side: declared in `contract/`, put together here, and imported from here alone.
 *
 * Each call has a schema for its input (checked by the server before anything runs) and a type for its result. The
 * client is derived from these types (`renderer/bridge/client.ts`), the server must answer every one of them
 * (`electron/bridge/handlers.ts`): a missing or misspelt call does not compile.
 */
import type * as v from 'valibot';
import { annotationsCalls } from './contract/annotations.ts';
import type { DeepReadonly } from './contract/deep-readonly.ts';
import { comparisonsCalls } from './contract/comparisons.ts';
import { filingCalls } from './contract/filing.ts';
import { importingCalls } from './contract/importing.ts';
import { investigationsCalls } from './contract/investigations.ts';
import { keepingCalls } from './contract/keeping.ts';
import { lockingCalls } from './contract/locking.ts';
import { programCalls } from './contract/program.ts';
import { searchingCalls } from './contract/searching.ts';
import { secondReaderCalls } from './contract/second-reader.ts';
import { settingsCalls } from './contract/settings.ts';
import { sourcesCalls } from './contract/sources.ts';
import { textsCalls } from './contract/texts.ts';
import { versionsCalls } from './contract/versions.ts';
import type { OpenedFile, WindowReport } from './contract/program.ts';

export type * from './contract/annotations.ts';
export type * from './contract/call-key.ts';
export type * from './contract/comparisons.ts';
export type * from './contract/filing.ts';
export type * from './contract/importing.ts';
export type * from './contract/investigations.ts';
export type * from './contract/keeping.ts';
export type * from './contract/locking.ts';
export type * from './contract/program.ts';
export type * from './contract/searching.ts';
export type * from './contract/second-reader.ts';
export type * from './contract/settings.ts';
export type * from './contract/sources.ts';
export type * from './contract/texts.ts';
export type * from './contract/versions.ts';
export { CALL_KEY_HEADER, CALL_KEY_MARK } from './contract/call-key.ts';
export { TAG_COLOURS } from './contract/filing.ts';
export { MAX_FILES_AT_ONCE } from './contract/importing.ts';

export const contract = {
  ...sourcesCalls,
  ...textsCalls,
  ...comparisonsCalls,
  ...annotationsCalls,
  ...filingCalls,
  ...investigationsCalls,
  ...keepingCalls,
  ...lockingCalls,
  ...importingCalls,
  ...versionsCalls,
  ...searchingCalls,
  ...secondReaderCalls,
  ...settingsCalls,
  ...programCalls,
} as const;

export type Contract = typeof contract;

export type CallName = keyof Contract;

export type Input<N extends CallName> = DeepReadonly<v.InferInput<Contract[N]['input']>>;

export type Parsed<N extends CallName> = v.InferOutput<Contract[N]['input']>;

export type Result<N extends CallName> = Exclude<Contract[N]['result'], undefined>;

/** What every transport carries back. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string; readonly hint: string };
    };

/** What a preload script or a page's own fetch gives the client; plain data in, plain data out. */
export interface Transport {
  call(name: string, input: unknown): Promise<Answer<unknown>>;
  /** Commands that are chosen in the desktop's menu, by their id. */
  onMenuOrder?(listener: (command: string) => void): () => void;
  /** Tells the desktop what its menu, its dock and its updates need to know. */
  report?(report: WindowReport): void;
  /** Files that the user opened with the program: double-clicked, or named on its command line. */
  onFiles?(listener: (files: readonly OpenedFile[]) => void): () => void;
  /** Another window has changed the library. */
  onChanged?(listener: () => void): () => void;
  /** Links of the desktop's own scheme that lead into this window, as fragments: `#/comparison/ID/finding/ID`. */
  onLink?(listener: (fragment: string) => void): () => void;
  /** The window is about to be closed: the listener saves what is not saved, and answers whether everything is. */
  onLeave?(listener: () => Promise<boolean>): () => void;
}

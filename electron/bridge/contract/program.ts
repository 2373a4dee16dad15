/** The program itself: what it is, all that a library holds at a glance, and what is written outside it. */
import * as v from 'valibot';
import type { ComparisonSummary } from './comparisons.ts';
import { declare, nothing } from './declare.ts';
import type { Filing } from './filing.ts';
import { id, requiredLine } from './inputs.ts';
import type { InvestigationRecord } from './investigations.ts';
import type { Settings } from './settings.ts';
import type { SourceRecord } from './sources.ts';
import type { PassageRecord } from './texts.ts';

export interface Overview {
  readonly sources: readonly SourceRecord[];
  readonly passages: readonly PassageRecord[];
  /** Newest first. */
  readonly comparisons: readonly ComparisonSummary[];
  /** By title. */
  readonly investigations: readonly InvestigationRecord[];
  readonly filing: Filing;
  readonly settings: Settings;
}

export interface AppInfo {
  readonly version: string;
  readonly way: 'desktop' | 'browser';
  readonly platform: string;
  readonly dataFolder: string;
  /** Begun in safe mode: as it is after installing, and with nothing opened. */
  readonly safe: boolean;
  /** Things the user should know from start-up, such as a library restored from its previous copy. */
  readonly notices: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
}

/** A command of the window as the desktop's menu shows it. */
export interface WindowCommand {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** As the window writes them: `Mod+K`, `F8`, `n`. */
  readonly keys: readonly string[];
  /** Whether there is something it can be done to now. */
  readonly possible: boolean;
}

/** What a window tells the desktop of itself, again whenever it has changed; a browser is not told. */
export interface WindowReport {
  /** Every command of the one table. */
  readonly commands: readonly WindowCommand[];
  readonly investigations: readonly { readonly id: string; readonly title: string }[];
  /** The one that is open. */
  readonly investigation: string | null;
  /** How far long work is, from 0 to 1; null when there is none. */
  readonly progress: number | null;
  /** Whether something that was written is not saved yet. */
  readonly unsaved: boolean;
}

/** A file that the user opened with the program, outside of its windows. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const programCalls = {
  appInfo: declare<AppInfo>()(nothing),
  /** What helps to find a fault: versions, sizes, the last lines of the log. No text, title, name or address of the user's. */
  diagnostics: declare<{ text: string }>()(nothing),
  overview: declare<Overview>()(nothing),
  /**
   * Writes an export where the user says: a text, or bytes in base64. In the desktop a save dialog asks and the file is written; in a
   * browser the answer is `download`, and the page saves it. Where the file was written by an earlier export, or is an archive, nothing is
   * written: it comes back with a ticket, so that it can be looked at what changes, and with that ticket it is written.
   */
  saveDossier: declare<
    | { how: 'written'; path: string }
    | { how: 'download' }
    | { how: 'cancelled' }
    | {
        how: 'meets';
        name: string;
        existing: string;
        /** How `existing` holds the file: as its text, or its bytes in base64. */
        as: 'text' | 'base64';
        ticket: string;
      }
  >()(
    v.pipe(
      v.strictObject({
        fileName: requiredLine,
        markdown: v.optional(v.pipe(v.string(), v.maxLength(50_000_000))),
        base64: v.optional(v.pipe(v.string(), v.maxLength(70_000_000))),
        ticket: v.optional(id),
      }),
      v.check(
        ({ markdown, base64 }) => (markdown === undefined) !== (base64 === undefined),
        'must hold either a text or bytes',
      ),
    ),
  ),
} as const;

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
  /** Things the user should know from start-up, such as a library restored from its previous copy. */
  readonly notices: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
}

/** Orders that the desktop's menu gives to the window; a browser has no such menu. */
export const MENU_ORDERS = [
  'add-source',
  'paste-source',
  'export',
  'find',
  'filter-library',
  'palette',
  'next-finding',
  'previous-finding',
  'new-tab',
  'close-tab',
  'next-tab',
  'previous-tab',
  'settings',
  'print',
  'shortcuts',
] as const;

export type MenuOrder = (typeof MENU_ORDERS)[number];

export const programCalls = {
  appInfo: declare<AppInfo>()(nothing),
  overview: declare<Overview>()(nothing),
  /**
   * Writes an export where the user says: a text, or bytes in base64. In the desktop a save dialog asks and the file is written; in a
   * browser the answer is `download`, and the page saves it. Where the file was written by an earlier export nothing is written: it
   * comes back with a ticket, so that it can be looked at what changes, and with that ticket it is written.
   */
  saveDossier: declare<
    | { how: 'written'; path: string }
    | { how: 'download' }
    | { how: 'cancelled' }
    | { how: 'meets'; name: string; existing: string; ticket: string }
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

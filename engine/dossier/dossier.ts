/** What a dossier is made of: everything the Markdown file needs, and nothing that the engine would have to look up. */
import type { Comparison, EditKind, Pin } from '../types.ts';
import type { LocatorMark } from './citing/locator-marks.ts';
import type { PassageOrigin } from './citing/passage-origin.ts';

export interface DossierSource {
  /** The id the comparison was made with; sources stand in the order of its texts. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** `2022`, `2022-07` or `2022-07-19`. */
  readonly published: string | null;
  readonly publishedNote: string | null;
  readonly url: string | null;
  /** sha256 of the original bytes, for a passage those of its source; null when not known. Names the source. */
  readonly sha256: string | null;
  readonly text: string;
  /** For a passage: the title of the source it was taken from. */
  readonly passageOf: string | null;
  /** For a passage: where it stands in its source, so that it is cited by the source's own paragraphs. */
  readonly origin?: PassageOrigin | null;
  /** Pages or times of the text, for a passage those of its source; it is cited by them. */
  readonly locators?: readonly LocatorMark[];
  /** The key that the user cites it by; absent or '' where one is made. */
  readonly key?: string;
  /** BCP 47 tag; absent or null where it is not known. */
  readonly language?: string | null;
  /** What was changed in the text after it was read from its file, in words: part of the method. */
  readonly mended?: readonly string[];
}

export interface DossierJudgement {
  readonly findingId: string;
  readonly verdict: 'open' | 'confirmed' | 'explained' | 'dismissed';
  readonly reason: string;
  readonly says: string;
}

export interface DossierSettings {
  /** Kinds of differences that were not shown. */
  readonly hiddenKinds: readonly EditKind[];
  /** What the user said corresponds, and what never does. */
  readonly pins: readonly Pin[];
}

/** `editor`: what a reader needs, first things first. `archive`: everything, so that it can be done again. */
export const DOSSIER_KINDS = ['editor', 'archive'] as const;
export type DossierKind = (typeof DOSSIER_KINDS)[number];

export interface Dossier {
  readonly title: string;
  readonly comparison: Comparison;
  readonly sources: readonly DossierSource[];
  readonly judgements: readonly DossierJudgement[];
  /** By whom it is written; absent or '' when not said. */
  readonly author?: string;
  /** How the comparison was set up, for the method; absent where nothing was set. */
  readonly settings?: DossierSettings;
  /** The user's own Markdown, taken over as it is. */
  readonly note: string;
  /** ISO 8601 instant, given by the caller: the engine reads no clock. */
  readonly exportedAt: string;
  /** Name and version of the program, for the Method section. */
  readonly program: string;
}

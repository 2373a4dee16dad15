/** What a dossier is made of: everything the Markdown file needs, and nothing that the engine would have to look up. */
import type { SecondReading, UnansweredReader } from '../second-reader/index.ts';
import type { Comparison, EditKind, Pin, Place } from '../types.ts';
import type { FigureGroup } from '../ledgers/types.ts';
import type { LocatorMark } from './citing/locator-marks.ts';
import type { PassageOrigin } from './citing/passage-origin.ts';

/** Details of a source that its own text gave. */
export type DetailOfText = 'author' | 'outlet' | 'date';

export interface DossierSource {
  /** The id the comparison was made with; sources stand in the order of its texts. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** `2022`, `2022-07` or `2022-07-19`. */
  readonly published: string | null;
  readonly publishedNote: string | null;
  /** The day that its dateline gives without a year, `March 12`, where nothing else dates it. */
  readonly dayWithoutYear?: string;
  /** Which of these details its own text gave; absent for none. */
  readonly fromText?: readonly DetailOfText[];
  readonly url: string | null;
  /** ISO 8601 day on which what stood at its address, or the file, was added; absent or null where it is neither, or that is not known. */
  readonly added?: string | null;
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
  /** What it is called, where a dossier of several comparisons calls it so; made of its facts where absent. */
  readonly calledHere?: string;
  /** Its number among the sources of a dossier of several comparisons; its place among the sources where absent. */
  readonly number?: number;
  /** What was changed in the text after it was read from its file, in words: part of the method. */
  readonly mended?: readonly string[];
}

export interface DossierJudgement {
  readonly findingId: string;
  readonly verdict: 'open' | 'confirmed' | 'explained' | 'dismissed';
  readonly reason: string;
  readonly says: string;
  /** Initials of who judged; absent where they are not known. */
  readonly author?: string;
  /** What other people judged of the same finding. */
  readonly opinions?: readonly DossierOpinion[];
}

/** What another person judged of a finding. */
export interface DossierOpinion {
  /** Initials; '' where they are not known. */
  readonly author: string;
  readonly verdict: DossierJudgement['verdict'];
  readonly reason: string;
}

/** A note or highlight of the user's. One without words is a highlight, one without places stands free. */
export interface DossierAnnotation {
  readonly id: string;
  readonly markdown: string;
  readonly colour: string | null;
  readonly tags: readonly string[];
  /** Where it stands; `source` is the id of a source of the dossier. */
  readonly places: readonly Place[];
  /** What it is about besides, in a sentence; null for nothing. */
  readonly about: string | null;
  /** Initials; '' where they are not known. */
  readonly author: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
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
  /** All figures of the texts by what they count, where they were gathered. */
  readonly figures?: readonly FigureGroup[];
  /** Notes at places, and highlights, as far as they stand in these texts. */
  readonly annotations?: readonly DossierAnnotation[];
  /** What a second reader said; absent or null without one. */
  readonly secondReading?: SecondReading | null;
  /** What a second reader that was asked for did not answer; absent or null where it answered all, or was not asked for. */
  readonly unansweredReader?: UnansweredReader | null;
  /** The user's own Markdown, taken over as it is. */
  readonly note: string;
  /** ISO 8601 instant, given by the caller: the engine reads no clock. */
  readonly exportedAt: string;
  /** Name and version of the program, for the Method section. */
  readonly program: string;
}

/** A comparison of an investigation. `id` tells it from the others, the same in every export. */
export interface IdentifiedDossier extends Dossier {
  readonly id: string;
}

/** What leaves the program of several comparisons: an investigation, or a collection. */
export interface InvestigationDossier {
  readonly title: string;
  readonly comparisons: readonly IdentifiedDossier[];
  /** Sources that stand in none of the comparisons; they are listed. */
  readonly sources: readonly DossierSource[];
  /** Notes and highlights at any of the sources, and free ones. */
  readonly annotations: readonly DossierAnnotation[];
  readonly author?: string;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  readonly program: string;
}

export const isInvestigation = (what: Dossier | InvestigationDossier): what is InvestigationDossier =>
  'comparisons' in what;

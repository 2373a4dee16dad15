/** What a dossier is made of: everything the Markdown file needs, and nothing that the engine would have to look up. */
import type { Comparison } from '../types.ts';
import type { LocatorMark } from './locator-marks.ts';
import type { PassageOrigin } from './passage-origin.ts';

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
  /** What was changed in the text after it was read from its file, in words: part of the method. */
  readonly mended?: readonly string[];
}

export interface DossierJudgement {
  readonly findingId: string;
  readonly verdict: 'open' | 'confirmed' | 'explained' | 'dismissed';
  readonly reason: string;
  readonly says: string;
}

export interface Dossier {
  readonly title: string;
  readonly comparison: Comparison;
  readonly sources: readonly DossierSource[];
  readonly judgements: readonly DossierJudgement[];
  /** The user's own Markdown, taken over as it is. */
  readonly note: string;
  /** ISO 8601 instant, given by the caller: the engine reads no clock. */
  readonly exportedAt: string;
  /** Name and version of the program, for the Method section. */
  readonly program: string;
}

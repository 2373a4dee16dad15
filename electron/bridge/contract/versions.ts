/** Versions of one source: what was changed between them, and what goes along from one to another. */
import * as v from 'valibot';
import type { VersionChanges } from '../../../engine/versions/index.ts';
import { declare } from './declare.ts';
import { id } from './inputs.ts';
import type { SourceRecord } from './sources.ts';

/** How a place of one version was found in another: see `engine/versions`. */
export type CarryStatus = 'exact' | 'moved' | 'changed' | 'lost';

/** A place of an earlier version, and the same place in the new one; `after` is null when it is lost. */
export interface CarriedPlace {
  readonly status: CarryStatus;
  readonly before: string;
  readonly after: string | null;
}

/** A passage of another version that could go along to this one. */
export interface PassageToCarry extends CarriedPlace {
  readonly id: string;
  readonly title: string;
}

/** A comparison with another version in it, that could be made anew with this one. */
export interface ComparisonToCarry {
  readonly id: string;
  readonly title: string;
  /** Judgements go along with the places they were made of; `place` is null for one whose places were not kept. */
  readonly judgements: readonly { readonly says: string; readonly place: CarriedPlace | null }[];
  /** Quotations in its note that stand in the other version. */
  readonly quotations: readonly CarriedPlace[];
  readonly hasNote: boolean;
  /** Passages of the other version that are members of it: it goes along with them alone. */
  readonly needs: readonly string[];
}

/** A place of a note or highlight in another version: it is shown in this one where its words are found. */
export interface NoteToCarry extends CarriedPlace {
  /** Of the note; one of several places has several entries. */
  readonly id: string;
  /** What it says; '' for a highlight. */
  readonly says: string;
}

export interface CarryOffer {
  readonly passages: readonly PassageToCarry[];
  readonly comparisons: readonly ComparisonToCarry[];
  /** They go along by themselves, and are told for review. */
  readonly notes: readonly NoteToCarry[];
}

export const versionsCalls = {
  /** What was changed between two versions, for a glance. */
  versionChanges: declare<VersionChanges>()(v.strictObject({ from: id, to: id })),
  /** Makes a source that was added as one of its own a version of another. */
  makeVersionOf: declare<SourceRecord>()(v.strictObject({ id, of: id })),
  /** Makes a version that came as a source of its own that source again. */
  takeOutVersion: declare<SourceRecord>()(v.strictObject({ versionId: id })),
  deleteVersion: declare<SourceRecord>()(v.strictObject({ versionId: id })),
  restoreVersion: declare<SourceRecord>()(v.strictObject({ versionId: id })),
  /** Adds a version with a corrected text; the text as it was stays. */
  correctText: declare<SourceRecord>()(
    v.strictObject({ id, text: v.pipe(v.string(), v.maxLength(20_000_000)) }),
  ),
  /** What the user made of other versions of a source, and how it would stand in this one. */
  carryOffer: declare<CarryOffer>()(v.strictObject({ versionId: id })),
  /** Takes along what the user chose; answers the ids of what was made. */
  carry: declare<{ passages: readonly string[]; comparisons: readonly string[] }>()(
    v.strictObject({
      versionId: id,
      passages: v.pipe(v.array(id), v.maxLength(5000)),
      comparisons: v.pipe(v.array(id), v.maxLength(1000)),
    }),
  ),
} as const;

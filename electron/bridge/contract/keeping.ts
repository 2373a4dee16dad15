/** How a library is kept: the trash, backups, and copies of it in one file. */
import * as v from 'valibot';
import { passphrase } from './locking.ts';
import { declare, nothing } from './declare.ts';
import type { MetadataField } from './sources.ts';

/** Something that was deleted and can be brought back by the call that restores its kind. */
export interface TrashItem {
  readonly kind:
    | 'annotation'
    | 'investigation'
    | 'source'
    | 'version'
    | 'passage'
    | 'comparison'
    | 'tag'
    | 'collection'
    | 'search';
  readonly id: string;
  /** '' for a comparison without a title of its own. */
  readonly title: string;
  /** ISO 8601 instant. */
  readonly deletedAt: string;
}

/** A whole copy of the library that the program made by itself. */
export interface BackupRecord {
  /** Of its file. */
  readonly name: string;
  readonly bytes: number;
  /** The day of one of a day, `2026-03-01`; else an ISO 8601 instant. */
  readonly madeAt: string;
  /** It holds what was there before another one was restored, or a copy was merged; null for one of a day. */
  readonly before: 'restore' | 'merge' | null;
}

/** A library in one file, with its originals. */
export interface CopyRecord {
  /** Of its file. */
  readonly name: string;
  readonly bytes: number;
  /** ISO 8601 instant. */
  readonly madeAt: string;
}

/** Something that this library and a merged one tell differently; what is here stays. */
export interface MergeConflict {
  /** Title of the source or comparison. */
  readonly of: string;
  readonly what: MetadataField | 'note' | 'judgement';
  /** The finding that was judged. */
  readonly about?: string;
  readonly here: string;
  readonly there: string;
  /** Initials of who says it here and there, for judgements and notes; '' where they are not known. */
  readonly hereBy?: string;
  readonly thereBy?: string;
}

/** A source of a copy, as it is called here. */
export interface MergedSource {
  readonly title: string;
  readonly isNew: boolean;
}

/** The note of a comparison that a merge changed. */
export interface MergedNote {
  /** Title of the comparison. */
  readonly of: string;
  /** Whether both wrote in it, so that the paragraphs of both stand, each with initials. */
  readonly both: boolean;
}

/** What a merged copy brought. */
export interface Merged {
  readonly sources: number;
  /** Of sources that were here already. */
  readonly versions: number;
  readonly passages: number;
  readonly comparisons: number;
  readonly judgements: number;
  readonly notes: number;
  /** Notes at places, and highlights. */
  readonly annotations: number;
  readonly conflicts: readonly MergeConflict[];
  /** Initials of who saved the copy, and of who works here; '' where they were not given. */
  readonly by: string;
  readonly here: string;
  /** Its sources, the first two hundred; and how many of all were here already. */
  readonly listed: readonly MergedSource[];
  readonly known: number;
  readonly changedNotes: readonly MergedNote[];
  /** The investigations that it told of, by their ids here. */
  readonly investigations: readonly string[];
  /** Originals that the copy lacked. */
  readonly missing: number;
}

/** What was erased with the trash, and what may still hold words of it. */
export interface Erased {
  readonly sources: number;
  /** With those that had an erased text as a member. */
  readonly comparisons: number;
  /** Backups from which it was erased, and unreadable ones that were removed. */
  readonly backups: number;
  readonly backupsRemoved: number;
  /** Names of files in the library's folder that were put aside earlier, and are not touched. */
  readonly remaining: readonly string[];
}

const copyName = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(200), v.endsWith('.variorum', 'is no copy')),
  /** Of the library that it was saved from, where that was locked with another one. */
  passphrase: v.optional(passphrase),
});

export const keepingCalls = {
  /** What was deleted and can be brought back, what was deleted last first. */
  trash: declare<readonly TrashItem[]>()(nothing),
  /** Erases all that is in the trash, in every copy that the library keeps of it; null when nothing was in it. */
  emptyTrash: declare<Erased | null>()(nothing),
  /** The newest first. */
  backups: declare<readonly BackupRecord[]>()(nothing),
  /** Puts a backup in the place of what is there, which is kept as a backup itself. All that was read before is read again. */
  restoreBackup: declare<null>()(
    v.strictObject({ name: v.pipe(v.string(), v.regex(/^library-[\w-]{1,60}\.sqlite$/, 'is no backup')) }),
  ),
  /** Writes the library with its originals, without the trash, into one file; answers where. */
  saveCopy: declare<{ path: string; bytes: number; missing: number }>()(nothing),
  /** The copies that lie in a folder of the library, the newest first, and that folder. */
  copies: declare<{ folder: string; copies: readonly CopyRecord[] }>()(nothing),
  /** What {@link mergeCopy} would bring; nothing is changed. */
  previewCopy: declare<Merged>()(copyName),
  /** Brings what a copy in that folder holds into this library. */
  mergeCopy: declare<Merged>()(copyName),
} as const;

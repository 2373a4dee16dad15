/** Notes and highlights of an investigation, the pictures in its notes, and the investigation in one file. */
import * as v from 'valibot';
import { declare } from './declare.ts';
import { TAG_COLOURS, type TagColour } from './filing.ts';
import { base64, id, line, offset, shortName } from './inputs.ts';
import type { Merged } from './keeping.ts';

/**
 * A stretch of a version, told so that it can be found in a later one (TextPositionSelector and TextQuoteSelector of the Web Annotation
 * Data Model, W3C 2017). UTF-16 offsets, `end` exclusive; `exact` is what the version says there.
 */
export interface AnnotatedPlace {
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a note is about besides words of texts. */
export interface AnnotatedMatter {
  readonly kind: 'difference' | 'finding' | 'fact';
  /** Of the finding or fact; '' for a difference, which is its places. */
  readonly id: string;
  /** It in a sentence, as it was when the note was written. */
  readonly says: string;
  /** The comparison it was seen in. */
  readonly comparison: string;
}

/** A note or a highlight. One without words is a highlight, one without places and matter stands free. */
export interface AnnotationRecord {
  readonly id: string;
  /** The investigation it belongs to; null for none. */
  readonly investigation: string | null;
  readonly markdown: string;
  readonly colour: TagColour | null;
  readonly tags: readonly string[];
  readonly places: readonly AnnotatedPlace[];
  readonly about: AnnotatedMatter | null;
  /** Initials of who wrote it; '' where they were not known. */
  readonly author: string;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An investigation in one file. */
export interface InvestigationFile {
  /** Of the file. */
  readonly name: string;
  /** Where the library keeps it. */
  readonly path: string;
  readonly bytes: number;
  /** The file in base64; null for one that is too large to be handed to the window. */
  readonly base64: string | null;
  /** Originals that were missing, which are left out. */
  readonly missing: number;
}

const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a sha256'));
const initials = v.pipe(line, v.maxLength(12));
/** A file that was handed over. */
const givenFile = v.strictObject({ name: line, handed: id });

export const annotationsCalls = {
  /** The notes and highlights of an investigation and those that belong to none, the newest last; null for these alone. */
  annotations: declare<readonly AnnotationRecord[]>()(v.strictObject({ investigation: v.nullable(id) })),
  /**
   * Makes a note or highlight, or, with its `id`, changes one: then `updatedAt` is the one that was changed, and a change of another
   * one is refused with `note-changed-elsewhere`.
   */
  saveAnnotation: declare<AnnotationRecord>()(
    v.strictObject({
      id: v.optional(id),
      updatedAt: v.optional(line),
      investigation: v.nullable(id),
      markdown: v.pipe(v.string(), v.maxLength(1_000_000)),
      colour: v.nullable(v.picklist(TAG_COLOURS)),
      tags: v.pipe(v.array(shortName), v.maxLength(30)),
      places: v.pipe(
        v.array(v.strictObject({ versionId: id, start: offset, end: offset })),
        v.maxLength(200),
      ),
      about: v.nullable(
        v.strictObject({
          kind: v.picklist(['difference', 'finding', 'fact']),
          id: v.pipe(v.string(), v.maxLength(200)),
          says: v.pipe(v.string(), v.maxLength(10_000)),
          comparison: id,
        }),
      ),
    }),
  ),
  deleteAnnotation: declare<null>()(v.strictObject({ id })),
  restoreAnnotation: declare<AnnotationRecord>()(v.strictObject({ id })),

  /** Keeps a picture among the originals of the library; answers its sha256. */
  keepPicture: declare<{ sha256: string }>()(
    v.strictObject({ type: v.picklist(PICTURE_TYPES), base64: v.pipe(v.string(), v.maxLength(14_000_000)) }),
  ),
  /** A picture in base64; null for one that the library does not have. */
  picture: declare<{ type: PictureType; base64: string } | null>()(v.strictObject({ sha256 })),

  /** Writes an investigation into one file: its texts, passages, pins, judgements, notes and pictures, in the name of `initials`. */
  investigationFile: declare<InvestigationFile>()(
    v.strictObject({ id, initials: v.pipe(initials, v.minLength(1, 'must not be empty')) }),
  ),
  /**
   * Begins to hand over a file that is too large for one call; answers the id for its pieces. Only one is held at a time, and none after an
   * hour in which nothing was asked about it.
   */
  handFile: declare<{ handed: string }>()(v.strictObject({ name: line, bytes: offset })),
  /** The piece of it that begins at byte `at`, where the one before ended. */
  handPiece: declare<null>()(v.strictObject({ handed: id, at: offset, base64 })),
  /** It is not needed any more. */
  handBack: declare<null>()(v.strictObject({ handed: id })),
  /** What {@link mergeInvestigation} would bring; nothing is changed. `initials` are those of who works here, where they gave any. */
  previewInvestigation: declare<Merged>()(givenFile),
  /** Brings in an investigation from a file that the window read; answers which it is here. */
  mergeInvestigation: declare<Merged>()(givenFile),
} as const;

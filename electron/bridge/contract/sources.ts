/** Sources and their versions: what is kept of each, and the calls that change it. */
import * as v from 'valibot';
import { declare } from './declare.ts';
import { id, ids, line, requiredLine, webAddress } from './inputs.ts';

/** One source of the library, with its newest version. Dates of publication are `2022`, `2022-07` or `2022-07-19`. */
export interface SourceRecord {
  readonly id: string;
  readonly versionId: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  /** How the date is known when the source does not print it, for example "inferred from the events told". */
  readonly publishedNote: string | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly words: number;
  /** sha256 of the original bytes, hexadecimal. */
  readonly sha256: string;
  readonly origin: 'seed' | 'file' | 'paste';
  readonly fileName: string | null;
  /** ISO 8601 instant. */
  readonly addedAt: string;
  /** All of its versions, the oldest first; the last one is `versionId`. */
  readonly versions: readonly VersionRecord[];
}

/** How a version came to be: from a file or a paste, by a clean-up, by a correction, or from the same file read another way. */
export type VersionMaking = 'import' | 'clean-up' | 'correction' | 'reading';

/** One text of a source, which is never changed again. */
export interface VersionRecord {
  readonly id: string;
  readonly words: number;
  /** sha256 of the bytes it was read from, hexadecimal. */
  readonly sha256: string;
  /** ISO 8601 instant. */
  readonly addedAt: string;
  readonly fileName: string | null;
  readonly made: VersionMaking;
  /** What was done, in words; null for an import. */
  readonly note: string | null;
  /** Whether it came as a source of its own, which it can be made again. */
  readonly cameAlone: boolean;
}

/** What can be known of a source besides its text. */
export type MetadataField = 'title' | 'outlet' | 'author' | 'published' | 'url' | 'language';

const date = v.pipe(
  v.string(),
  v.trim(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is a date such as 2022, 2022-07 or 2022-07-19',
  ),
);

export const metadata = v.partial(
  v.strictObject({
    title: requiredLine,
    outlet: v.nullable(line),
    author: v.nullable(line),
    published: v.nullable(date),
    publishedNote: v.nullable(line),
    url: v.nullable(webAddress),
    language: v.nullable(
      v.pipe(line, v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is a language tag such as en or zh-Hans')),
    ),
  }),
);

export type Metadata = v.InferOutput<typeof metadata>;

export const sourcesCalls = {
  editSource: declare<SourceRecord>()(v.strictObject({ id, metadata })),
  deleteSource: declare<null>()(v.strictObject({ id })),
  restoreSource: declare<SourceRecord>()(v.strictObject({ id })),
  /** Several sources at once, in one change. */
  deleteSources: declare<null>()(v.strictObject({ ids })),
  restoreSources: declare<null>()(v.strictObject({ ids })),
} as const;

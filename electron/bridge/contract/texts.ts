/** Texts that are read together: versions, and passages of them. */
import * as v from 'valibot';
import type { HeadingMark } from '../../../engine/view/index.ts';
import { declare } from './declare.ts';
import { id, member, range, requiredLine } from './inputs.ts';

/** Offsets are UTF-16 offsets into the version's text; `end` is exclusive. */
export interface PassageRecord {
  readonly id: string;
  readonly sourceId: string;
  readonly versionId: string;
  readonly title: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly words: number;
  readonly createdAt: string;
}

export interface Member {
  readonly kind: 'version' | 'passage';
  readonly id: string;
}

/** From `start` on, a UTF-16 offset, until the next one, a text is cited by `label`: `p. 4`, or `00:12:05` in a recording. */
export interface LocatorMark {
  readonly start: number;
  readonly label: string;
}

/** A version's or passage's text, ready for the engine. */
export interface MemberText {
  readonly member: Member;
  readonly sourceId: string;
  readonly versionId: string;
  readonly title: string;
  readonly text: string;
  /** For a passage: where each stretch of `text` stands in its version, in order; a version has one. */
  readonly stretches: readonly {
    readonly start: number;
    readonly end: number;
    readonly versionStart: number;
  }[];
  /** For a passage: the whole text of its version, so that places can be cited by the version's own paragraphs. */
  readonly versionText?: string;
  /** Pages or times of the version's text; absent when it has none. */
  readonly locators?: readonly LocatorMark[];
  /** The headings of `text` as its file had them; absent where that is not known. */
  readonly headings?: readonly HeadingMark[];
  /** What was changed in the version's text after it was read from its file, in words; absent when nothing was. */
  readonly mended?: readonly string[];
}

export const textsCalls = {
  memberText: declare<MemberText>()(v.strictObject({ member })),
  makePassage: declare<PassageRecord>()(
    v.strictObject({
      versionId: id,
      title: requiredLine,
      ranges: v.pipe(v.array(range), v.minLength(1), v.maxLength(200)),
    }),
  ),
  renamePassage: declare<PassageRecord>()(v.strictObject({ id, title: requiredLine })),
  deletePassage: declare<null>()(v.strictObject({ id })),
  restorePassage: declare<PassageRecord>()(v.strictObject({ id })),
} as const;

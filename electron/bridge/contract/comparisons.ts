/** Comparisons: their texts, how they are read, and what the user makes in them. */
import * as v from 'valibot';
import { declare } from './declare.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { id, member, offset, requiredLine } from './inputs.ts';
import type { Member } from './texts.ts';

/** A stretch of a member's text, in UTF-16 offsets; `end` is exclusive, `source` the id of the member. */
const pinnedPlace = v.pipe(
  v.strictObject({ source: id, start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'must hold at least one character'),
);

/** What the user decided about two places of different members: they correspond, or they never do. */
const pin = v.pipe(
  v.strictObject({
    kind: v.picklist(['together', 'apart']),
    places: v.strictTuple([pinnedPlace, pinnedPlace]),
  }),
  v.check(({ places: [one, other] }) => one.source !== other.source, 'must join two different sources'),
);

/** What a comparison remembers of how it was being read: the one declaration of `ViewState`. */
const view = v.strictObject({
  /** Per column, by position: the sentence at the top of the column and its distance from the top in pixels. */
  columns: v.optional(
    v.pipe(v.array(v.strictObject({ sentence: offset, offset: v.number() })), v.maxLength(100)),
  ),
  finding: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  /** The newest first: of two that contradict each other the first holds. */
  pins: v.optional(v.pipe(v.array(pin), v.maxLength(1000))),
  /** Regular expressions of what does not count in this comparison. */
  ignored: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50))),
  hiddenKinds: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20))),
  /** By the name of a layout made of rows: its first seen row, the pixels of it above the edge, and what was opened in it. */
  layoutPlaces: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.maxLength(40)),
        v.strictObject({
          row: v.nullable(v.pipe(v.string(), v.maxLength(200))),
          offset: v.number(),
          open: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000)),
        }),
      ),
      v.maxEntries(20),
    ),
  ),
  /** Name of the layout, and how it is set up; the window knows what the names mean. */
  layout: v.optional(v.pipe(v.string(), v.maxLength(40))),
  level: v.optional(v.pipe(v.string(), v.maxLength(40))),
  /** Id of the member whose order the others follow, and the members in the order of the columns. */
  base: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  order: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100))),
  folded: v.optional(v.boolean()),
  sideBySide: v.optional(v.boolean()),
  /** Which findings the list shows. */
  filter: v.optional(
    v.strictObject({
      verdict: v.picklist(['all', 'open', 'judged']),
      hiddenTypes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(50)),
      hideDismissed: v.boolean(),
      /** Findings of less significance, 0..1, are left out; all are shown where it is not given. */
      leastSignificance: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      /** What the second reader sees; all are shown where it is not given. */
      reader: v.optional(v.pipe(v.string(), v.maxLength(20))),
      /** In the order of what the second reader says. */
      byReader: v.optional(v.boolean()),
    }),
  ),
  /** Ids of the findings that came with a text that was added, until they are judged. */
  newFindings: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(5000))),
});

/** What a comparison remembers of how it was being read. */
export type ViewState = DeepReadonly<v.InferOutput<typeof view>>;

export type Verdict = 'open' | 'confirmed' | 'explained' | 'dismissed';

/** What another person judged of a finding. */
export interface Opinion {
  /** Initials; '' where they are not known. */
  readonly author: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly judgedAt: string;
}

export interface Judgement {
  readonly findingId: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The finding's sentence when it was judged, kept in case a later engine no longer reports it. */
  readonly says: string;
  readonly judgedAt: string;
  /** Initials of who judged; absent where they are not known. */
  readonly author?: string;
  /** What other people judged of the same finding; absent where nobody did. */
  readonly opinions?: readonly Opinion[];
  /** Where the finding stood in the members; of judgements of earlier releases it was not kept. */
  readonly places?: readonly { readonly member: string; readonly start: number; readonly end: number }[];
}

export interface ComparisonRecord {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Member[];
  readonly view: ViewState;
  readonly note: Note;
  readonly judgements: readonly Judgement[];
  /** The investigation it is in; null for none. */
  readonly investigation: string | null;
  /** False for one that was only looked at. */
  readonly kept: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Note {
  readonly markdown: string;
  /** Raised by every save; a save that names an older revision is refused with `note-changed-elsewhere`. */
  readonly revision: number;
}

export interface ComparisonSummary {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Member[];
  readonly judged: number;
  /** The investigation it is in; null for none. */
  readonly investigation: string | null;
  /** False for one that was only looked at: it goes when it is closed and nothing was done in it. */
  readonly kept: boolean;
  readonly updatedAt: string;
}

/** The SHA-256 of all that a result hangs on, in hexadecimal digits. */
const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a digest'));

export const comparisonsCalls = {
  /**
   * The comparison of exactly these members in this order, made if there is none. What was made of the comparison `from`, of
   * which texts were added to or taken away, is carried on: its judgements, its note and its pins.
   */
  openComparison: declare<ComparisonRecord>()(
    v.strictObject({
      members: v.pipe(v.array(member), v.minLength(1), v.maxLength(50)),
      from: v.optional(id),
      /** The investigation that it is looked for in, and made in; none for null. */
      investigation: v.optional(v.nullable(id)),
    }),
  ),
  comparison: declare<ComparisonRecord>()(v.strictObject({ id })),
  /** Keeps one that was only looked at, though nothing was written in it: it was exported, or a link leads to it. */
  keepComparison: declare<null>()(v.strictObject({ id })),
  renameComparison: declare<ComparisonSummary>()(v.strictObject({ id, title: requiredLine })),
  deleteComparison: declare<null>()(v.strictObject({ id })),
  restoreComparison: declare<ComparisonSummary>()(v.strictObject({ id })),
  /** What was found in some texts before, as the window wrote it; null where nothing is kept. It may be thrown away at any time. */
  keptResult: declare<string | null>()(v.strictObject({ key })),
  keepResult: declare<null>()(
    v.strictObject({ key, written: v.pipe(v.string(), v.minLength(1), v.maxLength(8_000_000)) }),
  ),
  saveView: declare<null>()(v.strictObject({ id, view })),
  saveNote: declare<Note>()(
    v.strictObject({ id, markdown: v.pipe(v.string(), v.maxLength(5_000_000)), revision: offset }),
  ),
  judge: declare<Judgement>()(
    v.strictObject({
      id,
      findingId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      verdict: v.picklist(['open', 'confirmed', 'explained', 'dismissed']),
      reason: v.pipe(v.string(), v.maxLength(10_000)),
      says: v.pipe(v.string(), v.maxLength(10_000)),
      /** Where the finding stands in the members, so that it can be found in later versions of them. */
      places: v.optional(
        v.pipe(v.array(v.strictObject({ member: id, start: offset, end: offset })), v.maxLength(200)),
      ),
    }),
  ),
} as const;

/**
 * What the renderer may ask of the privileged side: declared once, here.
 *
 * Each call has a schema for its input (checked by the server before anything runs) and a type for its result. The
 * client is derived from these types (`renderer/bridge/client.ts`), the server must answer every one of them
 * (`electron/bridge/handlers.ts`): a missing or misspelt call does not compile.
 */
import * as v from 'valibot';
import type { VersionChanges } from '../../engine/versions/index.ts';

// ---- records -------------------------------------------------------------------------------------------------------

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

/** A stretch of a member's text, in UTF-16 offsets; `end` is exclusive. */
export interface PinnedPlaceRecord {
  /** Id of the member. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** What the user decided about two places of different members: they correspond, or they never do. */
export interface PinRecord {
  readonly kind: 'together' | 'apart';
  readonly places: readonly [PinnedPlaceRecord, PinnedPlaceRecord];
}

/** Where a layout made of rows stands: its first seen row, the pixels of it above the edge, and what was opened in it. */
export interface LayoutPlaceRecord {
  readonly row: string | null;
  readonly offset: number;
  readonly open: readonly string[];
}

/** What a comparison remembers of how it was being read. */
export interface ViewState {
  /** Per column, by position: the sentence at the top of the column and its distance from the top in pixels. */
  readonly columns?: readonly { readonly sentence: number; readonly offset: number }[];
  readonly finding?: string | null;
  /** The newest first: of two that contradict each other the first holds. */
  readonly pins?: readonly PinRecord[];
  readonly hiddenKinds?: readonly string[];
  /** By the name of a layout. */
  readonly layoutPlaces?: Readonly<Record<string, LayoutPlaceRecord>>;
  /** Name of the layout, and how it is set up; the window knows what the names mean. */
  readonly layout?: string;
  readonly level?: string;
  /** Id of the member whose order the others follow, and the members in the order of the columns. */
  readonly base?: string | null;
  readonly order?: readonly string[];
  readonly folded?: boolean;
  readonly sideBySide?: boolean;
  readonly disputedFirst?: boolean;
  /** Which findings the list shows. */
  readonly filter?: {
    readonly verdict: 'all' | 'open' | 'judged';
    readonly hiddenTypes: readonly string[];
    readonly hideDismissed: boolean;
    /** Findings of less significance, 0..1, are left out; all are shown where it is not given. */
    readonly leastSignificance?: number;
  };
  /** Ids of the findings that came with a text that was added, until they are judged. */
  readonly newFindings?: readonly string[];
}

export type Verdict = 'open' | 'confirmed' | 'explained' | 'dismissed';

export interface Judgement {
  readonly findingId: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The finding's sentence when it was judged, kept in case a later engine no longer reports it. */
  readonly says: string;
  readonly judgedAt: string;
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
  readonly updatedAt: string;
}

/** The colours a tag can have; a tag is never told by its colour alone. */
export const TAG_COLOURS = ['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

export interface TagRecord {
  readonly id: string;
  readonly name: string;
  readonly colour: TagColour;
  /** Ids of the sources that have it. */
  readonly sources: readonly string[];
}

/** A collection of sources, which may lie in another one. A source may be in several. */
export interface CollectionRecord {
  readonly id: string;
  readonly name: string;
  /** The collection it lies in; null at the top. */
  readonly parent: string | null;
  /** Ids of the sources that are in it, without those of collections inside it. */
  readonly sources: readonly string[];
}

/** A search under a name, which finds what fits it at the time. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

/** Something that was deleted and can be brought back by the call that restores its kind. */
export interface TrashItem {
  readonly kind: 'source' | 'version' | 'passage' | 'comparison' | 'tag' | 'collection' | 'search';
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
  readonly conflicts: readonly MergeConflict[];
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

/** How sources are filed. */
export interface Filing {
  /** By name. */
  readonly tags: readonly TagRecord[];
  /** By name; each comes after the one it lies in. */
  readonly collections: readonly CollectionRecord[];
  /** In the order they were made. */
  readonly searches: readonly SavedSearch[];
}

/** The sources that were filed where they were not, and taken out of where they were. */
export interface Refiled {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface Overview {
  readonly sources: readonly SourceRecord[];
  readonly passages: readonly PassageRecord[];
  /** Newest first. */
  readonly comparisons: readonly ComparisonSummary[];
  readonly filing: Filing;
  readonly settings: Settings;
}

/** `warnings` are whole sentences for the user, such as that the encoding of the file was guessed. */
export interface AddedSource {
  readonly source: SourceRecord;
  /** True when the same bytes were in the library already. */
  readonly alreadyThere: boolean;
  readonly warnings: readonly string[];
  /** A source that this may be another version of, or a copy; null when there is none. */
  readonly like: Likeness | null;
}

/** Another source with the same address, file name or sentences. */
export interface Likeness {
  readonly sourceId: string;
  readonly versionId: string;
  readonly title: string;
  readonly addedAt: string;
  readonly why: 'address' | 'file name' | 'sentences';
  /** Of the longer sentences of the new source, the share that stand in the other too, from 0 to 1. */
  readonly share: number;
}

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

export interface CarryOffer {
  readonly passages: readonly PassageToCarry[];
  readonly comparisons: readonly ComparisonToCarry[];
}

/** What came of files: a file may hold several texts, and one that is refused stops no other. */
export interface AddedFiles {
  readonly added: readonly AddedSource[];
  readonly refused: readonly {
    /** Of the file, or of the part of it: `letters.zip/second.pdf`. */
    readonly name: string;
    readonly code: string;
    readonly message: string;
    readonly hint: string;
  }[];
  /** What bibliographies said of sources. */
  readonly described: readonly DescribedSources[];
}

/** What can be known of a source besides its text. */
export type MetadataField = 'title' | 'outlet' | 'author' | 'published' | 'url' | 'language';

/** Languages whose words can be recognised in pictures, by the names of their data. */
export type PictureLanguage = 'eng' | 'deu' | 'fra' | 'spa';

/** What stands in which column of a table, by the number of the column; what is absent stands in none. */
export type ColumnMapping = {
  readonly [F in MetadataField | 'text']?: number;
};

/** What the user chose of how a file is read. */
export interface Choices {
  /** In place of the encoding that the bytes speak for: a label such as `macroman`. */
  readonly encoding?: string;
  /** Stretches that were left out of a page and belong to it, by their number in `leftOut`. */
  readonly bringBack?: readonly number[];
  /** Words are to be recognised in pictures. */
  readonly recognise?: PictureLanguage;
  readonly columns?: ColumnMapping;
}

/** A work as a bibliography describes it; null where it says nothing. */
export interface DescribedWork {
  readonly key: string | null;
  readonly title: string;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** What a bibliography said of the sources of the library: those it describes, with the fields that were empty and are filled. */
export interface DescribedSources {
  readonly file: string;
  readonly works: number;
  readonly filled: readonly {
    readonly id: string;
    readonly title: string;
    /** By what the source was found. */
    readonly by: 'address' | 'key' | 'title';
    readonly fields: readonly MetadataField[];
  }[];
}

/** A work in a running Zotero, and what kind of file it has that can be read; null for none. */
export interface ZoteroItem {
  readonly key: string;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly file: 'PDF' | 'snapshot' | 'EPUB' | 'Word' | 'text' | null;
}

export interface ZoteroItems {
  readonly items: readonly ZoteroItem[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
}

/** The head of a table, each cell cut short, and what most likely stands in which column. */
export interface TablePreview {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  readonly guess: ColumnMapping;
}

/** From `start` on, a UTF-16 offset, until the next one, a text is cited by `label`: `p. 4`, or `00:12:05` in a recording. */
export interface LocatorMark {
  readonly start: number;
  readonly label: string;
}

/** How a text was read from its file: kept with the version. */
export interface ImportDetails {
  /** Name of the format for people: `PDF`, `Web page`. */
  readonly format: string;
  /** Where each piece of metadata was found: `JSON-LD datePublished`. */
  readonly found: { readonly [F in MetadataField]?: string };
  /** In the order of the text; empty when it has no pages and no times. */
  readonly locators: readonly LocatorMark[];
  /** What stands in the file and not in the text, such as running heads and menus. */
  readonly leftOut: readonly {
    readonly what: string;
    readonly text: string;
    /** By which it can be brought back; absent where that cannot be done. */
    readonly number?: number;
  }[];
  /** The numbers of what was left out at first and was brought back. */
  readonly broughtBack?: readonly number[];
  readonly comments: readonly {
    readonly author: string | null;
    readonly date: string | null;
    readonly text: string;
  }[];
  /** What was changed in the text, in words with how often: `12 words joined that were cut at the end of a line`. */
  readonly mended: readonly string[];
  /** Whole sentences, such as that the encoding was guessed. */
  readonly remarks: readonly string[];
  /** The archive or mailbox that the text was part of. */
  readonly partOf: string | null;
  /** The encoding that the characters were read in, where the file does not fix it. */
  readonly encoding?: string;
  /** For a text that was recognised in pictures. */
  readonly recognised?: Recognised;
}

/** What is known of a text that was recognised in pictures of its pages. */
export interface Recognised {
  /** Of all words, weighed by their length; from 0 to 1, as the recogniser itself estimates it. */
  readonly confidence: number;
  /** Words that the recogniser doubts, in UTF-16 offsets, `end` exclusive. */
  readonly doubtful: readonly { readonly start: number; readonly end: number }[];
  /** Where each page begins in the text, in order. */
  readonly pages: readonly { readonly start: number }[];
}

/** The picture of a page. */
export interface PageImage {
  readonly base64: string;
  readonly type: 'image/png' | 'image/jpeg' | 'image/bmp' | 'image/webp';
}

/**
 * Mends characters of the wrong encoding; takes out invisible characters, heads and numbers of pages, and what stands around articles on
 * pages; joins lines that were broken at a width.
 */
export type CleanUpKind = 'mojibake' | 'invisible' | 'pages' | 'furniture' | 'lines';

/** What could be cleaned up in a text, how often, and its first place as it is and as it would be. */
export interface CleanUpOffer {
  readonly kind: CleanUpKind;
  readonly count: number;
  readonly before: string;
  readonly after: string;
  /** The first ones: what would be changed, an invisible character by its name, and the words around it. */
  readonly places: readonly { readonly before: string; readonly what: string; readonly after: string }[];
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
  /** What was changed in the version's text after it was read from its file, in words; absent when nothing was. */
  readonly mended?: readonly string[];
}

/** A piece of a text around what was searched for. */
export interface SearchSnippet {
  readonly text: string;
  /** Where the piece begins in the text, a UTF-16 offset. */
  readonly start: number;
  /** What was found, in offsets of the piece; `end` is exclusive. */
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}

/** A source, or a comparison by its note and judgements, in which a search found something. */
export type SearchHit =
  | {
      readonly kind: 'source';
      readonly source: SourceRecord;
      /** How many places of the text fit; 0 when only its title, outlet or author do. */
      readonly places: number;
      readonly snippet: SearchSnippet;
    }
  | {
      readonly kind: 'comparison';
      readonly comparison: ComparisonSummary;
      readonly places: number;
      readonly snippet: SearchSnippet;
    };

/** The best first. */
export interface SearchResults {
  readonly hits: readonly SearchHit[];
  /** Counts those too that are not among `hits`. */
  readonly total: number;
  /** Ids of all sources that fit, the best first. */
  readonly sources: readonly string[];
  /** With `speaker:`, so many texts hold the name and were not read yet for who speaks in them; asking again reads on. */
  readonly unread: number;
}

/** Sources that could be compared, and why. */
export interface Proposal {
  /** `copy`: nearly the same sentences; `version`: many of them; `event`: rare words in common, at about the same time. */
  readonly kind: 'copy' | 'version' | 'event';
  /** Ids, two or more. */
  readonly sources: readonly string[];
  readonly because: {
    /** Of the sentences of the shorter one, the share in per cent that stand in the other too. */
    readonly sentences: number;
    /** Rare words in common, as they are printed. */
    readonly words: readonly string[];
  };
}

/** What one of many searches found. */
export interface QueryHits {
  /** As it stands in the list. */
  readonly query: string;
  /** How many sources fit; `hits` has the best of them. */
  readonly total: number;
  readonly hits: readonly {
    readonly source: Pick<SourceRecord, 'id' | 'versionId' | 'title' | 'outlet' | 'author' | 'published'>;
    /** In the text; 0 when only its title, outlet or author fit. */
    readonly places: number;
    /** A piece of the text with the first place. */
    readonly snippet: string;
    /** UTF-16 offsets of the first place in the text, `end` exclusive; null for none. */
    readonly first: WordSpan | null;
  }[];
}

/** What many searches found, in the order of the list, and the same as a table for spreadsheets. */
export interface ManyHits {
  readonly results: readonly QueryHits[];
  readonly csv: string;
}

/** A sentence of the library that may say what another one says. */
export interface SaidElsewhere {
  readonly source: SourceRecord;
  /** UTF-16 offsets in the text of its version, `end` exclusive. */
  readonly place: { readonly start: number; readonly end: number; readonly quote: string };
  /** 0..1, by shared words weighed by how rare they are. */
  readonly likeness: number;
  /** By the engine: told otherwise, told alike as far as facts could be compared, or only similar in words. */
  readonly stands: 'differs' | 'agrees' | 'similar';
  /** What differs, in whole sentences, in which A is the sentence asked for and B this one. */
  readonly says: readonly string[];
  /** The words that differ, in offsets of the sentence asked for, and of `place.quote`; `end` is exclusive. */
  readonly differs: { readonly asked: readonly WordSpan[]; readonly found: readonly WordSpan[] };
}

/** UTF-16 offsets, `end` exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** Those first that differ. `more` like sentences were not judged: a larger `limit` has them judged too. */
export interface WhereElse {
  readonly found: readonly SaidElsewhere[];
  readonly more: number;
}

export interface AppInfo {
  readonly version: string;
  readonly way: 'desktop' | 'browser';
  readonly platform: string;
  readonly dataFolder: string;
  /** Things the user should know from start-up, such as a library restored from its previous copy. */
  readonly notices: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
}

// ---- inputs --------------------------------------------------------------------------------------------------------

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'is not an id'));
const member = v.strictObject({ kind: v.picklist(['version', 'passage']), id });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.strictObject({ start: offset, end: offset });
const line = v.pipe(v.string(), v.trim(), v.maxLength(500));
const requiredLine = v.pipe(line, v.minLength(1, 'must not be empty'));
const shortName = v.pipe(requiredLine, v.maxLength(80));
const ids = v.pipe(v.array(id), v.maxLength(100_000));
/** As the system gives it, which may be longer than a line of ours, or a path inside a folder. */
const fileName = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(4_000));
const date = v.pipe(
  v.string(),
  v.trim(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is a date such as 2022, 2022-07 or 2022-07-19',
  ),
);
const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2000),
  v.url('is not a web address'),
  v.regex(/^https?:/i, 'must begin with http:// or https://'),
);

const metadata = v.partial(
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

const pinnedPlace = v.pipe(
  v.strictObject({ source: id, start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'must hold at least one character'),
);
const pin = v.pipe(
  v.strictObject({
    kind: v.picklist(['together', 'apart']),
    places: v.strictTuple([pinnedPlace, pinnedPlace]),
  }),
  v.check(({ places: [one, other] }) => one.source !== other.source, 'must join two different sources'),
);

const view = v.strictObject({
  columns: v.optional(
    v.pipe(v.array(v.strictObject({ sentence: offset, offset: v.number() })), v.maxLength(100)),
  ),
  finding: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  pins: v.optional(v.pipe(v.array(pin), v.maxLength(1000))),
  hiddenKinds: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20))),
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
  layout: v.optional(v.pipe(v.string(), v.maxLength(40))),
  level: v.optional(v.pipe(v.string(), v.maxLength(40))),
  base: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  order: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100))),
  folded: v.optional(v.boolean()),
  sideBySide: v.optional(v.boolean()),
  disputedFirst: v.optional(v.boolean()),
  filter: v.optional(
    v.strictObject({
      verdict: v.picklist(['all', 'open', 'judged']),
      hiddenTypes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(50)),
      hideDismissed: v.boolean(),
      leastSignificance: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    }),
  ),
  newFindings: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(5000))),
});

const settings = v.partial(
  v.strictObject({
    theme: v.picklist(['system', 'light', 'dark']),
    contrast: v.picklist(['system', 'normal', 'more']),
    /** How large the texts are set: 1 is the usual size. */
    typeSize: v.pipe(v.number(), v.minValue(0.7), v.maxValue(2.5)),
    /** How wide a column may become. */
    measure: v.picklist(['narrow', 'normal', 'wide']),
    readingFont: v.picklist(['serif', 'sans', 'easy']),
    /** The first steps were taken, or put away. */
    firstStepsDone: v.boolean(),
    /** The comparisons that stand in tabs, in their order. */
    openTabs: v.pipe(v.array(id), v.maxLength(50)),
    /** The comparisons opened last, the newest first. */
    recentComparisons: v.pipe(v.array(id), v.maxLength(50)),
    libraryWidth: v.pipe(v.number(), v.minValue(160), v.maxValue(800)),
    findingsWidth: v.pipe(v.number(), v.minValue(220), v.maxValue(1000)),
    notesHeight: v.pipe(v.number(), v.minValue(80), v.maxValue(2000)),
    linkedScrolling: v.boolean(),
    /** The order in which the library lists its sources. */
    librarySort: v.picklist(['added', 'newest', 'title', 'date', 'outlet', 'words']),
    /** By whom exports are said to be. */
    authorName: line,
    /** The keys that sources are cited by, by the ids of the sources, where the user gave one. */
    citationKeys: v.pipe(v.record(id, v.pipe(line, v.maxLength(80))), v.maxEntries(10_000)),
    /** How the last export was made. */
    lastExport: v.strictObject({
      kind: v.picklist(['editor', 'archive']),
      format: v.picklist(['md', 'docx', 'redline', 'csv']),
      flavour: v.picklist(['plain', 'obsidian', 'pandoc', 'logseq']),
    }),
    /** The comparison that was open last; opened again at start. */
    lastComparison: v.nullable(id),
  }),
);
export type Settings = v.InferOutput<typeof settings>;

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const choices = v.strictObject({
  encoding: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9_:-]{2,40}$/, 'is not the name of an encoding')),
  ),
  bringBack: v.optional(v.pipe(v.array(column), v.maxLength(200))),
  recognise: v.optional(v.picklist(['eng', 'deu', 'fra', 'spa'])),
  columns: v.optional(
    v.strictObject({
      text: v.optional(column),
      title: v.optional(column),
      outlet: v.optional(column),
      author: v.optional(column),
      published: v.optional(column),
      url: v.optional(column),
      language: v.optional(column),
    }),
  ),
});

/** 20 MB of bytes in base64, and a little. */
const MAX_BASE64 = 28_100_000;
const base64 = v.pipe(v.string(), v.maxLength(MAX_BASE64));

/** So many files are added in one call, and saved at once. */
export const MAX_FILES_AT_ONCE = 100;

// ---- the calls -----------------------------------------------------------------------------------------------------

const call = <S extends v.GenericSchema, R>(input: S) =>
  ({ input }) as { readonly input: S; readonly result?: R };
const nothing = v.strictObject({});

type In<S extends v.GenericSchema> = S;
const declare =
  <R>() =>
  <S extends v.GenericSchema>(input: In<S>) =>
    call<S, R>(input);

export const contract = {
  appInfo: declare<AppInfo>()(nothing),
  overview: declare<Overview>()(nothing),
  saveSettings: declare<Settings>()(settings),

  /** Files as they were dropped or chosen: their names and bytes in base64. The same bytes again answer `alreadyThere`. */
  addFiles: declare<AddedFiles>()(
    v.strictObject({
      files: v.pipe(
        v.array(v.strictObject({ name: fileName, base64, choices: v.optional(choices) })),
        v.minLength(1),
        v.maxLength(MAX_FILES_AT_ONCE),
      ),
    }),
  ),
  addText: declare<AddedSource>()(
    v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)), metadata }),
  ),
  editSource: declare<SourceRecord>()(v.strictObject({ id, metadata })),
  deleteSource: declare<null>()(v.strictObject({ id })),
  restoreSource: declare<SourceRecord>()(v.strictObject({ id })),

  /** A page or file of the web, fetched because the user asks for it. */
  addAddress: declare<AddedFiles>()(v.strictObject({ url: webAddress })),
  /** The works of a Zotero that runs on this machine, asked because the user asks for them; all of them for ''. */
  zoteroItems: declare<ZoteroItems>()(
    v.strictObject({ query: v.pipe(v.string(), v.trim(), v.maxLength(500)) }),
  ),
  /** Adds works of that Zotero with their files, by their keys. */
  addZotero: declare<AddedFiles>()(
    v.strictObject({
      keys: v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9]{8}$/, 'is not a key of Zotero’s'))),
        v.minLength(1),
        v.maxLength(MAX_FILES_AT_ONCE),
      ),
    }),
  ),
  /** The text of a piece of HTML, such as a clipboard holds. */
  textOfHtml: declare<{ text: string }>()(
    v.strictObject({ html: v.pipe(v.string(), v.maxLength(10_000_000)) }),
  ),
  /** Adds a version of a source, read from the same file in another way. */
  reread: declare<SourceRecord>()(v.strictObject({ id, choices })),
  /** The head of a table, so that the user can say what stands in which column. */
  tablePreview: declare<TablePreview>()(v.strictObject({ name: fileName, base64 })),
  /** The picture of a page, counted from 0, that the words of a version were recognised in; null when it cannot be shown. */
  pageImage: declare<PageImage | null>()(v.strictObject({ versionId: id, page: offset })),
  /** How the newest version of a source was read; null for one that was added before this was kept. */
  importDetails: declare<ImportDetails | null>()(v.strictObject({ id })),

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

  cleanUpOffers: declare<readonly CleanUpOffer[]>()(v.strictObject({ id })),
  /** Adds a version of a source with clean-ups done; the text as it was stays. */
  cleanUp: declare<SourceRecord>()(
    v.strictObject({
      id,
      kinds: v.pipe(
        v.array(v.picklist(['mojibake', 'invisible', 'pages', 'furniture', 'lines'])),
        v.minLength(1),
        v.maxLength(5),
      ),
    }),
  ),

  memberText: declare<MemberText>()(v.strictObject({ member })),

  /** Full text of the library, as `electron/library/search/search-texts.ts` tells. `typing`: the last word is the beginning of one. */
  searchTexts: declare<SearchResults>()(
    v.strictObject({
      query: v.pipe(v.string(), v.maxLength(2_000)),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
      typing: v.optional(v.boolean()),
    }),
  ),

  /** Searches for each line of a list, or each first cell of a table; words of it must stand together. */
  searchMany: declare<ManyHits>()(
    v.strictObject({
      list: v.pipe(v.string(), v.maxLength(1_000_000)),
      form: v.picklist(['lines', 'csv']),
    }),
  ),

  /** What could be compared and was not yet, the likeliest first. */
  proposals: declare<readonly Proposal[]>()(nothing),

  /** Where else a sentence is said: those first that differ. `versionId` is the version that it stands in, if any. */
  whereElse: declare<WhereElse>()(
    v.strictObject({
      sentence: v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(2_000)),
      versionId: v.optional(id),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
    }),
  ),

  /** Makes a tag, or, with its `id`, gives it another name or colour. */
  saveTag: declare<TagRecord>()(
    v.strictObject({ id: v.optional(id), name: shortName, colour: v.picklist(TAG_COLOURS) }),
  ),
  deleteTag: declare<null>()(v.strictObject({ id })),
  restoreTag: declare<TagRecord>()(v.strictObject({ id })),
  /** Gives sources a tag, and takes it from others. */
  tagSources: declare<Refiled>()(v.strictObject({ tag: id, add: ids, remove: ids })),

  /** Makes a collection, or, with its `id`, gives it another name or place. */
  saveCollection: declare<CollectionRecord>()(
    v.strictObject({ id: v.optional(id), name: shortName, parent: v.nullable(id) }),
  ),
  deleteCollection: declare<null>()(v.strictObject({ id })),
  restoreCollection: declare<CollectionRecord>()(v.strictObject({ id })),
  /** Puts sources into a collection, and takes others out of it. */
  collectSources: declare<Refiled>()(v.strictObject({ collection: id, add: ids, remove: ids })),

  saveSearch: declare<SavedSearch>()(
    v.strictObject({
      id: v.optional(id),
      name: shortName,
      query: v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(2_000)),
    }),
  ),
  deleteSearch: declare<null>()(v.strictObject({ id })),
  restoreSearch: declare<SavedSearch>()(v.strictObject({ id })),

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
  /** Brings what a copy in that folder holds into this library. */
  mergeCopy: declare<Merged>()(
    v.strictObject({ name: v.pipe(v.string(), v.maxLength(200), v.endsWith('.variorum', 'is no copy')) }),
  ),

  /** Several sources at once, in one change. */
  deleteSources: declare<null>()(v.strictObject({ ids })),
  restoreSources: declare<null>()(v.strictObject({ ids })),

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

  /**
   * The comparison of exactly these members in this order, made if there is none. What was made of the comparison `from`, of
   * which texts were added to or taken away, is carried on: its judgements, its note and its pins.
   */
  openComparison: declare<ComparisonRecord>()(
    v.strictObject({
      members: v.pipe(v.array(member), v.minLength(1), v.maxLength(50)),
      from: v.optional(id),
    }),
  ),
  comparison: declare<ComparisonRecord>()(v.strictObject({ id })),
  renameComparison: declare<ComparisonSummary>()(v.strictObject({ id, title: requiredLine })),
  deleteComparison: declare<null>()(v.strictObject({ id })),
  restoreComparison: declare<ComparisonSummary>()(v.strictObject({ id })),
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

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<N extends CallName> = v.InferInput<Contract[N]['input']>;
export type Parsed<N extends CallName> = v.InferOutput<Contract[N]['input']>;
export type Result<N extends CallName> = Exclude<Contract[N]['result'], undefined>;

/** What every transport carries back. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string; readonly hint: string };
    };

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

/** What a preload script or a page's own fetch gives the client; plain data in, plain data out. */
export interface Transport {
  call(name: string, input: unknown): Promise<Answer<unknown>>;
  onMenuOrder?(listener: (order: MenuOrder) => void): () => void;
  /** Links of the desktop's own scheme that lead into this window, as fragments: `#/comparison/ID/finding/ID`. */
  onLink?(listener: (fragment: string) => void): () => void;
}

/** What the window remembers for its user. */
import * as v from 'valibot';
import type { DeepReadonly } from './deep-readonly.ts';
import { declare } from './declare.ts';
import { id, line } from './inputs.ts';

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
    /** In a few letters, who judges and writes notes in this library. */
    initials: v.pipe(line, v.maxLength(12)),
    /** So many minutes without a sign of the user a library with a passphrase stays open; null for ever. */
    lockAfterMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
    /** The keys that sources are cited by, by the ids of the sources, where the user gave one. */
    citationKeys: v.pipe(v.record(id, v.pipe(line, v.maxLength(80))), v.maxEntries(10_000)),
    /** Templates for exports, in the words of the user. */
    exportTemplates: v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(line, v.minLength(1)),
          text: v.pipe(v.string(), v.maxLength(100_000)),
        }),
      ),
      v.maxLength(50),
    ),
    /** How the last export was made. */
    lastExport: v.strictObject({
      kind: v.picklist(['editor', 'archive']),
      format: v.picklist(['md', 'docx', 'redline', 'html', 'csv', 'annotations', 'template']),
      flavour: v.picklist(['plain', 'obsidian', 'pandoc', 'logseq']),
    }),
    /** The comparison that was open last; opened again at start. */
    lastComparison: v.nullable(id),
    /** The investigation that was open last; null when all of the library was shown, absent until one was chosen: the oldest. */
    investigation: v.nullable(id),
  }),
);

export type Settings = DeepReadonly<v.InferOutput<typeof settings>>;

export const settingsCalls = {
  saveSettings: declare<Settings>()(settings),
} as const;

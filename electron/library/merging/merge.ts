/**
 * Merges a copy of a library, or an investigation of one, into this one. Texts are the same when they were read from the same bytes in
 * the same way; what is the same is not added twice. Where both say something else of one thing, what is here stays, and the conflict is
 * told; what different people judged stands side by side.
 */
import { comparisonTitle, namesInTitle } from '../comparison-title.ts';
import type { Member, Merged, MergeConflict, MergedSource } from '../../bridge/contract.ts';
import { listPictures, putPicture } from '../annotations.ts';
import {
  comparisonById,
  comparisonOf,
  insertComparison,
  keepComparison,
  listComparisons,
} from '../comparisons.ts';
import type { Database, Writable } from '../database.ts';
import { detailsOfVersion, insertDetails } from '../imports.ts';
import {
  insertInvestigation,
  investigate,
  investigationById,
  listInvestigations,
} from '../investigations.ts';
import { insertPassage, listPassages } from '../passages.ts';
import { fold } from '../search/words-of.ts';
import {
  insertSource,
  listSources,
  markSource,
  sourceById,
  type SourceFacts,
  updateSourceFacts,
} from '../sources.ts';
import { readSettings } from '../settings.ts';
import { insertVersion, markVersion, versionById, versionByReading } from '../versions.ts';
import { mergeAnnotations } from './merge-annotations.ts';
import { mergeFiling, mergeKeys } from './merge-filing.ts';
import { mergeJudgements } from './merge-judgements.ts';
import { mergeNote } from './merge-note.ts';
import { mergePins, pinsHere } from './merge-pins.ts';
import type { People, Telling } from './telling.ts';

export interface MergeOptions {
  readonly newId: () => string;
  readonly instant: string;
}

/** So many sources of a copy are told by their titles. */
const MOST_LISTED = 200;

const FACTS = ['title', 'outlet', 'author', 'published', 'publishedNote', 'url', 'language'] as const;
/** A date's note goes with the date; it is no conflict of its own. */
const TOLD_FACTS = FACTS.filter((fact) => fact !== 'publishedNote');

/** Brings everything of `other` that is not deleted there into this library, in one transaction. */
export function merge(tx: Writable, other: Database, { newId, instant }: MergeOptions): Merged {
  const conflicts: MergeConflict[] = [];
  const told: Telling = { conflicts, notes: [] };
  const people: People = {
    here: readSettings(tx).initials ?? '',
    there: readSettings(other).initials ?? '',
  };
  const listed: MergedSource[] = [];
  const count = {
    sources: 0,
    versions: 0,
    passages: 0,
    comparisons: 0,
    judgements: 0,
    notes: 0,
    annotations: 0,
  };
  /** By the id there: the id here. */
  const sourceHere = new Map<string, string>();
  const versionHere = new Map<string, string>();
  const passageHere = new Map<string, string>();
  /** An id that is used here for nothing else. */
  const freeId = (id: string, isUsed: (id: string) => boolean) => (isUsed(id) ? newId() : id);
  const has = (table: string) => (id: string) =>
    tx.get(`SELECT 1 FROM ${table} WHERE id = ?`, id) !== undefined;

  for (const source of listSources(other)) {
    const versions = source.versions.map(({ id }) => versionById(other, id)!);
    const same = versions.map(({ sha256, reading }) => versionByReading(tx, sha256, reading));
    const known = same.find((version) => version !== null) ?? null;
    let here: string;
    if (known === null) {
      here = freeId(source.id, has('sources'));
      insertSource(tx, { ...source, id: here });
      count.sources += 1;
    } else {
      here = known.sourceId;
      const there = sourceById(tx, here);
      if (there?.deleted) markSource(tx, here, null);
    }
    sourceHere.set(source.id, here);
    listed.push({
      title: known === null ? source.title : (sourceById(tx, here)?.source.title ?? source.title),
      isNew: known === null,
    });
    for (const [at, version] of versions.entries()) {
      const already = same[at] ?? null;
      if (already !== null) {
        versionHere.set(version.id, already.id);
        if (already.deleted) markVersion(tx, already.id, null);
        continue;
      }
      const id = freeId(version.id, has('versions'));
      const { words, note } = source.versions[at]!;
      insertVersion(tx, { ...version, id, sourceId: here, words, note });
      const details = detailsOfVersion(other, version.id);
      if (details !== null) insertDetails(tx, id, details);
      versionHere.set(version.id, id);
      if (known !== null) count.versions += 1;
    }
    if (known !== null) mergeFacts(tx, here, source, conflicts);
  }

  for (const passage of listPassages(other)) {
    const versionId = versionHere.get(passage.versionId);
    if (versionId === undefined) continue;
    const ranges = JSON.stringify(passage.ranges);
    const same = listPassagesOf(tx, versionId).find(
      (one) => one.ranges === ranges && one.title === passage.title,
    );
    const id = same?.id ?? freeId(passage.id, has('passages'));
    if (same === undefined) {
      insertPassage(tx, { ...passage, id, versionId });
      count.passages += 1;
    }
    passageHere.set(passage.id, id);
  }

  const comparisonHere = new Map<string, string>();
  const investigationHere = mergeInvestigations(tx, other, { sourceHere, newId, instant, conflicts });
  for (const { id: there } of listComparisons(other)
    .filter(({ kept }) => kept)
    .toReversed()) {
    const { comparison } = comparisonById(other, there)!;
    const investigation = investigationHere.get(comparison.investigation ?? '') ?? null;
    const members = comparison.members.flatMap(({ kind, id }): Member[] => {
      const here = (kind === 'version' ? versionHere : passageHere).get(id);
      return here === undefined ? [] : [{ kind, id: here }];
    });
    if (members.length < comparison.members.length) continue;
    const hereByThere = new Map(comparison.members.map(({ id }, at) => [id, members[at]!.id]));
    let id = comparisonOf(tx, members, investigation);
    if (id === null) {
      id = freeId(comparison.id, has('comparisons'));
      // How it was being read names members by the ids they had.
      const sameIds = [...hereByThere].every(([before, after]) => before === after);
      const pins = pinsHere(comparison.view, hereByThere);
      insertComparison(tx, {
        ...comparison,
        id,
        members,
        investigation,
        view: sameIds ? comparison.view : pins.length > 0 ? { pins } : {},
      });
      count.comparisons += 1;
    } else {
      keepComparison(tx, id);
      mergePins(tx, id, pinsHere(comparison.view, hereByThere));
    }
    comparisonHere.set(there, id);
    const title = comparison.title === '' ? (titleOf(tx, members) ?? 'A comparison') : comparison.title;
    count.notes += mergeNote(tx, other, { there, here: id, title, people, told, instant });
    count.judgements += mergeJudgements(tx, other, { there, here: id, title, hereByThere, people, told });
  }

  count.annotations = mergeAnnotations(tx, other, {
    versionHere,
    investigationHere,
    comparisonHere,
    newId,
    people,
    conflicts,
  });
  for (const picture of listPictures(other)) putPicture(tx, picture);
  mergeKeys(tx, other, sourceHere);
  mergeFiling(tx, other, { sourceHere, newId, instant });
  for (const { sha256, loaded_at: loadedAt } of other.all('SELECT sha256, loaded_at FROM seeds_loaded'))
    tx.run('INSERT OR IGNORE INTO seeds_loaded (sha256, loaded_at) VALUES (?, ?)', sha256!, loadedAt!);
  return {
    ...count,
    by: people.there,
    here: people.here,
    listed: listed.slice(0, MOST_LISTED),
    known: listed.filter(({ isNew }) => !isNew).length,
    changedNotes: told.notes,
    conflicts,
    missing: 0,
    investigations: [...investigationHere.values()],
  };
}

/**
 * An investigation that was carried from one library to another is the same in both, and so is one of the same title; of an
 * investigation that has another title here by now, the one here stays. How it was left there is not taken over.
 *
 * @returns by the id there: the id here
 */
function mergeInvestigations(
  tx: Writable,
  other: Database,
  {
    sourceHere,
    newId,
    instant,
    conflicts,
  }: {
    readonly sourceHere: ReadonlyMap<string, string>;
    readonly newId: () => string;
    readonly instant: string;
    readonly conflicts: MergeConflict[];
  },
): Map<string, string> {
  const here = new Map<string, string>();
  for (const { id: there, title, sources } of listInvestigations(other)) {
    const live = listInvestigations(tx);
    const same =
      live.find((one) => one.id === there) ?? live.find((one) => fold(one.title) === fold(title)) ?? null;
    const id = same?.id ?? (investigationById(tx, there) === null ? there : newId());
    if (same === null) insertInvestigation(tx, { id, title, settings: {}, createdAt: instant });
    else if (fold(same.title) !== fold(title))
      conflicts.push({ of: same.title, what: 'title', here: same.title, there: title });
    investigate(
      tx,
      id,
      sources.flatMap((source) => sourceHere.get(source) ?? []),
    );
    here.set(there, id);
  }
  return here;
}

const listPassagesOf = (db: Database, versionId: string) =>
  db
    .all('SELECT id, title, ranges FROM passages WHERE version_id = ? AND deleted_at IS NULL', versionId)
    .map((row) => ({
      id: row['id'] as string,
      title: row['title'] as string,
      ranges: row['ranges'] as string,
    }));

/** What a comparison without a title of its own is called, as everywhere in the program; null when none of its texts is there. */
function titleOf(db: Database, members: readonly Member[]): string | null {
  const texts = members.flatMap(({ kind, id }) => {
    const query =
      kind === 'version'
        ? 'SELECT s.title, s.outlet FROM versions v JOIN sources s ON s.id = v.source_id WHERE v.id = ?'
        : 'SELECT title, NULL AS outlet FROM passages WHERE id = ?';
    const row = db.get(query, id);
    return row === undefined
      ? []
      : [{ title: row['title'] as string, outlet: row['outlet'] as string | null }];
  });
  return texts.length === 0 ? null : comparisonTitle(namesInTitle(texts));
}

/** Fills what is not known here; of what is told otherwise, what is here stays. */
function mergeFacts(tx: Writable, id: string, there: SourceFacts, conflicts: MergeConflict[]): void {
  const here = sourceById(tx, id)?.source;
  if (here === undefined) return;
  const filled = Object.fromEntries(
    FACTS.map((fact) => [fact, here[fact] ?? there[fact]]),
  ) as unknown as SourceFacts;
  updateSourceFacts(tx, here, filled);
  for (const fact of TOLD_FACTS) {
    const [ours, theirs] = [here[fact], there[fact]];
    if (ours !== null && theirs !== null && ours !== theirs)
      conflicts.push({ of: here.title, what: fact, here: ours, there: theirs });
  }
}

/**
 * Merges a copy of a library, or an investigation of one, into this one. Texts are the same when they were read from the same bytes in
 * the same way; what is the same is not added twice. Where both say something else of one thing, what is here stays, and the conflict is
 * told; what different people judged stands side by side.
 */
import { mergeNotes } from '../../engine/dossier/index.ts';
import type {
  AnnotationRecord,
  Judgement,
  Member,
  Merged,
  MergeConflict,
  ViewState,
} from '../bridge/contract.ts';
import {
  annotationById,
  listAnnotations,
  listPictures,
  markAnnotation,
  putAnnotation,
  putPicture,
} from './annotations.ts';
import { collectionById, insertCollection, listCollections } from './collections.ts';
import {
  comparisonById,
  comparisonOf,
  insertComparison,
  keepComparison,
  listComparisons,
  setComparisonView,
} from './comparisons.ts';
import type { Database, Writable } from './database.ts';
import { detailsOfVersion, insertDetails } from './imports.ts';
import { insertInvestigation, investigate, investigationById, listInvestigations } from './investigations.ts';
import {
  judgedPlaces,
  listJudgements,
  listOpinions,
  type OpinionOf,
  putJudgement,
  putOpinion,
} from './judgements.ts';
import { baseOfNote, noteOf, putBaseOfNote, putNote } from './notes.ts';
import { insertPassage, listPassages } from './passages.ts';
import { insertSavedSearch, listSavedSearches } from './saved-searches.ts';
import { fold } from './search/words-of.ts';
import {
  insertSource,
  listSources,
  markSource,
  sourceById,
  type SourceFacts,
  updateSourceFacts,
} from './sources.ts';
import { putSettings, readSettings } from './settings.ts';
import { insertTag, listTags } from './tags.ts';
import { insertVersion, markVersion, versionById, versionByReading } from './versions.ts';

export interface MergeOptions {
  readonly newId: () => string;
  readonly instant: string;
}

const FACTS = ['title', 'outlet', 'author', 'published', 'publishedNote', 'url', 'language'] as const;
/** A date's note goes with the date; it is no conflict of its own. */
const TOLD_FACTS = FACTS.filter((fact) => fact !== 'publishedNote');

/** Brings everything of `other` that is not deleted there into this library, in one transaction. */
export function merge(tx: Writable, other: Database, { newId, instant }: MergeOptions): Merged {
  const conflicts: MergeConflict[] = [];
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
    count.notes += mergeNote(tx, other, { there, here: id, title, instant, conflicts });
    count.judgements += mergeJudgements(tx, other, { there, here: id, title, hereByThere, conflicts });
  }

  count.annotations = mergeAnnotations(tx, other, {
    versionHere,
    investigationHere,
    comparisonHere,
    newId,
    conflicts,
  });
  for (const picture of listPictures(other)) putPicture(tx, picture);
  mergeKeys(tx, other, sourceHere);
  mergeFiling(tx, other, { sourceHere, newId, instant });
  for (const { sha256, loaded_at: loadedAt } of other.all('SELECT sha256, loaded_at FROM seeds_loaded'))
    tx.run('INSERT OR IGNORE INTO seeds_loaded (sha256, loaded_at) VALUES (?, ?)', sha256!, loadedAt!);
  return { ...count, conflicts, missing: 0, investigations: [...investigationHere.values()] };
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

function titleOf(db: Database, members: readonly Member[]): string | null {
  const [first] = members;
  if (first === undefined) return null;
  const query =
    first.kind === 'version'
      ? 'SELECT s.title FROM versions v JOIN sources s ON s.id = v.source_id WHERE v.id = ?'
      : 'SELECT title FROM passages WHERE id = ?';
  const title = db.get(query, first.id)?.['title'] as string | undefined;
  return title === undefined ? null : `“${title}” and others`;
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

interface MergingComparison {
  readonly there: string;
  readonly here: string;
  readonly title: string;
  readonly conflicts: MergeConflict[];
}

/** An empty note takes the other's words; of two with words, the other's stand below those that are here, set off. */
function mergeNote(
  tx: Writable,
  other: Database,
  { there, here, title, instant, conflicts }: MergingComparison & { readonly instant: string },
): number {
  const [ours, theirs] = [noteOf(tx, here), noteOf(other, there)];
  const words = theirs.markdown.trim();
  if (words === '') return 0;
  const base = baseOfNote(other, there) ?? baseOfNote(tx, here);
  if (ours.markdown.includes(words) || theirs.markdown === baseOfNote(tx, here)) {
    putBaseOfNote(tx, here, theirs.markdown);
    return 0;
  }
  if (base !== null && ours.markdown.trim() !== '') {
    // Both began with one text: what either wrote stands, what either took away is gone.
    const markdown =
      base === ours.markdown ? theirs.markdown : mergeNotes(base, ours.markdown, theirs.markdown);
    if (markdown !== ours.markdown) putNote(tx, here, { markdown, revision: ours.revision + 1 }, instant);
    putBaseOfNote(tx, here, theirs.markdown);
    return markdown === ours.markdown ? 0 : 1;
  }
  const isEmpty = ours.markdown.trim() === '';
  const changed = other.get('SELECT updated_at FROM notes WHERE comparison_id = ?', there)?.['updated_at'];
  const markdown = isEmpty
    ? theirs.markdown
    : `${ours.markdown.trimEnd()}\n\n---\n\n*From a merged copy, last changed ${String(changed).slice(0, 10)}:*\n\n${theirs.markdown}`;
  putNote(tx, here, { markdown, revision: ours.revision + 1 }, instant);
  putBaseOfNote(tx, here, theirs.markdown);
  if (!isEmpty) conflicts.push({ of: title, what: 'note', here: ours.markdown.trim(), there: words });
  return 1;
}

function mergeJudgements(
  tx: Writable,
  other: Database,
  {
    there,
    here,
    title,
    hereByThere,
    conflicts,
  }: MergingComparison & { readonly hereByThere: ReadonlyMap<string, string> },
): number {
  const known = new Map(listJudgements(tx, here).map((judgement) => [judgement.findingId, judgement]));
  const opinions = new Map(listOpinions(tx, here).map((opinion) => [opinionKey(opinion), opinion]));
  const places = judgedPlaces(other, there);
  const stoodAt = (findingId: string) =>
    places
      .get(findingId)
      ?.map((place) => ({ ...place, member: hereByThere.get(place.member) ?? place.member })) ?? null;
  let count = 0;
  for (const judgement of listJudgements(other, there)) {
    if (known.has(judgement.findingId)) continue;
    putJudgement(tx, here, judgement, stoodAt(judgement.findingId));
    known.set(judgement.findingId, judgement);
    count += 1;
  }
  const theirs: readonly OpinionOf[] = [
    ...listJudgements(other, there).map((one) => ({ ...one, author: one.author ?? '' })),
    ...listOpinions(other, there),
  ];
  for (const opinion of theirs) {
    const ours = known.get(opinion.findingId);
    if (ours === undefined || isSame(ours, opinion)) continue;
    if ((ours.author ?? '') === opinion.author && opinion.author !== '') {
      // The same person in two libraries: what was judged last holds.
      if (opinion.judgedAt <= ours.judgedAt) continue;
      putJudgement(tx, here, opinion, stoodAt(opinion.findingId));
      known.set(opinion.findingId, opinion);
      count += 1;
      continue;
    }
    const before = opinions.get(opinionKey(opinion));
    if (before !== undefined && (before.judgedAt >= opinion.judgedAt || isSame(before, opinion))) continue;
    putOpinion(tx, here, opinion);
    if (isOpen(opinion) && before === undefined) continue;
    count += 1;
    if (ours.verdict !== opinion.verdict || ours.reason !== opinion.reason)
      conflicts.push({
        of: title,
        what: 'judgement',
        about: opinion.says,
        here: judgedInWords(ours),
        there: judgedInWords(opinion),
      });
  }
  return count;
}

const wordsOf = ({ markdown, colour, tags }: Pick<AnnotationRecord, 'markdown' | 'colour' | 'tags'>) =>
  JSON.stringify([markdown, colour, tags]);

const opinionKey = ({ findingId, author }: OpinionOf) => JSON.stringify([findingId, author]);
const isOpen = ({ verdict, reason }: Pick<OpinionOf, 'verdict' | 'reason'>) =>
  verdict === 'open' && reason === '';
const isSame = (
  one: Pick<Judgement, 'verdict' | 'reason' | 'author'>,
  other: Pick<OpinionOf, 'verdict' | 'reason' | 'author'>,
) => one.verdict === other.verdict && one.reason === other.reason && (one.author ?? '') === other.author;

/** The pins of a comparison of another library, between the members as they are here. */
function pinsHere(
  { pins = [] }: ViewState,
  hereByThere: ReadonlyMap<string, string>,
): NonNullable<ViewState['pins']> {
  return pins.flatMap(({ kind, places: [one, two] }) => {
    const [first, second] = [hereByThere.get(one.source), hereByThere.get(two.source)];
    if (first === undefined || second === undefined) return [];
    return [
      {
        kind,
        places: [
          { ...one, source: first },
          { ...two, source: second },
        ] as const,
      },
    ];
  });
}

/** What was pinned elsewhere is pinned here too; of two that contradict each other the one that is here holds. */
function mergePins(tx: Writable, id: string, there: NonNullable<ViewState['pins']>): void {
  const { view } = comparisonById(tx, id)!.comparison;
  const here = view.pins ?? [];
  const known = new Set(here.map((pin) => JSON.stringify(pin)));
  const fresh = there.filter((pin) => !known.has(JSON.stringify(pin)));
  if (fresh.length > 0) setComparisonView(tx, id, { ...view, pins: [...here, ...fresh] });
}

/** The keys that sources are cited by, where they have none here. */
function mergeKeys(tx: Writable, other: Database, sourceHere: ReadonlyMap<string, string>): void {
  const here = readSettings(tx).citationKeys ?? {};
  const there = Object.entries(readSettings(other).citationKeys ?? {}).flatMap(([source, key]) => {
    const id = sourceHere.get(source);
    return id === undefined || here[id] !== undefined ? [] : [[id, key] as const];
  });
  if (there.length > 0) putSettings(tx, { citationKeys: { ...here, ...Object.fromEntries(there) } });
}

/**
 * Notes and highlights are the same by their id. One that was changed on one side since it was carried is taken as it is there; of one
 * that was changed on both sides the own one stays, and the other one stands beside it.
 */
function mergeAnnotations(
  tx: Writable,
  other: Database,
  {
    versionHere,
    investigationHere,
    comparisonHere,
    newId,
    conflicts,
  }: {
    readonly versionHere: ReadonlyMap<string, string>;
    readonly investigationHere: ReadonlyMap<string, string>;
    readonly comparisonHere: ReadonlyMap<string, string>;
    readonly newId: () => string;
    readonly conflicts: MergeConflict[];
  },
): number {
  let count = 0;
  for (const there of listAnnotations(other)) {
    const investigation =
      there.investigation === null ? null : (investigationHere.get(there.investigation) ?? null);
    const theirs = {
      ...there,
      investigation,
      places: there.places.map((place) => ({
        ...place,
        versionId: versionHere.get(place.versionId) ?? place.versionId,
      })),
      about: there.about && {
        ...there.about,
        comparison: comparisonHere.get(there.about.comparison) ?? there.about.comparison,
      },
      base: there.updatedAt,
    };
    const ours = annotationById(tx, there.id);
    if (ours === null) {
      putAnnotation(tx, theirs);
      count += 1;
      continue;
    }
    if (ours.updatedAt === there.updatedAt || ours.base === there.updatedAt) continue;
    if (wordsOf(ours) === wordsOf(theirs) && !ours.deleted) continue;
    if (there.base === ours.updatedAt || (there.base !== null && there.base === ours.base && ours.deleted)) {
      putAnnotation(tx, { ...theirs, author: theirs.author || ours.author });
      if (ours.deleted) markAnnotation(tx, there.id, null);
      count += 1;
      continue;
    }
    // The second time the same file comes, it stands beside already.
    const beside = listAnnotations(tx).some(
      (one) => one.id !== there.id && wordsOf(one) === wordsOf(theirs) && one.author === theirs.author,
    );
    if (beside) continue;
    putAnnotation(tx, { ...theirs, id: newId() });
    count += 1;
    conflicts.push({ of: 'A note', what: 'note', here: ours.markdown, there: there.markdown });
  }
  return count;
}

const judgedInWords = ({
  verdict,
  reason,
  judgedAt,
}: {
  verdict: string;
  reason: string;
  judgedAt: string;
}) => `${verdict}${reason === '' ? '' : `: ${reason}`} (${judgedAt.slice(0, 10)})`;

/** Tags are the same by their name, collections by theirs and the place they lie in, searches by what they search for. */
function mergeFiling(
  tx: Writable,
  other: Database,
  {
    sourceHere,
    newId,
    instant,
  }: {
    readonly sourceHere: ReadonlyMap<string, string>;
    readonly newId: () => string;
    readonly instant: string;
  },
): void {
  const file = (table: string, column: string, id: string, there: readonly string[]) => {
    for (const source of there) {
      const here = sourceHere.get(source);
      if (here !== undefined)
        tx.run(`INSERT OR IGNORE INTO ${table} (source_id, ${column}) VALUES (?, ?)`, here, id);
    }
  };
  for (const tag of listTags(other)) {
    const same = listTags(tx).find(({ name }) => fold(name) === fold(tag.name));
    const id = same?.id ?? newId();
    if (same === undefined) insertTag(tx, { ...tag, id, createdAt: instant });
    file('source_tags', 'tag_id', id, tag.sources);
  }
  const collectionHere = new Map<string, string>();
  for (const collection of listCollections(other)) {
    const parent = collection.parent === null ? null : (collectionHere.get(collection.parent) ?? null);
    const same = listCollections(tx).find(
      (one) => one.parent === parent && fold(one.name) === fold(collection.name),
    );
    const id = same?.id ?? newId();
    if (same === undefined && collectionById(tx, id) === null)
      insertCollection(tx, { id, name: collection.name, parent, createdAt: instant });
    collectionHere.set(collection.id, id);
    file('source_collections', 'collection_id', id, collection.sources);
  }
  for (const search of listSavedSearches(other))
    if (!listSavedSearches(tx).some(({ query }) => query === search.query))
      insertSavedSearch(tx, { ...search, id: newId(), createdAt: instant });
}

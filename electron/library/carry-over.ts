/**
 * What the user made of other versions of a source, found again in one of its versions. Every place is told with how it was found, and
 * nothing goes along that the user has not chosen.
 */
import { findQuote, quoteAt, searchable, type Searchable } from '../../engine/versions/index.ts';
import type {
  CarriedPlace,
  CarryOffer,
  CarryStatus,
  ComparisonSummary,
  ComparisonToCarry,
  Member,
  NoteToCarry,
  PassageRecord,
  PassageToCarry,
  SourceRecord,
} from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import type { Adding } from './adding.ts';
import { listAnnotations } from './annotations.ts';
import {
  comparisonById,
  comparisonOf,
  comparisonSummary,
  insertComparison,
  keepComparison,
  listComparisons,
} from './comparisons.ts';
import { countWords } from './count-words.ts';
import type { Database, Writable } from './database.ts';
import { type JudgedPlace, judgedPlaces, listJudgements, putJudgement } from './judgements.ts';
import { noteOf, putNote } from './notes.ts';
import { insertPassage, listPassages, passageById } from './passages.ts';
import { type Range, textOfRanges, tidyRanges } from './ranges.ts';
import { versionsOfSource } from './versions.ts';

interface Target {
  readonly source: SourceRecord;
  readonly versionId: string;
  readonly text: Searchable;
  /** By id, the texts of the source's other versions. */
  readonly others: ReadonlyMap<string, string>;
}

/** So much of a place is shown, in UTF-16 units. */
const SHOWN = 400;
const shorten = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text);

const ORDER: readonly CarryStatus[] = ['exact', 'moved', 'changed', 'lost'];
const worst = (statuses: readonly CarryStatus[]): CarryStatus =>
  ORDER[Math.max(0, ...statuses.map((status) => ORDER.indexOf(status)))]!;

/** Reads a version with its text. */
type ReadVersion = Adding['version'];

function targetOf(db: Database, read: ReadVersion, source: SourceRecord, versionId: string): Target {
  const others = versionsOfSource(db, source.id).filter(({ id }) => id !== versionId);
  return {
    source,
    versionId,
    text: searchable(read(versionId)!.text),
    others: new Map(others.map(({ id }) => [id, read(id)!.text])),
  };
}

interface Found {
  readonly status: CarryStatus;
  readonly ranges: readonly Range[];
}

/** Each stretch for itself; a passage some of whose stretches are lost was changed. */
function findRanges(ranges: readonly Range[], before: string, { text }: Target): Found {
  const found = ranges.map((range) => findQuote(quoteAt(before, range), text));
  const there = found.flatMap((one) => (one.status === 'lost' ? [] : [{ start: one.start, end: one.end }]));
  if (there.length === 0) return { status: 'lost', ranges: [] };
  const some = there.length < found.length;
  const status = some ? 'changed' : worst(found.map((one) => one.status));
  return { status, ranges: tidyRanges(there, text.text) };
}

/** What went along before, unless what was made of it was deleted again. */
const alreadyCarried = (db: Database, kind: 'passage' | 'comparison', versionId: string) =>
  new Set(
    db
      .all(
        `SELECT from_id FROM carried c WHERE kind = ? AND version_id = ?
         AND NOT EXISTS (SELECT 1 FROM passages WHERE id = c.to_id AND deleted_at IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM comparisons WHERE id = c.to_id AND deleted_at IS NOT NULL)`,
        kind,
        versionId,
      )
      .map((row) => row['from_id'] as string),
  );

function placeOf(ranges: readonly Range[], before: string, target: Target): CarriedPlace {
  const found = findRanges(ranges, before, target);
  return {
    status: found.status,
    before: shorten(ranges.map(({ start, end }) => before.slice(start, end)).join(' … ')),
    after: found.status === 'lost' ? null : shorten(textOfRanges(found.ranges, target.text.text).text),
  };
}

const passagesOf = (db: Database, target: Target): PassageRecord[] =>
  listPassages(db).filter(({ versionId }) => target.others.has(versionId));

/** What could go along to a version, each with how it was found there. */
export function carryOffer(
  db: Database,
  read: ReadVersion,
  source: SourceRecord,
  versionId: string,
  titled: (comparison: ComparisonSummary) => ComparisonSummary,
): CarryOffer {
  const target = targetOf(db, read, source, versionId);
  const gone = alreadyCarried(db, 'passage', versionId);
  const passages = passagesOf(db, target);
  return {
    passages: passages
      .filter(({ id }) => !gone.has(id))
      .map((passage): PassageToCarry => ({
        id: passage.id,
        title: passage.title,
        ...placeOf(passage.ranges, target.others.get(passage.versionId)!, target),
      })),
    comparisons: comparisonsOf(db, target, passages, read).map((one) => ({
      ...one,
      title: titled(comparisonSummary(db, one.id)!).title,
    })),
    notes: notesOf(db, target),
  };
}

/** The places of notes and highlights in the other versions, but for notes that stand in this one, too. */
function notesOf(db: Database, target: Target): NoteToCarry[] {
  return listAnnotations(db)
    .filter(({ places }) => places.every((place) => place.versionId !== target.versionId))
    .flatMap(({ id, markdown, places }) =>
      places.flatMap((place): NoteToCarry[] => {
        const before = target.others.get(place.versionId);
        return before === undefined
          ? []
          : [{ id, says: shorten(markdown.trim()), ...placeOf([place], before, target) }];
      }),
    );
}

function comparisonsOf(
  db: Database,
  target: Target,
  passages: readonly PassageRecord[],
  read: ReadVersion,
): ComparisonToCarry[] {
  const gone = alreadyCarried(db, 'comparison', target.versionId);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return listComparisons(db)
    .filter(({ id, title, members }) => {
      if (gone.has(id)) return false;
      // One that holds no work of the user's is made anew in a moment.
      if (title === '' && noteOf(db, id).markdown.trim() === '' && listJudgements(db, id).length === 0)
        return false;
      // One that has this version already tells of the change itself.
      if (members.some((member) => member.id === target.versionId)) return false;
      return members.some((member) => isOf(member, target, byId));
    })
    .map(({ id, title, members }) => ({
      id,
      title,
      judgements: judgementsOf(db, id, target, byId, read),
      quotations: quotationsOf(noteOf(db, id).markdown, target),
      hasNote: noteOf(db, id).markdown.trim() !== '',
      needs: members.flatMap((member) => (byId.has(member.id) ? [member.id] : [])),
    }));
}

const isOf = (member: Member, target: Target, passages: ReadonlyMap<string, PassageRecord>): boolean =>
  member.kind === 'version' ? target.others.has(member.id) : passages.has(member.id);

function judgementsOf(
  db: Database,
  comparisonId: string,
  target: Target,
  passages: ReadonlyMap<string, PassageRecord>,
  read: ReadVersion,
): ComparisonToCarry['judgements'] {
  const places = judgedPlaces(db, comparisonId);
  return listJudgements(db, comparisonId)
    .filter(({ verdict, reason }) => verdict !== 'open' || reason !== '')
    .map(({ findingId, says }) => {
      const known = places.get(findingId);
      if (known === undefined) return { says, place: null };
      const here = known.flatMap(({ member, start, end }) => {
        const before = target.others.get(member);
        if (before !== undefined) return [placeOf([{ start, end }], before, target)];
        const passage = passages.get(member);
        if (passage === undefined) return [];
        const whole = target.others.get(passage.versionId)!;
        return [placeOf([inVersion(passage, whole, { start, end })], whole, target)];
      });
      // It was made of places of other texts alone, and those stay as they are.
      if (here.length === 0) return { says, place: untouched(db, read, known) };
      const status = worst(here.map((place) => place.status));
      return { says, place: here.find((place) => place.status === status)! };
    });
}

/** The first of some places of texts that nothing is done to; null where none of them can be read. */
function untouched(db: Database, read: ReadVersion, places: readonly JudgedPlace[]): CarriedPlace | null {
  for (const { member, start, end } of places) {
    const words = textOfMember(db, read, member)?.slice(start, end);
    if (words) return { status: 'exact', before: shorten(words), after: shorten(words) };
  }
  return null;
}

/** The text of a version or a passage, by its id. */
function textOfMember(db: Database, read: ReadVersion, id: string): string | null {
  const version = read(id);
  if (version !== null) return version.text;
  const passage = passageById(db, id)?.passage;
  const whole = passage && read(passage.versionId);
  return passage && whole ? textOfRanges(passage.ranges, whole.text).text : null;
}

/** The places of a judgement in the members of a new comparison: those that are lost there are left out; null where none is found. */
function placesAlong(
  db: Database,
  read: ReadVersion,
  places: readonly JudgedPlace[],
  memberFor: (member: string) => string,
): JudgedPlace[] | null {
  const along = places.flatMap((place): JudgedPlace[] => {
    const member = memberFor(place.member);
    if (member === place.member) return [place];
    const [before, after] = [textOfMember(db, read, place.member), textOfMember(db, read, member)];
    if (before === null || after === null) return [];
    const found = findQuote(quoteAt(before, place), searchable(after));
    return found.status === 'lost' ? [] : [{ member, start: found.start, end: found.end }];
  });
  return along.length === 0 ? null : along;
}

/** A stretch of a passage's text as one of its version. */
function inVersion({ ranges }: PassageRecord, text: string, { start, end }: Range): Range {
  const { stretches } = textOfRanges(ranges, text);
  const stretch = stretches.findLast((one) => one.start <= start) ?? stretches[0]!;
  const from = stretch.versionStart + start - stretch.start;
  return { start: from, end: from + end - start };
}

/** Block quotations of a note whose words stand in another version. */
function quotationsOf(markdown: string, target: Target): CarriedPlace[] {
  const quoted = [...markdown.matchAll(/(?:^>.*(?:\n|$))+/gm)]
    .flatMap(([block]) =>
      block.split('\n').map((line) =>
        line
          .replace(/^>\s?/, '')
          .replace(/[*=]{2}/g, '')
          .trim(),
      ),
    )
    .filter((line) => line.length >= 12);
  return quoted.flatMap((line) => {
    for (const before of target.others.values()) {
      const start = before.indexOf(line);
      if (start >= 0) return [placeOf([{ start, end: start + line.length }], before, target)];
    }
    return [];
  });
}

/**
 * Makes anew, of a version, the passages and comparisons that the user chose. What they were made from stays as it is.
 *
 * @throws {Refusal} `bad-input` for a place that is lost, and for a comparison without a passage that it needs
 */
export function carry(
  { stored, making, change, version: read }: Adding,
  source: SourceRecord,
  versionId: string,
  chosen: { readonly passages: readonly string[]; readonly comparisons: readonly string[] },
): { passages: string[]; comparisons: string[] } {
  const { db } = stored;
  const target = targetOf(db, read, source, versionId);
  const passages = passagesOf(db, target);
  return change((tx) => {
    const at = making.instant();
    const keep = (kind: 'passage' | 'comparison', from: string, to: string, status: CarryStatus) =>
      tx.run(
        `INSERT INTO carried (kind, from_id, to_id, version_id, status, carried_at) VALUES (?, ?, ?, ?, ?, ?)`,
        kind,
        from,
        to,
        versionId,
        status,
        at,
      );
    const made = chosen.passages.map((wanted) => {
      const passage = passages.find(({ id }) => id === wanted);
      if (passage === undefined) throw new Refusal('not-found', { what: 'passage' });
      const { status, ranges } = findRanges(passage.ranges, target.others.get(passage.versionId)!, target);
      if (status === 'lost')
        throw new Refusal('bad-input', { detail: `“${passage.title}” is not in this version` });
      const id = making.newId();
      const words = countWords(textOfRanges(ranges, target.text.text).text);
      insertPassage(tx, { id, versionId, title: passage.title, ranges, words, createdAt: at });
      keep('passage', wanted, id, status);
      return id;
    });
    const comparisons = chosen.comparisons.map((wanted) => {
      const id = carryComparison(tx, wanted, target, passages, read, making, at);
      keep('comparison', wanted, id, 'exact');
      return id;
    });
    return { passages: made, comparisons };
  });
}

/** The same comparison with the version in place of the others of its source; its note and judgements are copied. */
function carryComparison(
  db: Writable,
  wanted: string,
  target: Target,
  passages: readonly PassageRecord[],
  read: ReadVersion,
  { newId }: Adding['making'],
  at: string,
): string {
  const found = comparisonById(db, wanted);
  if (found === null || found.deleted) throw new Refusal('not-found', { what: 'comparison' });
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const members = found.comparison.members.map((member): Member => {
    if (!isOf(member, target, byId)) return member;
    if (member.kind === 'version') return { kind: 'version', id: target.versionId };
    const row = db.get(
      `SELECT to_id FROM carried WHERE kind = 'passage' AND from_id = ? AND version_id = ? ORDER BY number DESC LIMIT 1`,
      member.id,
      target.versionId,
    );
    if (row === undefined)
      throw new Refusal('bad-input', {
        detail: `the comparison needs the passage “${byId.get(member.id)!.title}”`,
      });
    return { kind: 'passage', id: row['to_id'] as string };
  });
  const different = members.filter(
    (member, index) => members.findIndex(({ id }) => id === member.id) === index,
  );
  const { title, investigation } = found.comparison;
  const there = comparisonOf(db, different, investigation);
  const id = there ?? newId();
  if (there === null)
    insertComparison(db, {
      id,
      title,
      members: different,
      view: {},
      investigation,
      kept: true,
      createdAt: at,
      updatedAt: at,
    });
  else keepComparison(db, id);
  const note = noteOf(db, wanted);
  if (note.markdown !== '' && noteOf(db, id).markdown === '')
    putNote(db, id, { markdown: note.markdown, revision: noteOf(db, id).revision + 1 }, at);
  const judged = new Set(listJudgements(db, id).map(({ findingId }) => findingId));
  const places = judgedPlaces(db, wanted);
  const memberFor = (member: string) =>
    members[found.comparison.members.findIndex((one) => one.id === member)]?.id ?? member;
  for (const judgement of listJudgements(db, wanted)) {
    if (judged.has(judgement.findingId)) continue;
    const stood = places.get(judgement.findingId);
    putJudgement(db, id, judgement, stood ? placesAlong(db, read, stood, memberFor) : null);
  }
  return id;
}

/** What the calls of a library look up by ids: what is there, what is deleted, and what is refused. */
import type {
  ComparisonRecord,
  ComparisonSummary,
  Member,
  MemberText,
  PassageRecord,
  SourceRecord,
} from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { comparisonTitle, type Named, namesInTitle } from './comparison-title.ts';
import { comparisonById, comparisonSummary, type FoundComparison } from './comparisons.ts';
import type { Database } from './database.ts';
import { detailsOfVersion } from './imports.ts';
import { judgedPlaces, listJudgements, listOpinions } from './judgements.ts';
import { noteOf } from './notes.ts';
import { listPassages, passageById, type FoundPassage } from './passages.ts';
import { headingsWithin, textOfRanges } from './ranges.ts';
import { type FoundSource, sourceById } from './sources.ts';
import { titledVersion } from '../../engine/view/titles-apart.ts';
import { titleOfVersion } from './version-label.ts';
import { type FoundVersion, sourceOfVersion, versionById } from './versions.ts';

export type LookUps = ReturnType<typeof openLookUps>;

/** @param original the bytes of an original file, from which an altered text is made anew */
export function openLookUps(db: Database, original: (sha256: string) => Uint8Array | null) {
  const anySource = (id: string): FoundSource => {
    const found = sourceById(db, id);
    if (found === null) throw new Refusal('not-found', { what: 'source' });
    return found;
  };
  const liveSource = (id: string): SourceRecord => {
    const { source, deleted } = anySource(id);
    if (deleted) throw new Refusal('not-found', { what: 'source' });
    return source;
  };
  const readVersion = (id: string): FoundVersion | null => versionById(db, id, original);
  /** For what goes through many texts: null also for one that was altered and cannot be made anew. It is named at the opening. */
  const soundVersion = (id: string): FoundVersion | null => {
    try {
      return readVersion(id);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'text-altered') return null;
      throw error;
    }
  };
  const liveVersion = (id: string) => {
    const version = readVersion(id);
    if (version === null || version.deleted) throw new Refusal('not-found', { what: 'source' });
    return { version, source: liveSource(version.sourceId) };
  };
  const anyPassage = (id: string): FoundPassage => {
    const found = passageById(db, id);
    if (found === null) throw new Refusal('not-found', { what: 'passage' });
    return found;
  };
  const livePassage = (id: string): PassageRecord => {
    const { passage, deleted, sourceDeleted } = anyPassage(id);
    if (deleted || sourceDeleted) throw new Refusal('not-found', { what: 'passage' });
    return passage;
  };
  const anyComparison = (id: string): FoundComparison => {
    const found = comparisonById(db, id);
    if (found === null) throw new Refusal('not-found', { what: 'comparison' });
    return found;
  };
  /** One that may be written to: work in it is kept even while a member of it is deleted, since that can be undone. */
  const undeletedComparison = (id: string) => {
    const { comparison, deleted } = anyComparison(id);
    if (deleted) throw new Refusal('not-found', { what: 'comparison' });
    return comparison;
  };
  const namedVersion = (source: SourceRecord, id: string): Named => ({
    ...titledVersion(source, id),
    outlet: source.outlet,
  });
  /** By member, in one word for kind and id; a comparison that the user gave no title goes by them. */
  const namesOfMembers = (sources: readonly SourceRecord[]): ReadonlyMap<string, Named> =>
    new Map([
      ...sources.flatMap((source) =>
        source.versions.map(({ id }): [string, Named] => [`version ${id}`, namedVersion(source, id)]),
      ),
      ...listPassages(db).map(({ id, title }): [string, Named] => [`passage ${id}`, { title }]),
    ]);
  const nameOf = ({ kind, id }: Member): Named | undefined => {
    if (kind === 'passage') {
      const found = passageById(db, id);
      return found === null || found.deleted || found.sourceDeleted
        ? undefined
        : { title: found.passage.title };
    }
    const sourceId = sourceOfVersion(db, id);
    const found = sourceId === null ? null : sourceById(db, sourceId);
    const isThere =
      found !== null && !found.deleted && found.source.versions.some((version) => version.id === id);
    return isThere ? namedVersion(found.source, id) : undefined;
  };
  const titled = <C extends { readonly title: string; readonly members: readonly Member[] }>(
    comparison: C,
    name: (member: Member) => Named | undefined = nameOf,
  ): C => {
    if (comparison.title !== '') return comparison;
    const known = comparison.members.map((member) => name(member) ?? { title: 'a deleted text' });
    return { ...comparison, title: comparisonTitle(namesInTitle(known)) };
  };
  const comparisonRecord = (id: string): ComparisonRecord => {
    const { comparison, deleted, hidden } = anyComparison(id);
    if (deleted || hidden) throw new Refusal('not-found', { what: 'comparison' });
    const places = judgedPlaces(db, id);
    const others = listOpinions(db, id);
    const judgements = listJudgements(db, id).map((judgement) => {
      const stood = places.get(judgement.findingId);
      const opinions = others
        .filter(({ findingId }) => findingId === judgement.findingId)
        .map(({ author, verdict, reason, judgedAt }) => ({ author, verdict, reason, judgedAt }));
      return {
        ...judgement,
        ...(stood && { places: stood }),
        ...(opinions.length > 0 && { opinions }),
      };
    });
    return { ...titled(comparison), note: noteOf(db, id), judgements };
  };
  const summaryOf = (id: string): ComparisonSummary => {
    const summary = comparisonSummary(db, id);
    if (summary === null) throw new Refusal('not-found', { what: 'comparison' });
    return titled(summary);
  };

  /** Pages or times, what was mended, and headings, of those versions that have any. */
  const detailsFor = (versionId: string) => {
    const { locators = [], mended = [], headings } = detailsOfVersion(db, versionId) ?? {};
    return {
      ...(locators.length > 0 && { locators }),
      ...(mended.length > 0 && { mended }),
      ...(headings && { headings }),
    };
  };

  const memberText = (member: Member): MemberText => {
    if (member.kind === 'version') {
      const { version, source } = liveVersion(member.id);
      return {
        member: { kind: 'version', id: version.id },
        sourceId: source.id,
        versionId: version.id,
        title: titleOfVersion(source, version.id),
        text: version.text,
        stretches: [{ start: 0, end: version.text.length, versionStart: 0 }],
        ...detailsFor(version.id),
      };
    }
    const passage = livePassage(member.id);
    const { version, source } = liveVersion(passage.versionId);
    const words = textOfRanges(passage.ranges, version.text);
    const details = detailsFor(version.id);
    return {
      member: { kind: 'passage', id: passage.id },
      sourceId: source.id,
      versionId: version.id,
      title: passage.title,
      ...words,
      versionText: version.text,
      ...details,
      ...(details.headings && { headings: headingsWithin(words.stretches, details.headings) }),
    };
  };

  return {
    anySource,
    liveSource,
    readVersion,
    soundVersion,
    liveVersion,
    anyPassage,
    livePassage,
    anyComparison,
    undeletedComparison,
    namesOfMembers,
    titled,
    comparisonRecord,
    summaryOf,
    memberText,
  };
}

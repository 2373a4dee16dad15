/** A comparison of a library as a dossier, without a window: its texts are compared anew, as the window does. */
import { Refusal } from '../electron/errors.ts';
import type { Library } from '../electron/library/library.ts';
import { annotationsAt, type PlacedMember } from '../electron/exports/annotations-at.ts';
import { comparisonsOf } from '../electron/exports/comparisons-of.ts';
import { dossierSource } from '../electron/exports/dossier-source.ts';
import type { ExportPicture } from '../electron/exports/export-picture.ts';
import {
  picturesIn,
  type DossierSource,
  type IdentifiedDossier,
  type InvestigationDossier,
} from '../engine/dossier/index.ts';
import { compare, ledgersOf, loadLanguagesOf, type Comparison, type SourceText } from '../engine/index.ts';
import type { SecondReading } from '../engine/second-reader/index.ts';
import { titledText, titlesApart } from '../engine/view/titles-apart.ts';

type Read = Pick<Library, 'overview' | 'comparison' | 'memberText' | 'annotations'>;
type ComparisonRecord = ReturnType<Library['comparison']>;
type ComparisonSummary = ReturnType<Library['overview']>['comparisons'][number];

/** A comparison with its texts, ready to be compared. */
export interface ReadComparison {
  readonly record: ComparisonRecord;
  readonly texts: readonly SourceText[];
  readonly sources: readonly DossierSource[];
  readonly author: string;
}

/**
 * The comparison a person means by an id, the beginning of one, a title or a part of a title; the first of these ways that fits any
 * decides. Null when none does.
 *
 * @throws {Refusal} `several-fit` when several fit equally well
 */
export function findComparison(
  wanted: string,
  comparisons: readonly ComparisonSummary[],
): ComparisonSummary | null {
  const words = wanted.trim().toLowerCase();
  if (words === '') return null;
  const ways: readonly ((one: ComparisonSummary) => boolean)[] = [
    ({ id }) => id.toLowerCase() === words,
    ({ id }) => words.length >= 3 && id.toLowerCase().startsWith(words),
    ({ title }) => title.toLowerCase() === words,
    ({ title }) => words.length >= 3 && title.toLowerCase().includes(words),
  ];
  for (const way of ways) {
    const [first, ...others] = comparisons.filter(way);
    if (first === undefined) continue;
    if (others.length === 0) return first;
    const listed = [first, ...others].map(({ id, title }) => `${id} (${title})`).join(', ');
    throw new Refusal('several-fit', { wanted, texts: listed });
  }
  return null;
}

/** @throws {Refusal} when the comparison or one of its texts is not there */
export function readComparison(library: Read, id: string): ReadComparison {
  const { sources, settings } = library.overview();
  const record = library.comparison({ id });
  const read = record.members.map((member) => {
    const text = library.memberText({ member });
    const source = sources.find((one) => one.id === text.sourceId);
    return { text, source };
  });
  const titles = titlesApart(read.map(({ text, source }) => titledText(text, source)));
  const members = read.map(({ text, source }, at) => ({ text: { ...text, title: titles[at]! }, source }));
  const keys = settings.citationKeys ?? {};
  return {
    record,
    texts: members.map(({ text, source }) => ({
      id: text.member.id,
      title: text.title,
      text: text.text,
      ...(source?.published && { published: source.published }),
      ...(source?.language && { language: source.language }),
    })),
    sources: members.map(({ text, source }) => dossierSource(text, source, keys[text.sourceId])),
    author: settings.authorName ?? '',
  };
}

/** What an export is given by whoever asks for it. `exportedAt` is an ISO 8601 instant, `by` null where it is not said. */
export interface Exporting {
  readonly exportedAt: string;
  readonly program: string;
  readonly by: string | null;
  /** What a second reader is known to have said of a comparison; null for nothing. */
  readonly secondReading: (comparison: Comparison, texts: readonly SourceText[]) => SecondReading | null;
}

/** Compares the texts and puts the dossier together. */
export function dossierOfLibrary(
  library: Read,
  { record, texts, sources, author }: ReadComparison,
  { exportedAt, program, by, secondReading }: Exporting,
): IdentifiedDossier {
  const { pins = [], ignored = [] } = record.view;
  const comparison = compare(texts, { pins, ignored });
  return {
    id: record.id,
    title: record.title,
    comparison,
    figures: ledgersOf(texts, { comparison }).figures,
    sources,
    judgements: record.judgements.map(({ findingId, verdict, reason, says, author: who, opinions }) => ({
      findingId,
      verdict,
      reason,
      says,
      ...(who !== undefined && { author: who }),
      ...(opinions !== undefined && { opinions }),
    })),
    annotations: annotationsAt(
      library.annotations({ investigation: record.investigation }),
      placedMembers(library, record),
    ),
    secondReading: secondReading(comparison, texts),
    note: record.note.markdown,
    author: by ?? author,
    settings: { hiddenKinds: [], pins },
    exportedAt,
    program,
  };
}

const placedMembers = (library: Read, record: ComparisonRecord): PlacedMember[] =>
  record.members.map((member) => {
    const { versionId, text, stretches } = library.memberText({ member });
    return { id: member.id, versionId, text, stretches };
  });

/** An investigation or a collection that a person means by an id or a title; null for none. */
export function findGathered(wanted: string, library: Read): Gathered | null {
  const { investigations, filing, comparisons } = library.overview();
  const words = wanted.trim().toLowerCase();
  const fits = ({ id, name }: { readonly id: string; readonly name: string }) =>
    id.toLowerCase() === words || name.toLowerCase() === words;
  const investigation = investigations.find(({ id, title }) => fits({ id, name: title }));
  if (investigation !== undefined)
    return {
      title: investigation.title,
      investigation: investigation.id,
      sources: investigation.sources,
      comparisons: comparisonsOf(
        { investigation: investigation.id, sources: new Set(investigation.sources) },
        comparisons,
        sourceOfMember(library),
      ),
    };
  const collection = filing.collections.find(fits);
  if (collection === undefined) return null;
  return ofCollection(library, collection.id);
}

/** The source that a version or a passage is of. */
function sourceOfMember(library: Read): (member: ComparisonSummary['members'][number]) => string | null {
  const { sources, passages } = library.overview();
  return ({ kind, id }) =>
    (kind === 'passage'
      ? passages.find((one) => one.id === id)?.sourceId
      : sources.find(({ versions }) => versions.some((version) => version.id === id))?.id) ?? null;
}

/** What is gathered under one title, and written as one dossier. */
export interface Gathered {
  readonly title: string;
  /** The investigation it is; null for a collection. */
  readonly investigation: string | null;
  readonly sources: readonly string[];
  readonly comparisons: readonly Pick<ComparisonSummary, 'id'>[];
}

/** The sources of a collection and of those in it, and the comparisons of these sources alone. */
function ofCollection(library: Read, id: string): Gathered {
  const { filing, comparisons } = library.overview();
  const within = [id];
  for (const one of filing.collections)
    if (one.parent !== null && within.includes(one.parent)) within.push(one.id);
  const own = new Set(
    filing.collections.filter((one) => within.includes(one.id)).flatMap((one) => one.sources),
  );
  return {
    title: filing.collections.find((one) => one.id === id)!.name,
    investigation: null,
    sources: [...own],
    comparisons: comparisonsOf({ investigation: null, sources: own }, comparisons, sourceOfMember(library)),
  };
}

/** Compares the texts of every comparison and puts them together, with the sources that are in none. */
export async function dossierOfGathered(
  library: Read,
  gathered: Gathered,
  exporting: Exporting,
): Promise<InvestigationDossier> {
  const comparisons: IdentifiedDossier[] = [];
  const placed: PlacedMember[] = [];
  for (const { id } of [...gathered.comparisons].reverse()) {
    const read = readComparison(library, id);
    await loadLanguagesOf(read.texts);
    comparisons.push(dossierOfLibrary(library, read, exporting));
    placed.push(...placedMembers(library, read.record));
  }
  const { sources, settings } = library.overview();
  const keys = settings.citationKeys ?? {};
  const told = new Set(placed.map(({ versionId }) => versionId));
  const others = sources
    .filter(({ id, versionId }) => gathered.sources.includes(id) && !told.has(versionId))
    .map((source) => ({
      source,
      text: library.memberText({ member: { kind: 'version', id: source.versionId } }),
    }));
  placed.push(
    ...others.map(({ text: { member, versionId, text, stretches } }) => ({
      id: member.id,
      versionId,
      text,
      stretches,
    })),
  );
  return {
    title: gathered.title,
    comparisons,
    sources: others.map(({ source, text }) => dossierSource(text, source, keys[source.id])),
    annotations:
      gathered.investigation === null
        ? []
        : annotationsAt(library.annotations({ investigation: gathered.investigation }), placed),
    author: exporting.by ?? settings.authorName ?? '',
    exportedAt: exporting.exportedAt,
    program: exporting.program,
  };
}

/** The pictures that notes show, as far as the library has them. */
export function picturesOf(
  library: Pick<Library, 'picture'>,
  markdown: readonly string[],
): ReadonlyMap<string, ExportPicture> {
  const pictures = new Map<string, ExportPicture>();
  for (const sha256 of new Set(markdown.flatMap(picturesIn))) {
    const picture = library.picture({ sha256 });
    if (picture !== null)
      pictures.set(sha256, { type: picture.type, bytes: Buffer.from(picture.base64, 'base64') });
  }
  return pictures;
}

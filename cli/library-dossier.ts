/** A comparison of a library as a dossier, without a window: its texts are compared anew, as the window does. */
import { Refusal } from '../electron/errors.ts';
import type { Library } from '../electron/library/library.ts';
import type { Dossier, DossierSource } from '../engine/dossier/index.ts';
import { compare, type Pin, type SourceText } from '../engine/index.ts';
import { titledText, titlesApart } from '../engine/view/titles-apart.ts';

type Read = Pick<Library, 'overview' | 'comparison' | 'memberText'>;
type ComparisonRecord = ReturnType<Library['comparison']>;
type ComparisonSummary = ReturnType<Library['overview']>['comparisons'][number];
type SourceRecord = ReturnType<Library['overview']>['sources'][number];
type MemberText = ReturnType<Library['memberText']>;

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

function dossierSource(
  text: MemberText,
  source: SourceRecord | undefined,
  key: string | undefined,
): DossierSource {
  const isPassage = text.member.kind === 'passage';
  return {
    id: text.member.id,
    title: text.title,
    outlet: source?.outlet ?? null,
    author: source?.author ?? null,
    published: source?.published ?? null,
    publishedNote: source?.publishedNote ?? null,
    url: source?.url ?? null,
    language: source?.language ?? null,
    sha256: source?.versions.find(({ id }) => id === text.versionId)?.sha256 ?? null,
    ...(key !== undefined && { key }),
    ...(text.mended && { mended: text.mended }),
    text: text.text,
    passageOf: isPassage ? (source?.title ?? text.title) : null,
    origin:
      isPassage && text.versionText !== undefined
        ? { sourceText: text.versionText, stretches: text.stretches }
        : null,
    ...(text.locators && { locators: text.locators }),
  };
}

/** Compares the texts and puts the dossier together. `exportedAt` is an ISO 8601 instant. */
export function dossierOfLibrary(
  { record, texts, sources, author }: ReadComparison,
  {
    exportedAt,
    program,
    by,
  }: { readonly exportedAt: string; readonly program: string; readonly by: string | null },
): Dossier {
  const pins = (record.view.pins ?? []) as readonly Pin[];
  return {
    title: record.title,
    comparison: compare(texts, { pins }),
    sources,
    judgements: record.judgements.map(({ findingId, verdict, reason, says }) => ({
      findingId,
      verdict,
      reason,
      says,
    })),
    note: record.note.markdown,
    author: by ?? author,
    settings: { hiddenKinds: [], pins },
    exportedAt,
    program,
  };
}

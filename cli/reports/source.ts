import type { Comparison, Evidence, Finding, Span, SourceText, TextOutline } from '../../engine/index.ts';
import { countLabels, gatherPlaces, originPlaces, placeLabel } from '../../engine/dossier/index.ts';
import type { DossierSource } from '../../engine/dossier/index.ts';

/** A compared text with what is known of it; `id` is the one it was compared with. */
export interface ReportSource extends DossierSource {
  /** The file or library id it came from, as the user wrote it. */
  readonly name: string;
  readonly language: string | null;
}

/** A source and how it was read, in the order of the comparison. */
export interface ReadSource {
  readonly source: ReportSource;
  readonly outline: TextOutline;
  /** Where a stretch stands: `A, par. 3`, for a passage by the paragraphs of its source. */
  readonly labelOf: (place: Span) => string;
}

export function readSources(comparison: Comparison, sources: readonly ReportSource[]): ReadSource[] {
  return comparison.texts.map((outline) => {
    const source = sources.find((candidate) => candidate.id === outline.id);
    if (!source) throw new Error(`No source was given for the compared text ${outline.letter}.`);
    const origin = source.origin ? originPlaces(source.origin) : null;
    return { source, outline, labelOf: (place) => placeLabel(outline, place, origin, source.locators) };
  });
}

/** The places of a finding as they are quoted: the same words of a text once, with every place they stand at. */
export function quotedPlaces(
  finding: Pick<Finding, 'places'>,
  read: readonly ReadSource[],
): { place: Evidence; from: ReadSource; label: string }[] {
  return gatherPlaces(finding.places).map((places) => {
    const from = read.find(({ source }) => source.id === places[0].source)!;
    return { place: places[0], from, label: countLabels(places.map(from.labelOf)).join('; ') };
  });
}

/** The sources as the engine takes them. */
export function sourceTexts(sources: readonly ReportSource[]): SourceText[] {
  return sources.map(({ id, title, text, language, published }) => ({
    id,
    title,
    text,
    ...(language !== null && { language }),
    ...(published !== null && { published }),
  }));
}

/** Outlet, author and date on one line: `Globe Live Media · Melissa Galbraith · 2022-07 (inferred)`. */
export function byline({ outlet, author, published, publishedNote }: DossierSource): string {
  const date = published && publishedNote ? `${published} (${publishedNote})` : (published ?? publishedNote);
  return [outlet, author, date].filter(Boolean).join(' · ');
}

/** How long a text is; empty where there was no time to count its words. */
export const wordsOf = ({ source, outline }: ReadSource) =>
  outline.words === 0 && source.text.trim() !== '' ? '' : counted(outline.words, 'word');

export const counted = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What is said first of a comparison whose time ran out. */
export const COARSE = 'The time ran out: this result is coarse, and differences may be missing from it.';

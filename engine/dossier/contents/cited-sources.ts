import type { Evidence, Span, TextOutline } from '../../types.ts';
import { citationKeys } from '../citing/citation-keys.ts';
import { originPlaces, type OriginPlaces } from '../citing/passage-origin.ts';
import { locator } from '../citing/place-label.ts';
import { referenceParts } from '../citing/reference.ts';
import { sourceNames } from '../citing/source-names.ts';
import { textFragmentUrl } from '../citing/text-fragment.ts';
import type { Dossier, DossierSource } from '../dossier.ts';
import { text, type CitedPlace, type Inline, type NamedSource, type Quotation } from './blocks.ts';

/** A source of a dossier with all that is needed to quote it. */
export interface CitedSource extends NamedSource {
  /** Its number in the dossier. */
  readonly at: number;
  readonly source: DossierSource;
  readonly outline: TextOutline;
  /** For a passage whose source is at hand. */
  readonly origin: OriginPlaces | null;
}

export function citedSources({ sources, comparison }: Dossier): CitedSource[] {
  const keys = citationKeys(sources);
  const outlines = sources.map((source) => {
    const outline = comparison.texts.find((text) => text.id === source.id);
    if (!outline) throw new Error(`“${source.title}” is a source of this dossier but was not compared.`);
    return outline;
  });
  const given = sourceNames(
    sources,
    outlines.map(({ letter }) => letter),
  );
  const names = sources.map(({ calledHere }, at) => calledHere ?? given[at]!);
  return sources.map((source, at) => ({
    at: source.number ?? at,
    id: source.id,
    source,
    outline: outlines[at]!,
    letter: outlines[at]!.letter,
    name: names[at]!,
    key: keys[at]!,
    reference: referenceOf(source),
    url: addressOf(source),
    origin: source.origin ? originPlaces(source.origin) : null,
  }));
}

/** Sources that were not compared: they are listed, and quoted without their sentences. */
export const listedSources = (sources: readonly DossierSource[]): CitedSource[] =>
  sources.map((source, at) => ({
    at: source.number ?? at,
    id: source.id,
    source,
    outline: {
      id: source.id,
      letter: '',
      language: source.language ?? '',
      length: source.text.length,
      words: 0,
      paragraphs: [],
      sentences: [],
    },
    letter: '',
    name: source.calledHere ?? source.title,
    key: source.key ?? '',
    reference: referenceOf(source),
    url: addressOf(source),
    origin: source.origin ? originPlaces(source.origin) : null,
  }));

const addressOf = ({ url }: DossierSource): string | null =>
  url && /^https?:\/\/[^\s<>]+$/i.test(url) ? url : null;

/** `Melissa Galbraith, *Title*, Globe Live Media, July 2022 (date from the text)`. */
function referenceOf(source: DossierSource): Inline[] {
  const { author, title, outlet, published, fromText } = referenceParts(source);
  return [
    ...(author === '' ? [] : [text(`${author}, `)]),
    text(title, 'emphasis'),
    text(`${outlet === '' ? '' : `, ${outlet}`}, ${published}${fromText === '' ? '' : ` (${fromText})`}`),
  ];
}

/** Where a stretch of a source stands, as it is cited. */
export function citedPlace({ at, source, outline, origin }: CitedSource, place: Span): CitedPlace {
  const where = locator(outline, place, origin, source.locators);
  const unknown = where !== '' && source.passageOf !== null && !origin ? ' of the passage' : '';
  const words = source.text.slice(place.start, place.end);
  return { source: at, locator: `${where}${unknown}`, url: source.url && textFragmentUrl(source.url, words) };
}

/** A sentence longer than this is quoted only as far as it was found to differ, in UTF-16 units. */
const LONGEST_SENTENCE = 600;

/**
 * The place with the whole of the sentences it stands in, so that it can be understood alone, without white space at its ends. A very
 * long sentence is not added to the words that were found.
 */
export function wholeSentences(
  {
    source,
    outline,
  }: {
    readonly source: { readonly text: string };
    readonly outline: { readonly sentences: readonly Span[] };
  },
  place: Span,
): Span {
  const touched = outline.sentences.filter(({ start, end }) => start < place.end && place.start < end);
  const start = Math.min(place.start, touched[0]?.start ?? place.start);
  const end = speechEnd(
    source.text,
    start,
    Math.max(place.end, touched.at(-1)?.end ?? place.end),
    outline.sentences,
  );
  return end - start > LONGEST_SENTENCE && end - start > place.end - place.start
    ? trimmed(source.text, place)
    : trimmed(source.text, { start, end });
}

/** Of words that end within a speech the end of the sentence that closes it in the same paragraph, so that no quotation stays open. */
function speechEnd(text: string, start: number, end: number, sentences: readonly Span[]): number {
  if (!leavesOpen(text.slice(start, end))) return end;
  for (const sentence of sentences.filter((one) => one.start >= end)) {
    const words = text.slice(start, sentence.end);
    if (words.length > LONGEST_SENTENCE || text.slice(end, sentence.end).includes('\n')) return end;
    if (!leavesOpen(words)) return sentence.end;
  }
  return end;
}

/** Whether a speech between double marks that begins in some words does not end in them. */
const leavesOpen = (words: string) => {
  const count = (mark: string) => words.split(mark).length - 1;
  return count('"') % 2 === 1 || count('“') > count('”');
};

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const inner = words.trim();
  if (inner === '') return { start, end };
  const from = start + words.indexOf(inner);
  return { start: from, end: from + inner.length };
}

/** A quotation of a stretch, with words in it marked, and every other place that the same words stand at. */
export function quotationOf(
  cited: CitedSource,
  span: Span,
  focus: readonly Span[],
  places: readonly Span[] = [span],
): Quotation {
  const quote = cited.source.text.slice(span.start, span.end);
  const marks = joined(
    focus
      .map(({ start, end }) => ({
        start: Math.max(start - span.start, 0),
        end: Math.min(end - span.start, quote.length),
      }))
      .filter(({ start, end }) => start < end),
  );
  return {
    kind: 'quotation',
    source: cited.at,
    ...span,
    quote,
    marks,
    cited: places.map((place) => citedPlace(cited, place)),
  };
}

/** In order, those that touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}

/** The places of a finding, each with its whole sentences; what one source says in the same words in several places is quoted once. */
export function quotationsOf(places: readonly Evidence[], cited: readonly CitedSource[]): Quotation[] {
  const groups = new Map<string, { source: CitedSource; span: Span; focus: Span[]; places: Span[] }>();
  for (const place of places) {
    const source = cited.find((one) => one.source.id === place.source)!;
    const span = wholeSentences(source, place);
    const key = JSON.stringify([source.at, source.source.text.slice(span.start, span.end)]);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { source, span, focus: [...place.focus], places: [span] });
      continue;
    }
    const shift = group.span.start - span.start;
    group.focus.push(...place.focus.map(({ start, end }) => ({ start: start + shift, end: end + shift })));
    if (!group.places.some(({ start }) => start === span.start)) group.places.push(span);
  }
  return [...groups.values()].map((group) =>
    quotationOf(group.source, group.span, group.focus, group.places),
  );
}

/** "A", "A and B", "A, B and C". */
export const inWords = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const counted = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What a finding says, with the names of its texts in place of their letters. */
export function namedSentence(
  { says, letters = [] }: { readonly says: string; readonly letters?: readonly Span[] },
  cited: readonly Pick<NamedSource, 'letter' | 'name'>[],
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of letters) {
    const letter = says.slice(start, end);
    out += says.slice(at, start) + (cited.find((one) => one.letter === letter)?.name ?? letter);
    at = end;
  }
  return out + says.slice(at);
}

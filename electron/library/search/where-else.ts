/** Where else a sentence is said: sentences of the library that share its rare words, judged by the engine one by one. */
import type { SaidElsewhere } from '../../bridge/contract.ts';
import { languageOf } from '../../../engine/segment/language.ts';
import { splitParagraphs } from '../../../engine/segment/paragraphs.ts';
import { splitSentences } from '../../../engine/segment/sentences.ts';
import type { Database } from '../database.ts';
import { sourceById } from '../sources.ts';
import type { FoundVersion } from '../versions.ts';
import type { LibrarySearch } from './library-search.ts';
import { wordsOf } from './words-of.ts';

/** So many of the rarest words of a sentence are looked up, and so many texts looked through. */
const WORDS_LOOKED_UP = 12;
const TEXTS_LOOKED_THROUGH = 20;
/** Sentences that share less than this of each other's words, weighed by how rare they are, are not worth judging. */
const LEAST_LIKENESS = 0.3;

/** A sentence that may say the same. */
export type Candidate = Pick<SaidElsewhere, 'source' | 'place' | 'likeness'>;

/**
 * Sentences that are like `sentence`, the most alike first; the place that its words stand in is not elsewhere and left out.
 *
 * @param own the version that the sentence stands in, if it stands in one
 * @param version a version with its text; null where that was altered and cannot be made anew
 */
export function candidatesFor(
  sentence: string,
  {
    search,
    db,
    own,
    version,
  }: {
    search: LibrarySearch;
    db: Database;
    own: string | null;
    version: (id: string) => FoundVersion | null;
  },
): Candidate[] {
  const weights = new Map<string, number>();
  for (const { term } of wordsOf(sentence)) {
    const rarity = search.rarity(term);
    if (rarity !== null) weights.set(term, rarity);
  }
  const rarest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, WORDS_LOOKED_UP);
  if (rarest.length === 0) return [];
  const parts = rarest.map(([term]) => ({ kind: 'phrase', terms: [term], prefix: false }) as const);
  const documents = search.find(parts.length === 1 ? parts[0]! : { kind: 'or', parts });
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);

  const found: Candidate[] = [];
  let looked = 0;
  for (const { document } of documents) {
    const entry = search.entry(document);
    if (entry.kind !== 'source') continue;
    if ((looked += 1) > TEXTS_LOOKED_THROUGH) break;
    const { source } = sourceById(db, entry.id)!;
    const text = version(source.versionId)?.text;
    if (text === undefined) continue;
    const here = source.versionId === own ? placesOf(sentence, text) : [];
    for (const { start, end } of splitSentences(
      text,
      splitParagraphs(text),
      languageOf(text, source.language ?? undefined),
    )) {
      const quote = text.slice(start, end);
      if (here.some((place) => place.start < end && start < place.end)) continue;
      const likeness = likenessOf(quote, weights, whole, search);
      if (likeness >= LEAST_LIKENESS)
        found.push({ source, place: { start, end, quote }, likeness: Math.round(likeness * 100) / 100 });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness);
}

/** Where all words of a sentence stand one after the other in a text, in UTF-16 offsets, `end` exclusive. */
function placesOf(sentence: string, text: string): { readonly start: number; readonly end: number }[] {
  const wanted = wordsOf(sentence).map(({ term }) => term);
  const words = wordsOf(text);
  const places = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1)
    if (wanted.every((term, step) => words[at + step]!.term === term))
      places.push({ start: words[at]!.start, end: words[at + wanted.length - 1]!.end });
  return places;
}

/** Cosine of the two sets of words, each word weighed by how rare it is. */
function likenessOf(
  quote: string,
  weights: ReadonlyMap<string, number>,
  whole: number,
  search: LibrarySearch,
): number {
  let shared = 0;
  let own = 0;
  for (const term of new Set(wordsOf(quote).map((word) => word.term))) {
    shared += weights.get(term) ?? 0;
    own += search.rarity(term) ?? 0;
  }
  return shared === 0 ? 0 : shared / Math.sqrt(whole * own);
}

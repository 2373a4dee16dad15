/** What one text tells that was linked to nothing in another: the other may report it in other words. */
import type { Comparison, Sentence, Span } from '../types.ts';
import { placed, type PlacedPassage, type ReadableText } from './passage-of.ts';
import { MOST_PASSAGES } from './question.ts';

/** As long as what is looked for may be, and each stretch that it is looked for in, in UTF-16 units. */
const LOOKED_FOR = 500;
const LOOKED_IN = 1_200;
/** So many stretches of a text are looked for or in: of books the beginning. */
const MOST_STRETCHES = 120;

/**
 * For every two texts: stretches of the one with the least unlinked sentences, each to be looked for in the unlinked stretches of the other,
 * those with the most words in common first.
 */
export function reportNominations(
  { texts, links }: Pick<Comparison, 'texts' | 'links'>,
  readable: ReadonlyMap<string, ReadableText>,
): { readonly passages: readonly PlacedPassage[]; readonly promise: number }[] {
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const [a, b] = [readable.get(one.id)!, readable.get(other.id)!];
      if (a.text === b.text) return [];
      const between = links.filter(
        (link) =>
          [link.a[0]?.source, link.b[0]?.source].sort().join(' ') === [one.id, other.id].sort().join(' '),
      );
      const free = [a, b].map(({ outline }) => unlinked(outline.id, outline.sentences, between));
      const swap =
        free[0]!.length > free[1]!.length || (free[0]!.length === free[1]!.length && a.text > b.text);
      const [first, second] = swap ? [b, a] : [a, b];
      const [looked, among] = swap ? [free[1]!, free[0]!] : [free[0]!, free[1]!];
      const within = stretches(second, among, LOOKED_IN).map((candidate) => ({
        candidate,
        there: wordsOf(candidate.text),
      }));
      return stretches(first, looked, LOOKED_FOR).flatMap((passage) => {
        const words = wordsOf(passage.text);
        if (words.size < 4) return [];
        const ranked = within
          .map(({ candidate, there }) => ({ candidate, share: sharedWords(words, there) }))
          .sort((x, y) => y.share - x.share || x.candidate.start - y.candidate.start);
        const asked: { passages: PlacedPassage[]; promise: number }[] = [];
        for (let from = 0; from < ranked.length; from += MOST_PASSAGES - 1) {
          const some = ranked.slice(from, from + MOST_PASSAGES - 1);
          asked.push({
            passages: [passage, ...some.map(({ candidate }) => candidate)],
            promise: 0.02 + 0.3 * some[0]!.share,
          });
        }
        return asked;
      });
    }),
  );
}

function unlinked(id: string, sentences: readonly Sentence[], links: Comparison['links']): Sentence[] {
  const taken = links.flatMap(({ a, b }) => [...a, ...b]).filter(({ source }) => source === id);
  return sentences.filter(({ start, end }) => !taken.some((place) => place.start < end && start < place.end));
}

/** Sentences that follow each other, as passages of no more than so many characters; a sentence that is longer is left out. */
function stretches(
  { outline, text }: ReadableText,
  sentences: readonly Sentence[],
  most: number,
): PlacedPassage[] {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const { index, start, end } of sentences) {
    if (end - start > most) continue;
    const open = spans.at(-1);
    if (open && open.last === index - 1 && end - open.start <= most) {
      open.end = end;
      open.last = index;
    } else spans.push({ start, end, last: index });
  }
  return spans.slice(0, MOST_STRETCHES).map((span: Span) => placed(outline.id, text, span, []));
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{N}+/gu) ?? []);

/** The share of some words that are among others, 0..1. */
function sharedWords(words: ReadonlySet<string>, there: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => there.has(word)).length / words.size;
}

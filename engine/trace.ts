import { sentenceShare } from './lexicon/frequency.ts';
import { choosePairings } from './link/choose.ts';
import type { FaintPairing } from './link/choose.ts';
import { Vocabulary, weigh, type Features } from './link/features.ts';
import type { Pairing } from './link/moves.ts';
import { LINK_PASSES, type LinkPass } from './link/trace.ts';
import { analyse } from './analysis/analyse.ts';
import type { Document } from './analysis/document.ts';
import type { SourceText } from './types.ts';

export { LINK_PASSES, type LinkPass };

/** A word as the linking sees it. */
export interface TracedWord {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly stem: string;
  /** How much it tells; 0 for words that carry no report of their own. */
  readonly weight: number;
  readonly proper: boolean;
  readonly quoted: boolean;
}

/** What sentences are linked by: a stem or figure, or initials that stand for several words. */
export interface TracedTerm {
  readonly stem: string;
  readonly weight: number;
  /** Groups of words that can name the same thing; none between texts in two languages. */
  readonly groups: readonly number[];
}

/** A sentence: UTF-16 offsets into its text, `end` exclusive. */
export interface TracedSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly TracedWord[];
  /** Each once, in the order in which the linking takes them. */
  readonly terms: readonly TracedTerm[];
}

/** Sentences linked so far, by index. */
export interface TracedGroup {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly score: number;
}

/** How the links between two texts came about. Plain data. */
export interface LinkHistory {
  readonly a: readonly TracedSentence[];
  readonly b: readonly TracedSentence[];
  /** Pairs that were looked at: their similarity and how many terms agree. Identical pairs are linked before. */
  readonly candidates: readonly { a: number; b: number; score: number; agreeing: number }[];
  /** What was linked after each pass that ran, in order. */
  readonly passes: readonly { readonly name: LinkPass; readonly groups: readonly TracedGroup[] }[];
  readonly pairings: readonly Pairing[];
  readonly faint: readonly FaintPairing[];
}

/**
 * Links two texts as `compare` does and tells how it went: for whoever works on the engine. The texts are taken in the order
 * given; `compare` takes them in an order of its own, which decides no more than ties.
 */
export function traceLinks(one: SourceText, other: SourceText): LinkHistory {
  const documents = [one, other].map((text) => analyse(text));
  const vocabulary = new Vocabulary(documents);
  const features = documents.map((document) => vocabulary.featuresOf(document));
  const [a, b] = [documents[0]!, documents[1]!];
  const weights = weigh(features, vocabulary, (term) => sentenceShare(term, a.language), a.groupsOf);
  const candidates: { a: number; b: number; score: number; agreeing: number }[] = [];
  const passes: { name: LinkPass; groups: TracedGroup[] }[] = [];
  const chosen = choosePairings(
    { document: a, features: features[0]! },
    { document: b, features: features[1]! },
    weights,
    undefined,
    undefined,
    {
      candidates: (found) => candidates.push(...found),
      pass: (name, groups) =>
        passes.push({
          name,
          groups: groups.map((group) => ({ a: [...group.a], b: [...group.b], score: group.score })),
        }),
    },
  );
  const sameLanguage = a.language.split('-')[0] === b.language.split('-')[0];
  const terms = vocabulary.terms.map((stem, number): TracedTerm => ({
    stem,
    weight: weights.of(number),
    groups: sameLanguage ? weights.groupsOf(number) : [],
  }));
  return {
    a: traced(a, features[0]!, terms),
    b: traced(b, features[1]!, terms),
    candidates,
    passes,
    ...chosen,
  };
}

function traced(
  { sentences }: Document,
  features: readonly Features[],
  terms: readonly TracedTerm[],
): TracedSentence[] {
  const weightOf = new Map(terms.map(({ stem, weight }) => [stem, weight]));
  return sentences.map(({ start, end, words }, index) => ({
    start,
    end,
    words: words.map(({ text, kind, stem, isStop, proper, quoted }) => ({
      text,
      kind,
      stem,
      weight: isStop ? 0 : (weightOf.get(stem) ?? 0),
      proper,
      quoted,
    })),
    terms: features[index]!.terms.map((number) => terms[number]!),
  }));
}

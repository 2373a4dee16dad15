import type { Print, Reading } from '../reading.ts';

/** What one sentence offers to be linked by. */
export interface Features {
  /** Content terms (stems, figures), each once, sorted; see {@link Weights}. */
  readonly terms: readonly string[];
  /** Terms that are names or figures: they tell one event from another. */
  readonly specific: ReadonlySet<string>;
  /** The whole sentence in comparison form: equal signatures are the same sentence. */
  readonly signature: string;
}

const NOTHING: Features = { terms: [], specific: new Set(), signature: '' };

/** What one comparison has worked out so far: sentences printed alike have one record of features. */
export type KnownFeatures = Map<Print, Features>;

/** The features of every sentence of a text; those of sentences looked at after `expired` offer nothing. */
export function featuresOf(
  reading: Reading,
  expired: () => boolean = () => false,
  known: KnownFeatures = new Map(),
): Features[] {
  return reading.sentences.map(({ print }) => {
    if (expired()) return NOTHING;
    let features = known.get(print);
    if (features === undefined) known.set(print, (features = featuresOfPrint(print)));
    return features;
  });
}

function featuresOfPrint({ forms, proper }: Print): Features {
  const terms = new Set<string>();
  const specific = new Set<string>();
  const keys: string[] = [];
  for (const [at, word] of forms.entries()) {
    if (word.kind !== 'punctuation') keys.push(word.key);
    if (word.light) continue;
    terms.add(word.stem);
    if (proper[at] === true || word.kind === 'number') specific.add(word.stem);
  }
  // A sentence of nothing but light words or marks is still itself.
  const signature = keys.length > 0 ? keys.join(' ') : forms.map((word) => word.key).join(' ');
  return { terms: [...terms].sort(), specific, signature };
}

/** How much each term tells: rare terms much, terms of every other sentence little. */
export interface Weights {
  of(term: string): number;
}

/** A name or figure counts this much more than a common word of the same rarity. */
const SPECIFIC = 1.25;

/** The language's own frequencies count like so many sentences read before: they speak where the texts are short. */
const SENTENCES_READ = 300;

/**
 * Inverse document frequency over the sentences of all texts that are compared, smoothed by how often a sentence of the
 * language has the term: two sentences alone cannot tell that "report" is common and "Xinjiang" is not.
 *
 * @param shareOf the share of sentences with a term, in the language of the texts; see {@link sentenceShare}
 */
export function weigh(texts: readonly (readonly Features[])[], shareOf: (term: string) => number): Weights {
  const frequency = new Map<string, number>();
  const specific = new Set<string>();
  let sentences = 0;
  for (const features of texts) {
    sentences += features.length;
    for (const sentence of features) {
      for (const term of sentence.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      for (const term of sentence.specific) specific.add(term);
    }
  }
  const weights = new Map<string, number>();
  for (const [term, count] of frequency) {
    const expected = count + SENTENCES_READ * shareOf(term);
    const weight = Math.log(1 + (sentences + SENTENCES_READ) / expected);
    weights.set(term, weight * (specific.has(term) ? SPECIFIC : 1));
  }
  return { of: (term) => weights.get(term) ?? 0 };
}

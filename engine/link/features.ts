import type { Document, SentenceForm } from '../analysis/document.ts';
import { gramsOf } from './grams.ts';
import { acronymsIn, initialsIn } from './initials.ts';

/** What one sentence offers to be linked by. */
export interface Features {
  /** Content terms (stems, figures) by their number in the {@link Vocabulary}, each once, ascending; see {@link Weights}. */
  readonly terms: readonly number[];
  /** Terms that are names or figures: they tell one event from another. */
  readonly specific: readonly number[];
  /** The whole sentence in comparison form: equal signatures are the same sentence. */
  readonly signature: string;
  /** Hashes of the runs of characters in the signature, each once, ascending; see {@link gramsOf}. */
  readonly grams: Uint32Array;
}

const NOTHING: Features = { terms: [], specific: [], signature: '', grams: new Uint32Array() };

/** The terms of one comparison, numbered in the order in which they are met, and what was worked out of sentences so far. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  /** Sentences printed alike have one record of features. */
  private readonly known = new Map<SentenceForm, Features>();
  readonly terms: string[] = [];
  private readonly acronyms: ReadonlySet<string>;

  /** @param documents all texts of the comparison: an acronym in one stands for the words it is short for in another */
  constructor(documents: readonly Document[]) {
    this.acronyms = acronymsIn(documents);
  }

  /** The features of every sentence of a text; those of sentences looked at after `expired` offer nothing. */
  featuresOf(document: Document, expired: () => boolean = () => false): Features[] {
    return document.sentences.map(({ form }) => {
      if (expired()) return NOTHING;
      let features = this.known.get(form);
      if (features === undefined) this.known.set(form, (features = this.featuresOfForm(form)));
      return features;
    });
  }

  private featuresOfForm({ forms, proper }: SentenceForm): Features {
    const terms: number[] = [];
    const specific: number[] = [];
    let signature = '';
    for (let at = 0; at < forms.length; at += 1) {
      const word = forms[at]!;
      if (word.kind !== 'punctuation') signature += signature === '' ? word.key : ` ${word.key}`;
      if (word.isStop) continue;
      const term = this.numberOf(word.stem);
      terms.push(term);
      if (proper[at] === true || word.kind === 'number') specific.push(term);
    }
    for (const initials of this.acronyms.size === 0 ? [] : initialsIn(forms)) {
      if (!this.acronyms.has(initials)) continue;
      const term = this.numberOf(initials);
      terms.push(term);
      specific.push(term);
    }
    // A sentence of nothing but stop words or marks is still itself.
    if (signature === '') signature = forms.map((word) => word.key).join(' ');
    return new SentenceFeatures(eachOnce(terms), eachOnce(specific), signature);
  }

  /** The number of a term, where any text has it. */
  find(term: string): number | undefined {
    return this.numbers.get(term);
  }

  private numberOf(term: string): number {
    let number = this.numbers.get(term);
    if (number === undefined) {
      number = this.terms.length;
      this.numbers.set(term, number);
      this.terms.push(term);
    }
    return number;
  }
}

/** Puts numbers in ascending order, each once; the list itself is changed. */
function eachOnce(numbers: number[]): number[] {
  numbers.sort((one, other) => one - other);
  let kept = 0;
  for (let at = 0; at < numbers.length; at += 1)
    if (at === 0 || numbers[at] !== numbers[kept - 1]) numbers[kept++] = numbers[at]!;
  numbers.length = kept;
  return numbers;
}

/** Grams are asked for of few sentences only: of those that have no identical partner. */
class SentenceFeatures implements Features {
  private made: Uint32Array | undefined;

  constructor(
    readonly terms: readonly number[],
    readonly specific: readonly number[],
    readonly signature: string,
  ) {}

  get grams(): Uint32Array {
    return (this.made ??= gramsOf(this.signature));
  }
}

/** What several sentences of a text offer together. */
export function together(features: readonly Features[], indices: readonly number[]): Features {
  if (indices.length === 1) return features[indices[0]!]!;
  const parts = indices.map((index) => features[index]!);
  return new SentenceFeatures(
    eachOnce(parts.flatMap(({ terms }) => terms)),
    eachOnce(parts.flatMap(({ specific }) => specific)),
    parts.map(({ signature }) => signature).join(' '),
  );
}

/** How much each term tells, by its number: rare terms much, terms of every other sentence little. */
export interface Weights {
  of(term: number): number;
  /** The same by the stem; 0 for what is in no text. */
  ofStem(stem: string): number;
  /** Groups of words that can name the same thing as this term. */
  groupsOf(term: number): readonly number[];
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
 * @param groupsOf groups of words that can name the same thing, by stem
 */
export function weigh(
  texts: readonly (readonly Features[])[],
  vocabulary: Vocabulary,
  shareOf: (term: string) => number,
  groupsOf: (term: string) => readonly number[],
): Weights {
  const { terms } = vocabulary;
  const frequency = new Uint32Array(terms.length);
  const specific = new Uint8Array(terms.length);
  let sentences = 0;
  for (const features of texts) {
    sentences += features.length;
    for (const sentence of features) {
      for (const term of sentence.terms) frequency[term]! += 1;
      for (const term of sentence.specific) specific[term] = 1;
    }
  }
  const weights = new Float64Array(terms.length);
  for (let term = 0; term < terms.length; term += 1) {
    const expected = frequency[term]! + SENTENCES_READ * shareOf(terms[term]!);
    const weight = Math.log(1 + (sentences + SENTENCES_READ) / expected);
    weights[term] = weight * (specific[term] === 1 ? SPECIFIC : 1);
  }
  const groups: (readonly number[] | undefined)[] = [];
  return {
    of: (term) => weights[term] ?? 0,
    ofStem: (stem) => weights[vocabulary.find(stem) ?? -1] ?? 0,
    groupsOf: (term) => (groups[term] ??= groupsOf(terms[term]!)),
  };
}

import type { Document } from '../../analysis/document.ts';
import type { PairedTexts } from '../../link/choose.ts';
import type { Features, Weights } from '../../link/features.ts';
import type { LinkedTexts } from '../../link/linked-texts.ts';
import type { Mention } from '../../analysis/entities/name-mentions.ts';
import { bySentence } from '../../analysis/entities/mentions-of-sentence.ts';
import { namesOf, type Names } from '../../analysis/entities/names.ts';
import { paraphrasesIn, type Paraphrases } from './utterance-paraphrases.ts';
import { compareFacts, type ComparedFacts } from '../../facts/index.ts';
import { utterancesIn, type Utterances } from '../../quotations/utterances.ts';
import { SpeechesAcross } from '../../quotations/across-texts.ts';
import { alignPair, type PairAlignment } from './pair-alignment.ts';
import { areNearlyAlike } from './nearly-alike.ts';
import { sentencePairsIn, type SentencePair } from './sentence-pairs.ts';
import { versionsIn, type TwoVersions } from './two-versions.ts';

/**
 * What detectors read of one comparison: its texts, in canonical order, and what several of them ask for, which is worked out once,
 * when it is asked for first.
 */
export interface ComparisonContext extends LinkedTexts {
  readonly names: Names;
  readonly utterances: Utterances;
  /** What stands in quotation marks, speech by speech, and which speeches of two texts are one utterance. */
  readonly speeches: SpeechesAcross;
  readonly paraphrases: Paraphrases;
  /** Sentences that report the same thing. */
  readonly pairs: readonly SentencePair[];
  /** Those of them that are one sentence but for a few words, or in a language without grammar: there words may be held against words. */
  readonly nearlyAlike: readonly SentencePair[];
  /** What the texts tell, set against each other. */
  readonly facts: ComparedFacts;
  /** Where a text itself says that there are two versions of something. */
  readonly versions: readonly TwoVersions[];
  /** A pair word by word. It costs as much as marking a link's differences, so ask late. */
  readonly alignmentOf: (pair: SentencePair) => PairAlignment;
  /** The names in one sentence. */
  readonly mentionsOf: (text: number, sentence: number) => readonly Mention[];
}

/** The context of a comparison of these texts. */
export function contextOf(linked: LinkedTexts, expired: () => boolean = () => false): ComparisonContext {
  return new LazyContext(linked, expired);
}

/** Of so many pairs the alignment is kept for the next detector; of long texts they would fill the memory. */
const MOST_ALIGNED = 3_000;
const NONE: readonly Mention[] = [];

class LazyContext implements ComparisonContext {
  readonly documents: readonly Document[];
  readonly paired: readonly PairedTexts[];
  readonly features: readonly (readonly Features[])[];
  readonly weights: Weights;
  private foundNames: Names | undefined;
  private foundUtterances: Utterances | undefined;
  private foundSpeeches: SpeechesAcross | undefined;
  private foundParaphrases: Paraphrases | undefined;
  private foundNearlyAlike: readonly SentencePair[] | undefined;
  private foundFacts: ComparedFacts | undefined;
  private foundPairs: readonly SentencePair[] | undefined;
  private foundVersions: readonly TwoVersions[] | undefined;
  private readonly aligned = new Map<SentencePair, PairAlignment>();
  private readonly mentions: ReadonlyMap<number, readonly Mention[]>[] = [];

  constructor(
    { documents, paired, features, weights }: LinkedTexts,
    private readonly expired: () => boolean,
  ) {
    this.documents = documents;
    this.paired = paired;
    this.features = features;
    this.weights = weights;
  }

  get names(): Names {
    return (this.foundNames ??= namesOf(this.documents));
  }
  get utterances(): Utterances {
    return (this.foundUtterances ??= utterancesIn(this.documents));
  }
  get speeches(): SpeechesAcross {
    return (this.foundSpeeches ??= new SpeechesAcross(this.documents, this.names));
  }
  get paraphrases(): Paraphrases {
    return (this.foundParaphrases ??= paraphrasesIn(this.documents, this.names, this.speeches));
  }
  get nearlyAlike(): readonly SentencePair[] {
    return (this.foundNearlyAlike ??= this.pairs.filter((pair) => areNearlyAlike(pair, this.documents)));
  }
  get facts(): ComparedFacts {
    return (this.foundFacts ??= compareFacts(this, this.expired));
  }
  get pairs(): readonly SentencePair[] {
    return (this.foundPairs ??= sentencePairsIn(this));
  }
  get versions(): readonly TwoVersions[] {
    return (this.foundVersions ??= versionsIn(this.documents));
  }

  readonly alignmentOf = (pair: SentencePair): PairAlignment => {
    let alignment = this.aligned.get(pair);
    if (alignment === undefined) {
      alignment = alignPair(pair);
      if (this.aligned.size >= MOST_ALIGNED) this.aligned.clear();
      this.aligned.set(pair, alignment);
    }
    return alignment;
  };

  readonly mentionsOf = (text: number, sentence: number): readonly Mention[] => {
    this.mentions[text] ??= bySentence(this.names.mentions[text] ?? NONE);
    return this.mentions[text].get(sentence) ?? NONE;
  };
}

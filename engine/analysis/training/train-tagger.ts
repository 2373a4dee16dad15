import { TAGGER_FEATURES, taggerFeatures } from '../model/tagger.ts';
import { SureDecisions, sureTag, tagKey } from '../model/sure.ts';
import type { WeightList } from '../model/weights.ts';
import type { WordTable } from '../model/words.ts';
import type { CodedSentence } from './corpus.ts';
import { FeatureCounter } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import { SureCounter } from './sure-counter.ts';

export interface TrainedTagger {
  readonly weights: Perceptron;
  /** Words whose tag needs no weighing after a tag. */
  readonly sure: WeightList;
}

export interface TaggerOptions {
  readonly passes: number;
  readonly seed: number;
  /** How often a feature must be seen. */
  readonly least: number;
  /** By how much the right tag must win while learning. */
  readonly margin: number;
}

/** Trains a greedy tagger on its own tags for the words before. Words that have one tag only are not learned. */
export function trainTagger(
  sentences: readonly CodedSentence[],
  table: WordTable,
  classes: number,
  options: TaggerOptions,
): TrainedTagger {
  const features = new Int32Array(TAGGER_FEATURES);
  const counter = new FeatureCounter();
  const decisions = new SureCounter(classes);
  const longest = sentences.reduce((most, { length }) => Math.max(most, length), 0);
  const tags = new Uint8Array(longest + 4);
  for (const sentence of sentences) {
    tags.set(sentence.tags, 2);
    for (let at = 0; at < sentence.length; at += 1) {
      if (table.onlyTag[sentence.entries[at + 2]!]! !== 0) continue;
      decisions.add(tagKey(table, sentence.entries, tags, at, false), sentence.tags[at]!);
      decisions.add(tagKey(table, sentence.entries, tags, at, true), sentence.tags[at]!);
      counter.add(features, taggerFeatures(table, sentence.entries, tags, at, features));
    }
  }
  const model = new Perceptron(classes, counter.frequent(options.least));
  const sure = decisions.list(25, 0.998);
  const surely = new SureDecisions(sure);
  const next = randomFrom(options.seed);
  for (let pass = 0; pass < options.passes; pass += 1)
    for (const which of shuffled(sentences.length, next)) {
      const sentence = sentences[which]!;
      for (let at = 0; at < sentence.length; at += 1) {
        const only = table.onlyTag[sentence.entries[at + 2]!]!;
        if (only !== 0) {
          tags[at + 2] = only;
          continue;
        }
        const known = sureTag(surely, table, sentence.entries, tags, at);
        if (known > 0) {
          tags[at + 2] = known;
          continue;
        }
        model.score(features, taggerFeatures(table, sentence.entries, tags, at, features));
        tags[at + 2] = model.learn(sentence.tags[at]!, 1, options.margin);
      }
    }
  return { weights: model, sure };
}

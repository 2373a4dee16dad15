import { TAGGER_FEATURES, taggerFeatures } from '../model/tagger.ts';
import type { WordTable } from '../model/words.ts';
import type { CodedSentence } from './corpus.ts';
import { FeatureCounter } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';

export interface TaggerOptions {
  readonly passes: number;
  readonly seed: number;
  /** How often a feature must be seen. */
  readonly least: number;
}

/** Trains a greedy tagger on its own tags for the words before. Words that have one tag only are not learned. */
export function trainTagger(
  sentences: readonly CodedSentence[],
  table: WordTable,
  classes: number,
  options: TaggerOptions,
): Perceptron {
  const features = new Int32Array(TAGGER_FEATURES);
  const counter = new FeatureCounter();
  const longest = sentences.reduce((most, { length }) => Math.max(most, length), 0);
  const tags = new Uint8Array(longest + 4);
  for (const sentence of sentences) {
    tags.set(sentence.tags, 2);
    for (let at = 0; at < sentence.length; at += 1) {
      if (table.onlyTag[sentence.entries[at + 2]!]! !== 0) continue;
      counter.add(features, taggerFeatures(table, sentence.entries, tags, at, features));
    }
  }
  const model = new Perceptron(classes, counter.frequent(options.least));
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
        model.score(features, taggerFeatures(table, sentence.entries, tags, at, features));
        let best = 1;
        for (let tag = 2; tag < classes; tag += 1) if (model.scores[tag]! > model.scores[best]!) best = tag;
        const right = sentence.tags[at]!;
        if (best !== right) model.update(right, best);
        tags[at + 2] = best;
      }
    }
  return model;
}

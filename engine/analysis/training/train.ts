import { PACK_VERSION } from '../model/pack.ts';
import type { Pack } from '../model/pack.ts';
import { readySentence, tagKinds } from '../model/parser.ts';
import { POS_FEATURES, posFeatures } from '../model/pos-features.ts';
import { ParserState } from '../model/state.ts';
import { tagSentence } from '../model/tagger.ts';
import { Weights } from '../model/weights.ts';
import { WordTable } from '../model/words.ts';
import { buildLexicon } from './build-lexicon.ts';
import type { Dictionary } from './build-lexicon.ts';
import type { TreebankSentence } from './conllu.ts';
import { codeSentences, Names } from './corpus.ts';
import type { CodedSentence, TagOf } from './corpus.ts';
import { FeatureCounter } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';

export interface TrainOptions {
  readonly language: string;
  readonly clusters: string;
  readonly dictionary: Dictionary;
  readonly tagOf: TagOf;
  readonly folds: number;
  readonly taggerPasses: number;
  readonly parserPasses: number;
  /** How often features must be seen: of the tagger, of arcs, of relations. */
  readonly least: readonly [number, number, number];
  /** What averaged weights are multiplied by before they are rounded, and the least that is kept then. */
  readonly scale: number;
  readonly keep: number;
  readonly exploration: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** Tags each sentence by a tagger that was trained on the other folds (jackknifing). */
function jackknife(
  sentences: readonly CodedSentence[],
  table: WordTable,
  classes: number,
  options: TrainOptions,
): Uint8Array[] {
  const tags: Uint8Array[] = [];
  for (let fold = 0; fold < options.folds; fold += 1) {
    const others = sentences.filter((_, which) => which % options.folds !== fold);
    const tagger = trainTagger(others, table, classes, {
      passes: options.taggerPasses,
      seed: options.seed + fold,
      least: options.least[0],
    });
    const weights = new Weights(tagger.rounded(options.scale, options.keep));
    sentences.forEach((sentence, which) => {
      if (which % options.folds !== fold) return;
      const own = new Uint8Array(sentence.length + 4);
      tagSentence(weights, table, sentence.entries, sentence.length, own);
      tags[which] = own;
    });
  }
  return tags;
}

/** Universal parts of speech from tags, relations and words, learned on gold trees with tags of the jackknife. */
function trainPos(
  sentences: readonly CodedSentence[],
  tags: readonly Uint8Array[],
  table: WordTable,
  kinds: ReturnType<typeof tagKinds>,
  classes: number,
  seed: number,
): Perceptron {
  const state = new ParserState();
  const features = new Int32Array(POS_FEATURES);
  const ready = (which: number) => {
    const sentence = sentences[which]!;
    readySentence(state, table, kinds, sentence.entries, tags[which]!, sentence.length);
    for (let at = 1; at <= sentence.length; at += 1) {
      state.head[at] = sentence.heads[at - 1]!;
      state.relation[at] = sentence.relations[at - 1]!;
    }
    return sentence;
  };
  const counter = new FeatureCounter();
  for (let which = 0; which < sentences.length; which += 1) {
    const { length } = ready(which);
    for (let at = 1; at <= length; at += 1) counter.add(features, posFeatures(state, at, features));
  }
  const model = new Perceptron(classes, counter.frequent(3));
  const next = randomFrom(seed);
  for (let pass = 0; pass < 5; pass += 1)
    for (const which of shuffled(sentences.length, next)) {
      const { length, pos } = ready(which);
      for (let at = 1; at <= length; at += 1) {
        model.score(features, posFeatures(state, at, features));
        let best = 1;
        for (let other = 2; other < classes; other += 1)
          if (model.scores[other]! > model.scores[best]!) best = other;
        if (best !== pos[at - 1]) model.update(pos[at - 1]!, best);
      }
    }
  return model;
}

/** Trains everything a pack holds. The same sentences and options give the same pack. */
export function train(treebank: readonly TreebankSentence[], options: TrainOptions): Pack {
  const log = options.log ?? (() => undefined);
  const names = { tags: new Names(), relations: new Names(['root']), pos: new Names() };
  const lexicon = buildLexicon(treebank, names.tags, options.tagOf, options.clusters, options.dictionary);
  const table = new WordTable(lexicon);
  const sentences = codeSentences(treebank, table, names, options.tagOf);
  const classes = names.tags.names.length;
  const kinds = tagKinds(names.tags.names);
  const tags = jackknife(sentences, table, classes, options);
  let words = 0;
  let right = 0;
  sentences.forEach((sentence, which) => {
    words += sentence.length;
    for (let at = 0; at < sentence.length; at += 1)
      if (tags[which]![at + 2] === sentence.tags[at]) right += 1;
  });
  log(`tags by jackknifing: ${(right / words).toFixed(4)} of ${words} right`);
  const tagger = trainTagger(sentences, table, classes, {
    passes: options.taggerPasses,
    seed: options.seed,
    least: options.least[0],
  });
  log('tagger trained');
  const parser = trainParser(sentences, tags, table, kinds, names.relations.names.length, {
    passes: options.parserPasses,
    seed: options.seed,
    leastArc: options.least[1],
    leastLabel: options.least[2],
    exploration: options.exploration,
    log,
  });
  const pos = trainPos(sentences, tags, table, kinds, names.pos.names.length, options.seed);
  const { scale, keep } = options;
  const pack: Pack = {
    header: {
      version: PACK_VERSION,
      language: options.language,
      tags: names.tags.names,
      relations: names.relations.names,
      pos: names.pos.names,
    },
    lexicon,
    tagger: tagger.rounded(scale, keep),
    arcs: parser.arcs.rounded(scale, keep),
    labels: parser.labels.rounded(scale, keep),
    pos: pos.rounded(1, 1),
  };
  for (const part of ['tagger', 'arcs', 'labels', 'pos'] as const)
    log(`${part}: ${pack[part].features.length} features, ${pack[part].weights.length} weights`);
  return pack;
}

import { Parser, readySentence } from '../model/parser.ts';
import type { TagKinds } from '../model/parser.ts';
import { ParserState } from '../model/state.ts';
import { SureDecisions } from '../model/sure.ts';
import { tagSentence } from '../model/tagger.ts';
import { Weights } from '../model/weights.ts';
import type { WordTable } from '../model/words.ts';
import type { CodedSentence } from './corpus.ts';
import type { TrainOptions } from './train-options.ts';
import { trainParser } from './train-parser.ts';
import type { ParserOptions } from './train-parser.ts';
import type { GuessedTree } from './train-revision.ts';
import { trainTagger } from './train-tagger.ts';

/** Tags each sentence by a tagger that was trained on the other folds (jackknifing). */
export function jackknifeTags(
  sentences: readonly CodedSentence[],
  origins: Int32Array,
  table: WordTable,
  classes: number,
  options: TrainOptions,
): Uint8Array[] {
  const tags: Uint8Array[] = [];
  for (let fold = 0; fold < options.folds; fold += 1) {
    const others = sentences.filter((_, which) => origins[which]! % options.folds !== fold);
    const tagger = trainTagger(others, table, classes, {
      passes: options.taggerPasses,
      seed: options.seed + fold,
      least: options.least[0],
      margin: options.margins[0],
    });
    const weights = new Weights(tagger.weights.rounded(options.scale, options.keep));
    const sure = new SureDecisions(tagger.sure);
    sentences.forEach((sentence, which) => {
      if (origins[which]! % options.folds !== fold) return;
      const own = new Uint8Array(sentence.length + 4);
      tagSentence(weights, sure, table, sentence.entries, sentence.length, own);
      tags[which] = own;
    });
  }
  return tags;
}

/** Parses each sentence by a parser that was trained on the other folds. */
export function jackknifeTrees(
  sentences: readonly CodedSentence[],
  origins: Int32Array,
  tags: readonly Uint8Array[],
  table: WordTable,
  kinds: TagKinds,
  relations: readonly string[],
  options: TrainOptions,
): GuessedTree[] {
  const trees: GuessedTree[] = [];
  const state = new ParserState();
  const none = {
    classes: 1,
    features: new Int32Array(),
    counts: new Uint8Array(),
    classOf: new Uint8Array(),
    weights: new Int16Array(),
  };
  for (let fold = 0; fold < options.parserFolds; fold += 1) {
    const other = (_: unknown, which: number) => origins[which]! % options.parserFolds !== fold;
    const trained = trainParser(sentences.filter(other), tags.filter(other), table, kinds, relations.length, {
      ...parserOptions(options),
      passes: options.foldPasses,
      seed: options.seed + fold,
    });
    const parser = new Parser(
      {
        arcs: trained.arcs.rounded(options.scale, options.keep),
        labels: trained.labels.rounded(options.scale, options.keep),
        heads: none,
        sureArcs: none,
        sureLabels: none,
      },
      kinds,
      relations,
      0,
    );
    sentences.forEach((sentence, which) => {
      if (origins[which]! % options.parserFolds !== fold) return;
      readySentence(state, table, kinds, sentence.entries, tags[which]!, sentence.length);
      parser.parse(state);
      trees[which] = {
        heads: state.head.slice(1, sentence.length + 1),
        relations: Uint8Array.from(state.relation.subarray(1, sentence.length + 1)),
        doubts: state.doubt.slice(1, sentence.length + 1),
      };
    });
  }
  return trees;
}

/** The options of a parser among those of a training. */
export function parserOptions(options: TrainOptions): ParserOptions {
  return {
    passes: options.parserPasses,
    seed: options.seed,
    leastArc: options.least[1],
    leastLabel: options.least[2],
    exploration: options.exploration,
    margins: [options.margins[1], options.margins[2]],
    ...(options.log ? { log: options.log } : {}),
  };
}

import { PACK_VERSION } from '../model/pack.ts';
import type { Pack } from '../model/pack.ts';
import { readySentence, tagKinds } from '../model/parser.ts';
import type { TagKinds } from '../model/parser.ts';
import { settledRelations } from '../model/revision.ts';
import { POS_FEATURES, posFeatures } from '../model/pos-features.ts';
import { ParserState } from '../model/state.ts';
import { WordTable } from '../model/words.ts';
import { headline, headlineLike } from './augment.ts';
import { buildLexicon } from './build-lexicon.ts';
import type { TreebankSentence } from './conllu.ts';
import { codeSentences, Names } from './corpus.ts';
import type { CodedSentence } from './corpus.ts';
import { FeatureCounter } from './feature-index.ts';
import { jackknifeTags, jackknifeTrees, parserOptions } from './jackknife.ts';
import { Perceptron } from './perceptron.ts';
import { withoutSmall } from './prune.ts';
import { randomFrom, shuffled } from './random.ts';
import type { TrainOptions } from './train-options.ts';
import { trainParser } from './train-parser.ts';
import type { TrainedParser } from './train-parser.ts';
import { trainRevision } from './train-revision.ts';
import { trainTagger } from './train-tagger.ts';

/** By how much the right part of speech must win while learning. */
const POS_MARGIN = 20;

/** The sentences and headlines made of some of them; for each the number of the sentence it was made of. */
function withHeadlines(
  treebank: readonly TreebankSentence[],
  every: number,
): { readonly all: readonly TreebankSentence[]; readonly origins: Int32Array } {
  const all = [...treebank];
  const origins = treebank.map((_, at) => at);
  let seen = 0;
  if (every > 0)
    treebank.forEach((sentence, at) => {
      if (!headlineLike(sentence)) return;
      seen += 1;
      if (seen % every !== 0) return;
      all.push(headline(sentence, Math.floor(seen / every) % 3));
      origins.push(at);
    });
  return { all, origins: Int32Array.from(origins) };
}

/** Universal parts of speech from tags, relations and words, learned on gold trees with tags of the jackknife. */
function trainPos(
  sentences: readonly CodedSentence[],
  tags: readonly Uint8Array[],
  table: WordTable,
  kinds: TagKinds,
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
  const model = new Perceptron(classes, counter.frequent(2));
  const next = randomFrom(seed);
  for (let pass = 0; pass < 5; pass += 1)
    for (const which of shuffled(sentences.length, next)) {
      const { length, pos } = ready(which);
      for (let at = 1; at <= length; at += 1) {
        model.score(features, posFeatures(state, at, features));
        model.learn(pos[at - 1]!, 1, POS_MARGIN);
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
  const { all, origins } = withHeadlines(treebank, options.headlines);
  const sentences = codeSentences(all, table, names, options.tagOf);
  const classes = names.tags.names.length;
  const kinds = tagKinds(names.tags.names);
  const tags = jackknifeTags(sentences, origins, table, classes, options);
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
    margin: options.margins[0],
  });
  log('tagger trained');
  const parser = trainParser(
    sentences,
    tags,
    table,
    kinds,
    names.relations.names.length,
    parserOptions(options),
  );
  const others: TrainedParser[] = [];
  for (let run = 1; run < options.runs; run += 1)
    others.push(
      trainParser(sentences, tags, table, kinds, names.relations.names.length, {
        ...parserOptions(options),
        seed: options.seed + 100 * run,
      }),
    );
  const trees = jackknifeTrees(sentences, origins, tags, table, kinds, names.relations.names, options);
  log('trees by jackknifing made');
  const settled = settledRelations(names.relations.names);
  const heads = trainRevision(sentences, tags, trees, table, kinds, settled, {
    passes: options.revisionPasses,
    seed: options.seed,
    least: options.least[3],
    margin: options.margins[3],
    doubtful: options.doubtful,
  });
  log('heads trained');
  const pos = trainPos(sentences, tags, table, kinds, names.pos.names.length, options.seed);
  const { scale, keep, packed } = options;
  const pack: Pack = {
    header: {
      version: PACK_VERSION,
      language: options.language,
      tags: names.tags.names,
      relations: names.relations.names,
      pos: names.pos.names,
      doubtful: options.doubtful,
    },
    lexicon,
    tagger: withoutSmall(tagger.weights.rounded(scale, keep), packed[0]),
    sureTags: tagger.sure,
    arcs: withoutSmall(
      parser.arcs.rounded(
        scale,
        keep,
        others.map(({ arcs }) => arcs),
      ),
      packed[1],
    ),
    labels: withoutSmall(
      parser.labels.rounded(
        scale,
        keep,
        others.map(({ labels }) => labels),
      ),
      packed[2],
    ),
    heads: withoutSmall(heads.rounded(scale, keep), packed[3]),
    sureArcs: options.sureTransitions ? parser.sureArcs : withoutSmall(parser.sureArcs, Infinity),
    sureLabels: parser.sureLabels,
    pos: pos.rounded(scale, keep),
  };
  for (const part of ['tagger', 'arcs', 'labels', 'heads', 'pos', 'sureArcs', 'sureLabels'] as const)
    log(`${part}: ${pack[part].features.length} features, ${pack[part].weights.length} weights`);
  return pack;
}

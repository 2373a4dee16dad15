import { PACK_VERSION } from '../model/pack.ts';
import type { Pack } from '../model/pack.ts';
import { Parser, readySentence, tagKinds } from '../model/parser.ts';
import type { TagKinds } from '../model/parser.ts';
import { settledRelations } from '../model/revision.ts';
import { POS_FEATURES, posFeatures } from '../model/pos-features.ts';
import { ParserState } from '../model/state.ts';
import { SureDecisions } from '../model/sure.ts';
import { tagSentence } from '../model/tagger.ts';
import { Weights } from '../model/weights.ts';
import { WordTable } from '../model/words.ts';
import { headline, headlineLike } from './augment.ts';
import { buildLexicon } from './build-lexicon.ts';
import type { Dictionary } from './build-lexicon.ts';
import type { TreebankSentence } from './conllu.ts';
import { codeSentences, Names } from './corpus.ts';
import type { CodedSentence, TagOf } from './corpus.ts';
import { FeatureCounter } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';
import { withoutSmall } from './prune.ts';
import { randomFrom, shuffled } from './random.ts';
import { trainParser } from './train-parser.ts';
import type { ParserOptions, TrainedParser } from './train-parser.ts';
import { trainRevision } from './train-revision.ts';
import type { GuessedTree } from './train-revision.ts';
import { trainTagger } from './train-tagger.ts';

export interface TrainOptions {
  readonly language: string;
  readonly clusters: string;
  readonly dictionary: Dictionary;
  readonly tagOf: TagOf;
  /** Of the sentences that would do as headlines, every which one is also learned as one; 0 for none. */
  readonly headlines: number;
  readonly folds: number;
  readonly taggerPasses: number;
  readonly parserPasses: number;
  /** How often features must be seen: of the tagger, arcs, relations, revised heads. */
  readonly least: readonly [number, number, number, number];
  /** What averaged weights are multiplied by before they are rounded, and the least that is kept then. */
  readonly scale: number;
  readonly keep: number;
  /** The smallest rounded weight that is packed: of the tagger, arcs, relations, revised heads. */
  readonly packed: readonly [number, number, number, number];
  readonly exploration: number;
  /** Whether transitions that nearly always come out the same are packed, to be made without weighing: faster, a little worse. */
  readonly sureTransitions: boolean;
  readonly seed: number;
  /** By how much the right class must win while learning: tags, arcs, relations, revised heads. */
  readonly margins: readonly [number, number, number, number];
  /** Words attached by a greater lead than this are not looked at again. */
  readonly doubtful: number;
  /** How many parsers are trained, in different orders; their mean is packed. */
  readonly runs: number;
  readonly parserFolds: number;
  readonly foldPasses: number;
  readonly revisionPasses: number;
  readonly log?: (line: string) => void;
}

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

/** Tags each sentence by a tagger that was trained on the other folds (jackknifing). */
function jackknife(
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
function jackknifeTrees(
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

function parserOptions(options: TrainOptions): ParserOptions {
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
  const tags = jackknife(sentences, origins, table, classes, options);
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

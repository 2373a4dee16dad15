import { readySentence } from '../model/parser.ts';
import type { TagKinds } from '../model/parser.ts';
import { CANDIDATES, doubtOf, Revision, REVISION_FEATURES } from '../model/revision.ts';
import { ParserState } from '../model/state.ts';
import type { WordTable } from '../model/words.ts';
import type { CodedSentence } from './corpus.ts';
import { FeatureCounter } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';

/** A tree that a parser gave that had not seen the sentence: heads and relations by word from 0. */
export interface GuessedTree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly doubts: Int32Array;
}

export interface RevisionOptions {
  readonly passes: number;
  readonly seed: number;
  readonly least: number;
  readonly margin: number;
  /** Words that were attached by a greater lead are left alone. */
  readonly doubtful: number;
}

/** Reads a guessed tree into the state, children and all. */
export function readyTree(
  state: ParserState,
  sentence: CodedSentence,
  tags: Uint8Array,
  tree: GuessedTree,
  table: WordTable,
  kinds: TagKinds,
): void {
  readySentence(state, table, kinds, sentence.entries, tags, sentence.length);
  state.head.set(tree.heads, 1);
  state.relation.set(tree.relations, 1);
  state.doubt.set(tree.doubts, 1);
  state.gather();
}

/** Trains the ranker of heads on trees guessed by jackknifing. */
export function trainRevision(
  sentences: readonly CodedSentence[],
  tags: readonly Uint8Array[],
  trees: readonly GuessedTree[],
  table: WordTable,
  kinds: TagKinds,
  settled: Uint8Array,
  options: RevisionOptions,
): Perceptron {
  const state = new ParserState();
  const revision = new Revision();
  const rows = Array.from({ length: CANDIDATES }, () => new Int32Array(REVISION_FEATURES));
  const sizes = new Int32Array(CANDIDATES);
  const eachWord = (which: number, take: (gold: number, count: number) => void) => {
    const sentence = sentences[which]!;
    readyTree(state, sentence, tags[which]!, trees[which]!, table, kinds);
    revision.start(state, kinds.verb, kinds.comma);
    for (let word = 1; word <= sentence.length; word += 1) {
      if (settled[state.relation[word]!] === 1 || doubtOf(state, word) > options.doubtful) continue;
      const count = revision.propose(state, word);
      if (count === 1) continue;
      let gold = -1;
      for (let at = 0; at < count; at += 1) {
        sizes[at] = revision.features(state, word, at, rows[at]!);
        if (revision.candidates[at] === sentence.heads[word - 1]) gold = at;
      }
      if (gold >= 0) take(gold, count);
    }
  };
  const counter = new FeatureCounter();
  for (let which = 0; which < sentences.length; which += 1)
    eachWord(which, (_, count) => {
      for (let at = 0; at < count; at += 1) counter.add(rows[at]!, sizes[at]!);
    });
  const model = new Perceptron(1, counter.frequent(options.least));
  const next = randomFrom(options.seed);
  for (let pass = 0; pass < options.passes; pass += 1)
    for (const which of shuffled(sentences.length, next))
      eachWord(which, (gold, count) => {
        model.step();
        let rival = -1;
        let most = -Infinity;
        let right = 0;
        for (let at = 0; at < count; at += 1) {
          const score = model.sum(rows[at]!, sizes[at]!);
          if (at === gold) right = score;
          else if (score > most) {
            most = score;
            rival = at;
          }
        }
        if (right - most > options.margin) return;
        model.move(rows[gold]!, sizes[gold]!, 1);
        model.move(rows[rival]!, sizes[rival]!, -1);
      });
  return model;
}

import { ARC_FEATURES, arcFeatures } from '../model/arc-features.ts';
import { LABEL_FEATURES, labelFeatures } from '../model/label-features.ts';
import { readySentence } from '../model/parser.ts';
import type { TagKinds } from '../model/parser.ts';
import { LEFT, ParserState, SHIFT } from '../model/state.ts';
import { arcKey, labelKey, SureDecisions, sureRelation, sureTransition } from '../model/sure.ts';
import type { WeightList } from '../model/weights.ts';
import type { WordTable } from '../model/words.ts';
import type { CodedSentence } from './corpus.ts';
import { FeatureCounter } from './feature-index.ts';
import { transitionCosts } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import { SureCounter } from './sure-counter.ts';

export interface ParserOptions {
  readonly passes: number;
  readonly seed: number;
  readonly leastArc: number;
  readonly leastLabel: number;
  /** From the second pass on, how often a wrong choice of its own is followed. */
  readonly exploration: number;
  /** By how much the right choice must win while learning: arcs, relations. */
  readonly margins: readonly [number, number];
  readonly log?: (line: string) => void;
}

export interface TrainedParser {
  readonly arcs: Perceptron;
  readonly labels: Perceptron;
  /** Decisions that need no weighing: transitions and relations. */
  readonly sureArcs: WeightList;
  readonly sureLabels: WeightList;
}

function cheapest(costs: Int32Array): number {
  let least = -1;
  for (let at = 0; at < 3; at += 1)
    if (costs[at]! >= 0 && (least < 0 || costs[at]! < costs[least]!)) least = at;
  return costs[least]!;
}

/**
 * Trains the parser with a dynamic oracle. `tags` are the tags it reads, by sentence, each with two zeros before: those a tagger
 * gives that has not seen the sentence.
 */
export function trainParser(
  sentences: readonly CodedSentence[],
  tags: readonly Uint8Array[],
  table: WordTable,
  kinds: TagKinds,
  labelClasses: number,
  options: ParserOptions,
): TrainedParser {
  const state = new ParserState();
  const features = new Int32Array(Math.max(ARC_FEATURES, LABEL_FEATURES));
  const costs = new Int32Array(3);
  const arcCounter = new FeatureCounter();
  const labelCounter = new FeatureCounter();
  const arcDecisions = new SureCounter(3);
  const labelDecisions = new SureCounter(labelClasses);

  // What an oracle's own way through the treebank meets.
  sentences.forEach((sentence, which) => {
    readySentence(state, table, kinds, sentence.entries, tags[which]!, sentence.length);
    while (!state.done) {
      transitionCosts(state, sentence.heads, costs);
      arcCounter.add(features, arcFeatures(state, features));
      const cost = cheapest(costs);
      const transition = costs[LEFT] === cost ? LEFT : costs[2] === cost ? 2 : SHIFT;
      arcDecisions.add(arcKey(state, false), transition);
      arcDecisions.add(arcKey(state, true), transition);
      if (transition === SHIFT) {
        state.shift();
        continue;
      }
      const dependent = state.stack[state.depth - 1]!;
      const head = transition === LEFT ? state.front : state.stack[state.depth - 2]!;
      labelCounter.add(features, labelFeatures(state, head, dependent, features));
      const relation = sentence.relations[dependent - 1]!;
      if (head !== state.root) {
        labelDecisions.add(labelKey(state, head, dependent, false), relation);
        labelDecisions.add(labelKey(state, head, dependent, true), relation);
      }
      state.reduce(transition, relation);
    }
  });
  const arcs = new Perceptron(3, arcCounter.frequent(options.leastArc));
  const labels = new Perceptron(labelClasses, labelCounter.frequent(options.leastLabel));
  const sureArcs = arcDecisions.list(40, 0.998);
  const sureLabels = labelDecisions.list(30, 0.997);
  const surelyArc = new SureDecisions(sureArcs);
  const surelyLabel = new SureDecisions(sureLabels);
  const next = randomFrom(options.seed);
  for (let pass = 0; pass < options.passes; pass += 1) {
    let wrong = 0;
    let sureOnes = 0;
    let configurations = 0;
    for (const which of shuffled(sentences.length, next)) {
      const sentence = sentences[which]!;
      readySentence(state, table, kinds, sentence.entries, tags[which]!, sentence.length);
      while (!state.done) {
        transitionCosts(state, sentence.heads, costs);
        const cost = cheapest(costs);
        const choices = Number(costs[0]! >= 0) + Number(costs[1]! >= 0) + Number(costs[2]! >= 0);
        let chosen = -1;
        const sure = choices > 1 ? sureTransition(surelyArc, state) : -1;
        configurations += 1;
        if (sure >= 0) {
          chosen = sure;
          sureOnes += 1;
        } else if (choices > 1) {
          arcs.score(features, arcFeatures(state, features));
          let right = -1;
          for (let at = 0; at < 3; at += 1) {
            if (costs[at]! < 0) continue;
            if (chosen < 0 || arcs.scores[at]! > arcs.scores[chosen]!) chosen = at;
            if (costs[at] === cost && (right < 0 || arcs.scores[at]! > arcs.scores[right]!)) right = at;
          }
          let rival = -1;
          for (let at = 0; at < 3; at += 1)
            if (costs[at]! > cost && (rival < 0 || arcs.scores[at]! > arcs.scores[rival]!)) rival = at;
          if (rival >= 0 && arcs.scores[right]! - arcs.scores[rival]! <= options.margins[0])
            arcs.update(right, rival);
          if (costs[chosen]! > cost) {
            wrong += 1;
            if (pass === 0 || next() >= options.exploration) chosen = right;
          }
        } else for (let at = 0; at < 3; at += 1) if (costs[at]! >= 0) chosen = at;
        if (chosen === SHIFT) {
          state.shift();
          continue;
        }
        const dependent = state.stack[state.depth - 1]!;
        const head = chosen === LEFT ? state.front : state.stack[state.depth - 2]!;
        let label = 1;
        const known = sureRelation(surelyLabel, state, head, dependent);
        if (known > 0) label = known;
        else if (head !== state.root) {
          labels.score(features, labelFeatures(state, head, dependent, features));
          const gold = sentence.relations[dependent - 1]!;
          if (sentence.heads[dependent - 1] === head) label = labels.learn(gold, 2, options.margins[1]);
          else {
            label = 2;
            for (let at = 3; at < labelClasses; at += 1)
              if (labels.scores[at]! > labels.scores[label]!) label = at;
          }
        }
        state.reduce(chosen, label);
      }
    }
    options.log?.(
      `parser pass ${pass + 1}: ${wrong} wrong transitions of ${configurations}, ${sureOnes} sure`,
    );
  }
  return { arcs, labels, sureArcs, sureLabels };
}

import { codedWeight, weightCode } from '../model/pack.ts';
import type { WeightList } from '../model/weights.ts';
import { FeatureIndex } from './feature-index.ts';

/**
 * Averaged perceptron (Collins 2002) over numbered features. Weights are whole numbers while it learns, so sums are exact and
 * a run gives the same bits anywhere.
 */
export class Perceptron {
  readonly index: FeatureIndex;
  private readonly weights: Int32Array;
  private readonly corrections: Float64Array;
  private readonly ids = new Int32Array(512);
  private found = 0;
  private steps = 1;
  readonly scores: Int32Array;

  constructor(
    readonly classes: number,
    features: Int32Array,
  ) {
    this.index = new FeatureIndex(features);
    this.weights = new Int32Array(features.length * classes);
    this.corrections = new Float64Array(features.length * classes);
    this.scores = new Int32Array(classes);
  }

  /** Scores all classes into `scores`; the features are kept for the update that may follow. */
  score(features: Int32Array, count: number): void {
    const { weights, classes, scores, ids } = this;
    this.found = this.index.look(features, count, ids);
    scores.fill(0);
    for (let at = 0; at < this.found; at += 1) {
      const row = ids[at]! * classes;
      for (let place = 0; place < classes; place += 1) scores[place]! += weights[row + place]!;
    }
    this.steps += 1;
  }

  /** With a single class: the sum of the features' weights. */
  sum(features: Int32Array, count: number): number {
    const { weights, ids } = this;
    const found = this.index.look(features, count, ids);
    let sum = 0;
    for (let at = 0; at < found; at += 1) sum += weights[ids[at]!]!;
    return sum;
  }

  /** With a single class: moves the features' weights; `step` first tells that another example begins. */
  move(features: Int32Array, count: number, by: number): void {
    const { weights, corrections, ids, steps } = this;
    const found = this.index.look(features, count, ids);
    for (let at = 0; at < found; at += 1) {
      weights[ids[at]!]! += by;
      corrections[ids[at]!]! += by * steps;
    }
  }

  step(): void {
    this.steps += 1;
  }

  /** The best class from `from` on by the last scores; moves the weights unless `right` wins by the margin. */
  learn(right: number, from: number, margin: number): number {
    const { scores, classes } = this;
    let rival = -1;
    for (let place = from; place < classes; place += 1)
      if (place !== right && (rival < 0 || scores[place]! > scores[rival]!)) rival = place;
    if (rival < 0) return right;
    const lead = scores[right]! - scores[rival]!;
    if (lead <= margin) this.update(right, rival);
    return lead > 0 || (lead === 0 && right < rival) ? right : rival;
  }

  /** Moves the weights of the features last scored towards one class and away from another. */
  update(right: number, wrong: number): void {
    const { weights, corrections, classes, ids, steps } = this;
    for (let at = 0; at < this.found; at += 1) {
      const row = ids[at]! * classes;
      weights[row + right]! += 1;
      corrections[row + right]! += steps;
      weights[row + wrong]! -= 1;
      corrections[row + wrong]! -= steps;
    }
  }

  /**
   * The averaged weights times `scale`, rounded as they are packed; smaller ones than `least` are left out, and features
   * without any. `others` learned the same features in another order: the mean of all is taken.
   */
  rounded(scale: number, least: number, others: readonly Perceptron[] = []): WeightList {
    const all = [this, ...others];
    const features: number[] = [];
    const counts: number[] = [];
    const classOf: number[] = [];
    const weights: number[] = [];
    for (let id = 0; id < this.index.features.length; id += 1) {
      const before = weights.length;
      for (let place = 0; place < this.classes; place += 1) {
        const at = id * this.classes + place;
        let sum = 0;
        for (const one of all) sum += one.weights[at]! - one.corrections[at]! / one.steps;
        const average = (sum / all.length) * scale;
        if (Math.abs(average) < least) continue;
        const weight = codedWeight(weightCode(average));
        if (weight === 0) continue;
        classOf.push(place);
        weights.push(weight);
      }
      if (weights.length === before) continue;
      features.push(this.index.features[id]!);
      counts.push(weights.length - before);
    }
    return {
      classes: this.classes,
      features: Int32Array.from(features),
      counts: Uint8Array.from(counts),
      classOf: Uint8Array.from(classOf),
      weights: Int16Array.from(weights),
    };
  }
}

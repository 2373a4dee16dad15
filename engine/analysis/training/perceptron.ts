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
  readonly scores: Float64Array;

  constructor(
    readonly classes: number,
    features: Int32Array,
  ) {
    this.index = new FeatureIndex(features);
    this.weights = new Int32Array(features.length * classes);
    this.corrections = new Float64Array(features.length * classes);
    this.scores = new Float64Array(classes);
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
   * without any.
   */
  rounded(scale: number, least: number): WeightList {
    const features: number[] = [];
    const counts: number[] = [];
    const classOf: number[] = [];
    const weights: number[] = [];
    for (let id = 0; id < this.index.features.length; id += 1) {
      const before = weights.length;
      for (let place = 0; place < this.classes; place += 1) {
        const at = id * this.classes + place;
        const average = (this.weights[at]! - this.corrections[at]! / this.steps) * scale;
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

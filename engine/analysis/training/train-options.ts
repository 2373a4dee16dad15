import type { Dictionary } from './build-lexicon.ts';
import type { TagOf } from './corpus.ts';

/** How a model is trained. */
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

/** Below this two sentences of independent accounts merely share a topic. */
export const LINKED = 0.33;
/** From this similarity on, two sentences are versions of one. */
export const SAME_SENTENCE = 0.75;

/** Sentences of two texts on their way to a link, by index. */
export interface Bead {
  a: number[];
  b: number[];
  score: number;
  /** Said by the user: never widened, marked as moved or taken apart. */
  pinned?: true;
}

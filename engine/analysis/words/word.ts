import type { Span } from '../../types.ts';

/**
 * A syntactic word as Universal Dependencies count them: "do|n't", "Beck|'s", "57|-|year|-|old". `start` and `end` are UTF-16
 * offsets into the text, `end` exclusive. `text` is the printed stretch without soft hyphens and other invisible characters, except for the words of a contraction such as "du",
 * where it is the full form ("de", "le") and the stretch is shared between them.
 */
export interface Word extends Span {
  readonly text: string;
}

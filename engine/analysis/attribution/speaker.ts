import type { Span } from '../../types.ts';

/** Who says a quotation, as far as the text tells. `Entity` is whatever the caller knows names by. */
export interface Speaker<Entity> extends Span {
  /** The words of the text that name the speaker, at `start` to `end`. */
  readonly printed: string;
  /** Who that is, when the words hold a name or a pronoun that stands for one. */
  readonly entity: Entity | null;
  /** `named`: a person or body; `unnamed`: "a diplomat", "the document"; `pronoun`: nobody knows which "he". */
  readonly kind: 'named' | 'unnamed' | 'pronoun';
  /** How the text tells: with the words, or by going on with the speech of the quotation before. */
  readonly by: 'cue' | 'continued';
}

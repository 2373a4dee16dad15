/** Who says what a clause tells, the narrator of the text left out. */
export interface ClauseSource {
  /** A person or body ("police"), or a paper ("the report"). */
  readonly kind: 'speaker' | 'document';
  /** The word that heads the name of it, by position in the tree; -1 where it is not named ("it is said"). */
  readonly head: number;
  /** The word that reports ("said", "according"). */
  readonly cue: number;
  /** How it is said: "said", "denied", "asked", "believed" ...; lemma of the cue. */
  readonly verb: string;
}

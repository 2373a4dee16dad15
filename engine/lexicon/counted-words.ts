/** Words that tell what a number counts, by lemma unless it is said otherwise. */
export interface CountedWords {
  /** Predicates whose bare number counts people: "three died", "killing nine". */
  readonly personVerbs: ReadonlySet<string>;
  /** Printed forms behind a bare number of people: "eleven hurt", "61 dead". */
  readonly harmed: ReadonlySet<string>;
  /** Predicates whose number measures their subject: "sales reached". */
  readonly measuring: ReadonlySet<string>;
  /** Predicates of change, from one number to another. */
  readonly changing: ReadonlySet<string>;
  /** Nouns whose number names one of them and counts none: "page 12", "flight 93". */
  readonly numbered: ReadonlySet<string>;
  /** Nouns whose number is a place on their scale: "magnitude 6.1". */
  readonly scales: ReadonlySet<string>;
  /** Predicates and nouns with scores and votes: "won 2-1". */
  readonly contests: ReadonlySet<string>;
  readonly contestNouns: ReadonlySet<string>;
  /** Quantifiers with their bounds: a count, or a share of one. Printed forms. */
  readonly quantifiers: ReadonlyMap<string, readonly ['count' | 'share', number, number]>;
  /** What addresses end with: "street". */
  readonly streets: ReadonlySet<string>;
  /** What goes on for a while: "over six seasons" is no "more than". */
  readonly stretches: ReadonlySet<string>;
  /** "one day", "no one": where "one" counts nothing. */
  readonly pronounAfterOne: ReadonlySet<string>;
  readonly pronounBeforeOne: ReadonlySet<string>;
  /** What a rate is told per. */
  readonly perNouns: ReadonlySet<string>;
}

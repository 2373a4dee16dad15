/** Words that tell what a number counts, by lemma unless it is said otherwise. */
export interface CountedWords {
  /** Predicates whose bare number counts people: "three died", "killing nine". */
  readonly personVerbs: ReadonlySet<string>;
  /** Printed forms behind a bare number of people, what befell them or what crowds do: "eleven hurt", "61 dead", "300 gathered". */
  readonly harmed: ReadonlySet<string>;
  /** Words between a bare number of people and what befell them: "three others were reported". */
  readonly beforeHarmed: ReadonlySet<string>;
  /** Pronouns of people behind "of": "fourteen of us". */
  readonly peoplePronouns: ReadonlySet<string>;
  /** Pronouns of what was named before: "two of them", "of which". */
  readonly backwards: ReadonlySet<string>;
  /** Predicates whose number measures their subject: "sales reached". */
  readonly measuring: ReadonlySet<string>;
  /** Predicates of change, from one number to another. */
  readonly changing: ReadonlySet<string>;
  /** Predicates that put a time elsewhere: "postponed from May to June". */
  readonly shifting?: ReadonlySet<string>;
  /** From when on a series is counted: "the first *since* 1951". */
  readonly starts?: ReadonlySet<string>;
  /** Words before a noun that say its place in an order: "last" from the end, -1. */
  readonly places?: ReadonlyMap<string, number>;
  /** Before a weekday, of which every second one is meant: "alternate", "every other". */
  readonly everyOther?: ReadonlySet<string>;
  /** Predicates that put a value on what they are said of: "valued at £3m". */
  readonly valuing: ReadonlySet<string>;
  /** Adjectives behind a measure that tell of what it is: "12 feet high". */
  readonly dimensions: ReadonlySet<string>;
  /** How far and which way: "22 miles away". Nothing is counted there. */
  readonly directions: ReadonlySet<string>;
  /** Which way a change goes: "profits up 12%". */
  readonly ways: ReadonlySet<string>;
  /** What two numbers of one thing are set side by side with: "up from 40", "compared with 40". */
  readonly against: ReadonlySet<string>;
  /** Nouns without an article behind "in" that are places and states, and not what is counted: "$2 million in court". */
  readonly whereabouts: ReadonlySet<string>;
  /** Nouns whose number names one of them and counts none: "page 12", "flight 93". */
  readonly numbered: ReadonlySet<string>;
  /** Nouns whose number is a place on their scale: "magnitude 6.1". */
  readonly scales: ReadonlySet<string>;
  /** Predicates and nouns with scores and votes: "won 2-1". */
  readonly contests: ReadonlySet<string>;
  readonly contestNouns: ReadonlySet<string>;
  /** What scores are counted in: "212 votes to 198". */
  readonly contestUnits: ReadonlySet<string>;
  /** Quantifiers with their bounds: a count, or a share of one. Printed forms. */
  readonly quantifiers: ReadonlyMap<string, readonly ['count' | 'share', number, number]>;
  /** Behind "all" before a noun: "all *these* years". */
  readonly behindAll: ReadonlySet<string>;
  /** Units as nouns, which are no thing that a measure is of. */
  readonly measureNouns: ReadonlySet<string>;
  /** Before a colon and a number of people: "*Dead*: 12". */
  readonly tolls: ReadonlySet<string>;
  /** Predicates with which an ordinal alone is a place: "finished third". */
  readonly placing: ReadonlySet<string>;
  /** What may stand between an ordinal and a hyphen: "third-floor". */
  readonly ordinalNouns: ReadonlySet<string>;
  /** Before an ordinal that counts nothing told. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Names of things made with an ordinal, by what follows it: "first lady". */
  readonly ordinalNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns inside prepositions: "in front of". */
  readonly prepositionNouns: ReadonlySet<string>;
  /** What addresses end with: "street". */
  readonly streets: ReadonlySet<string>;
  /** Predicates whose number is one of a telephone: "called 911". */
  readonly dialled: ReadonlySet<string>;
  /** Behind a house number, before "of" and a street: "the 1200 block of". */
  readonly addressed: ReadonlySet<string>;
  /** Whose "of" tells of people: "father of two". */
  readonly parents: ReadonlySet<string>;
  /** What goes on for a while: "over six seasons" is no "more than". */
  readonly stretches: ReadonlySet<string>;
  /** Verbs of going, in dictionary form, behind which "over" is a way: "swept over 83 plots". */
  readonly going?: ReadonlySet<string>;
  /** "one day", "no one": where "one" counts nothing. */
  readonly pronounAfterOne: ReadonlySet<string>;
  readonly pronounBeforeOne: ReadonlySet<string>;
  /** What a rate is told per. */
  readonly perNouns: ReadonlySet<string>;
}

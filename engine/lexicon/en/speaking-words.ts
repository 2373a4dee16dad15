import { words } from '../word-lists.ts';

/** Nouns and pronouns that speak in reports without being persons, beside bodies and papers; dictionary forms. */
export const SPEAKING_NOUNS: ReadonlySet<string> = words(
  'source people family critic sign voice opposition side camp one other another someone somebody many some several most both all poll ' +
    'minute website banner poster giant maker ' +
    'sources peoples families critics signs voices oppositions sides camps ones others polls minutes websites banners posters giants makers',
);

/** Pronouns that nobody speaks as: "*this* says a lot". */
export const NO_SPEAKERS: ReadonlySet<string> = words(
  'this that these those which what there here none nobody nothing everything something',
);

/** Pronouns that bring in a speaker without naming one: "said *one*". */
export const INDEFINITE_SPEAKERS: ReadonlySet<string> = words('one another some many both');

/** Past forms of plain verbs of saying, which taggers take for participles behind a name they do not know. */
export const PLAIN_PAST: ReadonlySet<string> = words(
  'said told added asked replied wrote explained noted recalled insisted argued warned put',
);

/** Forms of such verbs behind a name and a quotation: "..., Fanning *said*". */
export const BEHIND_SPEAKER: ReadonlySet<string> = words(
  'said says told added asked wrote replied explained noted recalled insisted argued warned continued',
);

/** Nouns and adverbs of time behind a verb of saying, which are no speakers: "said *yesterday*". */
export const TIMES_OF_SPEECH: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight afternoon morning evening night',
);

/** Behind what speaks without a verb: "*according to* police", "in the *words of* the mayor". */
export const SOURCE_PAIRS = {
  plain: 'according to',
  ofWords: 'words of',
  beforeWords: words('in the'),
} as const;

/** What ends before a quoted name or term, which is nobody's words: "known as", "so-called". */
export const BEFORE_TERMS: readonly string[] = [
  'so-called',
  'so called',
  'so - called',
  'known as',
  'entitled',
  'titled',
  'nicknamed',
  'dubbed',
  'alias',
];

/** What ends a clause that introduces a quotation, and no label: "Lund *said*:". Words in "-ed" do too. */
export const ENDS_INTRODUCTION: ReadonlySet<string> = words(
  'is was are were has had say says said tell tells told write writes wrote ask asks replies add adds read reads put puts saying',
);

/** Before a word of reporting that is a noun there: "*the* report", "*of* claims". */
export const BEFORE_NOUNS: ReadonlySet<string> = words(
  'the a an this that these those its his her their our my your no any some of in on for by with to from',
);

/** Subjects of several, or of the first and second person, before a verb without an ending: "*police* say". */
export const PLURAL_SUBJECTS: ReadonlySet<string> = words('we they i you who people police media');

/** Conjunctions that a clause begins with, at which a search for its subject ends. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words('that because while after when although if as');

/** Prepositions before a noun that is not the one who speaks: "a spokesman *for* Ruiz". */
export const BESIDE_SPEAKER: ReadonlySet<string> = words('for of with from at by to in on');

/** Verbs by which a text or person passes on what somebody else says: "the memoir gives a saying of the gardener", in dictionary form. */
export const PASSING_ON: ReadonlySet<string> = new Set(
  'give quote cite recall repeat print record echo'.split(' '),
);

/** Nouns behind which a name or term stands in inverted commas: "the word “never”". */
export const NAMING_NOUNS: ReadonlySet<string> = words(
  'word term name title codename nickname surname alias label spelling letter letters',
);

/** Verbs by which words are somebody's, with the preposition before him: "the last word *belongs to* the judge". */
export const OWNING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['belong', words('to')],
  ['go', words('to')],
  ['come', words('from')],
]);

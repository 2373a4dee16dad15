import type { AmountWords } from './amount-words.ts';
import type { Connective } from './connectives.ts';
import type { CountedWords } from './counted-words.ts';
import type { EpisodeWords } from './episode-words.ts';
import type { MultipleWords } from './multiple-words.ts';
import type { Outcome } from './outcomes.ts';
import type { TimeBound } from './time-bounds.ts';

/** Words of the narrator that tell of a translation: those that do by themselves, and names of languages behind a preposition. */
export interface TranslationCues {
  readonly cues: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

/**
 * The closed classes of words of one language, as plain data. Words are in comparison form (small letters, straight marks); those of
 * several words have spaces between them. Readers ask here and spell no word of a language themselves.
 */
export interface LanguagePack {
  /** First part of a BCP 47 tag: "en". */
  readonly code: string;
  /** Name of the Snowball stemmer: "english". */
  readonly stemmer: string;
  /**
   * There is a dictionary with synonyms, opposites and wider words (`lexeme.ts`) and a list of how frequent words are. What needs one
   * says nothing of other languages.
   */
  readonly dictionary: boolean;
  readonly orthography: Orthography;
  readonly abbreviations: Abbreviations;
  /** Words that carry no report of their own. */
  readonly stopWords: ReadonlySet<string>;
  /** Stop words that are names where they stand in capitals: "US", "WHO". */
  readonly namesInCapitals: ReadonlySet<string>;
  /**
   * Groups of words, apart by a space and in dictionary form, that can name the same act, state or thing in a report. A group says
   * "may correspond", never "means the same"; several groups may share a word.
   */
  readonly synonyms: readonly string[];
  /** Numbers, measures, dates and times of day. */
  readonly amounts: AmountWords;
  /** What tells what a number counts. */
  readonly counted?: CountedWords;
  /** What tells by how much something grew: "doubled". */
  readonly multiples?: MultipleWords;
  /** What tells that a report leaves its event for another one. */
  readonly episodes?: EpisodeWords;
  /** Words before a time that say where something stands to it: "before", "shortly after". */
  readonly timeBounds?: ReadonlyMap<string, TimeBound>;
  /** Verbs whose "from" tells when something came to be. */
  readonly originVerbs?: ReadonlySet<string>;
  /** Verbs whose time is the last or the first of something, in dictionary form: "end", "begin". */
  readonly boundVerbs?: ReadonlyMap<string, TimeBound>;
  /** Words for directions, in degrees from north. */
  readonly directions?: ReadonlyMap<string, number>;
  /** What tells a line of the page from a sentence of the report. */
  readonly pageStamps?: StampWords;
  readonly quantifiers: ReadonlyMap<string, Quantifier>;
  /** "Seriously", "slight"; see `harm-degree.ts`. */
  readonly harmDegrees?: ReadonlyMap<string, HarmDegree>;
  readonly negation: NegationWords;
  readonly implicatives: readonly Implicative[];
  readonly modality: Modality;
  /** Words that begin what takes back or limits the words before them, beside negators and conditional words: "but", "except", "until". */
  readonly limiting?: ReadonlySet<string>;
  /** With which somebody says of the clause behind them that it is not so: "wish", "false". */
  readonly unreal?: ReadonlySet<string>;
  /** Before a word for all or none: "almost". */
  readonly approximating?: ReadonlySet<string>;
  /** Words of a time that is now: "this", "yet", "present". */
  readonly ofNow?: ReadonlySet<string>;
  /** Words with which a sentence takes back or limits the one before it: "but", "however". */
  readonly contrasting?: ReadonlySet<string>;
  /** What tells that words were said in another language. */
  readonly translations?: TranslationCues;
  /** What signs stand for between words: "&" for "and". */
  readonly signs?: ReadonlyMap<string, string>;
  /** What the end of a contraction may stand for: "s" for "is", "has", "us". */
  readonly contracted?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words as they are spoken or shortened, and how others write them down: "gonna" for "going to". */
  readonly spoken?: ReadonlyMap<string, string>;
  /** What somebody says while he looks for words: "um", "you know". */
  readonly fillers?: ReadonlySet<string>;
  /** Words, or two of them, that may be there or not and say nothing: "that", "of", "who are". */
  readonly unheard?: ReadonlySet<string>;
  /** Stop words that grade the word behind them: "very", "sehr". */
  readonly intensifiers?: ReadonlySet<string>;
  /** Who is anybody, until a clause behind it says who: "anyone *who* accepts". */
  readonly anybody?: ReadonlySet<string>;
  /** What begins such a clause: "who", "that". */
  readonly relatives?: ReadonlySet<string>;
  /** Verbs of saying, thinking and asking by dictionary form; see {@link ReportingVerb}. */
  readonly reportingVerbs: ReadonlyMap<string, ReportingVerb>;
  /** Forms of verbs that give words to somebody wherever they stand, for readers that have no tree. */
  readonly reportingForms?: ReadonlySet<string>;
  /** Of these those that stand before a clause without a complementiser: "said it was". */
  readonly bareReportingForms?: ReadonlySet<string>;
  /** Verbs of saying, holding and classing that stand for each other in reports. */
  readonly holdingVerbs?: ReadonlySet<string>;
  /**
   * Verbs that say little themselves: their noun tells ("give approval"), or nothing does without what stands with them ("do", "have");
   * `acts`, with their particles, those whose object or passive subject names an act ("carry out an attack").
   */
  readonly lightVerbs?: Readonly<Record<'support' | 'empty' | 'acts', ReadonlySet<string>>>;
  /** Verbs that take up an act told before, and what may stand behind one then: "did not do *so*". */
  readonly verbAnaphors?: Readonly<Record<'verbs' | 'behind', ReadonlySet<string>>>;
  /** Dictionary forms that tell nothing where they stand in a place ("be", "the", "that"). */
  readonly emptyLemmas?: ReadonlySet<string>;
  /** Prepositions of three words in comparison form ("in favour of"), and the word that classes of contrasts have for each. */
  readonly compoundPrepositions?: ReadonlyMap<string, string>;
  /** What comes of something, by expression; see `outcomes.ts`. */
  readonly outcomes?: ReadonlyMap<string, readonly Outcome[]>;
  /** Verbs and nouns of asking for an act, with the preposition before it: "demand", "apply for", "application for". */
  readonly requests?: ReadonlySet<string>;
  /** Verbs and nouns of charging somebody with an act, with the preposition before it: "accuse of", "allegation of". */
  readonly charges?: ReadonlySet<string>;
  /** Verbs that, denied, leave what they govern possible: "rule out". */
  readonly exclusions?: ReadonlySet<string>;
  /** What says beside connectives why something is so. */
  readonly causation?: CausationWords;
  readonly pronouns?: PronounWords;
  /** What names a source without a verb: "according to", "laut", "selon", "según". */
  readonly sourcePhrases: readonly string[];
  readonly titles: Titles;
  /** What joins clauses and limits them, by words with spaces: "only if", "because of". */
  readonly connectives?: ReadonlyMap<string, Connective>;
  /** What joins a clause that is said or thought, and may be left out: "that", "dass", "que". */
  readonly complementisers?: ReadonlySet<string>;
  /** Before what has a result: "so hot that it melted". */
  readonly degrees?: ReadonlySet<string>;
  /** Articles and determiners that bring in something new: "a", "another". */
  readonly indefinite?: ReadonlySet<string>;
  /** Nouns for papers that say something ("the report said"), in dictionary form. */
  readonly documents?: ReadonlySet<string>;
  readonly affairs?: Affairs;
  /** Prepositions that say whose something is: "of". */
  readonly genitives?: ReadonlySet<string>;
}

/** Words of lines that a page prints around a report. */
export interface StampWords {
  /** Verbs of putting a report on a page, in dictionary form. */
  readonly verbs: ReadonlySet<string>;
  /** All that may stand beside the date, in comparison form. */
  readonly others: ReadonlySet<string>;
}

/** Words of cause and effect, in dictionary form; verbs with a preposition after a space ("lead to"). */
export interface CausationWords {
  /** Their subject is the cause: "trigger", "lead to". */
  readonly causing: ReadonlySet<string>;
  /** Their subject is the effect, and the cause stands behind the preposition: "result from", "put down to". */
  readonly caused: ReadonlySet<string>;
  /** Their object is the cause, and the effect stands behind the preposition: "blame for". */
  readonly blaming: ReadonlySet<string>;
  /** Nouns that stand for the cause: "the *reason* for the delay was fog". */
  readonly nouns: ReadonlySet<string>;
  /** Pronouns that take up the clause before: "this". */
  readonly resuming: ReadonlySet<string>;
}

/**
 * What is reported of papers, offices and critics: words that single rules look for, in dictionary form. Those of two words are a verb
 * and what completes it ("make public"), or a verb and a preposition ("come under").
 */
export interface Affairs {
  /** A paper comes out ("publish"), or is made something that says so; nouns of that, and what before them says that it is over. */
  readonly publication: Readonly<
    Record<'verbs' | 'results' | 'nouns' | 'out' | 'toCome' | 'putOff', ReadonlySet<string>>
  >;
  /** To say anything on a matter, those who speak for an office ("official"), and of these those who do nothing else ("spokesman"). */
  readonly comment: Readonly<Record<'verbs' | 'speakers' | 'spokesmen', ReadonlySet<string>>>;
  /**
   * To criticise somebody; verbs that with a noun say that somebody is criticised ("face accusations"); prepositions before the critics,
   * and before what it is for.
   */
  readonly criticism: Readonly<Record<'verbs' | 'meets' | 'nouns' | 'from' | 'reasons', ReadonlySet<string>>>;
  /** What begins the mention of somebody whose name is held back ("*a* diplomat", "*sources*"), besides numerals and quantifiers. */
  readonly anonymous: ReadonlySet<string>;
  /** What a newsroom says of its own work: what it has seen, and what it could not find out. */
  readonly ownWork: Readonly<Record<'sees' | 'asks', ReadonlySet<string>>>;
  /** Nouns for one state of a text ("draft"), words for one that differs ("another"), and what stands before the text. */
  readonly versions: Readonly<Record<'nouns' | 'others' | 'of', ReadonlySet<string>>>;
  /** Verbs of asking for an act, trying and planning it. */
  readonly actGovernors: ReadonlySet<string>;
}

/** How a pronoun is used: before a verb, behind one, before a noun, for a noun phrase, or back to its own subject. */
export type PronounUse = 'subject' | 'object' | 'possessive' | 'absolute' | 'reflexive';

/** A personal pronoun. */
export interface Pronoun {
  /** The form before a verb, which names the whole family: "he" of "his". */
  readonly family: 'i' | 'we' | 'you' | 'he' | 'she' | 'it' | 'they';
  readonly use: PronounUse;
  readonly person: 1 | 2 | 3;
}

/** Pronouns by their forms; with them mentions are read that are no names. */
export interface PronounWords {
  readonly personal: ReadonlyMap<string, Pronoun>;
  readonly demonstrative: ReadonlySet<string>;
  /** What stands for a noun phrase without being personal, the demonstratives among them. */
  readonly nominal: ReadonlySet<string>;
  /** Of these those for somebody, and those for several. */
  readonly human: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
}

/** How a language is written. */
export interface Orthography {
  /** Every noun is written with a capital, which then says nothing of names: German. */
  readonly capitalNouns: boolean;
  /** What is written together with the next word before a vowel: "l" of "l'an", "qu" of "qu'il". */
  readonly elided?: ReadonlySet<string>;
  /** Headlines leave articles out, and may set every word with a capital: an article for the parser, that would begin a sentence. */
  readonly headlineArticle?: string;
  /** An ordinal figure ends with a full stop: "am 9. September". */
  readonly ordinalStop: boolean;
}

/** Abbreviations with a full stop, without their last one: "mr", "z.b". */
export interface Abbreviations {
  /** What stands before a name or goes on in any case. */
  readonly goesOn: ReadonlySet<string>;
  /** What may also be the last word of a sentence. */
  readonly mayEnd: ReadonlySet<string>;
  /** Times of day: "p.m". */
  readonly timeOfDay: ReadonlySet<string>;
  /** Goes on before a figure only: "no", "nr". */
  readonly beforeNumber: ReadonlySet<string>;
}

/** How much of a set a determiner or pronoun takes. */
export type Quantifier =
  | 'all'
  | 'most'
  | 'many'
  | 'several'
  | 'some'
  | 'few'
  | 'both'
  | 'half'
  | 'any'
  | 'none';

/**
 * What a negator is in its clause: `clause` turns it round ("not", "nicht", "pas"); `particle` does so with a second word alone and
 * denies little by itself ("ne"); `never`; `determiner` ("no", "kein", "aucun"); `pronoun` ("nobody", "nada"); `without`; `neither`
 * ("neither", "nor", "weder", "ni"); `hardly` denies almost ("scarcely", "kaum", "apenas"); `not-yet` ("yet to"); `degree` denies the
 * predicate behind it ("far from", "anything but").
 */
export type NegatorKind =
  | 'clause'
  | 'particle'
  | 'never'
  | 'determiner'
  | 'pronoun'
  | 'without'
  | 'neither'
  | 'hardly'
  | 'not-yet'
  | 'degree';

export interface NegationWords {
  readonly negators: ReadonlyMap<string, NegatorKind>;
  /** Phrases with a negator that deny nothing: "not only", "no doubt", "nicht nur", "sin duda". */
  readonly noDenial: readonly string[];
  /** Behind a `particle` what makes of it "only": "que" of "ne ... que". */
  readonly restrictors: ReadonlySet<string>;
  /** Second parts that deny nothing without a `particle`: "plus", "personne". Only in languages of two-part denials. */
  readonly partOfFrame?: ReadonlySet<string>;
  /** Conjunctions and relative words that end what a negator reaches. */
  readonly endsScope: ReadonlySet<string>;
  /** Behind a denial, from when on it is so all the same ("not until Monday"): "until", "bis". */
  readonly until?: ReadonlySet<string>;
  /** Before an adjective with an infinitive: it is not done ("too late to stop"): "too", "zu". */
  readonly excess?: ReadonlySet<string>;
  /** Behind a denial, before what stands in the place of what is denied: "not by X but by Y". */
  readonly contrasts?: ReadonlySet<string>;
  /** With a determiner that denies, phrases that deny the clause and no participant: "way" of "in no way". */
  readonly circumstances?: ReadonlySet<string>;
  /** Before a verb: it did not come about ("*nearly* fell"). */
  readonly almost?: ReadonlySet<string>;
  /** Verbs of amount in dictionary form, of which `almost` gives the amount ("nearly doubled"). */
  readonly amounts?: ReadonlySet<string>;
}

/**
 * What becomes of the complement where the verb is affirmed, and where it is denied: it holds `+`, does not `-`, or is left open `o`;
 * after Nairn, Condoravdi and Karttunen 2006. "Fail to" is `-+`, "refuse" `-o`, "know that" `++`.
 */
export type Signature = `${'+' | '-' | 'o'}${'+' | '-' | 'o'}`;

/** Stands in the list of markers for a noun as object: "lacks *evidence*". */
export const NOUN = '<noun>';

export interface Implicative {
  readonly signature: Signature;
  /** What introduces the complement: "to", "from", "that", "zu", "de"; "" for a bare noun or infinitive. */
  readonly markers: readonly string[];
  /** Verbs, adjectives and nouns in dictionary form; a verb with its particle after an underscore ("rule_out"). */
  readonly lemmas: ReadonlySet<string>;
  /** Holds before a subjunctive alone: "insists that he *be* dismissed", not "that he *is* ill". */
  readonly subjunctive?: boolean;
  /** How sure it leaves its complement at best; certain where it says nothing. */
  readonly certainty?: Uncertainty;
}

/** Grades of uncertainty: "hope to" leaves its complement planned, "seem to" probable, "accuse of" alleged. */
export type Uncertainty =
  | 'probable'
  | 'possible'
  | 'planned'
  | 'conditional'
  | 'alleged'
  | 'asked'
  | 'demanded';

/** How sure a statement is. Forms as printed, and dictionary forms where a tree gives them. */
export interface Modality {
  readonly possible: ReadonlySet<string>;
  readonly certain: ReadonlySet<string>;
  /** Words that leave a statement with those who made it: "allegedly", "mutmaßlich", "présumé". */
  readonly hedges: ReadonlySet<string>;
  /** Dictionary forms of verbs and nouns before what is not done yet: "plan", "wollen", "prévoir". */
  readonly plans: ReadonlySet<string>;
  /** "if", "falls", "si"; phrases too ("as long as"). */
  readonly conditionals: ReadonlySet<string>;
  /** Before a conditional word: what is told holds all the same, condition or not ("*even* if"), or the condition is none ("*as* if"). */
  readonly concessive?: ReadonlySet<string>;
  /** Modal verbs, in dictionary form, and adverbs with how sure they leave what they stand with: "may", "probably", "allegedly". */
  readonly grades?: ReadonlyMap<string, Uncertainty>;
  /** Of the words for what is possible those that say what somebody is able to do, and are no guess: "can". */
  readonly noGuess?: ReadonlySet<string>;
  /** Verbs of duty that tell, in the past, what was done: "they *had* to use". */
  readonly fulfilled?: ReadonlySet<string>;
  /** Modal verbs in dictionary form, where tags tell them from no other auxiliaries. */
  readonly modals?: ReadonlySet<string>;
  /** Modal verbs of ability: denied, nothing of it is left possible ("cannot", "kann nicht"). */
  readonly abilities?: ReadonlySet<string>;
  /** Before a clause that is asked, or left open: "whether", "ob". */
  readonly askers?: ReadonlySet<string>;
  /** Dictionary forms of what an asker completes where it might be a condition too: "unclear if", "see if". */
  readonly askedBy?: ReadonlySet<string>;
  /** Modal verbs that before a perfect draw a conclusion ("must have missed") with how sure it is. */
  readonly conclusions?: ReadonlyMap<string, Uncertainty>;
  /** Dictionary forms of what leaves no choice: "*must* stop", "*has* to stop", "is *required* to stop"; not "should". */
  readonly obligations?: ReadonlySet<string>;
}

/** How badly somebody is hurt. */
export type HarmDegree = 'grave' | 'slight';

export type ReportingKind = 'say' | 'claim' | 'deny' | 'ask' | 'demand' | 'believe' | 'announce';

export interface ReportingVerb {
  readonly kind: ReportingKind;
  /** Inflected forms in comparison form, where they are not regular or the language is read without lemmas. */
  readonly forms: readonly string[];
}

export interface Titles {
  /** Before a name, with the sex it tells: "Mr", "Frau", "Dr". */
  readonly honorifics: ReadonlyMap<string, 'female' | 'male' | 'either'>;
  /** Nouns of offices and callings, with the sex their form tells: "president", "Präsidentin". */
  readonly offices: ReadonlyMap<string, 'female' | 'male' | 'either'>;
}

import type { Span } from '../../types.ts';

/**
 * What a clause is to the one above it: "main"; "complement" ("said *that it sank*", "plans *to resign*", "remained *closed*");
 * "subject" ("*that it sank* is certain"); "adverbial" ("*because it sank*", "went *to see*"); "relative" ("the ship *that sank*");
 * "participial" ("the ship *struck by ice*", "*killing nine*"); "coordinate" ("it struck ice *and sank*"); "quoted" (in quotation
 * marks, told by the clause above); "reporting" ("..., *police said*", where the tree hangs it below what is reported);
 * "parenthetical" (any other clause set beside).
 */
export type ClauseKind =
  | 'main'
  | 'complement'
  | 'subject'
  | 'adverbial'
  | 'relative'
  | 'participial'
  | 'coordinate'
  | 'quoted'
  | 'reporting'
  | 'parenthetical';

/** Where an argument stands: on the predicate itself, or on another clause that shares it. */
export type ArgumentOrigin = 'own' | 'coordination' | 'control' | 'relative' | 'participle';

/** A participant, by positions in the tree. */
export interface Argument {
  /** The word that heads it; of a relative pronoun the word it stands for. */
  readonly head: number;
  /** The head and all that is coordinated with it, in order ("a *bus* and a *plow*"). */
  readonly heads: readonly number[];
  readonly origin: ArgumentOrigin;
}

/** A participant by preposition ("in Oslo"); the preposition of several words with spaces ("because of"), empty for none ("Monday"). */
export interface Oblique extends Argument {
  readonly preposition: string;
}

export type Tense = 'past' | 'present' | 'future';
export type Mood = 'indicative' | 'imperative' | 'interrogative';

/** A verb with its auxiliaries, by positions in the tree. What the language's tags do not tell is null. */
export interface VerbGroup {
  /** The verb that carries the meaning; the copula where the predicate is no verb. */
  readonly verb: number;
  /** In order, without "not". */
  readonly auxiliaries: readonly number[];
  readonly form: 'finite' | 'infinitive' | 'participle';
  /** Null for infinitives and participles without auxiliary. */
  readonly tense: Tense | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly voice: 'active' | 'passive';
  /** Lemma of the modal verb ("may", "will"). */
  readonly modal: string | null;
  readonly mood: Mood;
}

/** A predicate with what belongs to it. */
export interface Clause {
  /** Position among the clauses of its tree, which stand in the order of their predicates. */
  readonly index: number;
  readonly kind: ClauseKind;
  /** The clause it depends on, by index; -1 for none. */
  readonly parent: number;
  /** The predicate: a verb; a noun, adjective or phrase beside a copula; in a fragment its head. By position in the tree. */
  readonly predicate: number;
  /** Lemma with its particles ("strike down"). */
  readonly lemma: string;
  readonly particles: readonly number[];
  /** "is" of "is closed" (adjective), "was mayor"; -1 for none. */
  readonly copula: number;
  /** Null where there is neither verb nor copula. */
  readonly verb: VerbGroup | null;
  /** Lower case, of several words with spaces ("because", "even if", "to"); null for none. */
  readonly marker: string | null;
  /** Grammatical roles: of "the law was struck down by the court" the subject is the law. */
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly indirectObject: Argument | null;
  /** "By the court" of a passive. */
  readonly agent: Argument | null;
  readonly obliques: readonly Oblique[];
  /** Roles whatever the voice: who does it and to whom it is done. */
  readonly actor: Argument | null;
  readonly undergoer: Argument | null;
  /** The clauses that fill a place of it, by index. */
  readonly complements: readonly number[];
  /** Its words without those of clauses below it, in order. */
  readonly tokens: readonly number[];
  /** From its first word to its last, with the clauses below it. */
  readonly span: Span;
}

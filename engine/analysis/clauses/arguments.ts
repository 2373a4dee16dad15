import { CIRCUMSTANCE_NOUNS, SUBJECT_CONTROL, TIME_NOUNS } from '../../lexicon/en/argument-structure.ts';
import { baseRelation, dependent, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import type { Argument, ArgumentOrigin, ClauseKind, Oblique, VerbGroup } from './clause.ts';
import { prepositionOf, withConjuncts } from './noun-phrases.ts';

const CONTROLS = new Set(SUBJECT_CONTROL.split(' '));
const TIMES = new Set(TIME_NOUNS.split(' '));
const CIRCUMSTANCES = new Set(CIRCUMSTANCE_NOUNS.split(' '));

/** Grammatical roles of a clause. */
export interface Roles {
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly indirectObject: Argument | null;
  readonly agent: Argument | null;
  readonly obliques: readonly Oblique[];
}

/** What is known of a clause before its arguments are. */
export interface Frame {
  readonly predicate: number;
  readonly kind: ClauseKind;
  readonly verb: VerbGroup | null;
  readonly marker: string | null;
  /** The clause above, with its roles; null for none. */
  readonly above: (Frame & { readonly roles: Roles }) | null;
}

/** An argument by the word that heads it. */
export function argumentAt(tree: Tree, head: number, origin: ArgumentOrigin = 'own'): Argument {
  return { head, heads: withConjuncts(tree, head), origin };
}

/** The roles of a clause: its own words, then what it shares with the clause above or stands for in it. */
export function rolesOf(tree: Tree, frame: Frame): Roles {
  const { predicate, verb } = frame;
  const own = (head: number): Argument | null =>
    head < 0 ? null : argumentAt(tree, resolved(tree, head, frame));
  const prepositional = prepositionalIn(tree, predicate);
  const agent = prepositional.find((at) => isAgent(tree, at, verb)) ?? -1;
  const object = objectOf(tree, frame);
  return {
    subject: own(subjectIn(tree, predicate)) ?? sharedSubject(tree, frame),
    object: object < 0 ? (gapOf(tree, frame) ?? sharedObject(frame)) : own(object),
    indirectObject: own(indirectIn(tree, predicate)),
    agent: own(agent) ?? sharedAgent(frame),
    obliques: prepositional
      .filter((at) => at !== agent)
      .map((at): Oblique => ({
        ...argumentAt(tree, resolved(tree, at, frame)),
        preposition: prepositionOf(tree, at),
      })),
  };
}

/** Phrases with prepositions; a time that the parser hung on a noun behind the verb is one of the clause ("to Oslo *on Monday*"). */
function prepositionalIn(tree: Tree, predicate: number): number[] {
  const own = dependents(tree, predicate, 'obl', 'nmod').filter((at) => !isOwnerOfNoun(tree, at));
  const times = [...own, ...dependents(tree, predicate, 'obj')]
    .filter((at) => at > predicate)
    .flatMap((at) => dependents(tree, at, 'nmod'))
    .filter((at) => TIMES.has(tree.tokens[at]!.lemma.toLowerCase()) && prepositionOf(tree, at) !== 'of');
  return [...own, ...times];
}

/** Position of the word that heads the subject a predicate has itself, a clause too; -1 for none. */
export function subjectIn(tree: Tree, predicate: number): number {
  const [inner, clause, outer] = [
    dependents(tree, predicate, 'nsubj').filter((at) => tree.tokens[at]!.relation !== 'nsubj:outer'),
    dependents(tree, predicate, 'csubj'),
    dependents(tree, predicate, 'nsubj:outer'),
  ];
  return inner[0] ?? clause[0] ?? outer[0] ?? bareNumeral(tree, predicate);
}

/** "*Eleven* hurt in crash": parsers hang a number without noun as they can. */
function bareNumeral(tree: Tree, predicate: number): number {
  return (
    dependents(tree, predicate, 'discourse', 'vocative').find(
      (at) => at < predicate && /^(?:CD|NUM)$/.test(tree.tokens[at]!.tag),
    ) ?? -1
  );
}

function objectOf(tree: Tree, { predicate, verb }: Frame): number {
  const object = dependents(tree, predicate, 'obj').at(-1) ?? -1;
  // A copula has none: what the parser took for it is part of the predicate.
  return verb !== null && verb.verb !== predicate ? -1 : object;
}

/** "Gave *the firm* a contract": of two objects the first. */
function indirectIn(tree: Tree, predicate: number): number {
  const marked = dependent(tree, predicate, 'iobj');
  const objects = dependents(tree, predicate, 'obj');
  return marked >= 0 || objects.length < 2 ? marked : objects[0]!;
}

/** A relative pronoun stands for the noun that its clause hangs on. */
function resolved(tree: Tree, head: number, { predicate, kind }: Frame): number {
  const clause = tree.tokens[predicate]!;
  if (kind !== 'relative' || clause.head < 0 || !isRelativePronoun(tree.tokens[head]!)) return head;
  return baseRelation(clause) === 'acl' ? clause.head : antecedentOf(tree, head);
}

/** The noun before a relative pronoun, where the clause hangs elsewhere. */
function antecedentOf(tree: Tree, pronoun: number): number {
  let noun = tree.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  while (
    noun >= 0 &&
    /^(?:flat|compound|amod)/.test(tree.tokens[noun]!.relation) &&
    tree.tokens[noun]!.head < pronoun
  )
    noun = tree.tokens[noun]!.head;
  return noun < 0 ? pronoun : noun;
}

function isRelativePronoun({ tag, pos, norm, relation }: TreeToken): boolean {
  return (
    tag === 'WDT' ||
    tag === 'WP' ||
    (pos === 'PRON' && (norm === 'that' || RELATIVE.has(norm)) && relation !== 'det')
  );
}

/** Of the languages whose tags do not tell. */
const RELATIVE: ReadonlySet<string> = new Set([
  'der',
  'die',
  'das',
  'welcher',
  'welche',
  'welches',
  'qui',
  'que',
  'quien',
  'quienes',
  'cual',
  'cuales',
]);

function isOwnerOfNoun(tree: Tree, at: number): boolean {
  const { relation } = tree.tokens[at]!;
  return relation === 'nmod:poss' || relation === 'nmod:desc';
}

/** "By the court" of a passive; "by Monday", "by nine percent", "by opening fire" are none. */
function isAgent(tree: Tree, at: number, verb: VerbGroup | null): boolean {
  const { relation, lemma, pos, norm } = tree.tokens[at]!;
  // "Was cut by 78 percent": by how much.
  if (/^(?:percent|%|point)$/.test(lemma)) return false;
  if (relation === 'obl:agent') return !TIMES.has(norm);
  if (verb?.voice !== 'passive' || prepositionOf(tree, at) !== 'by') return false;
  return /^(?:NOUN|PROPN|PRON)$/.test(pos) && !TIMES.has(lemma.toLowerCase());
}

function sharedSubject(tree: Tree, { predicate, kind, verb, marker, above }: Frame): Argument | null {
  const token = tree.tokens[predicate]!;
  const relation = baseRelation(token);
  if (verb?.mood === 'imperative') return null;
  const of = (argument: Argument | null, origin: ArgumentOrigin) =>
    argument === null ? null : { ...argument, origin };
  if (kind === 'coordinate') return of(above?.roles.subject ?? null, 'coordination');
  if (relation === 'acl') {
    if (kind === 'participial') {
      // "Boats attacked the ship, firing guns": behind a comma the parser's noun is seldom the one.
      const apart = token.tag === 'VBG' && tree.tokens[predicate - 1]?.text === ',';
      return (
        (apart ? of(above?.roles.subject ?? null, 'participle') : null) ??
        argumentAt(tree, token.head, 'participle')
      );
    }
    if (kind === 'complement' && marker === 'to') return deciderOf(tree, token.head, above);
    if (kind === 'relative' && verb?.form !== 'infinitive' && isRelativeSubject(tree, predicate))
      return argumentAt(tree, token.head, 'relative');
    return null;
  }
  if (above === null || verb?.form === 'finite') return null;
  if (relation === 'xcomp' || (relation === 'ccomp' && verb?.form === 'infinitive'))
    return of(controllerOf(tree, above), 'control');
  if (relation === 'advcl') return of(above.roles.subject, kind === 'participial' ? 'participle' : 'control');
  return null;
}

/** Whether a relative clause whose pronoun the parser took for a conjunction lacks a subject. */
function isRelativeSubject(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, 'mark').some((at) => tree.tokens[at]!.norm === 'that');
}

/** "Told *him* to leave", "*he* was told to leave", "*he* promised her to leave". */
function controllerOf(tree: Tree, above: Frame & { readonly roles: Roles }): Argument | null {
  const { roles, verb, predicate } = above;
  if (verb?.voice === 'passive' || CONTROLS.has(tree.tokens[predicate]!.lemma)) return roles.subject;
  return roles.object ?? roles.indirectObject ?? roles.subject;
}

/** Who does what a noun is about: "*her* decision to resign", "*he* had plans to leave". */
function deciderOf(
  tree: Tree,
  noun: number,
  above: (Frame & { readonly roles: Roles }) | null,
): Argument | null {
  const owner = (tree.children[noun] ?? []).find((at) => /:poss$/.test(tree.tokens[at]!.relation));
  if (owner !== undefined) return argumentAt(tree, owner, 'control');
  if (above === null || above.roles.object?.head !== noun || above.roles.subject === null) return null;
  return { ...above.roles.subject, origin: 'control' };
}

/** "The man police arrested": the noun is what was arrested. Not "the day he died". */
function gapOf(tree: Tree, { predicate, kind, verb }: Frame): Argument | null {
  const token = tree.tokens[predicate]!;
  if (kind !== 'relative' || baseRelation(token) !== 'acl' || token.head < 0 || verb === null) return null;
  if (verb.voice === 'passive' || verb.verb !== predicate) return null;
  const children = (tree.children[predicate] ?? []).map((at) => tree.tokens[at]!);
  const subject = children.find((child) => baseRelation(child) === 'nsubj');
  if (subject === undefined || isRelativePronoun(subject)) return null;
  const filled = children.some(
    (child) =>
      /^(?:obj|ccomp|xcomp)$/.test(baseRelation(child)) ||
      child.tag === 'WRB' ||
      (baseRelation(child) === 'obl' && isRelativePronoun(child)) ||
      (baseRelation(child) !== 'mark' && child.tag === 'IN' && child.index > predicate),
  );
  return filled || CIRCUMSTANCES.has(tree.tokens[token.head]!.lemma)
    ? null
    : argumentAt(tree, token.head, 'relative');
}

/** "Was struck and killed by a train". */
function sharedAgent({ predicate, kind, verb, above }: Frame): Argument | null {
  const agent = above?.roles.agent ?? null;
  if (kind !== 'coordinate' || agent === null || verb?.voice !== 'passive') return null;
  return agent.head > predicate ? { ...agent, origin: 'coordination' } : null;
}

/** "Arrested and charged two men": both have the object that stands behind the second. */
function sharedObject({ predicate, kind, verb, above }: Frame): Argument | null {
  if (kind !== 'coordinate' || above === null || verb === null || verb.verb !== predicate) return null;
  const object = above.roles.object;
  if (object === null || verb.voice === 'passive' || above.verb?.voice === 'passive') return null;
  return object.head > predicate ? { ...object, origin: 'coordination' } : null;
}

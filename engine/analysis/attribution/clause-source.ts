import { packOf, type LanguagePack } from '../../lexicon/language-pack.ts';
import type { Argument, Clause } from '../clauses/clause.ts';
import { nounPhraseAt } from '../clauses/noun-phrases.ts';
import { isQuotedBehindColon } from '../clauses/quoted-clauses.ts';
import { governorOf } from '../polarity/governors.ts';
import { ancestors, baseRelation, type Tree } from '../tree/tree.ts';

/** Who says what a clause tells, the narrator of the text left out. */
export interface ClauseSource {
  /** A person or body ("police"), or a paper ("the report"). */
  readonly kind: 'speaker' | 'document';
  /** The word that heads the name of it, by position in the tree; -1 where it is not named ("it is said"). */
  readonly head: number;
  /** The word that reports ("said", "according"). */
  readonly cue: number;
  /** How it is said: lemma of the cue ("say", "deny", "according"). */
  readonly verb: string;
}

/**
 * For every clause those who say it, from the outermost inwards: "critics say that the mayor claimed to have paid" gives the critics
 * and the mayor for "paid". Empty for what the narrator tells.
 */
export function clauseSourcesIn(tree: Tree, clauses: readonly Clause[]): (readonly ClauseSource[])[] {
  const pack = packOf(tree.language);
  if (pack === null) return clauses.map(() => []);
  const known = new Map<number, readonly ClauseSource[]>();
  const beside = sourcesBeside(tree, clauses, pack);
  const chainOf = (at: number, left: number): readonly ClauseSource[] => {
    const clause = clauses[at];
    if (clause === undefined || left < 0) return [];
    let chain = known.get(at);
    if (chain === undefined) {
      const reporting =
        clause.kind === 'reporting' ? outerOf(clauses, clause) : toldOfSpeaker(clauses, clause);
      const outer = clause.kind === 'reporting' && reporting < 0 ? [] : chainOf(reporting, left - 1);
      const without =
        clause.kind === 'reporting' ? outer.filter(({ cue }) => cue !== clause.predicate) : outer;
      const own = [...(beside.get(at) ?? []), ...sourceAbove(tree, clauses, clause, pack)];
      known.set(at, (chain = [...without, ...own]));
    }
    return chain;
  };
  return clauses.map(({ index }) => chainOf(index, clauses.length));
}

/** "..., said Anna Berg, *who joined in 1990*": by the one who tells of the speaker, wherever the parser hung it. */
function toldOfSpeaker(clauses: readonly Clause[], { kind, subject, parent, tokens: own }: Clause): number {
  if (kind !== 'relative' || subject === null || own.includes(subject.head)) return parent;
  const holder = clauses.find(({ tokens }) => tokens.includes(subject.head));
  return holder?.kind === 'reporting' ? holder.index : parent;
}

/** A clause such as "police said" belongs to the one who tells the whole sentence. */
function outerOf(clauses: readonly Clause[], { parent }: Clause): number {
  return clauses[parent]?.parent ?? -1;
}

/** "..., police said" and "according to police": they stand beside what they report. */
function sourcesBeside(
  tree: Tree,
  clauses: readonly Clause[],
  pack: LanguagePack,
): Map<number, ClauseSource[]> {
  const beside = new Map<number, ClauseSource[]>();
  const add = (clause: number, source: ClauseSource) =>
    beside.set(clause, [...(beside.get(clause) ?? []), source]);
  for (const clause of clauses) {
    if (clause.kind === 'reporting' && clause.parent >= 0) add(clause.parent, sourceBy(tree, clause, pack));
    for (const { head, preposition } of clause.obliques)
      if (pack.sourcePhrases.includes(preposition))
        add(clause.index, sourceAt(tree, head, clause.predicate, preposition, pack));
  }
  // Where the parser made no preposition of it.
  for (const { index, relation } of tree.tokens) {
    const phrase = `${tree.tokens[index]!.norm} ${tree.tokens[index + 1]?.norm ?? ''}`;
    if (!pack.sourcePhrases.includes(phrase) || baseRelation({ relation } as never) === 'case') continue;
    const clause = clauseAbove(tree, clauses, index);
    const head = tree.tokens.findIndex(
      (token) =>
        token.index > index + 1 &&
        /^(?:NOUN|PROPN|PRON)$/.test(token.pos) &&
        !/^(?:compound|flat)$/.test(baseRelation(token)),
    );
    if (clause >= 0 && head >= 0) add(clause, sourceAt(tree, head, index, phrase, pack));
  }
  return beside;
}

/** The nearest clause above a token that it does not head itself. */
function clauseAbove(tree: Tree, clauses: readonly Clause[], token: number): number {
  const above = ancestors(tree, token);
  const nearest = above.find((at) => clauses.some(({ predicate }) => predicate === at));
  return clauses.findIndex(({ predicate }) => predicate === nearest);
}

/** Whose words a clause is by the verb or noun that it completes. */
function sourceAbove(
  tree: Tree,
  clauses: readonly Clause[],
  clause: Clause,
  pack: LanguagePack,
): ClauseSource[] {
  const above = clauses[clause.parent];
  if (above === undefined) return [];
  if (isQuotedBehindColon(tree, clause, above)) {
    const teller = withSubject(clauses, above);
    return [sourceAt(tree, nameOf(tree, teller.subject), teller.predicate, teller.lemma, pack)];
  }
  const governor = tree.tokens[clause.predicate]!.head;
  if (governor === above.predicate)
    return isSaidBy(tree, clauses, clause, above, pack) ? [sourceBy(tree, above, pack)] : [];
  // "Accused the hospital of losing it", "rejected claims that it had lost it".
  const isObject = above.object?.origin === 'own' && above.object.heads.includes(governor);
  const accuses = governorOf(tree, clause);
  if (accuses?.token === above.predicate && accuses.rule.certainty === 'alleged')
    return [sourceBy(tree, above, pack)];
  const denies = pack.reportingVerbs.get(tree.tokens[above.predicate]!.lemma)?.kind === 'deny';
  if (isObject && denies && clause.kind === 'complement' && clause.verb?.form === 'finite')
    return [sourceBy(tree, above, pack)];
  const noun = tree.tokens[governor];
  const tells =
    noun !== undefined &&
    clause.kind === 'complement' &&
    clause.verb?.form === 'finite' &&
    /^(?:NOUN|PROPN)$/.test(noun.pos);
  if (!tells || (!pack.reportingVerbs.has(noun.lemma) && pack.documents?.has(noun.lemma) !== true)) return [];
  const { possessor, complements } = nounPhraseAt(tree, governor);
  const owner =
    possessor >= 0
      ? possessor
      : (complements.find(({ preposition }) => /^(?:by|of|from)$/.test(preposition))?.head ?? -1);
  if (owner < 0 && pack.documents?.has(noun.lemma) === true)
    return [sourceAt(tree, governor, governor, noun.lemma, pack)];
  return [sourceAt(tree, owner, governor, noun.lemma, pack)];
}

/** "Said *that it sank*", "claims *to have paid*", "said: *it sank*", "accused of *stealing*"; not "told them *to leave*". */
function isSaidBy(
  tree: Tree,
  clauses: readonly Clause[],
  clause: Clause,
  above: Clause,
  pack: LanguagePack,
): boolean {
  const kind = pack.reportingVerbs.get(tree.tokens[above.predicate]!.lemma)?.kind;
  if (kind === undefined) return false;
  const finite = clause.verb === null || clause.verb.form === 'finite';
  switch (clause.kind) {
    case 'quoted':
      return true;
    case 'complement':
      if (finite) return clause.verb !== null || clause.copula >= 0;
      return (
        kind !== 'ask' &&
        governorOf(tree, clause)?.rule.certainty !== 'demanded' &&
        (clause.marker !== null || tree.tokens[clause.predicate]!.tag === 'VBG')
      );
    case 'subject':
      return above.verb?.voice === 'passive';
    case 'adverbial':
      return governorOf(tree, clause)?.rule.certainty === 'alleged';
    case 'parenthetical':
      // "He said: it sank."
      return (
        clause.predicate > above.predicate &&
        above.complements.length === 0 &&
        !clauses.some(({ parent, kind: other }) => parent === above.index && other === 'quoted')
      );
    default:
      return false;
  }
}

/** "He was in no mood to talk: “Go away.”": the nearest clause above that says of whom it is told. */
function withSubject(clauses: readonly Clause[], clause: Clause): Clause {
  let at: Clause | undefined = clause;
  while (at !== undefined && at.subject === null) at = clauses[at.parent];
  return at ?? clause;
}

/** The one who says it: subject of the verb, agent of a passive. */
function sourceBy(tree: Tree, clause: Clause, pack: LanguagePack): ClauseSource {
  const { predicate, kind, subject } = clause;
  // Of "..., the coastguard reported" the parser may make a participle.
  const actor = clause.actor ?? (kind === 'reporting' && subject?.origin === 'own' ? subject : null);
  return sourceAt(tree, nameOf(tree, actor), predicate, tree.tokens[predicate]!.lemma, pack);
}

function nameOf(tree: Tree, actor: Argument | null): number {
  if (actor === null || tree.tokens[actor.head]!.relation === 'expl') return -1;
  return actor.head;
}

function sourceAt(tree: Tree, head: number, cue: number, verb: string, pack: LanguagePack): ClauseSource {
  const document = head >= 0 && pack.documents?.has(tree.tokens[head]!.lemma) === true;
  return { kind: document ? 'document' : 'speaker', head, cue, verb };
}

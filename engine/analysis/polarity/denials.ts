import { packOf, type LanguagePack } from '../../lexicon/language-pack.ts';
import type { Clause } from '../clauses/clause.ts';
import { prepositionOf } from '../clauses/noun-phrases.ts';
import { ancestors, baseRelation, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import { negatorsIn, type Negator } from './negators.ts';

/** How a clause is denied by words of its own. */
export interface Denial extends Negator {
  /** Index of the clause. */
  readonly clause: number;
  /** It denies almost: "hardly", "few". */
  readonly weak: boolean;
}

/**
 * What denies each clause where it stands: "not" at its verb, "no" and "nobody" at a participant, "not one" and "few" at its
 * subject, "without" before it. A negator inside a phrase ("a not very good idea", "with no injuries") denies no clause.
 */
export function denialsIn(tree: Tree, clauses: readonly Clause[]): Denial[] {
  const pack = packOf(tree.language);
  if (pack === null) return [];
  const clauseOf = clauseOfToken(tree, clauses);
  const found = negatorsIn(tree).flatMap((negator): Denial[] => {
    const clause = deniedBy(tree, negator, clauses, clauseOf, pack);
    return clause === null ? [] : [{ ...negator, clause: clause.index, weak: negator.kind === 'hardly' }];
  });
  const few = clauses.flatMap((clause): Denial[] => {
    const token = fewAmong(tree, clause, pack);
    return token < 0 ? [] : [{ kind: 'hardly', tokens: [token], clause: clause.index, weak: true }];
  });
  const missed = clauses.flatMap((clause): Denial[] => {
    const token = clause.tokens.find((at) => isNotReached(tree, tree.tokens[at]!, clause, pack));
    return token === undefined
      ? []
      : [{ kind: 'clause', tokens: [token], clause: clause.index, weak: false }];
  });
  return merged(tree, [...found, ...few, ...missed]).sort((x, y) => x.tokens[0]! - y.tokens[0]!);
}

/** For every token the clause that it belongs to. */
function clauseOfToken(tree: Tree, clauses: readonly Clause[]): (Clause | undefined)[] {
  const found: (Clause | undefined)[] = new Array<Clause | undefined>(tree.tokens.length).fill(undefined);
  for (const clause of clauses) for (const token of clause.tokens) found[token] = clause;
  return found;
}

function deniedBy(
  tree: Tree,
  { kind, tokens }: Negator,
  clauses: readonly Clause[],
  clauseOf: readonly (Clause | undefined)[],
  pack: LanguagePack,
): Clause | null {
  // Of "no longer" the word that hangs outside.
  const token = tree.tokens[tokens.find((at) => !tokens.includes(tree.tokens[at]!.head)) ?? tokens[0]!]!;
  if (token.relation === 'discourse' || token.relation === 'intj') return null;
  const clause = clauseOf[token.index];
  switch (kind) {
    case 'clause':
    case 'never':
    case 'hardly':
      return clause !== undefined &&
        (deniesPredicate(tree, token, clause) || deniesQuantifier(tree, token, clause, pack))
        ? clause
        : null;
    case 'not-yet':
      // "Has yet to sign": what is joined by "to".
      return clauseOf[tokens.at(-1)!] ?? null;
    case 'particle':
      return null;
    case 'without':
      return clauses.find((one) => isJoinedBy(tree, one, tokens)) ?? null;
    case 'determiner':
      return deniesByNoun(tree, token.relation === 'advmod' ? -1 : token.head, clause, pack);
    case 'pronoun':
      return deniesByNoun(
        tree,
        tokens.length > 1 && token.relation === 'det' ? token.head : token.index,
        clause,
        pack,
      );
    case 'neither':
      return deniesAlternative(tree, token, clause, clauseOf, pack);
    case 'degree':
      return clauses.find(({ predicate }) => isRightBehind(tree, predicate, tokens.at(-1)!)) ?? null;
  }
}

/** So few words between "far from" and its predicate: "far from being *finished*". */
const DEGREE_REACH = 3;

function isRightBehind(tree: Tree, predicate: number, last: number): boolean {
  const between = tree.tokens.slice(last + 1, predicate);
  return (
    predicate > last &&
    predicate - last <= DEGREE_REACH &&
    between.every(({ pos }) => /^(?:ADV|AUX|DET|ADJ)$/.test(pos))
  );
}

/** "Nearly *fell*"; not "nearly *doubled*", "almost *ready*". */
function isNotReached(
  tree: Tree,
  { index, head, relation, norm }: TreeToken,
  { predicate, copula }: Clause,
  { negation: { almost, amounts } }: LanguagePack,
): boolean {
  const verb = tree.tokens[predicate]!;
  return (
    almost?.has(norm) === true &&
    relation === 'advmod' &&
    head === predicate &&
    index < predicate &&
    copula < 0 &&
    verb.pos === 'VERB' &&
    tree.tokens.slice(index + 1, predicate).every(({ pos }) => pos === 'AUX') &&
    amounts?.has(verb.lemma) !== true
  );
}

/** "Without paying", "rather than pay", "thirsty rather than tired": by its word, or for a phrase also right behind it. */
function isJoinedBy(tree: Tree, { predicate, tokens: own }: Clause, tokens: readonly number[]): boolean {
  const last = tokens.at(-1)!;
  if (
    tokens.some(
      (at) => tree.tokens[at]!.head === predicate && /^(?:mark|case|cc)$/.test(tree.tokens[at]!.relation),
    )
  )
    return true;
  return (
    tokens.length > 1 &&
    predicate > last &&
    !own.some((at) => at < tokens[0]!) &&
    /^VB/.test(tree.tokens[predicate]!.tag) &&
    predicate - last <= 2
  );
}

/** So far behind its verb, and behind the pronouns after that, stands what denies it ("I know it not", "er kam heute nicht"). */
const FARTHEST_BEHIND = 6;

/** "Not" at the verb, its auxiliary or copula; where the tree has it elsewhere, right behind one of these. */
function deniesPredicate(tree: Tree, { index, head, relation }: TreeToken, clause: Clause): boolean {
  const group = [clause.predicate, clause.copula, ...(clause.verb?.auxiliaries ?? [])];
  if (baseRelation({ relation } as TreeToken) !== 'conj' && group.includes(head)) {
    // "He blamed Holm, not the pilot" denies a participant: it stands behind all the rest. "... but he will not": another verb.
    return !isContrast(tree, index, clause) && index - Math.max(...group) <= FARTHEST_BEHIND;
  }
  const [before, behind] = [tree.tokens[index - 1], tree.tokens[index + 1]];
  // "Driven not by greed but by fear" denies no clause.
  const { contrasts } = packOf(tree.language)?.negation ?? {};
  if (clause.tokens.some((at) => at > index && contrasts?.has(tree.tokens[at]!.norm) === true)) return false;
  // Right behind an auxiliary or copula, whatever the parser made of it.
  const helps = before !== undefined && before.index !== clause.predicate && isHelper(before);
  return (
    helps || index === clause.predicate || (behind?.index === clause.predicate && clause.predicate !== head)
  );
}

function isHelper({ pos, tag, relation }: TreeToken): boolean {
  return (pos === 'AUX' || tag === 'MD' || /^(?:aux|cop)/.test(relation)) && relation !== 'conj';
}

/** "..., not the pilot": behind a comma and before what is no verb. */
function isContrast(tree: Tree, index: number, clause: Clause): boolean {
  const before = tree.tokens[index - 1];
  return index > clause.predicate && before !== undefined && before.text === ',';
}

/** "Not all", "not one", "hardly any" at a participant before the verb or its object. */
function deniesQuantifier(
  tree: Tree,
  { index, head }: TreeToken,
  clause: Clause,
  pack: LanguagePack,
): boolean {
  const next = tree.tokens[index + 1];
  if (next === undefined || head < 0) return false;
  const counts =
    pack.quantifiers.has(next.norm) ||
    pack.amounts.numerals.cardinals.get(next.norm) === 1 ||
    next.norm === 'a';
  const participant = [head, ...ancestors(tree, head)].find((at) => isParticipant(clause, at));
  return counts && participant !== undefined;
}

function isParticipant({ subject, object, indirectObject, predicate }: Clause, token: number): boolean {
  return (
    token === predicate ||
    [subject, object, indirectObject].some(
      (argument) => argument?.origin === 'own' && argument.heads.includes(token),
    )
  );
}

/** "No survivors", "none of the crew", "nobody": a participant, or what one is of; "in no way", but not "with no injuries". */
function deniesByNoun(
  tree: Tree,
  noun: number,
  clause: Clause | undefined,
  pack: LanguagePack,
): Clause | null {
  if (noun < 0 || clause === undefined) return null;
  for (const at of [noun, ...ancestors(tree, noun)]) {
    if (isParticipant(clause, at)) return clause;
    const token = tree.tokens[at]!;
    const relation = baseRelation(token);
    if (relation === 'obl' && token.head === clause.predicate) {
      const preposition = prepositionOf(tree, at);
      const circumstance = pack.negation.circumstances?.has(token.lemma) === true;
      return circumstance || preposition === '' || pack.negation.negators.get(token.norm) === 'pronoun'
        ? clause
        : null;
    }
    if (!/^(?:nmod|conj|appos|compound|det|nummod|amod|fixed|nsubj)$/.test(relation)) return null;
  }
  return null;
}

/** "Neither ... nor": the clause of the pair; "nor did he": the clause it opens. */
function deniesAlternative(
  tree: Tree,
  token: TreeToken,
  clause: Clause | undefined,
  clauseOf: readonly (Clause | undefined)[],
  pack: LanguagePack,
): Clause | null {
  if (token.head < 0) return clause ?? null;
  const owner = clauseOf[token.head];
  if (owner !== undefined && owner.predicate === token.head) return owner;
  return deniesByNoun(
    tree,
    /^(?:cc|cc:preconj|det|advmod)$/.test(token.relation) ? token.head : token.index,
    clause,
    pack,
  );
}

/** "Few survived": almost none; "a few survived" is no denial. */
function fewAmong(tree: Tree, { subject, object, verb }: Clause, pack: LanguagePack): number {
  for (const argument of [subject, object]) {
    if (argument === null || argument.origin !== 'own' || verb === null) continue;
    const candidates = [argument.head, ...dependents(tree, argument.head, 'amod', 'det', 'nummod')];
    const few = candidates.find((at) => pack.quantifiers.get(tree.tokens[at]!.norm) === 'few');
    if (few !== undefined && tree.tokens[few - 1]?.tag !== 'DT' && tree.tokens[few - 1]?.pos !== 'DET')
      return few;
  }
  return -1;
}

/** "Neither he nor she came", "no one spoke, nor moved": the denial goes on in one clause, it is not taken back. */
function merged(tree: Tree, denials: readonly Denial[]): Denial[] {
  const kept: Denial[] = [];
  for (const denial of denials) {
    const first = kept.find(
      ({ clause, kind }) => clause === denial.clause && (denial.kind === 'neither' || kind === 'neither'),
    );
    if (first === undefined || tree.tokens.length === 0) kept.push(denial);
  }
  return kept;
}

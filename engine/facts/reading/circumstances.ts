import type { Statement } from '../../analysis/statements.ts';
import { ancestors, baseRelation, dependents, subtree, type Tree } from '../../analysis/tree/tree.ts';
import type { FIELD_OF } from '../../lexicon/connectives.ts';
import { type Connective } from '../../lexicon/connectives.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';
import { connectivesIn, type ConnectiveAt } from './connectives.ts';
import { statementHeadOf } from './statement-head.ts';

/**
 * On what condition, why or when a clause holds, or to what it is limited, with what says so: "*because of* high winds", "*only* the
 * infants", "fog was the *reason for* the delay". All by positions in the tree.
 */
export interface Circumstance {
  readonly tree: Tree;
  readonly kind: Connective;
  readonly field: (typeof FIELD_OF)[Connective];
  /** The words that join. */
  readonly connective: Span;
  /** What is joined: head of the condition, of the reason, of the event before or after, of what is singled out. */
  readonly head: number;
  /** All words of it, those of the connective left out. */
  readonly filler: readonly number[];
  /** What of a coordination it is taken together with: of "juniors as well as *infants*" both. Empty but for "also". */
  readonly members: readonly number[];
  /** The clause that it is a circumstance of; null where there is none. */
  readonly host: Statement | null;
}

/** The circumstances that a sentence gives. */
export function circumstancesIn(tree: Tree, statements: readonly Statement[]): Circumstance[] {
  const pack = packOf(tree.language);
  if (pack?.connectives === undefined) return [];
  const statementOf = statementHeadOf(tree, statements);
  const joined = connectivesIn(tree).flatMap((connective): Circumstance[] => {
    const { connective: own, field, from, to, start, end } = connective;
    const joined = joinedBy(tree, connective, statements);
    if (joined < 0) return [];
    const head = field === 'order' ? eventOf(tree, joined) : joined;
    const top = topOf(tree, from, to);
    const host = statementOf(
      field === 'scope' || isAdverb(tree, top) ? top : (ancestors(tree, head)[0] ?? head),
    );
    // "Not the hotels only": others too.
    const denied = own === 'only' && host?.standing.polarity === 'negative';
    const kind = denied ? 'also' : own;
    const below = new Set(
      host === null || host.clause.predicate === head ? [] : subtree(tree, host.clause.predicate),
    );
    const whole = subtree(tree, head).filter((at) => at < from || at > to);
    // "Signed *and only then sent for the doctor*": what it belongs to hangs below what is joined.
    const filler = below.has(head) ? whole : whole.filter((at) => !below.has(at));
    return [
      {
        tree,
        kind,
        field,
        connective: { start, end },
        head,
        filler: filler.length > 0 ? filler : [head],
        members: kind === 'also' ? membersOf(tree, connective, head) : [],
        host,
      },
    ];
  });
  return [...joined, ...causesIn(tree, statements)];
}

/** "After police *fired*", where the parser took the verb for a participle at the noun: the event is what the verb tells. */
function eventOf(tree: Tree, head: number): number {
  const next = tree.tokens[head + 1];
  return next?.head === head && next.tag === 'VBN' && baseRelation(next) === 'acl' ? next.index : head;
}

/** The head of what a connective joins, -1 for none. */
function joinedBy(
  tree: Tree,
  { from, to, connective, field }: ConnectiveAt,
  statements: readonly Statement[],
): number {
  const top = topOf(tree, from, to);
  const { head } = tree.tokens[top]!;
  if (field === 'scope') return focusOf(tree, from, to);
  if (/^(?:case|mark)$/.test(baseRelation(tree.tokens[top]!))) return head;
  if (isAdverb(tree, top) && connective === 'after') {
    // "Signed it and only then sent for the doctor": after the clause before.
    const host = statements.find(({ clause }) => clause.predicate === head);
    return host?.clause.kind === 'coordinate' ? tree.tokens[head]!.head : -1;
  }
  // "By the time *it closed*", "whatever *the outcome*", "in spite of *the nets*".
  for (let at = to; at >= from; at -= 1) {
    const below = (tree.children[at] ?? []).find((child) => child > to);
    if (below !== undefined) return below;
    const token = tree.tokens[at]!;
    if (token.head > to && /^(?:case|mark|advmod|obj|det)$/.test(baseRelation(token))) return token.head;
  }
  if (field === 'condition') return -1;
  // What the parser hung elsewhere: the next clause.
  return (
    statements.find(({ clause }) => clause.predicate > to && clause.tokens.includes(to + 1))?.clause
      .predicate ?? -1
  );
}

const isAdverb = (tree: Tree, at: number) => baseRelation(tree.tokens[at]!) === 'advmod';

/** The word of a connective that the others hang on. */
function topOf(tree: Tree, from: number, to: number): number {
  for (let at = from; at <= to; at += 1) {
    const { head } = tree.tokens[at]!;
    if (head < from || head > to) return at;
  }
  return from;
}

/** Marks that end what a particle reaches. */
const END = /^[,;:.!?()–—]$/;
const NOMINAL = /^(?:NOUN|PROPN|NUM|PRON)$/;

/** What "only" and "also" single out: the noun they hang on, else the next one, else the one before. */
function focusOf(tree: Tree, from: number, to: number): number {
  const isNoun = (at: number) => /^(?:NOUN|PROPN)$/.test(tree.tokens[at]?.pos ?? '');
  // "The morning boat *only*."
  if (END.test(tree.tokens[to + 1]?.norm ?? '.') && isNoun(from - 1)) return from - 1;
  for (let at = to; at >= from; at -= 1) {
    const { head } = tree.tokens[at]!;
    if ((head < from || head > to) && isNoun(head)) return head;
  }
  for (let at = to + 1; at < tree.tokens.length; at += 1) {
    const { pos, relation, norm } = tree.tokens[at]!;
    if (NOMINAL.test(pos) && !/^(?:compound|nummod|nmod:poss|det)/.test(relation)) return at;
    if (END.test(norm) || pos === 'SCONJ' || pos === 'CCONJ') break;
  }
  for (let at = from - 1; at >= 0; at -= 1) {
    const { pos, norm } = tree.tokens[at]!;
    if (NOMINAL.test(pos)) return at;
    if (END.test(norm)) break;
  }
  return -1;
}

/** "Juniors *as well as* infants": the nouns on both sides. Of "also" by itself what its clause is about. */
function membersOf(tree: Tree, { from, to }: ConnectiveAt, focus: number): number[] {
  const isNoun = (at: number) => /^(?:NOUN|PROPN)$/.test(tree.tokens[at]?.pos ?? '');
  let before = from - 1;
  while (before >= 0 && !isNoun(before) && tree.tokens[before]!.pos !== 'VERB') before -= 1;
  let behind = to + 1;
  while (behind < tree.tokens.length && !isNoun(behind) && tree.tokens[behind]!.pos !== 'VERB') behind += 1;
  while (isNoun(behind + 1) && tree.tokens[behind]!.head === behind + 1) behind += 1;
  return [...new Set([before, focus, behind])].filter(isNoun);
}

/** Reasons that a verb or a noun gives: "the leak *led to* a fire", "the fire *resulted from* a leak", "a leak was the *cause*". */
function causesIn(tree: Tree, statements: readonly Statement[]): Circumstance[] {
  const words = packOf(tree.language)?.causation;
  if (words === undefined) return [];
  return statements.flatMap((statement, which): Circumstance[] => {
    const { clause, standing } = statement;
    if (standing.polarity !== 'positive') return [];
    const found = causeBy(statement);
    if (found === null) return [];
    const { tokens } = tree;
    const resumes = tokens[found.cause]!.pos === 'PRON' || words.resuming.has(tokens[found.cause]!.norm);
    // "Their bolts had rusted through, and *this* was the reason."
    const before = statements[which - 1]?.clause.predicate;
    const head = !resumes ? found.cause : words.resuming.has(tokens[found.cause]!.norm) ? (before ?? -1) : -1;
    if (head < 0) return [];
    const own = new Set(subtree(tree, clause.predicate));
    const filler = subtree(tree, head).filter((at) => !resumes || !own.has(at));
    const { start, end } = tokens[found.by]!;
    return [
      {
        tree,
        kind: 'cause',
        field: 'reason',
        connective: { start, end },
        head,
        filler,
        members: [],
        host: statement,
      },
    ];
  });

  function causeBy({ clause }: Statement): { cause: number; by: number } | null {
    const at = clause.predicate;
    const token = tree.tokens[at]!;
    const verb = clause.copula >= 0 ? `be ${token.lemma}` : clause.lemma;
    // "Blamed the crash *on ice*", whatever the parser hung the phrase on.
    const behind = clause.object === null ? [] : dependents(tree, clause.object.head, 'nmod');
    const prepositions = [
      ...clause.obliques.map(({ preposition, head }) => ({ preposition, head })),
      ...behind.flatMap((head) =>
        dependents(tree, head, 'case').map((one) => ({ preposition: tree.tokens[one]!.norm, head })),
      ),
    ];
    for (const { preposition, head } of prepositions)
      if (words!.caused.has(`${verb} ${preposition}`)) return { cause: head, by: at };
    // "Blamed *faulty brakes* for the crash".
    const blames = prepositions.some(({ preposition }) => words!.blaming.has(`${verb} ${preposition}`));
    if (blames && clause.object !== null) return { cause: clause.object.head, by: at };
    const causes =
      words!.causing.has(verb) ||
      prepositions.some(({ preposition }) => words!.causing.has(`${verb} ${preposition}`));
    if (causes) {
      const cause = clause.actor ?? clause.subject;
      return cause === null ? null : { cause: cause.head, by: at };
    }
    // "Fog was the *reason for* the delay", "the *reason for* it was fog".
    for (const noun of clause.tokens) {
      if (!words!.nouns.has(tree.tokens[noun]!.lemma)) continue;
      if (noun === clause.subject?.head && clause.copula >= 0) return { cause: at, by: noun };
      // "The *reason* for the delay was fog", which the parser hung on the noun.
      const told = (tree.children[noun] ?? []).find(
        (one) => one > noun && dependents(tree, one, 'cop').length > 0,
      );
      if (told !== undefined) return { cause: told, by: noun };
      const isPredicate = noun === at || dependents(tree, noun, 'cop').length > 0;
      if (isPredicate && clause.subject !== null) return { cause: clause.subject.head, by: noun };
      if (isPredicate) {
        const subject = tree.tokens.slice(0, noun).findLast(({ relation }) => relation.startsWith('nsubj'));
        if (subject !== undefined) return { cause: subject.index, by: noun };
      }
    }
    return null;
  }
}

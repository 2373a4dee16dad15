import { NOUN } from '../../lexicon/pack-shape.ts';
import type { Clause } from '../clauses/clause.ts';
import { ancestors, baseRelation, dependents, type Tree } from '../tree/tree.ts';
import { cueOf } from './cue.ts';
import { ruleOver, ruleWith } from './governors.ts';
import { denialsIn } from './denials.ts';
import { negatorsIn } from './negators.ts';
import type { Cue, Standing } from './standing.ts';

/** Something that is not there or did not take place, in a clause that holds all the same: "called off the *strike*". */
export interface DeniedPhrase {
  /** The noun, or the adjective behind "not", that heads it; by position in the tree. */
  readonly noun: number;
  /** "Without", "no", "called", "lack". */
  readonly negator: Cue;
}

/**
 * What each clause denies besides clauses: "without a *captain*", "with no *injuries*", "denied *involvement*", "the *strike* was called
 * off", "the lack of *evidence*", "kept the boat from *sinking*" where the tree has a noun.
 */
export function deniedPhrasesIn(
  tree: Tree,
  clauses: readonly Clause[],
  standings: readonly Standing[],
): DeniedPhrase[][] {
  const clauseOf: number[] = [];
  for (const { tokens, index } of clauses) for (const token of tokens) clauseOf[token] = index;
  const found: DeniedPhrase[][] = clauses.map(() => []);
  const add = (noun: number, by: readonly number[]) => {
    const all = found[clauseOf[noun] ?? -1];
    if (all !== undefined && !all.some((one) => one.noun === noun))
      all.push({ noun, negator: cueOf(tree, by)! });
  };
  const isDenied = (token: number) => standings[clauseOf[token] ?? -1]?.polarity === 'negative';
  const denies = (token: number, marker: string) =>
    ruleOver(tree, token, marker)?.signature.startsWith('-') === true;
  const parts = (verb: number, particle: string) =>
    ruleWith(tree, verb, particle, NOUN)?.signature.startsWith('-') === true;
  byNegators(tree, clauses, add);
  for (const { predicate, object, undergoer, index, verb, particles } of clauses) {
    if (standings[index]!.polarity !== 'positive') continue;
    const noun = verb?.voice === 'passive' ? undergoer : object;
    const own = noun !== null && noun.origin === 'own' && !keepsFrom(tree, predicate, noun.head);
    if (own && denies(predicate, NOUN)) for (const head of noun.heads) add(head, [predicate, ...particles]);
  }
  for (const { index, head, norm, relation } of tree.tokens) {
    if (relation !== 'case' || index === 0 || head < 0) continue;
    // "The lack of evidence", "absent from the list".
    if (!isDenied(index - 1) && denies(index - 1, norm) && !isMeasured(tree, index - 1))
      add(head, [index - 1]);
    // "Called off the strike", with the particle as a preposition.
    else if (!isDenied(index - 1) && tree.tokens[head]!.head === index - 1 && parts(index - 1, norm))
      add(head, [index - 1, index]);
    else {
      const verb = verbOver(tree, head);
      if (verb >= 0 && isGerund(tree, head) && !isDenied(verb) && denies(verb, norm)) add(head, [verb]);
    }
  }
  return found;
}

/** "Eight miles *short* of the frontier": how far from it, and nothing denied. */
function isMeasured(tree: Tree, token: number): boolean {
  return (
    tree.tokens[token]!.pos === 'ADJ' &&
    dependents(tree, token, 'obl', 'nmod', 'nummod').some(
      (at) => at < token && (tree.tokens[at]!.pos === 'NUM' || dependents(tree, at, 'nummod').length > 0),
    )
  );
}

function byNegators(
  tree: Tree,
  clauses: readonly Clause[],
  add: (noun: number, by: readonly number[]) => void,
): void {
  const clausal = new Set(denialsIn(tree, clauses).flatMap(({ tokens }) => [...tokens]));
  for (const { kind, tokens } of negatorsIn(tree)) {
    const token = tree.tokens[tokens[0]!]!;
    if (clausal.has(token.index) || (token.head < 0 && kind !== 'degree')) continue;
    const pos = tree.tokens[token.head]?.pos ?? '';
    const isPhrase =
      // "With oil rather than gas": it joins the two.
      (kind === 'without' && /^(?:case|cc)$/.test(token.relation)) ||
      (kind === 'determiner' &&
        token.relation === 'det' &&
        dependents(tree, token.head, 'case').length > 0) ||
      // "In Camas, but not in Hove".
      (kind === 'clause' &&
        /^(?:NOUN|PROPN|NUM)$/.test(pos) &&
        token.relation === 'advmod' &&
        /^(?:CCONJ|PUNCT)$/.test(tree.tokens[token.index - 1]?.pos ?? ''));
    if (isPhrase) add(token.head, tokens);
    // "Anything but safe", with the word denied as what "but" joins.
    const behind = tree.tokens[tokens.at(-1)! + 1];
    if (kind === 'degree' && behind !== undefined && /^(?:ADJ|NOUN)$/.test(behind.pos))
      add(behind.index, tokens);
  }
}

/** "Prevented the plane *from* landing": the landing is denied, and not the plane. */
function keepsFrom(tree: Tree, verb: number, object: number): boolean {
  return [verb, object].some((head) =>
    (tree.children[head] ?? []).some((at) =>
      dependents(tree, at, 'case', 'mark').some(
        (mark) => mark > object && ruleOver(tree, verb, tree.tokens[mark]!.norm) !== null,
      ),
    ),
  );
}

/** "From *landing*", which the tree has as a noun. */
function isGerund({ tokens }: Tree, at: number): boolean {
  return tokens[at]!.tag === 'NN' && tokens[at]!.norm.endsWith('ing');
}

/** The verb that a phrase hangs on, itself or by its object. */
function verbOver(tree: Tree, noun: number): number {
  const [first, second] = ancestors(tree, noun);
  if (first === undefined) return -1;
  if (tree.tokens[first]!.pos === 'VERB') return first;
  const byObject = /^i?obj$/.test(baseRelation(tree.tokens[first]!));
  return byObject && second !== undefined && tree.tokens[second]!.pos === 'VERB' ? second : -1;
}

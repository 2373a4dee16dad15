import { packOf } from '../../lexicon/language-pack.ts';
import type { Clause } from '../clauses/clause.ts';
import { dependents, type Tree } from '../tree/tree.ts';

/** What opens a clause that is a condition for another. */
export interface Condition {
  /** "If", "as long as"; of "*had* he known" the verb before its subject. By position in the tree. */
  readonly tokens: readonly number[];
  /** The other clause holds all the same: "*even* if it rains". */
  readonly concessive: boolean;
}

const LONGEST_PHRASE = 4;

/** The conditions among the clauses of a tree, by their index. */
export function conditionsIn(tree: Tree, clauses: readonly Clause[]): ReadonlyMap<number, Condition> {
  const found = new Map<number, Condition>();
  for (const clause of clauses) {
    const tokens = openerOf(tree, clause);
    if (tokens.length === 0) continue;
    const before = tree.tokens[tokens[0]! - 1]?.norm ?? '';
    const concessive = packOf(tree.language)?.modality.concessive?.has(before) === true;
    found.set(clause.index, { tokens, concessive });
  }
  for (const [index, tokens] of byPhrases(tree, clauses)) found.set(index, { tokens, concessive: false });
  return found;
}

function openerOf(tree: Tree, clause: Clause): readonly number[] {
  const conditionals = packOf(tree.language)?.modality.conditionals;
  const marks = dependents(tree, clause.predicate, 'mark', 'case');
  if (clause.kind === 'adverbial' && conditionals?.has(clause.marker ?? '') === true)
    return isAskedOf(tree, clause) ? [] : marks.slice(0, 1);
  return isInverted(tree, clause) ? clause.verb!.auxiliaries.slice(0, 1) : [];
}

/** Clauses behind a conjunction of several words: "as long as", "provided that". */
function byPhrases(tree: Tree, clauses: readonly Clause[]): (readonly [number, readonly number[]])[] {
  const conditionals = packOf(tree.language)?.modality.conditionals;
  if (conditionals === undefined) return [];
  const openers = openersOf(conditionals);
  return tree.tokens.flatMap(({ index: from, norm }): (readonly [number, readonly number[]])[] => {
    if (!openers.has(norm)) return [];
    for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
      const tokens = tree.tokens.slice(from, from + length).map(({ index }) => index);
      if (tokens.length < length) continue;
      if (!conditionals.has(tokens.map((at) => tree.tokens[at]!.norm).join(' '))) continue;
      const last = tokens.at(-1)!;
      const clause = clauses.find(
        ({ predicate, kind }) => kind !== 'main' && predicate > last && tree.tokens[last]!.head === predicate,
      );
      return clause === undefined ? [] : [[clause.index, tokens]];
    }
    return [];
  });
}

const openersKnown = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The first words of phrases: most words of a text begin none. */
function openersOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let known = openersKnown.get(phrases);
  if (known === undefined) {
    known = new Set([...phrases].map((phrase) => phrase.split(' ')[0]!));
    openersKnown.set(phrases, known);
  }
  return known;
}

/** "It is unclear if he left": not a condition, a question. */
export function isAskedOf(tree: Tree, { predicate, marker }: Clause): boolean {
  const modality = packOf(tree.language)?.modality;
  const governor = tree.tokens[tree.tokens[predicate]!.head];
  if (modality?.askers?.has(marker ?? '') !== true || governor === undefined) return false;
  const asks = modality.askedBy?.has(governor.lemma.toLowerCase()) === true;
  const mark = dependents(tree, predicate, 'mark')[0] ?? -1;
  return asks && governor.index < mark && tree.tokens[mark - 1]?.pos !== 'PUNCT';
}

/** "Had he known": an auxiliary that opens the clause, before its subject, and no question. */
function isInverted(tree: Tree, { verb, subject, marker, kind, index, tokens }: Clause): boolean {
  const first = verb?.auxiliaries[0];
  if (first === undefined || subject === null || subject.origin !== 'own' || marker !== null) return false;
  if (first > subject.head || verb?.mood === 'interrogative') return false;
  if (kind === 'adverbial') return true;
  // The parser took the condition for the main clause, and what hangs on it for a second one.
  const opens = tokens.filter((at) => tree.tokens[at]!.pos !== 'PUNCT')[0] === first;
  return kind === 'main' && opens && index >= 0 && tree.tokens.at(-1)?.text !== '?';
}

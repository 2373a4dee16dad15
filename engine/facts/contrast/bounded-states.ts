import type { Statement } from '../../analysis/statements.ts';
import { dependents, type Tree } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';

/** A clause and the words of it that are held against another's, by position in its tree. */
interface Told {
  readonly statement: Statement;
  readonly tokens: readonly number[];
}

/**
 * Whether one clause tells how long a state will last, and the other when it is to end: "will stay *shut* until June", "is to *open* in
 * August". Both tell of one change and may differ in when, so that their words are no opposites. "Will stay open" tells of no change.
 */
export function areOneChange(a: Told, b: Told): boolean {
  return (lastsUntil(a) && isChangeToCome(b)) || (lastsUntil(b) && isChangeToCome(a));
}

function lastsUntil({ statement: { tree }, tokens }: Told): boolean {
  return tokens.some((token) => dependents(tree, token, 'obl').some((phrase) => isUntil(tree, phrase)));
}

function isUntil(tree: Tree, phrase: number): boolean {
  const bounds = packOf(tree.language)?.timeBounds;
  return dependents(tree, phrase, 'case').some((at) => bounds?.get(tree.tokens[at]!.norm) === 'until');
}

function isChangeToCome({ statement: { tree, clause, standing }, tokens: [word, ...more] }: Told): boolean {
  const isToCome = standing.certainty === 'planned' || clause.verb?.tense === 'future';
  return isToCome && more.length === 0 && word === clause.predicate && tree.tokens[word]!.pos === 'VERB';
}

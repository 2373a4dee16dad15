import type { Span } from '../../types.ts';

/** A word of Universal Dependencies in its sentence: "do|n't" are two, and so are "Beck|'s". */
export interface TreeToken extends Span {
  /** Position in the tree, from 0. */
  readonly index: number;
  /** As printed; where several words share one printed stretch (French "du") the word itself ("de", "le"). */
  readonly text: string;
  /** Lower case with straight marks. */
  readonly norm: string;
  readonly lemma: string;
  /** The part of speech of the language's own set; Penn Treebank for English ("VBD"). */
  readonly tag: string;
  /** The universal part of speech ("VERB"). */
  readonly pos: string;
  /** Position of the word it depends on; -1 for the root. */
  readonly head: number;
  /** How it depends on it, with its subtype ("nsubj:pass"). */
  readonly relation: string;
  /** Inside quotation marks: the words are somebody's. */
  readonly quoted: boolean;
}

/** A sentence as a dependency tree. Offsets are UTF-16 offsets into the text of the document, `end` exclusive. */
export interface Tree {
  /** Of the document, a BCP 47 tag. */
  readonly language: string;
  /** Index of the sentence in its document. */
  readonly sentence: number;
  readonly headline: boolean;
  readonly tokens: readonly TreeToken[];
  /** -1 in a tree without words. */
  readonly root: number;
  /** For every token the tokens that depend on it, in order. */
  readonly children: readonly (readonly number[])[];
}

/** The relation without its subtype: "nsubj" of "nsubj:pass". */
export function baseRelation({ relation }: TreeToken): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** The tokens that depend on one by one of the relations, with subtype or without ("nsubj" takes "nsubj:pass" too), in order. */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  return (tree.children[head] ?? []).filter((child) => {
    const token = tree.tokens[child]!;
    return relations.includes(token.relation) || relations.includes(baseRelation(token));
  });
}

/** The first of {@link dependents}, or -1. */
export function dependent(tree: Tree, head: number, ...relations: readonly string[]): number {
  return dependents(tree, head, ...relations)[0] ?? -1;
}

/** A token and all that hangs on it, in order; `except` cuts a dependent off with what hangs on that. */
export function subtree(
  tree: Tree,
  head: number,
  except: (token: TreeToken) => boolean = () => false,
): number[] {
  const found: number[] = [];
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    found.push(at);
    for (const child of tree.children[at] ?? []) if (!except(tree.tokens[child]!)) open.push(child);
  }
  return found.sort((x, y) => x - y);
}

/** The tokens above one, the nearest first. */
export function ancestors(tree: Tree, token: number): number[] {
  const above: number[] = [];
  for (let at = tree.tokens[token]?.head ?? -1; at >= 0; at = tree.tokens[at]!.head) above.push(at);
  return above;
}

/** From the first of some tokens to the last. @throws RangeError for none */
export function spanOf(tree: Tree, tokens: readonly number[]): Span {
  if (tokens.length === 0) throw new RangeError('No tokens, no span.');
  const [first, last] = [Math.min(...tokens), Math.max(...tokens)];
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
}

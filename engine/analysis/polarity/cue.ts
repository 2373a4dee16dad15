import { spanOf, type Tree } from '../tree/tree.ts';
import type { Cue } from './standing.ts';

/** Some words as a cue; null for none. */
export function cueOf(tree: Tree, tokens: readonly number[]): Cue | null {
  const all = [...new Set(tokens)].sort((x, y) => x - y);
  return all.length === 0 ? null : { tokens: all, span: spanOf(tree, all) };
}

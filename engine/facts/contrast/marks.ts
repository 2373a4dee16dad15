import type { Tree } from '../../analysis/tree/tree.ts';
import type { Span } from '../../types.ts';

/** The places of some tokens, each once and in order; positions below 0 are left out. */
export function spansAt(tree: Tree, tokens: readonly number[]): Span[] {
  return [...new Set(tokens)]
    .filter((at) => at >= 0)
    .sort((x, y) => x - y)
    .map((at) => {
      const { start, end } = tree.tokens[at]!;
      return { start, end };
    });
}

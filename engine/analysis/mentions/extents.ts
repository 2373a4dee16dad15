import type { Tree, TreeToken } from '../tree/tree.ts';

/** What belongs to a noun phrase: not its clauses, appositions, coordinated phrases, nor the words of a clause it is the predicate of. */
const INSIDE = /^(?:det|amod|nummod|compound|flat|fixed|nmod|goeswith)(?::|$)/;

/** For every token the first and the last one of the noun phrase it heads, both inclusive; worked out in one pass. */
export interface Extents {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** The noun phrases of a tree by their heads: "the driver of the bus" for "driver", without what follows between commas. */
export function extentsOf(tree: Tree): Extents {
  const { tokens } = tree;
  const first = tokens.map((_, at) => at);
  const last = [...first];
  for (const at of deepestFirst(tree)) {
    const token = tokens[at]!;
    if (token.head < 0 || !belongs(token) || isSetApart(tree, token)) continue;
    first[token.head] = Math.min(first[token.head]!, first[at]!);
    last[token.head] = Math.max(last[token.head]!, last[at]!);
  }
  return { first, last };
}

/** "Lorna Beck, 57": the figure behind a comma. */
function isSetApart({ tokens }: Tree, { index, head, pos, text }: TreeToken): boolean {
  const age = index > head && pos === 'NUM' && /^\d{1,3}$/.test(text) && tokens[index - 1]!.text === ',';
  return age && !/^\p{L}/u.test(tokens[index + 1]?.text ?? '');
}

function belongs({ relation }: TreeToken): boolean {
  return INSIDE.test(relation);
}

/** The tokens, each before the one it hangs on. */
function deepestFirst({ tokens, children }: Tree): number[] {
  const order: number[] = [];
  const open = tokens.filter(({ head }) => head < 0).map(({ index }) => index);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    order.push(at);
    open.push(...(children[at] ?? []));
  }
  return order.reverse();
}

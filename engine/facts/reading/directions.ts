import type { Tree } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';

/** A direction in its place: "west", "north-easterly". */
export interface Direction extends Span {
  readonly token: number;
  /** From north. */
  readonly degrees: number;
}

/** The directions of a sentence; those with a capital belong to names. */
export function directionsIn(tree: Tree): Direction[] {
  const words = packOf(tree.language)?.directions;
  if (words === undefined) return [];
  const found: Direction[] = [];
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const [token, dash, next] = tree.tokens.slice(at, at + 3);
    const joined = /^[-‑]$/u.test(dash?.text ?? '')
      ? words.get(`${token!.norm}-${next?.norm ?? ''}`)
      : undefined;
    const degrees = joined ?? words.get(token!.norm);
    if (degrees === undefined || /^\p{Lu}/u.test(token!.text)) continue;
    const last = joined === undefined ? token! : next!;
    found.push({ start: token!.start, end: last.end, token: last.index, degrees });
    at = last.index;
  }
  return found;
}

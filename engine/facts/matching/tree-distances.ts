import type { Tree } from '../../analysis/tree/tree.ts';

/** So far apart words have nothing to do with each other; the same number stands for words of another tree. */
export const FARTHEST = 12;

/** From one token of a tree to every other: over how many dependencies one comes there. */
export function distancesFrom({ tokens, children }: Tree, token: number): Uint8Array {
  const distances = new Uint8Array(tokens.length).fill(FARTHEST);
  if (token < 0 || token >= tokens.length) return distances;
  distances[token] = 0;
  let open = [token];
  for (let far = 1; far < FARTHEST && open.length > 0; far += 1) {
    const next: number[] = [];
    for (const at of open)
      for (const beside of [tokens[at]!.head, ...(children[at] ?? [])]) {
        if (beside < 0 || distances[beside]! < FARTHEST) continue;
        distances[beside] = far;
        next.push(beside);
      }
    open = next;
  }
  return distances;
}

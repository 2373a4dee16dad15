import { LEFT, RIGHT, SHIFT } from '../model/state.ts';
import type { ParserState } from '../model/state.ts';

/**
 * How many gold arcs a transition puts out of reach (dynamic oracle of the arc-hybrid system, Goldberg and Nivre 2013), for
 * SHIFT, LEFT and RIGHT; -1 where a transition is not allowed. `heads` is by word from 0, as in the coded sentence.
 */
export function transitionCosts(state: ParserState, heads: Int32Array, costs: Int32Array): void {
  const { stack, depth, front, length } = state;
  const b0 = front;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  costs[SHIFT] = -1;
  costs[LEFT] = -1;
  costs[RIGHT] = -1;
  if (state.allows(SHIFT)) {
    let cost = 0;
    const head = heads[b0 - 1]!;
    for (let at = 0; at < depth; at += 1) {
      const word = stack[at]!;
      if (at < depth - 1 && word === head) cost += 1;
      if (heads[word - 1] === b0) cost += 1;
    }
    costs[SHIFT] = cost;
  }
  if (depth === 0) return;
  let children = 0;
  for (let word = front; word <= length; word += 1) if (heads[word - 1] === s0) children += 1;
  const head = heads[s0 - 1]!;
  if (state.allows(LEFT)) costs[LEFT] = children + (head === s1 && s1 !== 0 ? 1 : 0) + (head > b0 ? 1 : 0);
  if (state.allows(RIGHT)) costs[RIGHT] = children + (head >= b0 ? 1 : 0);
}

import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { decodeBase64 } from '../../algorithms/index.ts';
import { DECISIONS, fromKinds, type DecisionKind } from './decision.ts';

/** Weights of named features, for each sort of decision. */
export type Weights = Readonly<Record<DecisionKind, ReadonlyMap<string, number>>>;

/** Weights ship as whole hundredths. */
const GRAIN = 100;

/** Weights as they are deflated: for each sort of decision a block of sorted `feature name=hundredths` lines, an empty line between. */
export function writeWeights(weights: Weights): Uint8Array {
  const block = (known: ReadonlyMap<string, number>) =>
    [...known]
      .map(([name, weight]) => `${name}=${Math.round(weight * GRAIN)}`)
      .sort()
      .join('\n');
  return strToU8(DECISIONS.map((kind) => block(weights[kind])).join('\n\n'));
}

/**
 * Reads what `writeWeights` wrote, deflated and in base64.
 *
 * @throws Error when it has not a block for each sort of decision
 */
export function readWeights(packed: string): Weights {
  const blocks = strFromU8(inflateSync(decodeBase64(packed))).split('\n\n');
  if (blocks.length !== DECISIONS.length)
    throw new Error('The weights of the ranker are of another version.');
  return fromKinds((kind) => readBlock(blocks[DECISIONS.indexOf(kind)]!));
}

function readBlock(block: string): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const line of block === '' ? [] : block.split('\n')) {
    const at = line.lastIndexOf('=');
    known.set(line.slice(0, at), Number(line.slice(at + 1)) / GRAIN);
  }
  return known;
}

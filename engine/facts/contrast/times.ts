import type { Time } from '../../analysis/times/time.ts';
import { contrastTimes, timeSide, type TimeSide } from '../equality/index.ts';
import type { Contrast } from './contrast.ts';
import type { FactSide } from './fact-side.ts';

const sides = new WeakMap<Time, TimeSide>();

/** A time as a side, read once. */
function sideOf(time: Time, { sentence }: FactSide): TimeSide {
  let side = sides.get(time);
  if (side === undefined) {
    const { document, index } = sentence;
    sides.set(time, (side = timeSide(document, document.sentences[index]!, time)));
  }
  return side;
}

export function contrastTimeFacts(a: Time, b: Time, one: FactSide, other: FactSide): Contrast {
  return { aspect: 'time', ...contrastTimes(sideOf(a, one), sideOf(b, other)) };
}

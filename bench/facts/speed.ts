import { compare } from '../../engine/index.ts';
import { stories } from './clusters.ts';
import type { FactSet, Outcome } from './set.ts';

const WARM_UP = 40;
const TIMED = 3;
const ROUNDS = 5;

/** Processor time of this process for comparing three accounts of some 360 words each, in milliseconds, warm: the median. */
function run(): Outcome {
  const some = stories().slice(0, TIMED);
  for (let round = 0; round < WARM_UP; round += 1) for (const { texts } of some) compare(texts);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { texts } of some) {
      const before = process.cpuUsage();
      compare(texts);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1_000);
    }
  }
  const value = times.sort((x, y) => x - y)[Math.floor(times.length / 2)]!;
  return {
    judgements: [],
    counts: [{ measure: 'ms of processor, three accounts', half: null, value, shown: value.toFixed(0) }],
    told: [],
    misses: [],
  };
}

export const speed: FactSet = {
  name: 'speed',
  divided: false,
  measures: [{ name: 'ms of processor, three accounts', before: '13', target: 'information' }],
  run,
};

import { performance } from 'node:perf_hooks';
import { compare } from '../../engine/index.ts';
import { evaluationFile } from '../evaluation-data.ts';

/** How long the passes of one comparison take, in milliseconds: the best of a few runs. */
export interface Cost {
  readonly words: number;
  /** Reading, linking and word differences. */
  readonly alignment: number;
  readonly detection: number;
}

/** Parts of the two books, each twice as long as the one before. */
const SHARES = [0.125, 0.25, 0.5, 1];
const RUNS = 3;

/** The passes timed on growing parts of two editions of one novel. */
export function costs(): Cost[] {
  const editions = ['f1818', 'f1831'].map((name) => evaluationFile('scale', 'frankenstein', `${name}.txt`));
  return SHARES.map((share) => {
    const texts = editions.map((text, at) => ({
      id: `${at}`,
      text: text.slice(0, text.lastIndexOf('\n', text.length * share)),
      language: 'en',
    }));
    const runs = Array.from({ length: RUNS }, () => timed(texts));
    return {
      words: runs[0]!.words,
      alignment: Math.min(...runs.map(({ alignment }) => alignment)),
      detection: Math.min(...runs.map(({ detection }) => detection)),
    };
  });
}

function timed(texts: readonly { id: string; text: string; language: string }[]): Cost {
  const started = performance.now();
  let detecting = started;
  const comparison = compare(texts, {
    progress: (_, pass) => {
      if (pass === 'findings') detecting = performance.now();
    },
  });
  return {
    words: comparison.texts.reduce((sum, { words }) => sum + words, 0),
    alignment: detecting - started,
    detection: performance.now() - detecting,
  };
}

/** How fast a time grows between two sizes: 1 is with the length, 2 with its square. */
export function exponent(few: number, many: number, small: number, large: number): number {
  return Math.log(large / small) / Math.log(many / few);
}

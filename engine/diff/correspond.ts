import type { Word } from '../reading.ts';
import { likeness } from './likeness.ts';

/** Two words of a link that stand for the same thing; pairs may cross, and a word may be in several. */
export interface Correspondence {
  readonly a: number;
  readonly b: number;
  /** How alike the words are by themselves, 0..1; low where it is only their neighbours that join them. */
  readonly likeness: number;
}

/** How far around a pair its neighbours are looked for. */
const WINDOW = Number((globalThis as any).process?.env.N??3);
/** What a linked neighbour adds at the distance of one word; farther ones add less. */
const CONTEXT = Number((globalThis as any).process?.env.C??0.25);
/** What the distance between the places of two words in their sentences takes away, for the whole length of a sentence. */
const DISTANCE = Number((globalThis as any).process?.env.D??0.35);

const env=(k:string,d:number)=>Number((globalThis as any).process?.env[k]??d);
export const P = { strong: env('S',0.5), weak: env('W',0.45), light: env('L',0.55), gap: env('G',3) };

export function correspond(a: readonly Word[], b: readonly Word[]): Correspondence[] {
  const table = new Table(a, b);
  table.linkRuns();
  table.linkBest((i, j, alike) => (!a[i]!.light && !b[j]!.light && alike >= 0.7 ? P.strong : null));
  table.linkBest((i, j, alike) => (!a[i]!.light && !b[j]!.light && alike > 0 ? P.weak : null));
  table.linkLight();
  table.fillGaps();
  table.linkLight();
  return table.pairs();
}

class Table {
  private readonly alike: Float64Array;
  private readonly partnerA: Int32Array;
  private readonly partnerB: Int32Array;
  private readonly extra: Correspondence[] = [];

  constructor(
    private readonly a: readonly Word[],
    private readonly b: readonly Word[],
  ) {
    this.alike = new Float64Array(a.length * b.length);
    for (let i = 0; i < a.length; i += 1)
      for (let j = 0; j < b.length; j += 1) this.alike[i * b.length + j] = likeness(a[i]!, b[j]!);
    this.partnerA = new Int32Array(a.length).fill(-1);
    this.partnerB = new Int32Array(b.length).fill(-1);
  }

  private link(i: number, j: number): void {
    this.partnerA[i] = j;
    this.partnerB[j] = i;
  }

  private free(i: number, j: number): boolean {
    return this.partnerA[i]! < 0 && this.partnerB[j]! < 0;
  }

  /** Runs of the same words with at least one content word among them, the longest first. */
  linkRuns(): void {
    const { a, b } = this;
    const runs: { i: number; j: number; length: number; weight: number; apart: number }[] = [];
    for (let i = 0; i < a.length; i += 1) {
      for (let j = 0; j < b.length; j += 1) {
        if (a[i]!.key !== b[j]!.key) continue;
        if (i > 0 && j > 0 && a[i - 1]!.key === b[j - 1]!.key) continue;
        let length = 0;
        let weight = 0;
        while (i + length < a.length && j + length < b.length && a[i + length]!.key === b[j + length]!.key) {
          weight += a[i + length]!.light ? 0.3 : 1;
          length += 1;
        }
        if (weight > 1) runs.push({ i, j, length, weight, apart: this.apart(i, j) });
      }
    }
    runs.sort((x, y) => y.weight - y.apart - (x.weight - x.apart) || x.i + x.j - (y.i + y.j) || x.i - y.i);
    for (const { i, j, length } of runs) {
      for (let at = 0; at < length; at += 1) if (this.free(i + at, j + at)) this.link(i + at, j + at);
    }
  }

  /** Distance of the places of two words in their sentences, 0..1. */
  private apart(i: number, j: number): number {
    return Math.abs((i + 0.5) / this.a.length - (j + 0.5) / this.b.length);
  }

  /** What the neighbours of a pair say for it: linked pairs on the same side at similar distance. */
  private context(i: number, j: number): number {
    let sum = 0;
    for (let x = Math.max(0, i - WINDOW); x <= Math.min(this.a.length - 1, i + WINDOW); x += 1) {
      const y = this.partnerA[x]!;
      if (y < 0 || x === i) continue;
      const dy = y - j;
      const dx = x - i;
      if (dy === 0 || Math.abs(dy) > WINDOW || dx > 0 !== dy > 0) continue;
      sum += (this.a[x]!.light ? 0.5 : 1) * (2 / (Math.abs(dx) + Math.abs(dy)));
    }
    return Math.min(2, sum) * CONTEXT;
  }

  /** Links the best free pairs, one after the other; `least` says what a pair must reach, or null when it is out of question. */
  linkBest(least: (i: number, j: number, alike: number) => number | null): void {
    const { a, b } = this;
    const open: { i: number; j: number; score: number }[] = [];
    for (let i = 0; i < a.length; i += 1) {
      if (this.partnerA[i]! >= 0) continue;
      for (let j = 0; j < b.length; j += 1) {
        const alike = this.alike[i * b.length + j]!;
        if (alike === 0 || this.partnerB[j]! >= 0) continue;
        const needed = least(i, j, alike);
        if (needed === null) continue;
        const score = alike + this.context(i, j) - this.apart(i, j) * DISTANCE;
        if (score >= needed) open.push({ i, j, score });
      }
    }
    open.sort((x, y) => y.score - x.score || x.i + x.j - (y.i + y.j) || x.i - y.i);
    for (const { i, j } of open) if (this.free(i, j)) this.link(i, j);
  }

  /** Function words and marks: only beside a linked pair. */
  linkLight(): void {
    this.linkBest((i, j) => (this.a[i]!.light && this.b[j]!.light ? P.light : null));
  }

  /** What is left between two linked pairs. */
  fillGaps(): void {
    const { a, b } = this;
    const anchors: { i: number; j: number }[] = [{ i: -1, j: -1 }];
    for (let i = 0; i < a.length; i += 1) if (this.partnerA[i]! >= 0) anchors.push({ i, j: this.partnerA[i]! });
    anchors.push({ i: a.length, j: b.length });
    for (let at = 1; at < anchors.length; at += 1) {
      const [before, after] = [anchors[at - 1]!, anchors[at]!];
      const left = after.i - before.i - 1;
      const right = after.j - before.j - 1;
      if (left < 1 || right < 1 || left > P.gap || right > P.gap) continue;
      let clear = true;
      for (let j = before.j + 1; j < after.j; j += 1) if (this.partnerB[j]! >= 0) clear = false;
      if (!clear) continue;
      for (let i = before.i + 1; i < after.i; i += 1)
        for (let j = before.j + 1; j < after.j; j += 1) {
          if (a[i]!.light === b[j]!.light && a[i]!.kind !== 'punctuation' && b[j]!.kind !== 'punctuation') this.extra.push({ a: i, b: j, likeness: this.alike[i * b.length + j]! });
        }
    }
  }

  pairs(): Correspondence[] {
    const pairs: Correspondence[] = [...this.extra];
    for (let i = 0; i < this.a.length; i += 1) {
      const j = this.partnerA[i]!;
      if (j >= 0) pairs.push({ a: i, b: j, likeness: this.alike[i * this.b.length + j]! });
    }
    return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
  }
}

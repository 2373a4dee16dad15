import { compare } from '../../engine/index.ts';
import { evaluationFile, tableRows } from '../evaluation-data.ts';
import { compareLines } from './lines.ts';
import type { Result } from './links.ts';
import { PairTally } from './score.ts';
import { argmaxPairs } from './tf-idf.ts';

/** Units of the published apparatus of Frankenstein whose two ends fall into linked sentences. */
export function frankenstein(): Result {
  const [one, other] = ['f1818', 'f1831'].map((name) =>
    evaluationFile('scale', 'frankenstein', `${name}.txt`),
  );
  const { links } = compare([
    { id: '1818', text: one!, language: 'en' },
    { id: '1831', text: other!, language: 'en' },
  ]);
  let [units, joined] = [0, 0];
  for (const row of tableRows('scale', 'frankenstein', 'apparatus_f1818_f1831.tsv')) {
    if (row['kind'] === 'one-sided') continue;
    const a = { start: Number(row['f1818_start']), end: Number(row['f1818_end']) };
    const b = { start: Number(row['f1831_start']), end: Number(row['f1831_end']) };
    if (a.start === a.end || b.start === b.end) continue;
    units += 1;
    const touches = (place: { start: number; end: number }, unit: { start: number; end: number }) =>
      place.start < unit.end && unit.start < place.end;
    if (
      links.some(
        (link) => link.a.some((place) => touches(place, a)) && link.b.some((place) => touches(place, b)),
      )
    )
      joined += 1;
  }
  return {
    set: 'scale/frankenstein',
    measure: 'apparatus units with both ends in linked sentences',
    baseline: '-',
    ours: `${(joined / units).toFixed(4)} (${joined} of ${units})`,
    target: '>= .985',
  };
}

/** A generator with a fixed seed (mulberry32), so that every run shuffles alike. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Verses of two translations, chapter by chapter: in order, or with the second one's verses shuffled. */
export function bible(shuffled: boolean): Result {
  const chapters = new Map<string, { kjv: string[]; web: string[] }>();
  for (const { ref, kjv, web } of tableRows('scale', 'bible', 'verses.tsv')) {
    const chapter = ref!.split(':')[0]!;
    const verses = chapters.get(chapter) ?? { kjv: [], web: [] };
    verses.kjv.push(kjv!);
    verses.web.push(web!);
    chapters.set(chapter, verses);
  }
  const random = seeded(1);
  const ours = new PairTally();
  const plain = new PairTally();
  for (const { kjv, web } of chapters.values()) {
    const order = web.map((_, index) => index);
    if (shuffled) {
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = Math.floor(random() * (at + 1));
        [order[at], order[other]] = [order[other]!, order[at]!];
      }
    }
    const wanted = new Set(order.map((verse, place) => `${verse}-${place}`));
    const there = order.map((verse) => web[verse]!);
    ours.add(new Set(compareLines(kjv, there, 'en').pairs.keys()), wanted);
    plain.add(argmaxPairs(kjv, there, 0.1), wanted);
  }
  const show = ({ precision, recall, f1 }: ReturnType<PairTally['score']>) =>
    `${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(4)}`;
  return {
    set: `scale/bible ${shuffled ? 'shuffled' : 'in order'}`,
    measure: 'verse links by chapter P / R / F1',
    baseline: show(plain.score()),
    ours: show(ours.score()),
    target: shuffled ? '>= .985' : '>= .99',
  };
}

/** The laws on real texts: chapters of two editions of a novel, and of two translations of the Bible. They do not come with the program. */
import { describe, expect, it } from 'vitest';
import { evaluationFile, hasEvaluationData, tableRows } from '../../bench/evaluation-data.ts';
import { compare } from '../../engine/index.ts';
import { checkLaws } from './check-laws.ts';

const present = hasEvaluationData();
/** Where chapters are taken from, as shares of the whole, and how long they are, in UTF-16 units. */
const PLACES = [0.02, 0.35, 0.8];
const LENGTH = 12_000;
const CHAPTERS = ['Genesis 1', 'Psalms 23', 'Proverbs 10', 'Romans 8'];

describe.skipIf(!present)(present ? 'on real texts' : 'on real texts (skipped: no evaluation data)', () => {
  it.each(PLACES)('the laws hold of two editions of a novel, from %f on', (share) => {
    const [first, second] = ['f1818.txt', 'f1831.txt'].map((file) => {
      const text = evaluationFile('scale', 'frankenstein', file);
      const from = Math.floor(text.length * share);
      return text.slice(from, from + LENGTH);
    });
    check(first!, second!);
  });

  it.each(CHAPTERS)('the laws hold of two translations of %s', (chapter) => {
    const verses = tableRows('scale', 'bible', 'verses.tsv').filter(({ ref }) =>
      ref!.startsWith(`${chapter}:`),
    );
    expect(verses.length).toBeGreaterThan(0);
    check(verses.map(({ kjv }) => kjv).join('\n'), verses.map(({ web }) => web).join('\n'));
  });
});

function check(a: string, b: string): void {
  const texts = [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ];
  const result = compare(texts);
  checkLaws(texts, result);
  expect(result.links.length).toBeGreaterThan(0);
  const back = compare([...texts].reverse());
  expect(back.findings.map(({ id }) => id).sort()).toEqual(result.findings.map(({ id }) => id).sort());
  expect(back.links.length).toBe(result.links.length);
}

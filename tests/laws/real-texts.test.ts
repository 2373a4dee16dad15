/**
 * The laws on all real texts that the benches measure with: every file of pairs and topics, and chapters of two editions of a novel
 * and of two translations of the Bible. They do not come with the program.
 */
import { describe, expect, it } from 'vitest';
import { evaluationFile, hasEvaluationData, tableRows } from '../../bench/evaluation-data.ts';
import { compare } from '../../engine/index.ts';
import { checkLaws } from './check-laws.ts';
import { EVALUATION_TEXTS } from './evaluation-texts.ts';

const present = hasEvaluationData();
/** Where chapters are taken from, as shares of the whole, and how long they are, in UTF-16 units. */
const PLACES = [0.02, 0.35, 0.8];
const LENGTH = 12_000;
const CHAPTERS = ['Genesis 1', 'Psalms 23', 'Proverbs 10', 'Romans 8'];
/** So many groups of every file, evenly spread; all of them with `VARIORUM_LAWS=all`, which takes minutes. */
const GROUPS = process.env['VARIORUM_LAWS'] === 'all' ? Infinity : 20;

describe.skipIf(!present)(present ? 'on real texts' : 'on real texts (skipped: no evaluation data)', () => {
  it.each(PLACES)('the laws hold of two editions of a novel, from %f on', (share) => {
    const [first, second] = ['f1818.txt', 'f1831.txt'].map((file) => {
      const text = evaluationFile('scale', 'frankenstein', file);
      const from = Math.floor(text.length * share);
      return text.slice(from, from + LENGTH);
    });
    check([first!, second!]);
  });

  it.each(CHAPTERS)('the laws hold of two translations of %s', (chapter) => {
    const verses = tableRows('scale', 'bible', 'verses.tsv').filter(({ ref }) =>
      ref!.startsWith(`${chapter}:`),
    );
    expect(verses.length).toBeGreaterThan(0);
    check([verses.map(({ kjv }) => kjv).join('\n'), verses.map(({ web }) => web).join('\n')]);
  });

  it.each(EVALUATION_TEXTS)('the laws hold of $file', ({ groups }) => {
    const all = groups();
    expect(all.flat().every((text) => text.length > 0)).toBe(true);
    const step = Math.max(1, all.length / GROUPS);
    let links = 0;
    for (let at = 0; at < all.length; at += step) links += check(all[Math.floor(at)]!);
    expect(links).toBeGreaterThan(0);
  });
});

/** Compares texts, and once more in the opposite order, which may change letters and sides alone. */
function check(texts: readonly string[]): number {
  const input = texts.map((text, index) => ({ id: `t${index}`, text }));
  const result = compare(input);
  checkLaws(input, result);
  const back = compare([...input].reverse());
  expect(back.findings.map(({ id }) => id).sort()).toEqual(result.findings.map(({ id }) => id).sort());
  expect(back.links.length).toBe(result.links.length);
  return result.links.length;
}

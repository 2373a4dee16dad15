import { describe, expect, it } from 'vitest';
import { hasEvaluationData, jsonLines } from '../../bench/evaluation-data.ts';
import { stories } from '../../bench/facts/clusters.ts';
import { everydayPairs } from '../../bench/facts/everyday.ts';
import { analyse } from '../../engine/analysis/analyse.ts';
import { compare, ledgersOf, type SourceText } from '../../engine/index.ts';
import { speechesIn } from '../../engine/quotations/speeches.ts';
import { EVALUATION_TEXTS, type TextGroups } from './evaluation-texts.ts';

const present = hasEvaluationData();
const title = (law: string) => (present ? law : `${law} (skipped: no evaluation data)`);
/** So many groups of every file, evenly spread. */
const GROUPS = 300;
/** Of the everyday pairs every so many is compared in both orders. */
const STEP = 12;

const TOLD_AT_LENGTH: readonly TextGroups[] = [
  { file: 'facts/clusters', groups: () => stories().map(({ texts }) => texts.map(({ text }) => text)) },
  { file: 'facts/everyday.jsonl', groups: () => everydayPairs().map(({ a, b }) => [a, b]) },
  {
    file: 'align/ecbplus.jsonl',
    groups: () =>
      jsonLines<{ readonly sentences: readonly { readonly text: string }[] }>('align', 'ecbplus.jsonl').map(
        ({ sentences }) => [sentences.map(({ text }) => text).join('\n')],
      ),
  },
];

/** What an utterance of one text is made of, checked against the text. */
function wrongIn(text: string): string[] {
  const document = analyse({ id: 'a', text, language: 'en' });
  const { quotations } = document;
  const wrong: string[] = [];
  for (const [at, { start, end, words }] of quotations.entries()) {
    if (start >= end || start < (quotations[at - 1]?.end ?? 0)) wrong.push(`${start}: out of order`);
    for (const word of words)
      if (text.slice(word.start, word.end) !== word.text || word.start < start || word.end > end)
        wrong.push(`${word.start}: “${word.text}” is not in its quotation`);
  }
  const held = speechesIn(document, 0).flatMap((speech) => speech.quotations);
  if (new Set(held).size !== held.length) wrong.push('a quotation is in two speeches');
  return wrong;
}

const told = (texts: readonly SourceText[]) => {
  const { findings } = compare(texts);
  return JSON.stringify([
    findings.map(({ id }) => id).sort(),
    ledgersOf(texts, { comparison: { findings } }).quotations,
  ]);
};

describe('laws of quotations on real texts', () => {
  it.skipIf(!present).each([...EVALUATION_TEXTS, ...TOLD_AT_LENGTH])(
    title('what an utterance is made of stands in its text, in order, once: $file'),
    { timeout: 120_000 },
    ({ groups }) => {
      const all = groups();
      const step = Math.max(1, all.length / GROUPS);
      const wrong: string[] = [];
      for (let at = 0; at < all.length; at += step) wrong.push(...all[Math.floor(at)]!.flatMap(wrongIn));
      expect(wrong).toEqual([]);
    },
  );

  it.skipIf(!present)(title('the order of sources changes nothing'), { timeout: 120_000 }, () => {
    const pairs = everydayPairs().filter((_, at) => at % STEP === 0);
    for (const { a, b, language } of pairs) {
      const texts = [
        { id: 'a', text: a, language },
        { id: 'b', text: b, language },
      ];
      expect(told([...texts].reverse()), `${a}\n${b}`).toBe(told(texts));
    }
  });
});

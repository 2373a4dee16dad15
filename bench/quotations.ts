import { runSets } from './facts/run-sets.ts';
import { SETS } from './quotations/sets.ts';

/**
 * `npm run bench:quotations`: what was done to quotations between accounts, who says them, and which are one utterance; in halves,
 * of which one is for tuning. The options are those of `npm run bench:facts`.
 */
await runSets(SETS);

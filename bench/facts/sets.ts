import { clusters } from './clusters.ts';
import { ecbplus } from './ecbplus.ts';
import { everyday } from './everyday.ts';
import { gospels } from './gospels.ts';
import { news } from './news.ts';
import { newsFindings, newsPairs } from './news-pairs.ts';
import { ownSets } from './own-accounts.ts';
import { quadruples } from './quadruples.ts';
import type { FactSet } from './set.ts';
import { speed } from './speed.ts';

/** What is measured. A new set is a file beside this one and a word here. */
export const SETS: readonly FactSet[] = [
  clusters,
  everyday,
  quadruples,
  ...ownSets,
  newsFindings,
  newsPairs,
  gospels,
  news,
  ecbplus,
  speed,
];

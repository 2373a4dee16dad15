import type { FactSet } from '../facts/set.ts';
import { clusters } from './clusters.ts';
import { gospels } from './gospels.ts';
import { laws } from './laws.ts';
import { everyday, news } from './pairs.ts';
import { speakers } from './speakers.ts';

/** What is measured. A new set is a file beside this one and a word here. */
export const SETS: readonly FactSet[] = [everyday, clusters, news, gospels, speakers, laws];

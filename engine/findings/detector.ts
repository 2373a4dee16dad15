import type { ComparisonContext } from './evidence/comparison-context.ts';
import type { Nomination } from './nomination.ts';

/** One rule or a few of one kind: a small file, one shape, allowed to say nothing. */
export type Detector = (context: ComparisonContext) => readonly Nomination[];

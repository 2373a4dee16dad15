import { FACT_TOPICS, type FactTopic } from '../../../engine/types.ts';
import type { FactLine } from '../../../engine/view/index.ts';

/**
 * How the facts stand that are shown: all that several texts tell, with differences in words; of these the facts alone, or some of them; those
 * of one text alone; or the differences in words.
 */
export const STANDINGS = ['several', 'facts', 'differ', 'agree', 'words', 'alone'] as const;
export type ShownStanding = (typeof STANDINGS)[number];

/** Which facts the reader looks at. */
export interface FactFilter {
  readonly standing: ShownStanding;
  readonly topic: FactTopic | null;
  /** Id of a text that tells it. */
  readonly source: string | null;
}

export const SEVERAL_FACTS: FactFilter = { standing: 'several', topic: null, source: null };

const stands = ({ standing, counted }: FactLine, wanted: ShownStanding): boolean => {
  switch (wanted) {
    case 'several':
      return standing !== 'alone';
    case 'facts':
      return standing !== 'alone' && counted;
    case 'differ':
      return standing === 'differ' && counted;
    case 'words':
      return !counted;
    default:
      return standing === wanted;
  }
};

const tells = ({ cells }: FactLine, source: string | null): boolean =>
  source === null || cells.some((cell) => cell?.place.source === source);

/** The facts that a filter lets through, in their order. */
export const filtered = (lines: readonly FactLine[], { standing, topic, source }: FactFilter): FactLine[] =>
  lines.filter(
    (line) => stands(line, standing) && (topic === null || line.topic === topic) && tells(line, source),
  );

/** The topics there are for a filter, each with how many facts it would show. */
export function topicCounts(
  lines: readonly FactLine[],
  filter: FactFilter,
): readonly { readonly topic: FactTopic; readonly count: number }[] {
  const shown = filtered(lines, { ...filter, topic: null });
  return FACT_TOPICS.map((topic) => ({
    topic,
    count: shown.filter((line) => line.topic === topic).length,
  })).filter(({ count, topic }) => count > 0 || topic === filter.topic);
}

/** How many facts every text tells under a filter, by the ids of the texts. */
export const sourceCounts = (
  lines: readonly FactLine[],
  filter: FactFilter,
  sources: readonly string[],
): readonly { readonly source: string; readonly count: number }[] =>
  sources.map((source) => ({ source, count: filtered(lines, { ...filter, source }).length }));

/**
 * Which half of an evaluation set may be looked at. Rules and weights are made on the tuning half alone; the kept half tells how they
 * do on what they never saw. Whoever trains on these sets takes the same halves from here.
 *
 * - clusters: the stories sorted by name (code units), counted from 0: an odd index is tuning, an even one is kept.
 * - everyday: the rows of one category in the order of the file, counted from 0: odd tuning, even kept.
 * - quadruples: the rows in the order of the file, counted from 0: odd tuning, even kept.
 * - news (news_findings, news_pairs, ecbplus): topics sorted by number, counted from 0: odd tuning, even kept, so that no event
 *   stands in both halves.
 */
export type Half = 'tuning' | 'kept';

/** The half of what stands at this place of its list, from 0. */
export function halfAt(index: number): Half {
  return index % 2 === 1 ? 'tuning' : 'kept';
}

/** The half of each story of the clusters, by name. */
export function halvesOfStories(names: readonly string[]): ReadonlyMap<string, Half> {
  return new Map([...names].sort(byCodeUnits).map((name, index) => [name, halfAt(index)]));
}

/** The half of each row, in the order of the rows, counted among the rows of its category. */
export function halvesWithin<T>(rows: readonly T[], categoryOf: (row: T) => string): Half[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const category = categoryOf(row);
    const index = seen.get(category) ?? 0;
    seen.set(category, index + 1);
    return halfAt(index);
  });
}

/** The topics of the news, "1" to "45" with gaps: all that hold documents, whether or not a row speaks of them. */
const TOPICS = [3, 4, 5, 7, 10, 12, 13, 16, 18, 19, 21, 26, 27, 31, 35, 36, 37, 38, 40, 43, 44, 45];

/**
 * The half of a news topic, given as its number or as a story of it ("12", "12a").
 *
 * @throws RangeError when there is no such topic
 */
export function halfOfTopic(topicOrStory: string): Half {
  const index = TOPICS.indexOf(Number.parseInt(topicOrStory, 10));
  if (index < 0) throw new RangeError(`No topic of the news: ${topicOrStory}`);
  return halfAt(index);
}

function byCodeUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

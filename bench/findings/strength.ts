import type { Comparison, Finding } from '../../engine/index.ts';

/** Rules that join their places by a person and by no link. */
const WITHOUT_LINK = /^name\.(?:spelling|office|nationality)$/;

/**
 * The strength of the link that a finding stands in, as its confidence was worked out with it: of the link that holds two of its
 * places; 1 where a person joins them; 0 where nothing is linked (a claim, a headline).
 */
export function strengthOf({ rule, places }: Finding, { links }: Comparison): number {
  if (WITHOUT_LINK.test(rule)) return 1;
  const holds = (side: Comparison['links'][number]['a'], place: Finding['places'][number] | undefined) =>
    place !== undefined &&
    side.some(({ source, start, end }) => source === place.source && start < place.end && end > place.start);
  const [one, other] = places;
  const link = links.find(
    ({ a, b }) => (holds(a, one) && holds(b, other)) || (holds(a, other) && holds(b, one)),
  );
  return link?.strength ?? 0;
}

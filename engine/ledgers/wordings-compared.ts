import type { Word } from '../analysis/document.ts';
import { publishedBefore } from '../findings/evidence/publication-order.ts';

/** The wording that holds all words of every other one in order, and more than any; -1 where none does, and for one alone. */
export function fullestOf(wordings: readonly (readonly Word[])[]): number {
  if (wordings.length < 2) return -1;
  return wordings.findIndex((whole, at) =>
    wordings.every((part, other) => other === at || (part.length < whole.length && isHeldBy(part, whole))),
  );
}

function isHeldBy(part: readonly Word[], whole: readonly Word[]): boolean {
  let next = 0;
  for (const { key } of whole) if (next < part.length && key === part[next]!.key) next += 1;
  return next === part.length;
}

/**
 * The wording whose first date lies before every date of all others; -1 where a date is not known or two may be one day, and for one
 * alone. Of dates that are known less precisely ("2022", "2022-07-19") neither is the earlier.
 *
 * @param dates of the sources of each wording, ISO dates as precise as they are known
 */
export function earliestOf(dates: readonly (readonly (string | null)[])[]): number {
  if (dates.length < 2 || dates.flat().includes(null)) return -1;
  return dates.findIndex((own, at) =>
    own.some((date) =>
      dates.every((theirs, other) => other === at || theirs.every((one) => publishedBefore(date, one))),
    ),
  );
}

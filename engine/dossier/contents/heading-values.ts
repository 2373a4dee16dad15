import type { Evidence, Finding } from '../../types.ts';

/** Types whose values are often one small word that says nothing alone: "of", "not", "may". */
const OF_SMALL_WORDS: ReadonlySet<Finding['type']> = new Set(['quotation', 'negation', 'modality']);

/** A word of so many letters is small. */
const SMALL = 4;

/**
 * The values of a finding as a heading has them: with the words beside them where a value alone says nothing, "door of cooperation" for
 * "of", "has not opened" for "not", "214 passengers" for "214", and all that is owned where it is disputed whose it is. Each on one line.
 */
export function headingValues(finding: Pick<Finding, 'type' | 'rule' | 'values' | 'places'>): string[] {
  const values = finding.values.map(onOneLine).filter((value) => value !== '');
  if (finding.rule === 'name.whose') return owned(finding.places) ?? values;
  return values.map((value) => {
    const place = finding.places.find((one) => focusOf(one) === value);
    if (place === undefined) return value;
    if (/^\p{N}[\p{N}.,]*$/u.test(value)) return counted(value, place);
    return OF_SMALL_WORDS.has(finding.type) && isSmall(value) ? withNeighbours(place) : value;
  });
}

const onOneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

const isSmall = (value: string) => value.length <= SMALL && /^\p{Ll}+$/u.test(value);

/** The words of a place that differ, where they are one stretch; null where they are several or none. */
function focusOf({ quote, start, focus }: Evidence): string | null {
  const [only, more] = focus;
  if (only === undefined || more !== undefined) return null;
  return onOneLine(quote.slice(only.start - start, only.end - start));
}

/** What stands in a place before its differing words, and behind them. */
function aroundFocus({ quote, start, focus }: Evidence): {
  readonly before: string;
  readonly behind: string;
} {
  const [first] = focus;
  return { before: quote.slice(0, first!.start - start), behind: quote.slice(first!.end - start) };
}

/** "214" with what is counted right behind it. */
function counted(value: string, place: Evidence): string {
  const thing = /^ (\p{Ll}[\p{L}’'-]*)/u.exec(aroundFocus(place).behind)?.[1];
  return thing === undefined || thing.length <= SMALL ? value : `${value} ${thing}`;
}

/** The differing words with one word on either side, of the same clause. */
function withNeighbours(place: Evidence): string {
  const { before, behind } = aroundFocus(place);
  const left = /[\p{L}\p{N}][\p{L}\p{N}’'-]*\s+$/u.exec(before)?.[0] ?? '';
  const right = /^\s+[\p{L}\p{N}][\p{L}\p{N}’'-]*/u.exec(behind)?.[0] ?? '';
  return onOneLine(`${left}${focusOf(place)}${right}`);
}

/** Two places without the words that both begin with: "the credibility of the office", "his own credibility". */
function owned(places: readonly Evidence[]): string[] | null {
  const words = places.slice(0, 2).map(({ quote }) => onOneLine(quote).split(' '));
  const [one, other] = words;
  if (one === undefined || other === undefined) return null;
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same += 1;
  const rest = words.map((all) => all.slice(same).join(' '));
  return rest.includes('') ? null : rest;
}

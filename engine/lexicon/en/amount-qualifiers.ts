import type { Bound, Nearness, QualifierPhrases } from '../amount-words.ts';

const each = <T>(value: T, phrases: string) =>
  phrases.split('|').map((phrase): [string, T] => [phrase, value]);

export const ENGLISH_QUALIFIERS: QualifierPhrases = {
  approximatorsBefore: new Map<string, Nearness>([
    ...each<Nearness>('about', 'about|around|some|roughly|approximately|approx|approx.|circa|c.|ca.|perhaps|maybe|an estimated|estimated|possibly|something like|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|close to|or so|about a|~|probably|reportedly|upward of about'), // prettier-ignore
    ...each<Nearness>('nearly', 'nearly|almost|just under|just shy of|not quite|approaching|as good as|just below|a little under|slightly less than|just less than|a little less than'), // prettier-ignore
    ...each<Nearness>('just over', 'just over|just above|slightly more than|just more than|a little over|a little more than|slightly over'), // prettier-ignore
  ]),
  approximatorsAfter: new Map<string, Nearness>(each<Nearness>('about', 'or so|-odd|odd|-ish|-plus or so|or thereabouts|approximately|roughly')), // prettier-ignore
  comparatorsBefore: new Map<string, Bound>([
    ...each<Bound>('more', 'more than|over|above|greater than|higher than|in excess of|upwards of|upward of|well over|well above|beyond|longer than|older than|better than|larger than|taller than|exceeding|far more than|much more than|>|heavier than|wider than|deeper than|faster than|bigger than|stronger than|hotter than|warmer than|farther than|further than|thicker than'), // prettier-ignore
    ...each<Bound>('at least', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|at the least|from at least|≥|not under|not below|nothing less than|no lower than|no smaller than|no shorter than'), // prettier-ignore
    ...each<Bound>('less', 'less than|fewer than|under|below|lower than|shorter than|younger than|smaller than|well under|well below|short of|<|lighter than|narrower than|shallower than|slower than|nearer than|closer than|colder than|cooler than|thinner than'), // prettier-ignore
    ...each<Bound>('at most', 'at most|up to|as many as|as much as|no more than|not more than|a maximum of|maximum of|as high as|as long as|as large as|at the most|≤|not exceeding|not over|not above|not beyond|no higher than|no greater than|no larger than|no longer than|no bigger than|no taller than'), // prettier-ignore
  ]),
  comparatorsAfter: new Map<string, Bound>([
    ...each<Bound>('at least', 'or more|or older|or over|or above|or higher|or longer|+|and up|and over|and older|and above|plus|-plus|at least|at the least'), // prettier-ignore
    ...each<Bound>('at most', 'or less|or fewer|or under|or younger|or below|or lower|at most|at the most|and under|and younger'), // prettier-ignore
  ]),
  between: new Map([['between', 'and']]),
  from: new Map([['from', 'to']]),
  to: new Set(['to', 'or']),
  per: new Set(['per', 'a', 'an', 'each', 'every']),
  percent: new Set(['%', 'percent', 'per cent', 'pct', 'pc', 'percentage']),
  points: new Set(['point', 'points']),
};

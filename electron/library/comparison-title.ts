import { shorten } from '../importers/plain/title.ts';

const LONGEST = 60;
const BETWEEN = ' / ';

/** More titles than this would each be cut to nothing; the rest are counted. */
const NAMED = 3;

/** A text as it may be called in the title of a comparison. */
export interface Named {
  readonly title: string;
  /** Of a whole source; a passage goes by its own title. */
  readonly outlet?: string | null;
}

/**
 * What each text is called: its outlet, where it has one that no other of them has, else its title. A text alone goes by
 * its title.
 */
export function namesInTitle(texts: readonly Named[]): string[] {
  return texts.map(({ title, outlet }) => {
    const alone = texts.filter((other) => other.outlet === outlet).length === 1;
    return outlet && alone && texts.length > 1 ? outlet : title;
  });
}

/** A title for a comparison that the user gave none, from the titles of its members; about 60 characters at most. */
export function comparisonTitle(titles: readonly string[]): string {
  const named = titles.length <= NAMED ? titles : titles.slice(0, NAMED - 1);
  const rest = titles.length > named.length ? ` and ${titles.length - named.length} more` : '';
  let room = LONGEST - rest.length - BETWEEN.length * (named.length - 1);
  // Short titles leave their room to the long ones, so the shortest are given theirs first.
  const shortened = new Map<number, string>();
  const byLength = [...named.entries()].sort(([, a], [, b]) => a.length - b.length);
  byLength.forEach(([position, title], done) => {
    const short = shorten(title, Math.floor(room / (named.length - done)));
    shortened.set(position, short);
    room -= [...short].length;
  });
  return named.map((_, position) => shortened.get(position)).join(BETWEEN) + rest;
}

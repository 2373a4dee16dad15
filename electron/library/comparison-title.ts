import { shortenApart } from '../../engine/dossier/index.ts';
import { tellsApart, type TitledText } from '../../engine/view/titles-apart.ts';
import { shorten } from '../importers/plain/title.ts';

const LONGEST = 60;
/** A title is never cut below this. */
const SHORTEST = 24;
const BETWEEN = ' / ';

/** More titles than this would each be cut to nothing; the rest are counted. */
const NAMED = 3;

/** A text as it may be called in the title of a comparison. */
export interface Named {
  readonly title: string;
  /** Of a whole source; a passage goes by its own title. */
  readonly outlet?: string | null;
  /** What tells a text from others of its title; nothing where it is not known. */
  readonly tells?: TitledText['tells'];
  readonly always?: boolean;
}

/** A name in the title of a comparison, and what tells it from another that is the same. */
export interface NameInTitle {
  readonly name: string;
  readonly tell: string | null;
}

/**
 * What each text is called: its outlet, where it has one that no other of them has, else its title. A text alone goes by
 * its title.
 */
export function namesInTitle(texts: readonly Named[]): NameInTitle[] {
  const named = texts.map(({ title, outlet, tells = [], always = false }): TitledText => {
    const alone = texts.filter((other) => other.outlet === outlet).length === 1;
    return { title: outlet && alone && texts.length > 1 ? outlet : title, tells, always };
  });
  const tells = tellsApart(named);
  // The day of a version is told where there is room for it.
  return named.map(({ title }, at) => ({
    name: title,
    tell: tells[at]?.replace(/^(version \d+), .*/, '$1') ?? null,
  }));
}

/** A title for a comparison that the user gave none, from the titles of its members; about 60 characters at most. */
export function comparisonTitle(texts: readonly NameInTitle[]): string {
  const [first] = texts;
  // Of one name alone it is said once, and what tells its texts apart is not cut.
  if (first && texts.length > 1 && texts.every(({ name, tell }) => name === first.name && tell !== null)) {
    const tells = comparisonTitle(texts.map(({ tell }) => ({ name: tell!, tell: null })));
    return `${shorten(first.name, Math.max(SHORTEST, LONGEST - tells.length - 3))} (${tells})`;
  }
  const all = texts.map(({ name, tell }) => (tell === null ? name : `${name} (${tell})`));
  const named = all.length <= NAMED ? all : all.slice(0, NAMED - 1);
  const rest = all.length > named.length ? ` and ${all.length - named.length} more` : '';
  let room = LONGEST - rest.length - BETWEEN.length * (named.length - 1);
  // Short titles leave their room to the long ones, so the shortest are given theirs first.
  const shortened = new Map<number, string>();
  const byLength = [...named.entries()].sort(([, a], [, b]) => a.length - b.length);
  byLength.forEach(([position, title], done) => {
    const short = shorten(title, Math.floor(room / (named.length - done)));
    shortened.set(position, short);
    room -= [...short].length;
  });
  const cut = named.map((_, position) => shortened.get(position)!);
  // Titles that begin alike and are cut alike would say nothing: what they share is left out instead.
  const share = Math.floor((LONGEST - rest.length - BETWEEN.length * (named.length - 1)) / named.length);
  const told = cut.map((short, at) => {
    const rivals = named.filter((name, other) => name !== named[at] && readAlike(short, cut[other]!));
    return rivals.length === 0 ? short : shortenApart([named[at]!, ...rivals], share)[0]!;
  });
  return told.join(BETWEEN) + rest;
}

/** Whether two names that were cut say the same as far as they go. */
function readAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => /^(.*)…$/s.exec(name)?.[1]) as [string?, string?];
  if (first === undefined || second === undefined) return false;
  return first.startsWith(second) || second.startsWith(first);
}

import type { DossierSource } from '../dossier.ts';
import { shorten, shortenApart } from '../shorten.ts';

type Named = Pick<DossierSource, 'title' | 'outlet' | 'author' | 'published' | 'passageOf'>;

const LONGEST = 40;

const oneLine = (words: string | null) => (words ?? '').replace(/\s+/g, ' ').trim();

/**
 * What each source is called in a sentence: its outlet, else its author, else its title in quotation marks ("“Ferry aground” says"); a passage by
 * the title the user gave it. Where
 * two would be called the same, both are told apart by their dates, else by their titles, else by their letters.
 */
export function sourceNames(sources: readonly Named[], letters: readonly string[]): string[] {
  const titles = shortenApart(
    sources.map((source) => oneLine(source.title)),
    LONGEST,
  ).map((words) => (words === '' ? '' : `“${words}”`));
  const plain = sources.map(
    ({ passageOf, outlet, author }, at) =>
      (passageOf === null && (shorten(oneLine(outlet), LONGEST) || shorten(oneLine(author), LONGEST))) ||
      titles[at]!,
  );
  const dated = plain.map((name, at) =>
    sources[at]!.published ? `${name} ${sources[at]!.published}` : name,
  );
  const titled = plain.map((name, at) => (name === titles[at]! ? name : `${name}, ${titles[at]!}`));
  const lettered = plain.map((name, at) => (name === '' ? letters[at]! : `${name} (${letters[at]})`));
  return plain.map((name, at) => {
    const rivals = [...plain.keys()].filter((other) => same(plain[other]!, name));
    if (name !== '' && rivals.length === 1) return name;
    for (const way of [dated, titled]) {
      const ways = rivals.map((rival) => way[rival]!.toLowerCase());
      if (name !== '' && new Set(ways).size === rivals.length) return way[at]!;
    }
    return lettered[at]!;
  });
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

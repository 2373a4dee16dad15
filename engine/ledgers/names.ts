import { NAME_KINDS } from '../analysis/entities/name-mentions.ts';
import type { Entity, Names } from '../analysis/entities/names.ts';
import type { Document } from '../analysis/document.ts';
import type { Place } from '../types.ts';
import type { NameEntry, TitleEntry } from './types.ts';

/** Every name of the texts with its forms, titles and places. */
export function nameEntries(documents: readonly Document[], names: Names): NameEntry[] {
  return [...names.entities]
    .sort(
      (x, y) =>
        NAME_KINDS.indexOf(x.kind) - NAME_KINDS.indexOf(y.kind) ||
        y.mentions.length - x.mentions.length ||
        (x.name < y.name ? -1 : x.name > y.name ? 1 : 0),
    )
    .map((entity, index) => ({ id: `name-${index + 1}`, ...entryOf(entity, documents) }));
}

function entryOf({ kind, name, mentions }: Entity, documents: readonly Document[]): Omit<NameEntry, 'id'> {
  const place = (text: number, start: number, end: number): Place => {
    const document = documents[text]!;
    return { source: document.id, start, end, quote: document.text.slice(start, end) };
  };
  const variants = new Map<string, number>();
  const titles = new Map<string, { words: string; places: Place[] }>();
  for (const { text, in: at, titles: own } of mentions) {
    variants.set(text, (variants.get(text) ?? 0) + 1);
    for (const { start, end } of own) {
      const there = place(at, start, end);
      const words = there.quote.replace(/\s+/g, ' ');
      const known = titles.get(words.toLowerCase());
      if (known === undefined) titles.set(words.toLowerCase(), { words, places: [there] });
      else known.places.push(there);
    }
  }
  return {
    kind,
    name,
    variants: [...variants]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([words, count]) => ({ words, count })),
    titles: [...titles.values()].sort(
      (x: TitleEntry, y: TitleEntry) => y.places.length - x.places.length || (x.words < y.words ? -1 : 1),
    ),
    places: mentions.map(({ in: at, start, end }) => place(at, start, end)),
  };
}

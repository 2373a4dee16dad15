/** Lists of words as they are written in a language pack. */

/** "mr mrs ms": words with spaces between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter((word) => word !== ''));
}

/** "more than, up to": words and phrases with a comma between them. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(entries(list));
}

/** "one 1, at least 2": words and phrases, each with a number behind it. */
export function numbered(list: string): ReadonlyMap<string, number> {
  return new Map(
    entries(list).map((entry): [string, number] => {
      const space = entry.lastIndexOf(' ');
      return [entry.slice(0, space), Number(entry.slice(space + 1))];
    }),
  );
}

/** One list for each kind: `{ all: 'all, every' }` gives "all" and "every" the kind `all`. A word may stand in one list alone. */
export function sorted<Kind extends string>(
  lists: Readonly<Partial<Record<Kind, string>>>,
): ReadonlyMap<string, Kind> {
  return new Map(
    (Object.entries(lists) as [Kind, string][]).flatMap(([kind, list]) =>
      entries(list).map((entry): [string, Kind] => [entry, kind]),
    ),
  );
}

/** "say: says said saying; tell: tells told": dictionary forms with their inflected forms. */
export function inflected(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list
      .split(';')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry): [string, readonly string[]] => {
        const [lemma, forms = ''] = entry.split(':').map((part) => part.trim());
        return [lemma!, forms.split(' ').filter((form) => form !== '')];
      }),
  );
}

function entries(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

import type { Comparison, Link, TextOutline } from '../types.ts';

/** The texts of a comparison, those of the very same sentences together; each group in input order, the groups by their first. */
export function groupCopies({
  texts,
  links,
}: Pick<Comparison, 'texts' | 'links'>): readonly (readonly [TextOutline, ...TextOutline[]])[] {
  const shared = sharedSentences(links);
  const groups: [TextOutline, ...TextOutline[]][] = [];
  for (const text of texts) {
    const group = groups.find(([first]) => isCopy(first, text, shared));
    if (group === undefined) groups.push([text]);
    else group.push(text);
  }
  return groups;
}

/** How many sentences two texts have in the same place, word for word, by the ids of the texts. */
function sharedSentences(links: readonly Link[]): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const { a, b, edits } of links) {
    const same =
      edits.length === 0 &&
      a.length === b.length &&
      a.every((place, at) => place.start === b[at]!.start && place.quote === b[at]!.quote);
    if (!same) continue;
    const key = keyOf(a[0]!.source, b[0]!.source);
    shared.set(key, (shared.get(key) ?? 0) + a.length);
  }
  return shared;
}

function isCopy(one: TextOutline, other: TextOutline, shared: ReadonlyMap<string, number>): boolean {
  return (
    one.length === other.length &&
    one.sentences.length === other.sentences.length &&
    one.sentences.length > 0 &&
    (shared.get(keyOf(one.id, other.id)) ?? shared.get(keyOf(other.id, one.id))) === one.sentences.length
  );
}

const keyOf = (one: string, other: string) => JSON.stringify([one, other]);

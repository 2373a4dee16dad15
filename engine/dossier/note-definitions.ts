/** What a note defines for itself, footnotes (`[^1]: Words.`) and addresses (`[report]: https://…`), where several notes stand in one file. */
import type { DossierAnnotation } from './dossier.ts';
import {
  definitionsAmong,
  definitionsIn,
  labelled,
  mayDefine,
  placesOfLabels,
  type Definition,
  type LabelKind,
} from './note-labels.ts';
import type { NoteEvent } from './note-reader.ts';
import { picturesApart } from './note-pictures.ts';
import { withEdits } from './with-edits.ts';

/** What a note that was read defines before a place and behind it, as Markdown. */
export function definitionsAround(
  markdown: string,
  { events, at }: { readonly events: readonly NoteEvent[]; readonly at: number },
): { readonly before: string; readonly behind: string } {
  const definitions = definitionsAmong(events, markdown);
  const written = (some: readonly Definition[]) =>
    some.map(({ start, end }) => markdown.slice(start, end)).join('\n\n');
  return {
    before: written(definitions.filter(({ start }) => start < at)),
    behind: written(definitions.filter(({ start }) => start >= at)),
  };
}

/** A note without its footnotes, and these by their labels, as Markdown of their own. */
export function footnotesApart(markdown: string): {
  readonly words: string;
  readonly footnotes: ReadonlyMap<string, string>;
} {
  const footnotes = new Map<string, string>();
  const own = definitionsIn(markdown).filter(({ kind }) => kind === 'footnote');
  // Of several of one label the first counts.
  for (const { label, start, end } of own.toReversed()) {
    const whole = markdown.slice(start, end);
    footnotes.set(
      label,
      whole
        .slice(whole.indexOf(']:') + 2)
        .replace(/\n(?: {4}|\t)/g, '\n')
        .trim(),
    );
  }
  const words = withEdits(
    markdown,
    own.map(({ start, end }) => ({ start, end, words: '' })),
  );
  return { words, footnotes };
}

/** By what a footnote is found that a note leads to. */
export const footnoteLabel = (words: string): string => labelled(words);

/**
 * A note whose labels are its own among those of other notes in the same file: the second note that has a footnote `[^1]` has a `[^1-2]`
 * there. A footnote that nothing leads to, or the second of one label in one note, is shown where it stands, since readers of Markdown would
 * leave it out.
 *
 * @param taken the labels of the notes before it; those of this one are added
 */
function withOwnLabels(markdown: string, taken: Set<string>): string {
  if (!mayDefine(markdown)) return markdown;
  const places = placesOfLabels(markdown);
  const definitions = places.filter(({ isUse }) => !isUse);
  if (definitions.length === 0) return markdown;
  const idOf = (kind: LabelKind, label: string) => `${kind} ${label}`;
  const own = new Set(definitions.map(({ kind, label }) => idOf(kind, label)));
  const isFree = (id: string) => !taken.has(id) && !own.has(id);
  const renamed = new Map<string, string>();
  for (const { kind, label } of definitions) {
    const id = idOf(kind, label);
    if (!taken.has(id) || renamed.has(id)) continue;
    let number = 2;
    while (!isFree(idOf(kind, `${label}-${number}`))) number += 1;
    renamed.set(id, `-${number}`);
    own.add(idOf(kind, `${label}-${number}`));
  }
  const used = new Set(places.filter(({ isUse }) => isUse).map(({ kind, label }) => idOf(kind, label)));
  const seen = new Set<string>();
  const changes = places.flatMap(({ kind, label, start, end, around, isUse }) => {
    const isShown = kind === 'footnote' && !isUse && (seen.has(label) || !used.has(idOf(kind, label)));
    if (kind === 'footnote' && !isUse) seen.add(label);
    if (isShown) {
      const at = markdown.lastIndexOf('[', start);
      return [{ start: at, end: at, words: '\\' }];
    }
    const suffix = renamed.get(idOf(kind, label));
    if (suffix === undefined) return [];
    const name = around[0] === '' ? markdown.slice(start, end) : label.toLowerCase();
    return [{ start, end, words: `${around[0]}${name}${suffix}${around[1]}` }];
  });
  for (const id of own) taken.add(id);
  return withEdits(markdown, changes);
}

/** Notes as they stand together in one file: each has labels of its own, and its pictures stand by themselves. */
export function notesTogether<N extends { readonly note: string }>(
  notes: readonly N[],
  annotations: readonly DossierAnnotation[],
): { readonly notes: N[]; readonly annotations: DossierAnnotation[] } {
  const taken = new Set<string>();
  return {
    notes: notes.map((one) => ({ ...one, note: withOwnLabels(picturesApart(one.note), taken) })),
    annotations: annotations.map((one) => ({
      ...one,
      markdown: withOwnLabels(picturesApart(one.markdown), taken),
    })),
  };
}

/** What a note defines for itself, footnotes (`[^1]: Words.`) and addresses (`[report]: https://…`), where several notes stand in one file. */
import type { DossierAnnotation } from './dossier.ts';
import { noteBlocks, noteEvents } from './note-events.ts';
import { picturesApart } from './note-pictures.ts';
import { withEdits } from './with-edits.ts';

type Kind = 'footnote' | 'address';

interface Definition {
  readonly kind: Kind;
  /** As labels are told from each other: without regard to case. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a note that holds a label, or has room for one. */
interface LabelPlace {
  readonly kind: Kind;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** What another label is written between: `[report]` has none of its own and becomes `[report][report-2]`. */
  readonly around: readonly [string, string];
  readonly isUse: boolean;
}

const labelled = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

/** What defines nothing need not be read for it. */
const MAY_DEFINE = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])?[ \t>]*\[[^\]\n]+\]:/m;

function definitionsIn(markdown: string): Definition[] {
  if (!MAY_DEFINE.test(markdown)) return [];
  const definitions: Definition[] = [];
  let label = '';
  for (const [step, { type, start, end }] of noteBlocks(markdown)) {
    if (type === 'gfmFootnoteDefinitionLabelString' || type === 'definitionLabelString')
      label = labelled(markdown.slice(start.offset, end.offset));
    if (step === 'exit' && (type === 'gfmFootnoteDefinition' || type === 'definition'))
      definitions.push({
        kind: type === 'definition' ? 'address' : 'footnote',
        label,
        start: start.offset,
        end: end.offset,
      });
  }
  return definitions;
}

/** Every label of a note that defines something. */
function placesOfLabels(markdown: string): LabelPlace[] {
  const places: LabelPlace[] = [];
  // A link, or a picture, that is not yet known to have a label or an address of its own.
  const open: { text: string; end: number; isSettled: boolean }[] = [];
  let reference: { start: number; end: number; label: string | null } | null = null;
  for (const [step, { type, start, end }] of noteEvents(markdown)) {
    const words = markdown.slice(start.offset, end.offset);
    const place = (kind: Kind, isUse: boolean) => {
      places.push({
        kind,
        label: labelled(words),
        start: start.offset,
        end: end.offset,
        around: ['', ''],
        isUse,
      });
    };
    if (step === 'enter')
      switch (type) {
        case 'gfmFootnoteCallString':
          place('footnote', true);
          break;
        case 'gfmFootnoteDefinitionLabelString':
          place('footnote', false);
          break;
        case 'definitionLabelString':
          place('address', false);
          break;
        case 'link':
        case 'image':
          open.push({ text: '', end: end.offset, isSettled: false });
          break;
        case 'labelText':
          if (open.length > 0) open.at(-1)!.text = words;
          break;
        case 'resource':
          if (open.length > 0) open.at(-1)!.isSettled = true;
          break;
        case 'reference':
          reference = { start: start.offset, end: end.offset, label: null };
          break;
        case 'referenceString':
          reference!.label = words;
          place('address', true);
      }
    else
      switch (type) {
        case 'reference':
          // `[report][]`
          if (reference!.label === null)
            places.push({
              kind: 'address',
              label: labelled(open.at(-1)!.text),
              start: reference!.start,
              end: reference!.end,
              around: ['[', ']'],
              isUse: true,
            });
          open.at(-1)!.isSettled = true;
          reference = null;
          break;
        case 'link':
        case 'image': {
          const { text, end: at, isSettled } = open.pop()!;
          if (!isSettled)
            places.push({
              kind: 'address',
              label: labelled(text),
              start: at,
              end: at,
              around: ['[', ']'],
              isUse: true,
            });
        }
      }
  }
  return places;
}

/** What a note defines before a place and behind it, as Markdown. */
export function definitionsAround(
  markdown: string,
  at: number,
): { readonly before: string; readonly behind: string } {
  const definitions = definitionsIn(markdown);
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
  const definitions = definitionsIn(markdown);
  if (definitions.length === 0) return markdown;
  const places = placesOfLabels(markdown);
  const idOf = (kind: Kind, label: string) => `${kind} ${label}`;
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

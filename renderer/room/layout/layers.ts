import { EDIT_KINDS } from '../../../engine/types.ts';
import type {
  Comparison,
  Edit,
  EditKind,
  Evidence,
  Finding,
  FindingType,
  Link,
  Place,
  Span,
} from '../../../engine/index.ts';
import type { FindingMark } from './layout.ts';
import type { Layer } from './runs.ts';
import { widenLayers } from './widen-layers.ts';
import type { Level } from '../mark-level.ts';

/** From here on a link joins versions of one text; below it, independent accounts of one fact. */
export const VERSION_STRENGTH = 0.75;
/** In links weaker than this two words of like meaning are as often chance as a rewording. */
const REWORDED_STRENGTH = 0.45;

/** Kinds that tell something where two independent accounts were matched word for word. */
const TELLING: ReadonlySet<EditKind> = new Set(['number', 'name', 'negation', 'wording']);
/** Findings about a whole stretch: marked only while selected, since their words are no difference in themselves. */
const ABOUT_STRETCHES: ReadonlySet<FindingType> = new Set(['omission', 'version']);

/** A place longer than this is not underlined from end to end when a finding names no words in it. */
const LONGEST_UNDERLINE = 80;

/**
 * Whether an edit can be marked on the words at all. Between versions of one text every edit is. Two independent
 * accounts differ in nearly every word, and marking them all would make none stand out: only words that were matched
 * with each other are marked, where more than their spelling or setting differs, and rewordings only in closer links.
 * What one side alone has, or what is left over between words in common, is not: the wash of the link says that it is
 * told otherwise.
 */
function isMarkable(link: Link, edit: Edit): boolean {
  if (link.strength >= VERSION_STRENGTH) return true;
  if (edit.kind === 'wording' && link.strength < REWORDED_STRENGTH) return false;
  return edit.corresponds && edit.a !== undefined && edit.b !== undefined && TELLING.has(edit.kind);
}

/** Whether an edit is marked on the words while the `hidden` kinds are not. */
export function isMarked(link: Link, edit: Edit, hidden: ReadonlySet<EditKind>): boolean {
  return !hidden.has(edit.kind) && isMarkable(link, edit);
}

/** How many edits of each kind are marked on the words, or would be if their kind were not hidden. */
export function countMarks(comparison: Pick<Comparison, 'links'>): Readonly<Record<EditKind, number>> {
  const counts = Object.fromEntries(EDIT_KINDS.map((kind) => [kind, 0])) as Record<EditKind, number>;
  for (const link of comparison.links) {
    for (const edit of link.edits) if (isMarkable(link, edit)) counts[edit.kind]++;
  }
  return counts;
}

/** The words of a place without the white space around them; the place itself where it is nothing else. */
function withoutEdgeSpace(place: Place): Span {
  const before = place.quote.length - place.quote.trimStart().length;
  const after = place.quote.length - place.quote.trimEnd().length;
  if (before === place.quote.length) return place;
  return { start: place.start + before, end: place.end - after };
}

/** Layers by source id, in order of `start`. */
export type LayersBySource = ReadonlyMap<string, readonly Layer[]>;

/** The edits of a comparison that are marked, and of which kinds there are any. */
export function editLayers(
  comparison: Comparison,
  hiddenKinds: ReadonlySet<EditKind>,
  level: Level,
): { readonly bySource: LayersBySource; readonly kinds: ReadonlySet<EditKind> } {
  const bySource = new Map<string, Layer[]>();
  const letters = new Map(comparison.texts.map((t) => [t.id, t.letter]));
  const kinds = new Set<EditKind>();
  for (const link of comparison.links) {
    const version = link.strength >= VERSION_STRENGTH;
    const sourceA = link.a[0]?.source ?? '';
    const sourceB = link.b[0]?.source ?? '';
    link.edits.forEach((edit, index) => {
      if (!isMarked(link, edit, hiddenKinds)) return;
      const tag = edit.a && edit.b ? 'change' : edit.a ? 'del' : 'ins';
      const common = {
        kind: edit.kind,
        linkId: link.id,
        editId: `${link.id}.${index}`,
        tag,
        version,
      } as const;
      const lay = (place: Place | undefined, otherSource: string, otherWords: string) => {
        if (!place || place.end <= place.start) return;
        const edit = { ...common, other: letters.get(otherSource) ?? '', otherWords };
        add(bySource, place.source, { ...withoutEdgeSpace(place), edit });
        kinds.add(edit.kind);
      };
      lay(edit.a, edit.b?.source ?? sourceB, edit.b?.quote ?? '');
      lay(edit.b, edit.a?.source ?? sourceA, edit.a?.quote ?? '');
    });
  }
  for (const text of comparison.texts) {
    const layers = bySource.get(text.id);
    if (!layers) continue;
    if (level === 'words') layers.sort(inOrder);
    else bySource.set(text.id, widenLayers(layers, level === 'sentences' ? text.sentences : text.paragraphs));
  }
  return { bySource, kinds };
}

/** The places of findings that are marked: of all that are not dismissed, and of the selected one. */
export function findingLayers(
  comparison: Comparison,
  selectedFinding: string | null,
  dismissed: ReadonlySet<string>,
): { readonly bySource: LayersBySource; readonly types: ReadonlySet<FindingType> } {
  const bySource = new Map<string, Layer[]>();
  const types = new Set<FindingType>();
  for (const finding of comparison.findings) {
    const selected = finding.id === selectedFinding;
    if (dismissed.has(finding.id) && !selected) continue;
    for (const place of finding.places) {
      for (const layer of evidenceLayers(finding, place, selected)) add(bySource, place.source, layer);
    }
    if (selected || !ABOUT_STRETCHES.has(finding.type)) types.add(finding.type);
  }
  for (const layers of bySource.values()) layers.sort(inOrder);
  return { bySource, types };
}

const inOrder = (a: Layer, b: Layer) => a.start - b.start || a.end - b.end;

function add(bySource: Map<string, Layer[]>, source: string, layer: Layer): void {
  const layers = bySource.get(source);
  if (layers) layers.push(layer);
  else bySource.set(source, [layer]);
}

/**
 * The differing words of a place, or the place itself where none are named; for the selected finding the whole place
 * as well.
 */
function evidenceLayers(finding: Finding, place: Evidence, selected: boolean): Layer[] {
  const { id, type, says } = finding;
  const mark = (focus: boolean): FindingMark => ({ id, type, says, focus, selected });
  const layers: Layer[] = [];
  if (selected) layers.push({ start: place.start, end: place.end, finding: mark(false) });
  else if (ABOUT_STRETCHES.has(type)) return [];
  for (const focus of place.focus) layers.push({ start: focus.start, end: focus.end, finding: mark(true) });
  if (place.focus.length === 0 && place.end - place.start <= LONGEST_UNDERLINE) {
    layers.push({ start: place.start, end: place.end, finding: mark(true) });
  }
  return layers;
}

import { ABOUT_STRETCHES, markedWords, toldEdits, VERSION_STRENGTH } from '../../../../engine/view/index.ts';
import type {
  Comparison,
  EditKind,
  Evidence,
  Finding,
  FindingType,
  Place,
  Span,
} from '../../../../engine/index.ts';
import type { FindingMark } from './layout.ts';
import type { Layer } from './runs.ts';
import { widenLayers } from './widen-layers.ts';
import type { Level } from '../../../session/comparison/mark-level.ts';

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
    const told = new Set(toldEdits(link));
    link.edits.forEach((edit, index) => {
      if (hiddenKinds.has(edit.kind) || !told.has(edit)) return;
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
  for (const { start, end } of markedWords(place)) layers.push({ start, end, finding: mark(true) });
  return layers;
}

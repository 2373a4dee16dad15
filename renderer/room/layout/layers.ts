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

/** From here on a link joins versions of one text; below it, independent accounts of one fact. */
export const VERSION_STRENGTH = 0.75;

/** Below this, two accounts share a subject and few words: a name that only one has tells nothing. */
export const CLOSE_STRENGTH = 0.5;

/** Kinds that tell something even where only one of two independent accounts has the word. */
const TELLING: ReadonlySet<EditKind> = new Set(['number', 'name', 'negation', 'quotation']);

/** In independent accounts a longer stretch that stands alone is another statement, not another word. */
const LONGEST_TELLING = 36;

/** Findings about a whole stretch: marked only while selected, since their words are no difference in themselves. */
const ABOUT_STRETCHES: ReadonlySet<FindingType> = new Set(['omission', 'version']);

/** A place longer than this is not underlined from end to end when a finding names no words in it. */
const LONGEST_UNDERLINE = 80;

/**
 * Whether an edit is marked on the words. Between versions of one text every visible kind is. Two independent accounts
 * differ in nearly every word, and marking them all would make none stand out:
 * - words that were matched with each other are marked, but for a mere ending ("Muslim", "Muslims"), which is grammar;
 * - of a few words that stand alone, only numbers, negations and quotations are, and names in close accounts;
 * - what is merely left over on both sides is not: the wash of the link says that it is told otherwise.
 */
export function isMarked(link: Link, edit: Edit, hidden: ReadonlySet<EditKind>): boolean {
  if (hidden.has(edit.kind)) return false;
  if (link.strength >= VERSION_STRENGTH) return true;
  if (edit.a && edit.b) return edit.corresponds && edit.kind !== 'spelling';
  const alone = edit.a ?? edit.b;
  if (!alone || alone.end - alone.start > LONGEST_TELLING) return false;
  return TELLING.has(edit.kind) && (link.strength >= CLOSE_STRENGTH || edit.kind !== 'name');
}

/** The words of a place without the white space around them; the place itself where it is nothing else. */
function withoutEdgeSpace(place: Place): Span {
  const before = place.quote.length - place.quote.trimStart().length;
  const after = place.quote.length - place.quote.trimEnd().length;
  if (before === place.quote.length) return place;
  return { start: place.start + before, end: place.end - after };
}

export interface LayerInput {
  readonly comparison: Comparison;
  readonly selectedFinding: string | null;
  readonly dismissed: ReadonlySet<string>;
  readonly hiddenKinds: ReadonlySet<EditKind>;
}

export interface Layers {
  /** By source id, in order of `start`. */
  readonly bySource: ReadonlyMap<string, readonly Layer[]>;
  readonly editKinds: ReadonlySet<EditKind>;
  readonly findingTypes: ReadonlySet<FindingType>;
}

/** Everything that is laid over the words of a comparison: marked edits, and the places of findings not dismissed. */
export function collectLayers({ comparison, selectedFinding, dismissed, hiddenKinds }: LayerInput): Layers {
  const bySource = new Map<string, Layer[]>();
  const add = (source: string, layer: Layer) => {
    const layers = bySource.get(source);
    if (layers) layers.push(layer);
    else bySource.set(source, [layer]);
  };
  const letters = new Map(comparison.texts.map((t) => [t.id, t.letter]));
  const editKinds = new Set<EditKind>();
  const findingTypes = new Set<FindingType>();

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
        add(place.source, { ...withoutEdgeSpace(place), edit });
        editKinds.add(edit.kind);
      };
      lay(edit.a, edit.b?.source ?? sourceB, edit.b?.quote ?? '');
      lay(edit.b, edit.a?.source ?? sourceA, edit.a?.quote ?? '');
    });
  }

  for (const finding of comparison.findings) {
    const selected = finding.id === selectedFinding;
    if (dismissed.has(finding.id) && !selected) continue;
    for (const place of finding.places) {
      for (const layer of evidenceLayers(finding, place, selected)) add(place.source, layer);
    }
    if (selected || !ABOUT_STRETCHES.has(finding.type)) findingTypes.add(finding.type);
  }
  for (const layers of bySource.values()) layers.sort((a, b) => a.start - b.start || a.end - b.end);
  return { bySource, editKinds, findingTypes };
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

import { firstEndingAfter } from '../../../../engine/algorithms/index.ts';
import type { Span } from '../../../../engine/index.ts';
import { MARK_RANK } from '../../../../engine/view/index.ts';
import type { Layer } from './runs.ts';

/**
 * The marks of words as marks of the whole stretches they stand in: one for each stretch with a difference, of the most
 * telling kind. `stretches` stand in order and do not overlap; a mark outside all of them is left as it is.
 */
export function widenLayers(layers: readonly Layer[], stretches: readonly Span[]): Layer[] {
  const widened = new Map<Span, Layer>();
  const outside: Layer[] = [];
  for (const layer of layers) {
    const stretch = stretchAt(stretches, layer.start);
    if (!stretch || !layer.edit) {
      outside.push(layer);
      continue;
    }
    const known = widened.get(stretch);
    if (known?.edit && rank(known) <= rank(layer)) continue;
    widened.set(stretch, { start: stretch.start, end: stretch.end, edit: { ...layer.edit, tag: 'change' } });
  }
  return [...widened.values(), ...outside].sort((a, b) => a.start - b.start || a.end - b.end);
}

const rank = (layer: Layer) => (layer.edit ? MARK_RANK.indexOf(layer.edit.kind) : MARK_RANK.length);

function stretchAt(stretches: readonly Span[], at: number): Span | undefined {
  const found = stretches[firstEndingAfter(stretches, at)];
  return found && found.start <= at ? found : undefined;
}

import type { ViewState } from '../../bridge/contract.ts';
import { comparisonById, setComparisonView } from '../comparisons.ts';
import type { Writable } from '../database.ts';

/** The pins of a comparison of another library, between the members as they are here. */
export function pinsHere(
  { pins = [] }: ViewState,
  hereByThere: ReadonlyMap<string, string>,
): NonNullable<ViewState['pins']> {
  return pins.flatMap(({ kind, places: [one, two] }) => {
    const [first, second] = [hereByThere.get(one.source), hereByThere.get(two.source)];
    if (first === undefined || second === undefined) return [];
    return [
      {
        kind,
        places: [
          { ...one, source: first },
          { ...two, source: second },
        ] as const,
      },
    ];
  });
}

/** What was pinned elsewhere is pinned here too; of two that contradict each other the one that is here holds. */
export function mergePins(tx: Writable, id: string, there: NonNullable<ViewState['pins']>): void {
  const { view } = comparisonById(tx, id)!.comparison;
  const here = view.pins ?? [];
  const known = new Set(here.map((pin) => JSON.stringify(pin)));
  const fresh = there.filter((pin) => !known.has(JSON.stringify(pin)));
  if (fresh.length > 0) setComparisonView(tx, id, { ...view, pins: [...here, ...fresh] });
}

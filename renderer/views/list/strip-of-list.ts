import type { FindingType } from '../../../engine/index.ts';
import type { Difference } from '../../../engine/view/index.ts';
import { LINE, type StripRow } from '../rows/strip-row.ts';

/** The differences of List, as the strip beside them draws them. */
export function stripOfList(items: readonly Difference[]): readonly StripRow[] {
  return items.map(({ what, kind, id, says }) => ({
    tone: what === 'edit' || what === 'finding' ? 'differs' : what,
    weight: LINE,
    findings:
      what === 'finding' && kind
        ? [{ id: id.replace(/^finding-/, ''), type: kind as FindingType, says }]
        : [],
  }));
}

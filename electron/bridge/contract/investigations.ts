/** Investigations: what a user works on, each with its sources, its comparisons and its own settings. */
import * as v from 'valibot';
import type { DeepReadonly } from './deep-readonly.ts';
import { declare } from './declare.ts';
import { id, ids, shortName } from './inputs.ts';

/** How an investigation was left, so that it opens there. */
const investigationSettings = v.partial(
  v.strictObject({
    /** The comparisons that stand in tabs, in their order. */
    openTabs: v.pipe(v.array(id), v.maxLength(50)),
    /** The comparison that was open last. */
    lastComparison: v.nullable(id),
    /** The collection or tag of which the sources were shown; null for all. */
    scope: v.nullable(v.strictObject({ kind: v.picklist(['collection', 'tag']), id })),
  }),
);
export type InvestigationSettings = DeepReadonly<v.InferOutput<typeof investigationSettings>>;

export interface InvestigationRecord {
  readonly id: string;
  readonly title: string;
  /** Ids of its sources; a source may be in several investigations. */
  readonly sources: readonly string[];
  readonly settings: InvestigationSettings;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/** What came into one investigation and left another. */
export interface Placed {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Ids of the comparisons that went along. */
  readonly comparisons: readonly string[];
}

export const investigationsCalls = {
  /** Makes an investigation, or, with its `id`, gives it another title. */
  saveInvestigation: declare<InvestigationRecord>()(v.strictObject({ id: v.optional(id), title: shortName })),
  /** Keeps what is given of how it was left; the rest stays. */
  saveInvestigationSettings: declare<null>()(v.strictObject({ id, settings: investigationSettings })),
  /** Moves it to the trash with its comparisons; its sources stay in the library. */
  deleteInvestigation: declare<null>()(v.strictObject({ id })),
  restoreInvestigation: declare<InvestigationRecord>()(v.strictObject({ id })),
  /**
   * Puts sources `into` an investigation, and takes others `from` one, in one change. Comparisons of the sources that are taken alone
   * go along, or exactly those that are named.
   */
  placeSources: declare<Placed>()(
    v.strictObject({
      into: v.nullable(id),
      add: ids,
      from: v.nullable(id),
      remove: ids,
      comparisons: v.optional(ids),
    }),
  ),
};

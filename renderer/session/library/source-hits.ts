import type { SearchHit } from '../../../electron/bridge/contract.ts';

/** A source with places in its text that were found. */
export type SourceHit = Extract<SearchHit, { kind: 'source' }>;

/** The hits inside texts, by the id of their source. */
export const hitsBySource = (hits: readonly SearchHit[]): ReadonlyMap<string, SourceHit> =>
  new Map(
    hits.flatMap((hit) => (hit.kind === 'source' && hit.places > 0 ? [[hit.source.id, hit] as const] : [])),
  );

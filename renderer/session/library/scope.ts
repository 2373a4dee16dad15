import type { CollectionRecord, Filing, SourceRecord } from '../../../electron/bridge/contract.ts';

/** Which part of the library is shown: all of the open investigation, all of the library, or what is filed in one place. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'library' }
  | { readonly kind: 'tag' | 'collection'; readonly id: string }
  | { readonly kind: 'trash' };

export const ALL: Scope = { kind: 'all' };
export const LIBRARY: Scope = { kind: 'library' };

/** The ids of the sources in a scope, of which `gathered` are those of the open investigation; null for all of the library. */
export function sourcesInScope(
  scope: Scope,
  { tags, collections }: Filing,
  gathered: readonly string[] | null,
): ReadonlySet<string> | null {
  switch (scope.kind) {
    case 'all':
      return gathered === null ? null : new Set(gathered);
    case 'library':
      return null;
    case 'trash':
      return new Set();
    case 'tag':
      return new Set(tags.find(({ id }) => id === scope.id)?.sources ?? []);
    case 'collection':
      return new Set(within(collections, scope.id).flatMap(({ sources }) => sources));
  }
}

/** A collection and all inside it. */
export function within(collections: readonly CollectionRecord[], id: string): readonly CollectionRecord[] {
  const here = collections.find((one) => one.id === id);
  if (here === undefined) return [];
  return [
    here,
    ...collections.filter(({ parent }) => parent === id).flatMap((child) => within(collections, child.id)),
  ];
}

/** In how many collections a collection lies. */
export function depthOf(collections: readonly CollectionRecord[], { parent }: CollectionRecord): number {
  const around = collections.find(({ id }) => id === parent);
  return around === undefined ? 0 : 1 + depthOf(collections, around);
}

/** What a scope is called; one that is gone is the whole library. */
export function nameOfScope(scope: Scope, { tags, collections }: Filing): string {
  if (scope.kind === 'trash') return 'Trash';
  if (scope.kind === 'all') return 'All';
  if (scope.kind === 'library') return 'Library';
  const of: readonly { readonly id: string; readonly name: string }[] =
    scope.kind === 'tag' ? tags : collections;
  return of.find(({ id }) => id === scope.id)?.name ?? 'All';
}

/** Whether what a scope is of is still there. */
export const scopeIsThere = (scope: Scope, { tags, collections }: Filing): boolean =>
  scope.kind === 'all' ||
  scope.kind === 'library' ||
  scope.kind === 'trash' ||
  (scope.kind === 'tag' ? tags : collections).some(({ id }) => id === scope.id);

/** Whether all, some or none of some sources are among others. */
export function shareIn(
  sources: readonly Pick<SourceRecord, 'id'>[],
  among: readonly string[],
): 'all' | 'some' | 'none' {
  const there = new Set(among);
  const count = sources.filter(({ id }) => there.has(id)).length;
  return count === 0 ? 'none' : count === sources.length ? 'all' : 'some';
}

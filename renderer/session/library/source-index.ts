import type { SourceRecord, TagRecord } from '../../../electron/bridge/contract.ts';
import { tellsApart, titledVersion } from '../../../engine/view/index.ts';
import { matches } from './filter.ts';

/** The sources of a library, to be found by what they are known by. */
export interface SourceIndex {
  readonly byId: ReadonlyMap<string, SourceRecord>;
  readonly byVersion: ReadonlyMap<string, SourceRecord>;
  /** What tells a source from others of its title, by its id; none for a title that stands alone. */
  readonly tells: ReadonlyMap<string, string>;
}

export function sourceIndex(sources: readonly SourceRecord[]): SourceIndex {
  const tells = tellsApart(
    sources.map((source) => {
      const { title, tells: known } = titledVersion(source, source.versionId);
      // A source stands for all its versions.
      return { title, tells: known.slice(1) };
    }),
  );
  return {
    byId: new Map(sources.map((source) => [source.id, source])),
    byVersion: new Map(sources.flatMap((source) => source.versions.map(({ id }) => [id, source]))),
    tells: new Map(
      sources.flatMap(({ id }, at): [string, string][] => {
        const tell = tells[at];
        return tell ? [[id, tell]] : [];
      }),
    ),
  };
}

/** The tags of every source that has any, by its id. */
export function tagsBySource(tags: readonly TagRecord[]): ReadonlyMap<string, readonly TagRecord[]> {
  const bySource = new Map<string, TagRecord[]>();
  for (const tag of tags)
    for (const id of tag.sources) {
      const known = bySource.get(id);
      if (known === undefined) bySource.set(id, [tag]);
      else known.push(tag);
    }
  return bySource;
}

/**
 * Those of some sources that fit a filter: by what is told of them, and by `found`, the ids of those that have it in their text. When
 * they are `ranked`, the latter come behind the former in the order of `found`; else all stay in their order.
 */
export function filteredSources(
  sources: readonly SourceRecord[],
  filter: string,
  found: readonly string[],
  ranked: boolean,
): readonly SourceRecord[] {
  const fits = (source: SourceRecord) => matches(filter, [source.title, source.outlet, source.author]);
  const inText = new Set(found);
  if (!ranked) return sources.filter((source) => fits(source) || inText.has(source.id));
  const told = sources.filter(fits);
  for (const { id } of told) inText.delete(id);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...told, ...[...inText].flatMap((id) => byId.get(id) ?? [])];
}

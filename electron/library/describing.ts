/** What bibliographies say of sources. */
import { citationKeys } from '../../engine/dossier/index.ts';
import type { DescribedSources, DescribedWork, MetadataField, SourceRecord } from '../bridge/contract.ts';
import type { Adding } from './adding.ts';
import type { Writable } from './database.ts';
import { addressOf } from './likenesses.ts';
import { listSources, updateSourceFacts } from './sources.ts';

const FIELDS = [
  'outlet',
  'author',
  'published',
  'url',
  'language',
] as const satisfies readonly MetadataField[];

/** A title without what is written in several ways. */
const titleKey = ({ title }: { readonly title: string }) =>
  title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Fills what is not known of sources with what works of a bibliography say. A work is the source of the same address, else of
 * its citation key, else of the same title, where only one has it; what is known already is never changed. Titles that several
 * have are told.
 */
export function describeSources(
  { stored, change }: Pick<Adding, 'stored' | 'change'>,
  file: string,
  works: readonly DescribedWork[],
): DescribedSources {
  const sources = listSources(stored.db);
  const keys = citationKeys(sources.map((source) => ({ ...source, passageOf: null })));
  const ways = [
    ['address', groupedBy(sources, addressOf), addressOf],
    ['key', groupedBy(sources, (_, at) => keys[at] ?? null), ({ key }: DescribedWork) => key],
    ['title', groupedBy(sources, titleKey), titleKey],
  ] as const;
  const matched = works.map((work) => {
    const found = ways.map(([by, groups, of]) => ({ by, sources: groups.get(of(work)) ?? [] }));
    return { work, only: found.find((way) => way.sources.length === 1), last: found.at(-1)! };
  });
  const filled: DescribedSources['filled'][number][] = [];
  const fill = (tx: Writable) => {
    for (const { work, only } of matched) {
      const source = only?.sources[0];
      if (only === undefined || source === undefined) continue;
      const fields = FIELDS.filter((field) => source[field] === null && work[field] !== null);
      if (fields.length > 0)
        updateSourceFacts(tx, source, {
          ...source,
          ...Object.fromEntries(fields.map((field) => [field, work[field]])),
        });
      filled.push({ id: source.id, title: source.title, by: only.by, fields });
    }
  };
  if (matched.some(({ only }) => only !== undefined)) change(fill);
  const ambiguous = matched
    .filter(({ only, last }) => only === undefined && last.sources.length > 1)
    .map(({ work }) => work.title);
  return { file, works: works.length, filled, ambiguous };
}

/** Sources by what `keyOf` says of them; those of which it says nothing are in no group. */
function groupedBy(
  sources: readonly SourceRecord[],
  keyOf: (source: SourceRecord, at: number) => string | null,
): ReadonlyMap<string | null, readonly SourceRecord[]> {
  const groups = new Map<string, SourceRecord[]>();
  for (const [at, source] of sources.entries()) {
    const key = keyOf(source, at);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  return groups;
}

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

const squeeze = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Fills what is not known of sources with what works of a bibliography say. A work is the source of the same address, else of
 * its citation key, else of the same title, where only one has it; what is known already is never changed.
 */
export function describeSources(
  { stored, change }: Pick<Adding, 'stored' | 'change'>,
  file: string,
  works: readonly DescribedWork[],
): DescribedSources {
  const sources = listSources(stored.db);
  const keys = citationKeys(sources.map((source) => ({ ...source, passageOf: null })));
  const one = (found: readonly SourceRecord[]) => (found.length === 1 ? found[0]! : null);
  const match = (work: DescribedWork) => {
    const address = addressOf(work);
    const ways = [
      ['address', address === null ? null : one(sources.filter((source) => addressOf(source) === address))],
      ['key', work.key === null ? null : one(sources.filter((_, at) => keys[at] === work.key))],
      ['title', one(sources.filter(({ title }) => squeeze(title) === squeeze(work.title)))],
    ] as const;
    return ways.find(([, source]) => source !== null);
  };
  const filled: DescribedSources['filled'][number][] = [];
  const fill = (tx: Writable) => {
    for (const work of works) {
      const [by, source] = match(work) ?? [];
      if (by === undefined || source === null || source === undefined) continue;
      const fields = FIELDS.filter((field) => source[field] === null && work[field] !== null);
      if (fields.length > 0)
        updateSourceFacts(tx, source, {
          ...source,
          ...Object.fromEntries(fields.map((field) => [field, work[field]])),
        });
      filled.push({ id: source.id, title: source.title, by, fields });
    }
  };
  if (works.some((work) => match(work) !== undefined)) change(fill);
  return { file, works: works.length, filled };
}

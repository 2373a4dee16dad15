import { sentencePrints } from '../../engine/versions/index.ts';
import type { Likeness, SourceRecord } from '../bridge/contract.ts';
export type { Likeness } from '../bridge/contract.ts';
import type { Database } from './database.ts';
import { listSources, sourceById } from './sources.ts';

export interface Likenesses {
  /** The source that a new one is most likely a version or a copy of: by address, then by file name, then by sentences. */
  readonly of: (source: SourceRecord, text: string) => Likeness | null;
  /** Forgets all sentences; they are read again when the next source comes. */
  readonly forget: () => void;
}

/** Files of one name are taken for versions of one text when they share so many of their sentences. */
const SAME_NAME_SHARE = 0.2;
/** And any two texts with so many in common, of at least so many sentences, are told of. */
const COPY_SHARE = 0.5;
const COPY_SENTENCES = 3;

/**
 * Knows which sentences stand in which sources. It reads all texts when the first source comes, and each further one as it comes.
 */
export function openLikenesses(db: Database): Likenesses {
  /** By print: the versions that the sentence stands in. */
  let index: Map<number, string[]> | null = null;

  function enter(into: Map<number, string[]>, versionId: string, prints: ReadonlySet<number>): void {
    for (const print of prints) {
      const there = into.get(print);
      if (there === undefined) into.set(print, [versionId]);
      else if (!there.includes(versionId)) there.push(versionId);
    }
  }

  function indexed(): Map<number, string[]> {
    if (index !== null) return index;
    index = new Map();
    for (const { versionId } of listSources(db)) {
      const row = db.get('SELECT text FROM versions WHERE id = ?', versionId);
      if (row !== undefined) enter(index, versionId, sentencePrints(row['text'] as string));
    }
    return index;
  }

  /** How many sentences each version shares with these. */
  function counts(prints: ReadonlySet<number>): Map<string, number> {
    const shared = new Map<string, number>();
    const known = indexed();
    for (const print of prints)
      for (const version of known.get(print) ?? []) shared.set(version, (shared.get(version) ?? 0) + 1);
    return shared;
  }

  return {
    forget: () => void (index = null),

    of(source, text) {
      const prints = sentencePrints(text);
      const shared = counts(prints);
      enter(indexed(), source.versionId, prints);
      const others = sourcesLike(db, source, shared);
      const share = ({ versionId }: SourceRecord) =>
        prints.size === 0 ? 0 : (shared.get(versionId) ?? 0) / prints.size;
      const best = (why: Likeness['why'], fits: (other: SourceRecord) => boolean): Likeness | null => {
        const found = others.filter(fits).sort((a, b) => share(b) - share(a))[0];
        if (found === undefined) return null;
        const { id, versionId, title, addedAt } = found;
        return { sourceId: id, versionId, title, addedAt, why, share: share(found) };
      };
      const address = addressOf(source);
      const name = source.fileName?.toLowerCase();
      return (
        best('address', (other) => address !== null && addressOf(other) === address) ??
        best(
          'file name',
          (other) =>
            name !== undefined && other.fileName?.toLowerCase() === name && share(other) >= SAME_NAME_SHARE,
        ) ??
        best(
          'sentences',
          (other) => share(other) >= COPY_SHARE && (shared.get(other.versionId) ?? 0) >= COPY_SENTENCES,
        )
      );
    },
  };
}

/** So many texts with sentences in common are looked at, those with most of them. */
const MOST_LOOKED_AT = 20;

/** The other sources of the same address or file name, and those that share most sentences. */
function sourcesLike(
  db: Database,
  source: SourceRecord,
  shared: ReadonlyMap<string, number>,
): SourceRecord[] {
  const versions = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_LOOKED_AT);
  return db
    .all(
      `SELECT id FROM sources WHERE deleted_at IS NULL AND id <> ?
       AND (lower(file_name) = ? OR (? <> '' AND instr(url, ?) > 0)
         OR id IN (SELECT source_id FROM versions WHERE id IN (SELECT value FROM json_each(?))))`,
      source.id,
      source.fileName?.toLowerCase() ?? '',
      pathOf(source),
      pathOf(source),
      JSON.stringify(versions.map(([id]) => id)),
    )
    .flatMap((row) => sourceById(db, row['id'] as string)?.source ?? []);
}

/** The host and path of an address as any address of the same page has them; '' for none. */
function pathOf({ url }: Pick<SourceRecord, 'url'>): string {
  if (url === null || !URL.canParse(url)) return '';
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

/** An address without its scheme, its fragment, and what campaigns add to it; null for none. */
export function addressOf({ url }: Pick<SourceRecord, 'url'>): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  for (const name of [...parsed.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid)$/.test(name)) parsed.searchParams.delete(name);
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/$/, '')}${parsed.search}`;
}

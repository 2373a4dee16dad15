import { sentencePrints } from '../../engine/versions/index.ts';
import type { Likeness, SourceRecord } from '../bridge/contract.ts';
export type { Likeness } from '../bridge/contract.ts';
import type { Database } from './database.ts';
import { detailsOfVersion } from './imports.ts';
import { sourceById } from './sources.ts';
import type { VersionText } from './versions.ts';

export interface Likenesses {
  /** The source, of those that `may` be it, that one is most likely a version or a copy of: by address, then by file name, then by sentences. */
  readonly of: (
    source: SourceRecord,
    text: string,
    may?: (other: SourceRecord) => boolean,
  ) => Likeness | null;
  /** Takes note of an address that a source was given. */
  readonly readdress: (source: Placed) => void;
  /** Forgets all sentences; they are read again when the next source comes. */
  readonly forget: () => void;
}

/** What tells where a source is from, and what it is called. */
type Placed = Pick<SourceRecord, 'id' | 'url' | 'fileName' | 'title'>;

/** Files of one name are taken for versions of one text when they share so many of their sentences. */
const SAME_NAME_SHARE = 0.2;
/** A text of fewer sentences than this is one by its file name and title alone: each of them may have changed. */
const SHORT_TEXT = 5;
/** And any two texts with so many in common, of at least so many sentences, are told of. */
const COPY_SHARE = 0.5;
const COPY_SENTENCES = 3;

/** What is known of all texts. */
interface Index {
  /** By print: the versions that the sentence stands in. */
  readonly prints: Map<number, string[]>;
  /** By the name of a file with a title, and by an address without what differs between addresses of one page: the ids of sources. */
  readonly places: Map<string, Set<string>>;
}

/**
 * Knows which sentences stand in which sources, and which addresses and names of files are whose. It reads all texts when the first
 * source comes, and each further one as it comes.
 *
 * @param version a version with its text; null where that was altered and cannot be made anew
 */
export function openLikenesses(db: Database, version: (id: string) => VersionText | null): Likenesses {
  let index: Index | null = null;

  function enterPrints({ prints: into }: Index, versionId: string, prints: ReadonlySet<number>): void {
    for (const print of prints) {
      const there = into.get(print);
      if (there === undefined) into.set(print, [versionId]);
      else if (there.at(-1) !== versionId) there.push(versionId);
    }
  }

  function enterPlaces({ places }: Index, source: Placed): void {
    for (const place of placesOf(source)) {
      const there = places.get(place);
      if (there === undefined) places.set(place, new Set([source.id]));
      else there.add(source.id);
    }
  }

  function indexed(): Index {
    if (index !== null) return index;
    index = { prints: new Map(), places: new Map() };
    for (const row of db.all('SELECT id, url, file_name, title FROM sources'))
      enterPlaces(index, {
        id: row['id'] as string,
        url: row['url'] as string | null,
        fileName: row['file_name'] as string | null,
        title: row['title'] as string,
      });
    // The newest version of each source that is not deleted.
    const versions = db.all(
      `SELECT v.id AS id FROM (
         SELECT source_id, max(number) AS number FROM versions WHERE deleted_at IS NULL GROUP BY source_id) n
       JOIN versions v ON v.number = n.number
       JOIN sources s ON s.id = n.source_id
       WHERE s.deleted_at IS NULL ORDER BY v.number`,
    );
    for (const { id } of versions) {
      const found = version(id as string);
      // Nothing is likened to what nobody wrote.
      if (found !== null) enterPrints(index, id as string, sentencePrints(found.text));
    }
    return index;
  }

  /**
   * The sources that have a place of this one, those of which a version holds most of its sentences, and those of its file name of which one
   * holds some; few of each, since all rows of a table have one file name.
   */
  function sourcesLike(source: SourceRecord, shares: readonly (readonly [string, number])[]): SourceRecord[] {
    const { places } = indexed();
    const ids = new Set(
      placesOf(source).flatMap((place) => [...(places.get(place) ?? [])].slice(-MOST_LOOKED_AT)),
    );
    const [copies, named] = [[], []] as [string[], string[]];
    for (const [id, share] of shares.slice(0, MOST_WEIGHED)) {
      const row = db.get(
        'SELECT s.id AS id, s.file_name AS name FROM versions v JOIN sources s ON s.id = v.source_id WHERE v.id = ?',
        id,
      );
      if (row === undefined) continue;
      if (share >= COPY_SHARE && copies.length < MOST_LOOKED_AT) copies.push(row['id'] as string);
      else if (isNamedAlike(row['name'] as string | null, source) && named.length < MOST_LOOKED_AT)
        named.push(row['id'] as string);
    }
    for (const id of [...copies, ...named]) ids.add(id);
    ids.delete(source.id);
    return [...ids].flatMap((id) => {
      const found = sourceById(db, id);
      return found === null || found.deleted ? [] : [found.source];
    });
  }

  /** The bytes that a source came as, and what its text was read as of them, where they hold several. */
  function firstReading(sourceId: string): { readonly sha256: string; readonly kind: string } {
    const row = db.get(
      'SELECT sha256, reading FROM versions WHERE source_id = ? ORDER BY number LIMIT 1',
      sourceId,
    )!;
    const kind = (row['reading'] as string).split('; ').filter((part) => !CHOSEN.test(part));
    return { sha256: row['sha256'] as string, kind: kind.join('; ') };
  }

  /** Whether it is a row of a table, which has the name of its table: of all rows the same. */
  function isRow({ versionId, fileName }: SourceRecord): boolean {
    return fileName !== null && detailsOfVersion(db, versionId)?.partOf === fileName;
  }

  return {
    forget: () => void (index = null),

    readdress(source) {
      if (index !== null) enterPlaces(index, source);
    },

    of(source, text, may = () => true) {
      const known = indexed();
      const prints = sentencePrints(text);
      const shared = new Map<string, number>();
      for (const print of prints)
        for (const one of known.prints.get(print) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
      enterPrints(known, source.versionId, prints);
      const isCopy = (sentences: number) =>
        sentences >= COPY_SENTENCES && sentences / prints.size >= COPY_SHARE;
      const shares = [...shared]
        .map(([id, sentences]) => [id, sentences / prints.size] as const)
        .filter(([, part]) => part >= SAME_NAME_SHARE)
        .sort((a, b) => b[1] - a[1]);
      const own = firstReading(source.id);
      // Two texts of one file, such as with and without tracked changes, are told apart by their readings.
      const others = sourcesLike(source, shares).filter(
        (other) => may(other) && firstReading(other.id).sha256 !== own.sha256,
      );
      enterPlaces(known, source);
      // A version that was made of another, as by a correction, is not read for itself.
      const sentencesIn = ({ versions }: SourceRecord) =>
        Math.max(0, ...versions.map(({ id }) => shared.get(id) ?? 0));
      const share = (other: SourceRecord) => (prints.size === 0 ? 0 : sentencesIn(other) / prints.size);
      const best = (why: Likeness['why'], fits: (other: SourceRecord) => boolean): Likeness | null => {
        const found = others.filter(fits).sort((a, b) => share(b) - share(a))[0];
        if (found === undefined) return null;
        const { id, versionId, title, addedAt } = found;
        return { sourceId: id, versionId, title, addedAt, why, share: share(found) };
      };
      const address = addressOf(source);
      const name = isRow(source) ? undefined : source.fileName?.toLowerCase();
      return (
        best('address', (other) => address !== null && addressOf(other) === address) ??
        best(
          'file name',
          (other) =>
            name !== undefined &&
            other.fileName?.toLowerCase() === name &&
            firstReading(other.id).kind === own.kind &&
            (share(other) >= SAME_NAME_SHARE || (prints.size < SHORT_TEXT && other.title === source.title)),
        ) ??
        best('sentences', (other) => isCopy(sentencesIn(other)))
      );
    },
  };
}

/** What was chosen or done by hand, in what a reading is called. */
const CHOSEN = /^(?:encoding|with|cleaned up|corrected): /;

/** So many texts with sentences in common are looked at, those with most of them: of each sort, and of all. */
const MOST_LOOKED_AT = 20;
const MOST_WEIGHED = 100;

function isNamedAlike(name: string | null, { fileName }: Placed): boolean {
  return name !== null && name.toLowerCase() === fileName?.toLowerCase();
}

/** Under what a source is looked for: the name of its file with its title, and its address as any address of the same page has it. */
function placesOf(source: Placed): string[] {
  const address = addressOf(source);
  return [
    ...(source.fileName === null ? [] : [`file ${source.fileName.toLowerCase()} ${source.title}`]),
    ...(address === null ? [] : [`address ${address}`]),
  ];
}

/** An address without its scheme, its fragment, and what campaigns add to it; null for none. */
export function addressOf({ url }: Pick<SourceRecord, 'url'>): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  for (const name of [...parsed.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid)$/.test(name)) parsed.searchParams.delete(name);
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/$/, '')}${parsed.search}`;
}

/** The full-text search of a library: an index in memory that follows the database. */
import type { SearchHit, SearchResults } from '../../bridge/contract.ts';
import { collectionNamesBySource } from '../collections.ts';
import { comparisonSummary } from '../comparisons.ts';
import type { Database, Value } from '../database.ts';
import { sourcesByIds } from '../sources.ts';
import { tagNamesBySource } from '../tags.ts';
import { type FoundVersion, sha256OfText, soundTexts, versionById } from '../versions.ts';
import { evaluate, type Scored, type Searched } from './evaluate.ts';
import { hitsInText, snippetOf } from './hits-in-text.ts';
import {
  dateFits,
  type Field,
  fieldFits,
  phrasesOf,
  type Query,
  readQuery,
  speakersIn,
  whereSpeakersMayBe,
} from './query.ts';
import { TextIndex } from './text-index.ts';

type SourceHit = Extract<SearchHit, { kind: 'source' }>;
type ComparisonHit = Extract<SearchHit, { kind: 'comparison' }>;

export interface SearchOptions {
  /** So many hits are answered at most; 50 when left out. */
  readonly limit?: number;
  /** The last word is the beginning of one. */
  readonly typing?: boolean;
}

/** What was indexed as one document: a source with its newest version, or a comparison with its note and judgements. */
interface Entry {
  readonly kind: 'source' | 'comparison';
  readonly id: string;
  /** The version of a source that was read; null for a comparison. */
  readonly versionId: string | null;
  readonly facts: Readonly<Partial<Record<Field, string | null>>>;
}

type NamesBySource = ReadonlyMap<string, readonly string[]>;

/** Sources read from the database at a time. */
const BATCH = 20;

const SOURCE = `
  SELECT s.id, s.title, s.outlet, s.author, s.published, s.url, s.language, s.file_name, v.id AS version_id, v.text, v.text_sha256, v.number
  FROM versions v JOIN sources s ON s.id = v.source_id`;
const IS_NEWEST = `v.number = (SELECT max(number) FROM versions WHERE source_id = v.source_id AND deleted_at IS NULL)`;

export class LibrarySearch {
  readonly #db: Database;
  #index = new TextIndex();
  #entries: Entry[] = [];
  /** By kind and id: the document that holds what is newest of it. */
  #newest = new Map<string, number>();
  /** The number of the last version that was indexed, and of the last comparison. */
  #lastVersion = 0;
  #lastComparison = 0;
  readonly #touchedSources = new Set<string>();
  readonly #touchedComparisons = new Set<string>();
  /** By document: 1 for what is there, 0 for what was deleted or came again newer. */
  #isLive = new Uint8Array(0);
  #liveAsOf = -1;
  #filed: { readonly asOf: number; readonly tag: NamesBySource; readonly collection: NamesBySource } | null =
    null;
  /** By version: who speaks in its text, as far as texts were read for it. */
  #speakers = new Map<string, readonly string[]>();

  readonly #version: (id: string) => FoundVersion | null;

  /** @param version a version with its text; null where that was altered and cannot be made anew from its original */
  constructor(db: Database, version: (id: string) => FoundVersion | null = (id) => versionById(db, id)) {
    this.#db = db;
    this.#version = version;
  }

  /** What is told of a source besides its text has changed, or which of its versions is the newest. */
  touchSource(id: string): void {
    this.#touchedSources.add(id);
  }

  /** The title, the note or a judgement of a comparison has changed. */
  touchComparison(id: string): void {
    this.#touchedComparisons.add(id);
  }

  /** Forgets every word of every text; the index is made anew when it is needed. */
  forget(): void {
    this.#index = new TextIndex();
    this.#entries = [];
    this.#newest = new Map();
    this.#lastVersion = 0;
    this.#lastComparison = 0;
    this.#speakers = new Map();
    this.#filed = null;
    this.#liveAsOf = -1;
  }

  /**
   * Brings a few more texts into the index.
   *
   * @returns false when there is nothing more to bring
   */
  step(): boolean {
    const rows = this.#db.all(
      `${SOURCE} WHERE v.number > ? AND ${IS_NEWEST} ORDER BY v.number LIMIT ${BATCH}`,
      this.#lastVersion,
    );
    for (const row of rows) {
      this.#addSource(row);
      this.#lastVersion = row['number'] as number;
    }
    return rows.length === BATCH;
  }

  /** Brings everything into the index, at once. */
  catchUp(): void {
    for (const id of this.#touchedSources) {
      if (!this.#newest.has(`source ${id}`)) continue;
      const row = this.#db.get(`${SOURCE} WHERE s.id = ? AND ${IS_NEWEST}`, id);
      if (row !== undefined) this.#addSource(row);
    }
    this.#touchedSources.clear();
    while (this.step());
    const comparisons = this.#db.all(
      'SELECT id, number FROM comparisons WHERE number > ? ORDER BY number',
      this.#lastComparison,
    );
    for (const { id, number } of comparisons) {
      this.#touchedComparisons.add(id as string);
      this.#lastComparison = number as number;
    }
    for (const id of this.#touchedComparisons) this.#addComparison(id);
    this.#touchedComparisons.clear();
  }

  /** What fits, the best first; everything must have been brought into the index before. */
  search(typed: string, { limit = 50, typing = false }: SearchOptions = {}): SearchResults {
    const query = readQuery(typed, { typing });
    if (query === null) return { hits: [], total: 0, sources: [], unread: 0 };
    const found = this.find(query);
    const sources: string[] = [];
    for (const { document } of found) {
      const { kind, id } = this.#entries[document]!;
      if (kind === 'source') sources.push(id);
    }
    const hits = this.#hits(found.slice(0, limit), phrasesOf(query));
    return { hits, total: found.length, sources, unread: this.#unreadFor(query).length };
  }

  /**
   * The versions that must be read for who speaks in them before a search can be answered in full, the best first; those that
   * {@link knowSpeakers} was told of are not among them.
   */
  unreadSpeakers(typed: string, typing = false): string[] {
    const query = readQuery(typed, { typing });
    return query === null ? [] : this.#unreadFor(query);
  }

  knowSpeakers(versionId: string, names: readonly string[]): void {
    this.#speakers.set(versionId, names);
  }

  #unreadFor(query: Query): string[] {
    if (speakersIn(query).length === 0) return [];
    const wider = whereSpeakersMayBe(query);
    if (wider === null) return [];
    return this.find(wider).flatMap(({ document }) => {
      const { versionId } = this.#entries[document]!;
      return versionId === null || this.#speakers.has(versionId) ? [] : [versionId];
    });
  }

  /** Documents that fit, the best first. */
  find(query: Query): Scored[] {
    this.#readLive();
    const searched: Searched = {
      index: this.#index,
      isLive: (document) => this.#isLive[document] === 1,
      fieldFits: (document, field, value) => {
        const { id, versionId, facts } = this.#entries[document]!;
        if (field === 'date') return dateFits(facts.date ?? null, value);
        if (field === 'speaker')
          return (this.#speakers.get(versionId ?? '') ?? []).some((name) => fieldFits(name, value));
        if (field === 'tag' || field === 'collection')
          return (this.#names(field).get(id) ?? []).some((name) => fieldFits(name, value));
        return fieldFits(facts[field] ?? null, value);
      },
    };
    return evaluate(query, searched);
  }

  entry(document: number): Entry {
    return this.#entries[document]!;
  }

  /** How rare a folded term is: high for a rare one, and null for one that no text has. */
  rarity(term: string): number | null {
    const id = this.#index.termId(term);
    if (id === null) return null;
    return Math.log(1 + this.#index.documents / this.#index.documentsWith(id));
  }

  #addSource(row: Record<string, Value>): void {
    const value = (column: string) => row[column] as string | null;
    const facts = {
      title: value('title'),
      outlet: value('outlet'),
      author: value('author'),
      date: value('published'),
      url: value('url'),
      language: value('language'),
      file: value('file_name'),
    };
    const about = [facts.title, facts.outlet, facts.author].map((fact) => fact ?? '');
    const [id, versionId] = [row['id'] as string, row['version_id'] as string];
    const stored = row['text'] as string;
    const text =
      sha256OfText(stored) === row['text_sha256'] ? stored : (this.#version(versionId)?.text ?? '');
    this.#add({ kind: 'source', id, versionId, facts }, [...about, text]);
  }

  #addComparison(id: string): void {
    const row = this.#db.get(
      `SELECT c.title, n.markdown, (SELECT group_concat(reason || char(10) || says, char(10)) FROM judgements j WHERE j.comparison_id = c.id) AS judged
       FROM comparisons c LEFT JOIN notes n ON n.comparison_id = c.id WHERE c.id = ?`,
      id,
    );
    if (row === undefined) return;
    const parts = [row['title'], row['markdown'], row['judged']].map((part) => (part as string | null) ?? '');
    this.#add({ kind: 'comparison', id, versionId: null, facts: { title: parts[0]! } }, parts);
  }

  #add(entry: Entry, parts: readonly string[]): void {
    const document = this.#index.add(parts);
    this.#entries[document] = entry;
    this.#newest.set(`${entry.kind} ${entry.id}`, document);
  }

  #readLive(): void {
    const changes = this.#db.changes();
    if (changes === this.#liveAsOf && this.#isLive.length === this.#entries.length) return;
    const rows = this.#db.all(
      `SELECT id FROM sources WHERE deleted_at IS NOT NULL UNION ALL SELECT id FROM comparisons WHERE deleted_at IS NOT NULL
       UNION ALL SELECT c.id FROM investigations i JOIN comparisons c ON c.investigation_id = i.id WHERE i.deleted_at IS NOT NULL`,
    );
    const deleted = new Set(rows.map(({ id }) => id as string));
    this.#isLive = new Uint8Array(this.#entries.length);
    for (const document of this.#newest.values())
      if (!deleted.has(this.#entries[document]!.id)) this.#isLive[document] = 1;
    this.#liveAsOf = changes;
  }

  /** The names of the tags or collections of every source. */
  #names(field: 'tag' | 'collection'): NamesBySource {
    const asOf = this.#db.changes();
    if (this.#filed?.asOf !== asOf)
      this.#filed = { asOf, tag: tagNamesBySource(this.#db), collection: collectionNamesBySource(this.#db) };
    return this.#filed[field];
  }

  #hits(found: readonly Scored[], phrases: ReturnType<typeof phrasesOf>): SearchHit[] {
    const shown = found.map(({ document }) => this.#entries[document]!);
    // All at once: a statement costs more to prepare than to run.
    const ids = shown.filter(({ kind }) => kind === 'source').map(({ id }) => id);
    const sources = sourcesByIds(this.#db, ids);
    const versions = [...sources.values()].map(({ source }) => source.versionId);
    const texts = soundTexts(this.#db, versions);
    return shown.flatMap(({ kind, id }): SearchHit[] => {
      if (kind === 'comparison') return this.#comparisonHit(id, phrases);
      const source = sources.get(id)?.source;
      if (source === undefined) return [];
      // Of a text that was altered the title alone is found.
      const text = texts.get(source.versionId) ?? this.#version(source.versionId)?.text ?? '';
      const hits = hitsInText(text, phrases);
      const hit: SourceHit = { kind, source, places: hits.length, snippet: snippetOf(text, hits) };
      return [hit];
    });
  }

  #comparisonHit(id: string, phrases: ReturnType<typeof phrasesOf>): SearchHit[] {
    const comparison = comparisonSummary(this.#db, id);
    if (comparison === null) return [];
    const note = (this.#db.get('SELECT markdown FROM notes WHERE comparison_id = ?', id)?.['markdown'] ??
      '') as string;
    const reasons = this.#db
      .all('SELECT reason, says FROM judgements WHERE comparison_id = ? ORDER BY number', id)
      .map(({ reason, says }) => [reason, says].filter(Boolean).join('\n'));
    const text = [note, ...reasons].filter(Boolean).join('\n');
    const hits = hitsInText(text, phrases);
    const hit: ComparisonHit = {
      kind: 'comparison',
      comparison,
      places: hits.length,
      snippet: snippetOf(text, hits),
    };
    return [hit];
  }
}

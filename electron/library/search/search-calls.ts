/** The calls that find. */
import type {
  Member,
  QueryHits,
  Result,
  SaidElsewhere,
  SearchHit,
  SearchResults,
} from '../../bridge/contract.ts';
import { Refusal } from '../../errors.ts';
import type { CallsBase, SlowCallsOf } from '../calls-base.ts';
import { listComparisons } from '../comparisons.ts';
import { passageById } from '../passages.ts';
import { listSources, sourceById } from '../sources.ts';
import { sourceOfVersion } from '../versions.ts';
import type { SearchOptions } from './library-search.ts';
import { asPhrase, hitsAsCsv, MOST_QUERIES, queriesOf } from './many-queries.ts';

/** Of so many sources of each of many searches the places are counted. */
const MOST_HITS_EACH = 200;

function queryHit({
  source: { id, versionId, title, outlet, author, published },
  places,
  snippet: { text, start, hits },
}: Extract<SearchHit, { kind: 'source' }>): QueryHits['hits'][number] {
  const [first] = hits;
  return {
    source: { id, versionId, title, outlet, author, published },
    places,
    snippet: text,
    first: first === undefined ? null : { start: start + first.start, end: start + first.end },
  };
}

/** So many sentences the engine is asked about, when nothing else is wished. */
const MOST_JUDGED = 12;

/** So long texts are read for who speaks in them, in milliseconds, before a search is answered with what is known by then. */
const SPEAKERS_READ_FOR = 1_500;

/** Lets what else waits in this process go first. */
const aTurnForOthers = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Texts that are not in the index yet are brought into it a few at a time. */
type SearchCalls = SlowCallsOf<'searchTexts' | 'searchMany' | 'proposals' | 'whereElse'> & {
  /** As `searchTexts`, however long texts must be read for who speaks in them. */
  readonly searchPatiently: (query: string, options?: SearchOptions) => Promise<Result<'searchTexts'>>;
  /** The same at once, with those speakers alone that are known; see `search-texts.ts`. */
  readonly searchAll: (query: string, options?: SearchOptions) => Result<'searchTexts'>;
};

export function searchCalls({ db, look: { soundVersion, titled }, search }: CallsBase): SearchCalls {
  const searchAll = (query: string, options?: SearchOptions): SearchResults => {
    search.catchUp();
    const results = search.search(query, options);
    return {
      ...results,
      hits: results.hits.map((hit) =>
        hit.kind === 'comparison' ? { ...hit, comparison: titled(hit.comparison) } : hit,
      ),
    };
  };
  /** Reads texts for who speaks in them, one after the other, until so many milliseconds have gone by. */
  const readSpeakers = async (versions: readonly string[], milliseconds: number): Promise<void> => {
    if (versions.length === 0) return;
    // The engine is loaded when it is first needed here.
    const { speakersInText } = await import('./speakers-in-text.ts');
    // The grammar is read with the first text, which does not count.
    let until = Infinity;
    for (const [at, id] of versions.entries()) {
      const version = soundVersion(id);
      const language = version && (sourceById(db, version.sourceId)?.source.language ?? null);
      search.knowSpeakers(id, version === null ? [] : speakersInText(version.text, language));
      if (at === 0) until = performance.now() + milliseconds;
      if (performance.now() > until) return;
      await aTurnForOthers();
    }
  };

  /** The sources of a comparison, in one word. */
  const setOfSources = (members: readonly Member[]): string =>
    [
      ...new Set(
        members.flatMap(({ kind, id }) =>
          kind === 'version'
            ? (sourceOfVersion(db, id) ?? [])
            : (passageById(db, id)?.passage.sourceId ?? []),
        ),
      ),
    ]
      .sort()
      .join(' ');

  return {
    async searchTexts({ query, limit, typing }) {
      while (search.step()) await aTurnForOthers();
      search.catchUp();
      await readSpeakers(search.unreadSpeakers(query, typing), SPEAKERS_READ_FOR);
      return searchAll(query, { ...(limit && { limit }), ...(typing && { typing }) });
    },

    async searchPatiently(query, options = {}) {
      search.catchUp();
      await readSpeakers(search.unreadSpeakers(query, options.typing), Infinity);
      return searchAll(query, options);
    },

    searchAll,

    async searchMany({ list, form }) {
      const queries = queriesOf(list, form);
      if (queries.length > MOST_QUERIES)
        throw new Refusal('queries-too-many', { count: String(queries.length) });
      while (search.step()) await aTurnForOthers();
      search.catchUp();
      const results: QueryHits[] = [];
      for (const query of queries) {
        const words = asPhrase(query);
        await readSpeakers(search.unreadSpeakers(words), Infinity);
        const { hits, sources } = searchAll(words, { limit: MOST_HITS_EACH });
        results.push({
          query,
          total: sources.length,
          hits: hits.flatMap((hit) => (hit.kind === 'source' ? [queryHit(hit)] : [])),
        });
        await aTurnForOthers();
      }
      return { results, csv: hitsAsCsv(results) };
    },

    async proposals() {
      const { ProposalReader } = await import('./proposals.ts');
      const reader = new ProposalReader();
      for (const { id, versionId, published } of listSources(db)) {
        // One that was deleted meanwhile, or altered, is left out.
        const version = soundVersion(versionId);
        if (version !== null && !version.deleted) reader.add({ id, text: version.text, published });
        await aTurnForOthers();
      }
      const compared = new Set(listComparisons(db).map(({ members }) => setOfSources(members)));
      return reader.proposals().filter(({ sources }) => !compared.has(sources.toSorted().join(' ')));
    },

    async whereElse({ sentence, versionId, limit = MOST_JUDGED }) {
      while (search.step()) await aTurnForOthers();
      search.catchUp();
      const own = versionId ?? null;
      // The engine is loaded when it is first needed here.
      const { candidatesFor } = await import('./where-else.ts');
      const { judgeSentence } = await import('./judge-sentence.ts');
      const candidates = candidatesFor(sentence, { search, db, own, version: soundVersion });
      const judged: SaidElsewhere[] = [];
      for (const candidate of candidates.slice(0, limit)) {
        judged.push({ ...candidate, ...judgeSentence(sentence, candidate.place.quote) });
        await aTurnForOthers();
      }
      const rank = { differs: 0, agrees: 1, similar: 2 };
      const found = judged.sort((a, b) => rank[a.stands] - rank[b.stands] || b.likeness - a.likeness);
      return { found, more: candidates.length - judged.length };
    },
  };
}

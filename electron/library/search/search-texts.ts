import type { SearchResults } from '../../bridge/contract.ts';
import type { Library } from '../library.ts';
import type { SearchOptions } from './library-search.ts';

/**
 * Full-text search over the texts, notes and judgements of a library: words (all of them), "a phrase", beginn*, OR, NOT or -word,
 * a NEAR/5 b, brackets, and `title:`, `outlet:`, `author:`, `language:`, `url:`, `file:`, `tag:`, `collection:`, `speaker:`,
 * `date:2022-07..2022-09`. Ranked by BM25.
 * Nothing typed is an error.
 *
 * @returns hits, the best first; places are UTF-16 offsets, `end` exclusive
 */
export function searchTexts(library: Library, query: string, options: SearchOptions = {}): SearchResults {
  return library.searchAll(query, options);
}

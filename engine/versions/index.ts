/** Versions of one text: what was changed between them, and where a place of one stands in the other. */
export { sentencePrints } from './sentence-prints.ts';
export {
  findQuote,
  quoteAt,
  searchable,
  type Anchored,
  type Searchable,
  type TextQuote,
} from './text-quote.ts';
export {
  changedPieces,
  versionChanges,
  type ChangedPiece,
  type VersionChange,
  type VersionChanges,
} from './version-changes.ts';

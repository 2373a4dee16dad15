/** The engine's public door. */
export * from './types.ts';
export { analyse } from './analysis/analyse.ts';
export type { Document } from './analysis/document.ts';
export { compare, type CompareSettings } from './compare.ts';
export { faultOfPattern, LONGEST_PATTERN, MOST_PATTERNS } from './ignored-stretches.ts';
export { AnalysedTexts } from './analysed-texts.ts';
export { loadLanguage } from './lexicon/learned-grammar.ts';
export { languagesOf, loadLanguagesOf, unpackEnglish } from './load-languages.ts';
export { diffWords } from './diff/diff-words.ts';
export { ENGINE_VERSION } from './version.ts';
export type * from './ledgers/types.ts';
export { ledgersOf, type LedgerOptions } from './ledgers-of.ts';
export type { NameKind } from './analysis/entities/name-mentions.ts';

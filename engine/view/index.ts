/** What is shown of a comparison, and in what words: one answer for all who show it, window, dossier and command line. */
export { comparedWords, type ComparedWords } from './compared-words.ts';
export {
  countKinds,
  differences,
  movesOn,
  shownDifferences,
  type Difference,
  type DifferenceSide,
} from './differences.ts';
export {
  factTable,
  type FactCell,
  type FactLine,
  type FactTable,
  type FactTableCounts,
} from './fact-table.ts';
export { csv } from './csv.ts';
export { factsAsCsv } from './facts-as-csv.ts';
export { headingLevels, type HeadingMark } from './headings.ts';
export { letterOf } from './letters.ts';
export { MARK_RANK, MARK_WORDS, markHeading, type MarkKind } from './mark-words.ts';
export { ABOUT_STRETCHES, markedWords } from './marked-words.ts';
export {
  tellsApart,
  titledText,
  titledVersion,
  titlesApart,
  type SourceTells,
  type TitledText,
} from './titles-apart.ts';
export { sentenceAt, whereSaid, type ReadText } from './reading.ts';
export { mergeLink, type Merged } from './redline/merge-link.ts';
export {
  redlineBlocks,
  redlineChanges,
  type RedlineBlock,
  type RedlineBlocks,
  type RedlineChange,
  type RedlineStretch,
} from './redline/redline-blocks.ts';
export {
  alignedRows,
  type AlignedGhost,
  type AlignedRow,
  type AlignedRows,
  type RowStatus,
} from './rows/aligned-rows.ts';
export { countLetters, isWorthMove, weighTogether, type MoveWeight } from './rows/moves.ts';
export { countTold, isNoise, isRewritten, saysTheSame, toldEdits, VERSION_STRENGTH } from './told-edits.ts';
export { allVersions, areVersions } from './versions.ts';
export { wordsAround, type Around } from './words-around.ts';

/** Everything that makes files of a comparison. */
export {
  DOSSIER_KINDS,
  isInvestigation,
  type Dossier,
  type DossierAnnotation,
  type DossierJudgement,
  type DossierKind,
  type DossierSettings,
  type DossierSource,
  type IdentifiedDossier,
  type InvestigationDossier,
} from './dossier.ts';
export { cslItems, bibliographyFiles } from './citing/bibliography.ts';
export { citationKey, citationKeys, cleanKey } from './citing/citation-keys.ts';
export { sourceNames } from './citing/source-names.ts';
export { dateInWords } from './citing/reference.ts';
export { withDetailsOfText } from './citing/text-details.ts';
export {
  originPlaces,
  spansInSource,
  type OriginPlaces,
  type PassageOrigin,
} from './citing/passage-origin.ts';
export { locatorOf, type LocatorMark } from './citing/locator-marks.ts';
export { locator, placeLabel } from './citing/place-label.ts';
export type * from './contents/blocks.ts';
export { dossierWithin, sourcesOfInvestigation } from './contents/investigation-contents.ts';
export { namedSentence } from './contents/cited-sources.ts';
export { excerptQuotes } from './excerpt-quotes.ts';
export { contentsOf } from './contents/dossier-contents.ts';
export { QuotationMismatch } from './contents/check-verbatim.ts';
export { countLabels, gatherPlaces } from './contents/gather-places.ts';
export { RULE_IS_WRONG } from './contents/wrong-rules.ts';
export { VERDICT_WORDS } from './contents/entries.ts';
export { headingsBelow } from './contents/user-note.ts';
export { footnoteLabel, footnotesApart } from './note-definitions.ts';
export { escapeLine } from './markdown/escape.ts';
export { PICTURE_ADDRESS, picturesIn, withPictures } from './pictures.ts';
export { webAnnotations } from './annotations/web-annotations.ts';
export { openFenceOf } from './markdown/closed-note.ts';
export { evidenceBlock } from './markdown/evidence-block.ts';
export type { Layout } from './markdown/dialect.ts';
export {
  isDossierFile,
  mergeInto,
  region,
  resealed,
  type Merge,
  type MergedPart,
} from './markdown/regions.ts';
export { FLAVOURS, markdownOfBlocks, type Flavour, type TextFile } from './markdown/write-markdown.ts';
export { TABLES, tableOf, type TableName } from './tables/dossier-tables.ts';
export { noteReference, withReferences, type ReferenceKind } from './note-references.ts';
export { mergeNotes } from './merge-notes.ts';
export { fileNameFor } from './file-name.ts';
export { shortenApart } from './shorten.ts';
export { FINDING_LABELS } from './finding-labels.ts';
export {
  contentsOfAny,
  DEFAULT_OPTIONS,
  renderDossier,
  sourcesOfAny,
  renderFiles,
  type DossierOptions,
} from './render-dossier.ts';
export { titleOfFinding } from './contents/finding-part.ts';

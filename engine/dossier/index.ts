/** Everything that makes files of a comparison. */
export {
  DOSSIER_KINDS,
  type Dossier,
  type DossierJudgement,
  type DossierKind,
  type DossierSettings,
  type DossierSource,
} from './dossier.ts';
export { cslItems, bibliographyFiles } from './citing/bibliography.ts';
export { citationKey, citationKeys, cleanKey } from './citing/citation-keys.ts';
export { sourceNames } from './citing/source-names.ts';
export { dateInWords } from './citing/reference.ts';
export {
  originPlaces,
  spansInSource,
  type OriginPlaces,
  type PassageOrigin,
} from './citing/passage-origin.ts';
export { locatorOf, type LocatorMark } from './citing/locator-marks.ts';
export { locator, placeLabel } from './citing/place-label.ts';
export type * from './contents/blocks.ts';
export { contentsOf } from './contents/dossier-contents.ts';
export { QuotationMismatch } from './contents/check-verbatim.ts';
export { countLabels, gatherPlaces } from './contents/gather-places.ts';
export { RULE_IS_WRONG } from './contents/wrong-rules.ts';
export { evidenceBlock } from './markdown/evidence-block.ts';
export type { Layout } from './markdown/dialect.ts';
export { isDossierFile, mergeInto, type Merge } from './markdown/regions.ts';
export { FLAVOURS, type Flavour, type TextFile } from './markdown/write-markdown.ts';
export { TABLES, tableOf, type TableName } from './tables/dossier-tables.ts';
export { fileNameFor } from './file-name.ts';
export { FINDING_LABELS } from './finding-labels.ts';
export { DEFAULT_OPTIONS, renderDossier, renderFiles, type DossierOptions } from './render-dossier.ts';

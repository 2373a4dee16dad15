/** Everything that makes Markdown of a comparison. */
export type { Dossier, DossierJudgement, DossierSource } from './dossier.ts';
export { citationKey, citationKeys } from './citation.ts';
export { evidenceBlock } from './evidence-block.ts';
export { fileNameFor } from './file-name.ts';
export { FINDING_LABELS } from './finding-labels.ts';
export { countLabels, gatherPlaces } from './gather-places.ts';
export { originPlaces, spansInSource, type OriginPlaces, type PassageOrigin } from './passage-origin.ts';
export { locatorOf, type LocatorMark } from './locator-marks.ts';
export { locator, placeLabel } from './place-label.ts';
export { renderDossier } from './render-dossier.ts';
export { RULE_IS_WRONG } from './wrong-rules.ts';

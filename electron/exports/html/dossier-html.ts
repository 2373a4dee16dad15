/** A dossier as a document in HTML without a page around it: what the window prints. */
import {
  contentsOfAny,
  type Dossier,
  type DossierKind,
  type InvestigationDossier,
} from '../../../engine/dossier/index.ts';
import { partsHtml } from './blocks-html.ts';
import { escapeHtml } from './html-words.ts';

/** @throws {QuotationMismatch} when any quotation differs from its source's text; then nothing is to be printed */
export function dossierHtml(dossier: Dossier | InvestigationDossier, kind: DossierKind): string {
  const contents = contentsOfAny(dossier, kind);
  return `<h1 dir="auto">${escapeHtml(contents.facts.title)}</h1>\n${partsHtml(contents.parts, contents)}`;
}

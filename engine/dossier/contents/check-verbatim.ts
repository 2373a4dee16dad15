import type { Dossier } from '../dossier.ts';
import { placeLabel } from '../citing/place-label.ts';
import type { Contents, QuotedStretch } from './blocks.ts';

/** A quotation is not, character for character, what its source says there: nothing is written. */
export class QuotationMismatch extends Error {
  override readonly name = 'QuotationMismatch';
}

/**
 * Checks every quotation of a dossier against the text it was taken from: those of the findings and of the facts, and every one that is
 * to be written.
 *
 * @throws {QuotationMismatch} which names the place
 */
export function checkVerbatim(dossier: Dossier, contents: Pick<Contents, 'parts'>): void {
  const { comparison, sources } = dossier;
  const position = new Map(sources.map(({ id, number }, at) => [id, number ?? at]));
  for (const finding of comparison.findings)
    for (const { source, ...place } of finding.places)
      check(dossier, { ...place, source: position.get(source) ?? missing(source) }, finding.says);
  for (const fact of comparison.facts)
    for (const { source, ...place } of fact.places)
      check(dossier, { ...place, source: position.get(source) ?? missing(source) }, 'a fact');
  for (const { places } of [
    ...(dossier.secondReading?.verdicts ?? []),
    ...(dossier.secondReading?.proposals ?? []),
  ])
    for (const { source, ...place } of places)
      check(dossier, { ...place, source: position.get(source) ?? missing(source) }, 'the second reader');
  for (const { places } of dossier.annotations ?? [])
    for (const { source, ...place } of places)
      check(dossier, { ...place, source: position.get(source) ?? missing(source) }, 'a note');
  for (const part of contents.parts)
    for (const block of part.blocks) if (block.kind === 'quotation') check(dossier, block, part.name);
  for (const { title, text, origin } of sources)
    for (const { start, end, versionStart } of origin?.stretches ?? [])
      if (origin!.sourceText.slice(versionStart, versionStart + end - start) !== text.slice(start, end))
        throw new QuotationMismatch(
          `The passage “${title}” (characters ${start} to ${end}) is not what its source says there; nothing was written.`,
        );
}

function check({ comparison, sources }: Dossier, stretch: QuotedStretch, where: string): void {
  const { start, end, quote } = stretch;
  const source = sources.find(({ number }, at) => (number ?? at) === stretch.source)!;
  if (start >= 0 && end >= start && source.text.slice(start, end) === quote) return;
  const outline = comparison.texts.find(({ id }) => id === source.id);
  const label = outline === undefined ? source.title : placeLabel(outline, stretch);
  throw new QuotationMismatch(
    `The quotation at ${label} (characters ${start} to ${end} of “${source.title}”, in: ${where}) is not what the source says there; nothing was written.`,
  );
}

function missing(id: string): never {
  throw new QuotationMismatch(`A finding quotes “${id}”, which is not among the sources of this dossier.`);
}

import type { AnnotationRecord, MergeConflict } from '../../bridge/contract.ts';
import { annotationById, listAnnotations, markAnnotation, putAnnotation } from '../annotations.ts';
import type { Database, Writable } from '../database.ts';
import type { People } from './telling.ts';

/**
 * Notes and highlights are the same by their id. One that was changed on one side since it was carried is taken as it is there; of one
 * that was changed on both sides the own one stays, and the other one stands beside it.
 */
export function mergeAnnotations(
  tx: Writable,
  other: Database,
  {
    versionHere,
    investigationHere,
    comparisonHere,
    newId,
    people,
    conflicts,
  }: {
    readonly versionHere: ReadonlyMap<string, string>;
    readonly investigationHere: ReadonlyMap<string, string>;
    readonly comparisonHere: ReadonlyMap<string, string>;
    readonly newId: () => string;
    readonly people: People;
    readonly conflicts: MergeConflict[];
  },
): number {
  let count = 0;
  for (const there of listAnnotations(other)) {
    const investigation = there.investigation === null ? null : investigationHere.get(there.investigation);
    // It lies in the trash there with its investigation.
    if (investigation === undefined) continue;
    const theirs = {
      ...there,
      investigation,
      places: there.places.map((place) => ({
        ...place,
        versionId: versionHere.get(place.versionId) ?? place.versionId,
      })),
      about: there.about && {
        ...there.about,
        comparison: comparisonHere.get(there.about.comparison) ?? there.about.comparison,
      },
      base: there.updatedAt,
    };
    const ours = annotationById(tx, there.id);
    if (ours === null) {
      putAnnotation(tx, theirs);
      count += 1;
      continue;
    }
    if (ours.updatedAt === there.updatedAt || ours.base === there.updatedAt) continue;
    if (wordsOf(ours) === wordsOf(theirs) && !ours.deleted) continue;
    if (there.base === ours.updatedAt || (there.base !== null && there.base === ours.base && ours.deleted)) {
      putAnnotation(tx, { ...theirs, author: theirs.author || ours.author });
      if (ours.deleted) markAnnotation(tx, there.id, null);
      count += 1;
      continue;
    }
    // The second time the same file comes, it stands beside already.
    const beside = listAnnotations(tx).some(
      (one) => one.id !== there.id && wordsOf(one) === wordsOf(theirs) && one.author === theirs.author,
    );
    if (beside) continue;
    putAnnotation(tx, { ...theirs, id: newId() });
    count += 1;
    conflicts.push({
      of: 'A note',
      what: 'note',
      here: ours.markdown,
      there: there.markdown,
      hereBy: ours.author || people.here,
      thereBy: there.author || people.there,
    });
  }
  return count;
}

const wordsOf = ({ markdown, colour, tags }: Pick<AnnotationRecord, 'markdown' | 'colour' | 'tags'>) =>
  JSON.stringify([markdown, colour, tags]);

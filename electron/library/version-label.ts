import { titledVersion, titlesApart } from '../../engine/view/titles-apart.ts';
import type { SourceRecord } from '../bridge/contract.ts';

/** What the version of a source is called alone: the newest has the title, an earlier one also its number and day. */
export function titleOfVersion(source: SourceRecord, versionId: string): string {
  return titlesApart([titledVersion(source, versionId)])[0]!;
}

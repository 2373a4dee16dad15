import type { SourceRecord, VersionRecord } from '../../../electron/bridge/contract.ts';
import { niceDate } from './nice-date.ts';

/** "version 2 of 5 March 2026": its number and the day it came. */
export function versionName(source: SourceRecord, version: VersionRecord): string {
  const number = source.versions.findIndex(({ id }) => id === version.id) + 1;
  return `version ${number} of ${niceDate(version.addedAt.slice(0, 10))}`;
}

import type { SourceRecord } from '../bridge/contract.ts';

/**
 * What the version of a source is called where several are read together: the newest has the title alone, an earlier one its
 * number and day: "The tramway (version 1, 2026-03-05)".
 */
export function titleOfVersion(source: SourceRecord, versionId: string): string {
  const at = source.versions.findIndex(({ id }) => id === versionId);
  if (at < 0 || versionId === source.versionId) return source.title;
  return `${source.title} (version ${at + 1}, ${source.versions[at]!.addedAt.slice(0, 10)})`;
}

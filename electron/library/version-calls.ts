/** The calls about versions of a source: what made them, what differs, and what goes along. */
import { versionChanges } from '../../engine/versions/index.ts';
import type { SourceRecord } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { cleanUpOffers } from '../importers/index.ts';
import type { CallsBase, CallsOf } from './calls-base.ts';
import { carry, carryOffer } from './carry-over.ts';
import {
  addCleanedUp,
  addCorrected,
  addReread,
  versionToReread,
  deleteVersion,
  makeVersionOf,
  type Reread,
  restoreVersion,
  takeOutVersion,
} from './new-versions.ts';
import { type FoundVersion, ownerOf, sourceOfVersion } from './versions.ts';

/** Longer texts, in UTF-16 units, would keep every other call waiting for seconds: one text, and two together. */
const MOST_CLEANED = 3_000_000;
const MOST_COMPARED = 2_000_000;

type VersionCalls = CallsOf<
  | 'cleanUpOffers'
  | 'cleanUp'
  | 'versionChanges'
  | 'makeVersionOf'
  | 'takeOutVersion'
  | 'deleteVersion'
  | 'restoreVersion'
  | 'correctText'
  | 'carryOffer'
  | 'carry'
> & {
  /** The version of a source that can be read again, with the bytes it was read from; null for none. */
  readonly toReread: (input: {
    readonly id: string;
  }) => { readonly version: FoundVersion; readonly bytes: Uint8Array } | null;
  /** Adds what was read again as a version of its source. */
  readonly addReread: (id: string, version: FoundVersion, reread: Reread) => SourceRecord;
  /** The file that a version was read from, under its name; null when it is not there. */
  readonly originalOfVersion: (
    versionId: string,
  ) => { readonly name: string; readonly bytes: Uint8Array } | null;
};

export function versionCalls({
  db,
  original,
  look: { liveSource, liveVersion, readVersion, titled },
  search,
  adding,
}: CallsBase): VersionCalls {
  function textToClean({ title, versionId }: SourceRecord): string {
    const { text } = readVersion(versionId)!;
    if (text.length > MOST_CLEANED) throw new Refusal('clean-up-too-long', { name: title });
    return text;
  }

  return {
    cleanUpOffers({ id }) {
      const source = liveSource(id);
      return cleanUpOffers(textToClean(source), source.language ?? 'und');
    },

    cleanUp({ id, kinds }) {
      textToClean(liveSource(id));
      search.touchSource(id);
      return addCleanedUp(adding, liveSource(id), kinds);
    },

    versionChanges({ from, to }) {
      const [before, after] = [liveVersion(from), liveVersion(to)];
      if (before.version.text.length + after.version.text.length > MOST_COMPARED)
        throw new Refusal('changes-too-long');
      return versionChanges(before.version.text, after.version.text, after.source.language ?? undefined);
    },

    makeVersionOf: ({ id, of }) => makeVersionOf(adding, liveSource(id), liveSource(ownerOf(db, of))),

    takeOutVersion({ versionId }) {
      const { source } = liveVersion(versionId);
      search.touchSource(source.id);
      return takeOutVersion(adding, versionId);
    },

    deleteVersion({ versionId }) {
      const { source } = liveVersion(versionId);
      search.touchSource(source.id);
      return deleteVersion(adding, source, versionId);
    },

    restoreVersion({ versionId }) {
      const source = sourceOfVersion(db, versionId);
      if (source !== null) search.touchSource(source);
      return restoreVersion(adding, versionId);
    },

    correctText: ({ id, text }) => addCorrected(adding, liveSource(id), text),

    carryOffer: ({ versionId }) =>
      carryOffer(db, readVersion, liveVersion(versionId).source, versionId, titled),

    carry({ versionId, ...chosen }) {
      const carried = carry(adding, liveVersion(versionId).source, versionId, chosen);
      for (const id of carried.comparisons) search.touchComparison(id);
      return carried;
    },

    toReread({ id }) {
      const version = versionToReread(adding, liveSource(id));
      const bytes = version && original(version.sha256);
      return version && bytes ? { version, bytes } : null;
    },

    addReread(id, version, reread) {
      search.touchSource(id);
      return addReread(adding, liveSource(id), version, reread);
    },

    originalOfVersion(versionId) {
      const { version } = liveVersion(versionId);
      const bytes = original(version.sha256);
      return bytes && { name: version.fileName ?? 'The pasted text', bytes };
    },
  };
}

/** The calls that add, change and delete sources. */
import { importPaste } from '../importers/index.ts';
import type { AddedSource, DescribedSources, DescribedWork, SourceRecord } from '../bridge/contract.ts';
import { addDocuments, type Gathering, gatherSources, type NewDocument } from './adding.ts';
import type { CallsBase, CallsOf } from './calls-base.ts';
import { describeSources } from './describing.ts';
import { detailsOfVersion } from './imports.ts';
import type { Likeness } from './likenesses.ts';
import { sha256Of } from './originals.ts';
import { listSources, markSource, sourcesBySha256, updateSourceFacts, withMetadata } from './sources.ts';

type SourceCalls = CallsOf<'addText' | 'editSource' | 'deleteSource' | 'restoreSource' | 'importDetails'> & {
  /** Adds what was read from files, in one change; what was read from the very same bytes before is not added twice. */
  readonly addDocuments: (documents: readonly NewDocument[], gathering?: Gathering) => AddedSource[];
  /** Puts sources that are there into the investigation that is open. */
  readonly gather: (ids: readonly string[]) => void;
  /** What a source that is there is a version or a copy of, among those that came before it. */
  readonly earlierLike: (input: { readonly id: string }) => Likeness | null;
  /** The sources that were read from these bytes; null when there are none, or when one of them was deleted. */
  readonly sourcesOfBytes: (bytes: Uint8Array) => SourceRecord[] | null;
  /** Fills what is not known of sources with what a bibliography says. */
  readonly describe: (file: string, works: readonly DescribedWork[]) => DescribedSources;
};

export function sourceCalls({
  db,
  making: { instant },
  change,
  look: { anySource, liveSource, readVersion },
  search,
  adding,
}: CallsBase): SourceCalls {
  const addAll = (documents: readonly NewDocument[], gathering?: Gathering): AddedSource[] => {
    const added = addDocuments(adding, documents, gathering);
    for (const { source, alreadyThere } of added) if (!alreadyThere) search.touchSource(source.id);
    return added;
  };

  return {
    addDocuments: addAll,

    gather: (ids) => gatherSources(adding, ids),

    earlierLike({ id }) {
      const source = liveSource(id);
      const { text } = readVersion(source.versionId)!;
      const all = listSources(db).map((one) => one.id);
      const before = new Set(all.slice(0, all.indexOf(id)));
      return adding.likenesses.of(source, text, (other) => before.has(other.id));
    },

    sourcesOfBytes(bytes) {
      const known = sourcesBySha256(db, sha256Of(bytes));
      return known.length === 0 || known.some(({ deleted }) => deleted)
        ? null
        : known.map(({ source }) => source);
    },

    describe(file, works) {
      const described = describeSources(adding, file, works);
      for (const { id } of described.filled) {
        search.touchSource(id);
        adding.likenesses.readdress(liveSource(id));
      }
      return described;
    },

    addText: ({ text, metadata }) =>
      addAll([
        { document: importPaste(text), bytes: Buffer.from(text, 'utf8'), origin: 'paste', metadata },
      ])[0]!,

    editSource: ({ id, metadata }) =>
      change((tx) => {
        const before = liveSource(id);
        updateSourceFacts(tx, before, withMetadata(before, metadata));
        search.touchSource(id);
        const source = liveSource(id);
        adding.likenesses.readdress(source);
        return source;
      }),

    deleteSource: ({ id }) =>
      change((tx) => {
        if (!anySource(id).deleted) markSource(tx, id, instant());
        return null;
      }),

    restoreSource: ({ id }) =>
      change((tx) => {
        if (anySource(id).deleted) markSource(tx, id, null);
        return liveSource(id);
      }),

    importDetails: ({ id }) => detailsOfVersion(db, liveSource(id).versionId),
  };
}

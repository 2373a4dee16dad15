/** An export of several files that is written into one that is there: an archive of them, or the main file alone. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { isDossierFile, type Merge } from '../../engine/dossier/index.ts';
import type { ExportFile } from './export-format.ts';
import { meet } from './merge-existing.ts';

/** An earlier export as it was given: its files by their paths, and what its main file is called without its ending. */
export interface EarlierExport {
  readonly stem: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Larger archives are no exports of this program, in bytes once unpacked. */
const MOST_UNPACKED = 200_000_000;

/** Reads an earlier export, an archive or a file of Markdown; null for what is none. */
export function readEarlierExport(name: string, bytes: Uint8Array): EarlierExport | null {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isArchive ? unpacked(bytes) : new Map([[name, bytes]]);
  if (files === null) return null;
  const main = [...files].find(
    ([path, content]) => /^[^/\\]+\.md$/i.test(path) && isDossierFile(strFromU8(content)),
  );
  return main === undefined ? null : { stem: main[0].replace(/\.md$/i, ''), files };
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return size <= MOST_UNPACKED && !name.endsWith('/');
      },
    });
    return size <= MOST_UNPACKED ? new Map(Object.entries(entries)) : null;
  } catch {
    return null;
  }
}

/** What comes of both: every file of the earlier export, with the new ones in it, and what was done to those that hold the user's words. */
export interface MetExport {
  readonly content: Uint8Array;
  readonly merge: Merge;
}

/** @param files the new export, the main file first, named as the earlier one is */
export function meetEarlier(earlier: EarlierExport, files: readonly ExportFile[]): MetExport {
  const merges: Merge[] = [];
  const met = new Map<string, Uint8Array>(earlier.files);
  for (const { path, content } of files) {
    const there = earlier.files.get(path) ?? null;
    const meeting = meet(there, content);
    if (meeting.kind === 'merged') merges.push(meeting.merge);
    met.set(path, bytesOf(meeting.content));
  }
  const all = (of: 'changed' | 'added' | 'removed' | 'overwritten') => merges.flatMap((merge) => merge[of]);
  return {
    content: zipSync(Object.fromEntries(met)),
    merge: {
      // Of the main file, which comes first.
      markdown: merges[0]?.markdown ?? '',
      changed: all('changed'),
      added: all('added'),
      removed: all('removed'),
      overwritten: all('overwritten'),
      parts: merges.flatMap(({ parts }) => parts),
      keeps: merges.some(({ keeps }) => keeps),
    },
  };
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

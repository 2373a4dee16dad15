/** What was found in texts, beside the library: a comparison that is opened again, with no text, pin or rule changed, is not made anew. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { openKeptFiles, type FileProtection } from './kept-files.ts';

export interface ComparisonCache {
  /** What was kept under a key; null where nothing was, or what is there is damaged. */
  readonly get: (key: string) => string | null;
  readonly put: (key: string, written: string) => void;
  /** Throws all of it away. */
  readonly clear: () => void;
}

/** Of all that is kept, in bytes: some thousand comparisons of reports, some hundred of novels. */
const MOST_BYTES = 64_000_000;
const MOST_FILE_BYTES = 8_000_000;
/** Inflated, nothing is longer. */
const MOST_WRITTEN_BYTES = 64_000_000;
const LOOK_EVERY = 20;
const DIGEST_BYTES = 32;

/**
 * The cache of a library, in `cache/comparisons` of its folder: a file for each key, deflated behind its SHA-256. It holds words of the
 * texts, so it is written as the library is, and goes with what is erased.
 *
 * @param protection null in clear; where it throws nothing is kept, and nothing known
 */
export function openComparisonCache(
  libraryFolder: string,
  {
    mostBytes = MOST_BYTES,
    protection,
  }: { readonly mostBytes?: number; readonly protection?: () => FileProtection | null } = {},
): ComparisonCache {
  const files = openKeptFiles(path.join(libraryFolder, 'cache', 'comparisons'), {
    mostBytes,
    mostFileBytes: MOST_FILE_BYTES,
    lookEvery: LOOK_EVERY,
    ending: '.found',
    ...(protection && { protection }),
  });
  return {
    get: (key) => {
      const file = files.get(key);
      return file === null ? null : opened(file);
    },
    put: (key, written) => {
      const deflated = deflateRawSync(Buffer.from(written, 'utf8'), { level: 1 });
      files.put(key, Buffer.concat([digestOf(deflated), deflated]));
    },
    clear: () => files.clear(),
  };
}

function opened(file: Uint8Array): string | null {
  const deflated = file.subarray(DIGEST_BYTES);
  if (!digestOf(deflated).equals(file.subarray(0, DIGEST_BYTES))) return null;
  try {
    return inflateRawSync(deflated, { maxOutputLength: MOST_WRITTEN_BYTES }).toString('utf8');
  } catch {
    return null;
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

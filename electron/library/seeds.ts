import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Notice, notices } from './notices.ts';
import { sha256Of } from './originals.ts';
import type { SourceFacts } from './sources.ts';

/** An article that comes with the program. */
export interface Seed {
  readonly file: string;
  readonly facts: SourceFacts;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** One entry of `manifest.json`. */
interface Entry {
  readonly file: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly dateNote: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly sha256: string;
}

/**
 * The seeds of a folder that are `wanted`, as its manifest lists them. One whose bytes are not those of the manifest is
 * left out, and a notice says so.
 */
export function readSeeds(
  folder: string,
  wanted: (sha256: string) => boolean,
): { seeds: readonly Seed[]; notices: readonly Notice[] } {
  let entries: readonly Entry[];
  try {
    entries = parseManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch {
    return { seeds: [], notices: [notices.seedsUnreadable()] };
  }
  const seeds: Seed[] = [];
  const told: Notice[] = [];
  for (const entry of entries) {
    if (!wanted(entry.sha256)) continue;
    const bytes = readOrNull(join(folder, entry.file));
    if (bytes === null || sha256Of(bytes) !== entry.sha256) {
      told.push(notices.seedChanged(entry.file));
      continue;
    }
    const { file, sha256, title, outlet, author, date, dateNote, url, language } = entry;
    const facts = { title, outlet, author, published: date, publishedNote: dateNote, url, language };
    seeds.push({ file, facts, sha256, bytes });
  }
  return { seeds, notices: told };
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function parseManifest(json: string): readonly Entry[] {
  const manifest: unknown = JSON.parse(json);
  if (!Array.isArray(manifest) || !manifest.every(isEntry))
    throw new Error('the manifest is not a list of seeds');
  return manifest;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  return (
    ['file', 'title', 'sha256'].every((key) => typeof entry[key] === 'string') &&
    ['outlet', 'author', 'date', 'dateNote', 'url', 'language'].every(
      (key) => entry[key] === null || typeof entry[key] === 'string',
    )
  );
}

import { importPlainText } from '../importers/index.ts';
import { insertDocument, type Making } from './adding.ts';
import type { Notice } from './notices.ts';
import { readSeeds } from './seeds.ts';
import { markSeedLoaded, wasSeedLoaded } from './seeds-loaded.ts';
import { sourcesBySha256 } from './sources.ts';
import type { StoredDatabase } from './stored-database.ts';

/** Adds the seeds this library has never had: one that the user deleted stays deleted, one of a later release comes. */
export function loadSeeds(stored: StoredDatabase, folder: string, making: Making): readonly Notice[] {
  const { db } = stored;
  const { seeds, notices } = readSeeds(folder, (sha256) => !wasSeedLoaded(db, sha256));
  if (seeds.length === 0) return notices;
  if (!making.readOnly) stored.keepOriginals(seeds.map(({ bytes }) => bytes));
  stored.change((tx) => {
    for (const { file, facts, sha256, bytes } of seeds) {
      if (sourcesBySha256(db, sha256).length === 0) {
        const document = importPlainText({ name: file, bytes });
        insertDocument(tx, making, { facts, document, sha256, origin: 'seed', fileName: file });
      }
      markSeedLoaded(tx, sha256, making.instant());
    }
  });
  return notices;
}

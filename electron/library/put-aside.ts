/** Files that are moved or written beside a library, so that nothing is overwritten. */
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { opening } from './disk-refusals.ts';
import { writeDurably } from './durable-file.ts';
import type { StoredDatabaseOptions } from './stored-types.ts';

/** Moves a damaged file out of the way, under a name that is free; returns its path. Read-only, it stays where it is. */
export function setAside(
  path: string,
  name: string,
  extension: 'sqlite' | 'journal',
  { readOnly, now }: StoredDatabaseOptions,
): string {
  if (readOnly || !existsSync(path)) return path;
  const folder = dirname(path);
  const aside = freeName(join(folder, `${name}.damaged-${timeInName(now())}.${extension}`));
  opening(folder, () => renameSync(path, aside));
  return aside;
}

const timeInName = (time: Date): string => time.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

/** `path`, or with a number before its ending when there is a file of that name. */
function freeName(path: string): string {
  for (let turn = 1; ; turn += 1) {
    const free = turn === 1 ? path : path.replace(/(\.\w+)$/, `-${turn}$1`);
    if (!existsSync(free)) return free;
  }
}

/** The name of the damaged library that was put aside last, or null. */
export function newestDamaged(folder: string): string | null {
  return (
    readdirSync(folder)
      .filter((name) => name.startsWith('library.damaged-') && name.endsWith('.sqlite'))
      .sort()
      .at(-1) ?? null
  );
}

/**
 * Writes what is in memory to a file beside a library that is no longer ours, else beside its folder, else among temporary files.
 *
 * @returns its path, or null when it could be written nowhere
 */
export function keepAside(
  bytes: Uint8Array,
  { folder, now, disk }: Pick<StoredDatabaseOptions, 'folder' | 'now' | 'disk'>,
): string | null {
  const name = `kept-${timeInName(now())}.sqlite`;
  const places: readonly (readonly [string, string])[] = [
    [folder, join(folder, `library.${name}`)],
    [dirname(folder), `${folder}.${name}`],
    [tmpdir(), join(tmpdir(), `${basename(folder)}.${name}`)],
  ];
  for (const [where, path] of places) {
    if (!existsSync(where)) continue;
    const free = freeName(path);
    try {
      writeDurably(free, bytes, disk);
      return free;
    } catch {
      // The next place.
    }
  }
  return null;
}

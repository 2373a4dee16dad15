/** A stand-in for Electron's runtime, which is not on every machine: an executable of that name, with the fuses where Electron has them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What `@electron/fuses` looks for in a binary; behind it come the version of the wire, its length, and a figure for each fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron ships them: 1 is on, 0 is off. */
const AS_SHIPPED = '10110001';

/** Writes it into a folder, which is what `electronDist` then names. */
export function writeStandInRuntime(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const wire = Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, AS_SHIPPED.length]),
    Buffer.from(AS_SHIPPED),
  ]);
  const script = Buffer.from('#!/bin/sh\nexit 0\n');
  writeFileSync(path.join(folder, 'electron'), Buffer.concat([script, wire]), { mode: 0o755 });
}

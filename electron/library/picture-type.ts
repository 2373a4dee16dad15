import type { PictureType } from '../bridge/contract.ts';

const BEGINNINGS: readonly (readonly [PictureType, RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
];

/** What kind of picture bytes are, by how they begin; null for none that a note can hold. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return BEGINNINGS.find(([, beginning]) => beginning.test(head))?.[0] ?? null;
}

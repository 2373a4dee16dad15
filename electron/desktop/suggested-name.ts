/** Leaves room for what a disk allows (255 bytes) and for the name of a file while it is being written. */
const MAX_BYTES = 200;
/** Device names that Windows reserves, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const FALLBACK = 'Notes';

/** A file name for any system with the ending `extension`, made from what a page suggests; never a path. */
export function suggestedName(suggested: string, extension = 'md'): string {
  const cleaned = suggested
    .normalize('NFC')
    // Control, format (such as text direction) and surrogate characters, and what some system forbids in a name.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(new RegExp(`\\.${extension}\\s*$`, 'i'), '')
    .replace(/\s+/g, ' ')
    .replace(/^[. -]+|[. ]+$/g, '');
  const stem = cutToBytes(cleaned, MAX_BYTES).trimEnd();
  return `${stem === '' ? FALLBACK : RESERVED.test(stem) ? `${FALLBACK} ${stem}` : stem}.${extension}`;
}

function cutToBytes(words: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of words) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    kept += character;
  }
  return kept;
}

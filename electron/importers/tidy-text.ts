/**
 * A text as the library keeps it: `\n` for every line end, no byte-order mark, no NUL, and for half of a surrogate pair,
 * which cannot be stored as UTF-8, a replacement of the same length.
 */
export function tidyText(raw: string): string {
  return raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}

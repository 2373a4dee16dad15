/**
 * Says that a file is UTF-8. Without it Excel reads a table in the encoding of the system, and shows `Åsa “no”` as `Ã…sa â€œnoâ€`.
 */
export const MARK_OF_UTF8 = '\ufeff';

/**
 * Rows as a file of a table for a spreadsheet: RFC 4180, `\r\n` line ends, behind a mark that it is UTF-8. What a spreadsheet would read
 * as a formula is told as text.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `${MARK_OF_UTF8}${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;

function field(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { Finding } from '../../../engine/index.ts';

/** Words as in "another version of the letter": which one, what it is, of which thing. */
const OTHER_VERSION = /^(\p{L}+)\s+(\p{L}+)\s+of\s+\p{L}+\s+(\p{L}[\p{L}\p{N}_]*)$/u;
/** What came before the text's own quotation cannot make that quotation the first. */
const BEFORE = new Set(['earlier', 'previous', 'original']);

/**
 * Names for the passages of a finding that tells of another version, in the order of its places: for "another version
 * of the letter" they are "The letter, first version" and "The letter, another version". Empty where the finding's
 * words name no thing.
 */
export function versionTitles(finding: Pick<Finding, 'places'>): readonly string[] {
  const telling = finding.places[1];
  const focus = telling?.focus[0];
  if (!telling || !focus) return [];
  const phrase = telling.quote.slice(focus.start - telling.start, focus.end - telling.start);
  const [, which, version, thing] = OTHER_VERSION.exec(phrase) ?? [];
  if (!which || !version || !thing) return [];
  const other = which.toLowerCase();
  const first = BEFORE.has(other) ? 'quoted' : 'first';
  return [
    `The ${thing}, ${first} ${version.toLowerCase()}`,
    `The ${thing}, ${other} ${version.toLowerCase()}`,
  ];
}

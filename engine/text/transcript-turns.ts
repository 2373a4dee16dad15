import type { Span } from '../types.ts';

/** What somebody says in a transcript: a paragraph behind its label, without that. */
export interface Turn extends Span {
  /** Who is printed before it: "HALE", "Q", "SPEAKER 1". */
  readonly label: Span;
}

/** So many turns make a transcript, and this share of the paragraphs from the first turn to the last. */
const FEWEST_TURNS = 3;
const LEAST_SHARE = 0.6;
/** Names in capitals ("MS. HALE", "THE COURT"), "Speaker 1", names ("Anna Berg", "Mr. Hale") before a colon; "Q" and "A" before either mark. */
const LABEL =
  /^((?:\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,4}|\p{Lu}\p{Ll}+\.?(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \d{1,2})?):\s+(?=\S)|^([QA])[.:]\s+(?=\S)/u;

/**
 * The turns of a transcript without quotation marks, in order; none of a text that is no transcript: labels must come back, and most
 * paragraphs from the first turn to the last must have one.
 *
 * @param paragraphs every line of its own is one
 */
export function turnsIn(text: string, paragraphs: readonly Span[]): Turn[] {
  const turns: Turn[] = [];
  const at: number[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, end));
    const label = match?.[1] ?? match?.[2];
    if (match === null || label === undefined) continue;
    turns.push({ start: start + match[0].length, end, label: { start, end: start + label.length } });
    at.push(index);
  }
  const labels = turns.map(({ label }) => text.slice(label.start, label.end));
  const comeBack = labels.filter((label, index) => labels.indexOf(label) !== index).length;
  const among = at.length === 0 ? 0 : at.at(-1)! - at[0]! + 1;
  return turns.length >= FEWEST_TURNS && comeBack > 0 && turns.length >= LEAST_SHARE * among ? turns : [];
}

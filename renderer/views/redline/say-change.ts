import type { Span } from '../../../engine/index.ts';
import { markHeading, type RedlineChange } from '../../../engine/view/index.ts';

/** So many letters of a side are told. */
const LONGEST = 90;

/**
 * A change of a redline in a line of a list: "Number: “40,000” → “45,000”", "Wording, taken out: “full”", "Moved: “Lorries …”".
 *
 * @param older the text of the older version, `newer` that of the newer
 */
export function sayChange(
  { kind, older, newer }: RedlineChange,
  texts: { readonly older: string; readonly newer: string },
): string {
  const words = (text: string, span: Span) => quoted(text.slice(span.start, span.end));
  const gone = older && words(texts.older, older);
  const put = newer && words(texts.newer, newer);
  if (kind === 'moved') return `Moved: ${put ?? gone}`;
  const name = markHeading(kind);
  if (gone && put) return `${name}: ${gone} → ${put}`;
  return gone ? `${name}, taken out: ${gone}` : `${name}, put in: ${put}`;
}

function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return `“${line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`}”`;
}

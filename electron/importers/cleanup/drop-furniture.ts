import { isLoneFurniture } from '../lone-furniture.ts';
import type { Edit } from './edits.ts';
import { linesOf, withoutLines, type TextLine } from './text-lines.ts';

/** Headings of lists of other pages. */
const RELATED =
  /^(?:related(?: articles?| stories| topics?| content)?|more on this(?: story)?|most (?:read|popular)|recommended(?: for you)?|you may also like|mehr zum thema|lire aussi|lea también)[:.]?$/i;
const ENDS_SENTENCE = /[.!?…]["”’»)\]]*$/;
/** A title of another page is no longer than this, and no more of them follow each other. */
const LONGEST_TITLE = 110;
const MOST_TITLES = 8;

/**
 * Lines that pages put around articles and into the midst of them, and that come along when one is pasted: "Share", "Advertisement", and
 * "Related" with the titles of other pages right below it.
 */
export function dropFurniture(text: string): Edit[] {
  const lines = linesOf(text);
  const dropped: TextLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (!isLoneFurniture(line.text.replace(/^[•*-] /, ''))) continue;
    dropped.push(line);
    if (!RELATED.test(line.text)) continue;
    const titles = titlesBelow(lines, at, text);
    dropped.push(...titles);
    at += titles.length;
  }
  return withoutLines(text, dropped);
}

/**
 * The short lines below a heading, without an empty line between. None where they run into a short line that ends a sentence, or on and on:
 * these are lines of a paragraph, and where it begins nobody can tell.
 */
function titlesBelow(lines: readonly TextLine[], heading: number, text: string): TextLine[] {
  const titles: TextLine[] = [];
  for (let at = heading + 1; at < lines.length; at += 1) {
    const line = lines[at]!;
    const isApart = /\n\s*\n/.test(text.slice(lines[at - 1]!.end, line.start));
    if (isApart || line.text.length > LONGEST_TITLE) break;
    if (titles.length === MOST_TITLES || ENDS_SENTENCE.test(line.text)) return [];
    titles.push(line);
  }
  return titles;
}

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
    for (let titles = 0; titles < MOST_TITLES; titles += 1) {
      const next = lines[at + 1];
      if (next === undefined || !isTitleBelow(lines[at]!, next, text)) break;
      dropped.push(next);
      at += 1;
    }
  }
  return withoutLines(text, dropped);
}

/** A short line that is no sentence, without an empty line between. */
const isTitleBelow = (line: TextLine, next: TextLine, text: string) =>
  !/\n\s*\n/.test(text.slice(line.end, next.start)) &&
  next.text.length <= LONGEST_TITLE &&
  !ENDS_SENTENCE.test(next.text);

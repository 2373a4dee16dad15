import { isLoneFurniture } from '../lone-furniture.ts';

/** A title is at most about this long, in characters. */
const MAX_TITLE = 140;

/** The title of a plain text, from the text alone: the first line with words on it that no page puts around its articles, such as `Share`; '' when there is none. */
export const titleOf = (text: string): string => shorten(firstLine(text));

/** Of a line that never ends no more than this is looked at, in UTF-16 units. */
const MAX_LINE = 2_000;

/** `words` on one line, cut after a whole word with an ellipsis when longer than `longest` characters. */
export function shorten(words: string, longest = MAX_TITLE): string {
  // A character takes two units at most.
  const enough = words
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 2 * longest + 2);
  const characters = [...enough];
  if (characters.length <= longest) return characters.join('');
  const cut = characters.slice(0, longest - 1).join('');
  const wholeWords = /^([\s\S]*\S)\s+\S*$/.exec(cut)?.[1] ?? '';
  // A script without spaces has no word to go back to within reach.
  const kept = wholeWords.length > cut.length * 0.6 ? wholeWords : cut;
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** So many lines of what pages put around their articles may stand above one. */
const MOST_ABOVE = 20;

function firstLine(text: string): string {
  let first = '';
  let above = 0;
  for (const [line] of text.matchAll(/^.*\S.*$/gm)) {
    const words = line.trim().slice(0, MAX_LINE);
    if (!isLoneFurniture(words)) return words;
    first ||= words;
    above += 1;
    if (above === MOST_ABOVE) break;
  }
  return first;
}

import { characterWidth, displayWidth, isWide } from './display-width.ts';

/** Punctuation that a line of Chinese or Japanese neither begins nor ends with. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．：；！？ー々…]$/u;
const NOT_LAST = /^[\p{Ps}\p{Pi}]$/u;

/** Words with the white space before them; a wide character is a word of its own. */
function pieces(line: string): { gap: string; word: string }[] {
  const found: { gap: string; word: string }[] = [];
  for (const match of line.matchAll(/(\s*)(\S+)/gu)) {
    let gap = match[1]!;
    let word = '';
    let last = '';
    for (const character of match[2]!) {
      const breakable = word !== '' && (isWide(character) || isWide(last));
      if (breakable && !NOT_FIRST.test(character) && !NOT_LAST.test(last)) {
        found.push({ gap, word });
        gap = '';
        word = '';
      }
      word += character;
      last = character;
    }
    found.push({ gap, word });
  }
  return found;
}

/** A word that is longer than a line, in parts that fit. */
function split(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const character of word) {
    const columns = characterWidth(character);
    if (part !== '' && taken + columns > width) {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += character;
    taken += columns;
  }
  return [...parts, part];
}

/**
 * Breaks a text into lines of at most `width` columns (a single wider character is never split). Line breaks of the text
 * are kept, other white space is as it is inside a line and dropped where a line ends.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const { gap, word } of pieces(paragraph)) {
      const space = line === '' ? '' : gap.replaceAll('\t', ' ');
      if (displayWidth(line) + displayWidth(space) + displayWidth(word) <= width) {
        line += space + word;
        continue;
      }
      if (line !== '') lines.push(line);
      const parts = split(word, width);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1)!;
    }
    return [...lines, line];
  });
}

/** Wrapped lines that begin with `first`, the following ones with `rest` (both of the same width). */
export function hang(
  text: string,
  width: number,
  first: string,
  rest = ' '.repeat(displayWidth(first)),
): string[] {
  return wrap(text, Math.max(1, width - displayWidth(first))).map((line, index) =>
    `${index === 0 ? first : rest}${line}`.trimEnd(),
  );
}

/** What a server says, without the key it was asked with: servers repeat it in their errors, whole or cut short. */

/** A run of so many characters of a key is cut out as the key is. */
const SHORTEST_PART = 8;
const CUT = '[key]';

/** What a server calls a key in its own words, where it may be another one than ours: “Bearer sk-12345678”. */
const BEARER = /\b(bearer\s+)(?=[\w.~+/=-]*\d)[\w.~+/=-]{8,}/giu;

/** The words of an error of a server, without any key. */
export const errorWithoutKey = (text: string, key: string | null): string =>
  withoutKey(text, key).replace(BEARER, `$1${CUT}`);

/** Words of a server without the key, and without parts of it that are long enough to tell of it. */
export function withoutKey(text: string, key: string | null): string {
  const secret = inSmallLetters(key?.trim() ?? '');
  if (secret === '') return text;
  const words = inSmallLetters(text);
  return secret.length < SHORTEST_PART ? withoutWord(text, words, secret) : withoutParts(text, words, secret);
}

/** Keys are ASCII; other letters may change their length with their case, which would move all places after them. */
const inSmallLetters = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** A key as short as a word is cut out where it stands alone: “tiny”, and not in “destiny”. */
function withoutWord(text: string, words: string, secret: string): string {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(words[at] ?? '');
  let kept = '';
  let from = 0;
  for (let at = words.indexOf(secret); at >= 0; at = words.indexOf(secret, at + 1)) {
    const end = at + secret.length;
    if (at < from || isLetter(at - 1) || isLetter(end)) continue;
    kept += text.slice(from, at) + CUT;
    from = end;
  }
  return kept + text.slice(from);
}

function withoutParts(text: string, words: string, secret: string): string {
  let kept = '';
  for (let at = 0; at < text.length;) {
    let end = at + SHORTEST_PART;
    if (end > text.length || !secret.includes(words.slice(at, end))) {
      kept += text[at];
      at += 1;
      continue;
    }
    while (end < text.length && secret.includes(words.slice(at, end + 1))) end += 1;
    kept += CUT;
    at = end;
  }
  return kept;
}

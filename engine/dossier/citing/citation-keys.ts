import { inLatinLetters } from '../../text/latin-letters.ts';
import type { DossierSource } from '../dossier.ts';

type Cited = Pick<DossierSource, 'title' | 'outlet' | 'author' | 'published'> &
  Partial<Pick<DossierSource, 'passageOf' | 'sha256' | 'key'>>;

/** Words that tell no title from another, in the languages the program reads. */
const EMPTY_WORDS = new Set(
  'the and for with from that this has are was were who what how why its der die das und ein eine von zu mit les des une dans pour sur aux del las los una para con por che gli dei della'.split(
    ' ',
  ),
);
/** What no made key holds: BibTeX, Pandoc and file systems agree on Latin letters and digits alone. */
const REFUSED = /[^a-z0-9]+/g;
const LONGEST_NAME = 30;

/** In Latin letters, as far as the script has a usual way to be written in them; small, words apart. */
const folded = (text: string) => inLatinLetters(text).toLowerCase();
const squeeze = (text: string) => folded(text).replace(REFUSED, '');

/** The family name of the first author: what stands before a comma, else the last word before an "and" or a semicolon. */
function familyName(author: string): string {
  const [first = ''] = author
    .replace(/^by\s+/iu, '')
    .split(/\s*(?:;|&|\s(?:and|et|und|y)\s)\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (first.includes(',')) return first.split(',')[0]!;
  return first.split(/\s+/).at(-1) ?? '';
}

/**
 * The first word of a title that tells something: three letters or more; else its first word; '' where none has Latin letters.
 *
 * @param begins a key that begins with the word does not begin with a figure: words that do are left out
 */
function titleWord(title: string, begins: boolean): string {
  const all = folded(title).match(/[a-z0-9]+/g) ?? [];
  const words = begins ? all.filter((word) => /^[a-z]/.test(word)) : all;
  const telling = words.find((word) => [...word].length >= 3 && !EMPTY_WORDS.has(word)) ?? words[0] ?? '';
  return telling.slice(0, 16);
}

/**
 * The name a source is cited by: the family name of its author, else its outlet, then the year and a word of the title, such as
 * `galbraith2022china`; without author and outlet the word comes first, such as `hundreds2023`. It hangs on the source alone, so that it is the same in every dossier. A key that the user gave comes first; a source
 * of which nothing can be written in Latin letters is `source2022-3f2a`, by its file or its title.
 */
export function citationKey(source: Cited): string {
  const own = cleanKey(source.key ?? '');
  if (own !== '') return own;
  const outlet = (source.outlet ?? '').replace(/^(the|a|an|der|die|das|le|la|les|el|il)\s+/iu, '');
  const name = [familyName(source.author ?? ''), outlet].map(squeeze).find((part) => part !== '') ?? '';
  const year = /^\d{4}/.exec(source.published ?? '')?.[0] ?? '';
  const word = titleWord(source.passageOf ?? source.title, name === '');
  if (name === '') return word === '' ? `source${year}-${mark(source)}` : `${word}${year}`;
  return `${name.slice(0, LONGEST_NAME)}${year}${word}`;
}

/** Four hexadecimal digits that stay with a source: of its sha256, else of its title (FNV-1a over UTF-16 units). */
function mark({ sha256, title, passageOf }: Cited): string {
  if (sha256) return sha256.slice(0, 4);
  const words = passageOf ?? title;
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0').slice(0, 4);
}

/** A key as the user may write one: letters, digits and `-_.:` between them; '' when nothing of it is left. */
export const cleanKey = (key: string): string =>
  key
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_:.-]+/gu, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .slice(0, 80);

/**
 * A key for every text, in order; where several sources would have the same one, they are told apart by `a`, `b`, `c` ..., the earlier
 * published first, whatever the order of the texts. A source and the passages of it, which have one sha256, share a key.
 */
export function citationKeys(texts: readonly Cited[]): string[] {
  const first = texts.map((text, index) =>
    text.sha256 ? texts.findIndex((other) => other.sha256 === text.sha256) : index,
  );
  const sources = texts.filter((_, index) => first[index] === index);
  const keys = keysOf(sources);
  return first.map((index) => keys[sources.indexOf(texts[index]!)]!);
}

function keysOf(sources: readonly Cited[]): string[] {
  const wanted = sources.map(citationKey);
  // Keys are told apart without regard to case: they name files and anchors too.
  const lower = wanted.map((key) => key.toLowerCase());
  const taken = new Set(lower.filter((key) => lower.indexOf(key) === lower.lastIndexOf(key)));
  const keys = [...wanted];
  const order = [...sources.keys()].sort(
    (x, y) => compareText(sortKey(sources[x]!), sortKey(sources[y]!)) || x - y,
  );
  for (const index of order) {
    if (taken.has(lower[index]!)) continue;
    let number = 0;
    while (isTaken(`${lower[index]}${suffix(number)}`)) number++;
    keys[index] = `${wanted[index]}${suffix(number)}`;
    taken.add(keys[index].toLowerCase());
  }
  return keys;

  function isTaken(candidate: string): boolean {
    return taken.has(candidate) || lower.includes(candidate);
  }
}

const sortKey = ({ published, title, sha256 }: Cited) => `${published ?? '9'} ${title} ${sha256 ?? ''}`;
const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function suffix(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : suffix(Math.floor(number / 26) - 1) + last;
}

import type { Span } from '../../../engine/index.ts';

/** A text as it is searched, and where each UTF-16 unit of that stands in the text itself. */
export interface Searchable {
  readonly folded: string;
  /** One more than `folded` has units: the last is the length of the text. */
  readonly at: Uint32Array;
}

export interface SearchOptions {
  readonly wholeWords?: boolean;
  /** No more than these are found. */
  readonly limit?: number;
}

const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

/** Capitals, accents, the shape of quotation marks and dashes, and the length of white space do not count. */
export function searchable(text: string): Searchable {
  let folded = '';
  const at: number[] = [];
  let space = false;
  for (let i = 0; i < text.length;) {
    const point = text.codePointAt(i)!;
    const letter = String.fromCodePoint(point);
    let plain: string;
    if (/\s/u.test(letter)) plain = space ? '' : ' ';
    else if (point < 128) plain = letter.toLowerCase();
    else plain = MARKS[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    // A mark of its own, such as a combining accent, belongs to the letter before it and is no space.
    if (plain !== '') space = plain === ' ';
    for (let unit = 0; unit < plain.length; unit++) at.push(i);
    folded += plain;
    i += letter.length;
  }
  at.push(text.length);
  return { folded, at: Uint32Array.from(at) };
}

/** Where `query` stands in a text, in order and without overlap; a query of nothing but white space stands nowhere. */
export function searchText(
  { folded, at }: Searchable,
  query: string,
  { wholeWords = false, limit = Infinity }: SearchOptions = {},
): Span[] {
  const wanted = searchable(query).folded.trim();
  const found: Span[] = [];
  if (wanted === '') return found;
  for (
    let start = folded.indexOf(wanted);
    start !== -1 && found.length < limit;
    start = folded.indexOf(wanted, start)
  ) {
    const end = start + wanted.length;
    if (!wholeWords || (isEdge(folded, start) && isEdge(folded, end))) {
      found.push({ start: at[start]!, end: at[end]! });
      start = end;
    } else start += 1;
  }
  return found;
}

const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
const isEdge = (text: string, at: number) => !isWord(text[at - 1]) || !isWord(text[at]);

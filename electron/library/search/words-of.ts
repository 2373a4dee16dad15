/** The words of a text as a search sees them: without case, accents, ligatures and marks. */

export interface SearchWord {
  /** What is compared: folded. Of Chinese and Japanese, which write no spaces, each pair of characters (a bigram). */
  readonly term: string;
  /** UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const enum Kind {
  Unknown = 0,
  Space = 1,
  Word = 2,
  /** Written without spaces. */
  Ideograph = 3,
}

/** By UTF-16 unit, filled as units are met. */
const kinds = new Uint8Array(0x1_0000);

/** Soft hyphens and joiners stand inside words and are not seen. */
const UNSEEN = '\\u00ad\\u200c\\u200d\\u2060\\ufeff';
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}${UNSEEN}]`, 'u');
const NO_LETTER = new RegExp(`[\\p{M}${UNSEEN}]+`, 'gu');
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;

function kindOfCharacter(character: string): Kind {
  if (IDEOGRAPH.test(character)) return Kind.Ideograph;
  return WORD.test(character) ? Kind.Word : Kind.Space;
}

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOfCharacter(String.fromCodePoint(text.codePointAt(at)!));
  const known = kinds[unit] as Kind;
  if (known !== Kind.Unknown) return known;
  return (kinds[unit] = kindOfCharacter(String.fromCharCode(unit)));
}

/** Units of the character at an offset: 2 for one beyond the first plane. */
function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

/** Letters that no normalisation takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const LETTER = /[ßæœøđðłþı]/g;
const PLAIN = /^[\0-\x7f]*$/;

/** A word as it is compared: "Café", "CAFÉ" and "cafe" are one, and so are "ﬁre" with a ligature and "fire". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(NO_LETTER, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter]!);
}

/** Gives each word of a text in order. Apostrophes and hyphens part words, whichever of their characters is used. */
export function eachWord(text: string, take: (term: string, start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at);
    if (kind === Kind.Space) {
      at += unitsAt(text, at);
      continue;
    }
    if (kind === Kind.Ideograph) {
      const units = unitsAt(text, at);
      const next = at + units;
      const isPair = next < length && kindAt(text, next) === Kind.Ideograph;
      const end = isPair ? next + unitsAt(text, next) : next;
      take(text.slice(at, end), at, end);
      at = next;
      continue;
    }
    const start = at;
    let isFolded = true;
    do {
      const unit = text.charCodeAt(at);
      if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a)) isFolded = false;
      at += unitsAt(text, at);
    } while (at < length && kindAt(text, at) === Kind.Word);
    const word = text.slice(start, at);
    const term = isFolded ? word : fold(word);
    if (term !== '') take(term, start, at);
  }
}

/** The words of a text, in order. */
export function wordsOf(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  eachWord(text, (term, start, end) => words.push({ term, start, end }));
  return words;
}

/** Whether a word of a search is written in characters that stand without spaces. */
export function isIdeographic(word: string): boolean {
  return word !== '' && kindAt(word, 0) === Kind.Ideograph;
}

import { hashText } from './hash.ts';
import { find, NOUN, VERB, ADJECTIVE } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const FULL = 1 << 16;
const SEED = 7;

/** The key of a word in the tables of a lexicon. */
export function wordKey(word: string): number {
  return hashText(word, SEED) >>> 0;
}

/** A word in one form of quotation marks, apostrophes and dashes: "don’t" as "don't". */
export function plainWord(word: string): string {
  return word
    .replace(/[‘’‛′´`]/g, "'")
    .replace(/[“”„‟″«»]|''/g, '"')
    .replace(/[‐‑]/g, '-');
}

/** The shape of a word: "Xx", "X", "0-x"; runs of one kind are told as one or as more ("XX"). */
function shapeOf(word: string): string {
  let shape = '';
  let before = '';
  for (const letter of word) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{L}/u.test(letter)
        ? 'x'
        : /\p{Nd}/u.test(letter)
          ? '0'
          : letter;
    if (kind === before && shape.endsWith(kind + kind)) continue;
    shape += kind;
    before = kind;
    if (shape.length >= 12) break;
  }
  return shape;
}

/**
 * The attributes of words as numbers, kept for each printed word that was met. Entry 0 stands for no word. When it holds many
 * thousand words it is emptied between sentences, so that its size does not grow with the text.
 */
export class WordTable {
  private readonly entries = new Map<string, number>();
  private size = 1;
  private room = 1024;
  lower = new Int32Array(this.room);
  exact = new Int32Array(this.room);
  fine = new Int32Array(this.room);
  middle = new Int32Array(this.room);
  coarse = new Int32Array(this.room);
  lexical = new Int32Array(this.room);
  shape = new Int32Array(this.room);
  /** Endings of one to four letters, beginnings of one to three, four numbers and three. */
  affixes = new Int32Array(this.room * 8);
  classes = new Int32Array(this.room);
  onlyTag = new Uint8Array(this.room);

  constructor(private readonly lexicon: Lexicon) {}

  /** Called between sentences. */
  trim(): void {
    if (this.size < FULL) return;
    this.entries.clear();
    this.size = 1;
  }

  entryOf(word: string): number {
    const known = this.entries.get(word);
    if (known !== undefined) return known;
    if (this.size === this.room) this.grow();
    const entry = this.size;
    this.size += 1;
    this.entries.set(word, entry);
    this.describe(entry, word);
    return entry;
  }

  private grow(): void {
    this.room *= 2;
    const wider = (array: Int32Array, size: number) => {
      const next = new Int32Array(size);
      next.set(array);
      return next;
    };
    this.lower = wider(this.lower, this.room);
    this.exact = wider(this.exact, this.room);
    this.fine = wider(this.fine, this.room);
    this.middle = wider(this.middle, this.room);
    this.coarse = wider(this.coarse, this.room);
    this.lexical = wider(this.lexical, this.room);
    this.shape = wider(this.shape, this.room);
    this.affixes = wider(this.affixes, this.room * 8);
    this.classes = wider(this.classes, this.room);
    const tags = new Uint8Array(this.room);
    tags.set(this.onlyTag);
    this.onlyTag = tags;
  }

  private describe(entry: number, printed: string): void {
    const word = plainWord(printed);
    const small = word.toLowerCase();
    const coded = /^(https?:|www\.)|@.+\./.test(small) ? '<address>' : small.replace(/\d/g, '0');
    this.lower[entry] = hashText(coded, SEED);
    this.exact[entry] = hashText(word.replace(/\d/g, '0'), SEED);
    const cluster = find(this.lexicon.clusterKeys, wordKey(small));
    if (this.lexicon.clusterKeys.length === 0) {
      // Without clusters, words that end alike stand for one another.
      this.fine[entry] = hashText(coded.slice(-4), 4);
      this.middle[entry] = hashText(coded.slice(-3), 3);
      this.coarse[entry] = hashText(coded.slice(-2), 2);
    } else if (cluster < 0) {
      this.fine[entry] = 0;
      this.middle[entry] = 0;
      this.coarse[entry] = 0;
    } else {
      const fine = this.lexicon.clusters[cluster]!;
      const middle = this.lexicon.middle[fine]!;
      this.fine[entry] = fine + 1;
      this.middle[entry] = middle + 1;
      this.coarse[entry] = this.lexicon.coarse[middle]! + 1;
    }
    this.lexical[entry] = this.lexicalBits(small);
    this.shape[entry] = hashText(shapeOf(word), SEED);
    for (let length = 1; length <= 4; length += 1)
      this.affixes[entry * 8 + length - 1] =
        coded.length >= length ? hashText(coded.slice(-length), length) : 0;
    for (let length = 1; length <= 3; length += 1)
      this.affixes[entry * 8 + 3 + length] =
        coded.length > length ? hashText(coded.slice(0, length), 10 + length) : 0;
    const form = find(this.lexicon.formKeys, wordKey(word));
    const known = form < 0 ? 0 : this.lexicon.formClasses[form]!;
    this.classes[entry] = known;
    this.onlyTag[entry] = known === 0 ? 0 : this.lexicon.onlyTag[known]!;
  }

  private bitsOf(word: string): number {
    const at = find(this.lexicon.lemmaKeys, wordKey(word));
    return at < 0 ? 0 : this.lexicon.lemmaBits[at]!;
  }

  /** Parts of speech a dictionary allows: of the word itself, and of what it inflects ("doubled": of "double"). */
  private lexicalBits(word: string): number {
    if (this.lexicon.lemmaKeys.length === 0) return 0;
    const own = this.bitsOf(word);
    const inflects = (...bases: string[]) => bases.reduce((bits, base) => bits | this.bitsOf(base), 0);
    let s = 0;
    let ed = 0;
    let ing = 0;
    let er = 0;
    if (word.endsWith('s') && !word.endsWith('ss'))
      s = inflects(
        word.slice(0, -1),
        word.endsWith('es') ? word.slice(0, -2) : '',
        word.endsWith('ies') ? `${word.slice(0, -3)}y` : '',
      );
    const undone = (stem: string) =>
      inflects(
        stem,
        `${stem}e`,
        stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '',
        stem.endsWith('i') ? `${stem.slice(0, -1)}y` : '',
      );
    if (word.length > 4 && word.endsWith('ed')) ed = undone(word.slice(0, -2));
    else if (word.length > 5 && word.endsWith('ing')) ing = undone(word.slice(0, -3));
    else if (word.length > 4 && word.endsWith('er')) er = undone(word.slice(0, -2));
    else if (word.length > 5 && word.endsWith('est')) er = undone(word.slice(0, -3));
    return (
      own |
      (s & NOUN ? 64 : 0) |
      (s & VERB ? 128 : 0) |
      (ed & VERB ? 256 : 0) |
      (ing & VERB ? 512 : 0) |
      (er & ADJECTIVE ? 1024 : 0)
    );
  }
}

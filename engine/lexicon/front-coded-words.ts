const COMMA = 44;
const ZERO = 48;
/** One digit tells how many letters a word shares with the one before. */
const MOST_SHARED = 9;

/**
 * A sorted list of words in front coding, separated by commas: each with how many letters it shares with the one before, as a digit, and
 * the rest ("0abandon,7ed,7ment"). Finds a word without making the others: an open hash table with linear probing holds their numbers.
 */
export class FrontCodedWords {
  /** Where each word's digit stands in the text; behind the last one where its line would begin. */
  private readonly starts: Int32Array;
  /** A word's number and 1; 0 for a free slot. */
  private readonly slots: Int32Array;

  constructor(private readonly text: string) {
    let size = 1;
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === COMMA) size += 1;
    let room = 16;
    while (room < 2 * size) room *= 2;
    this.starts = new Int32Array(size + 1);
    this.slots = new Int32Array(room);
    this.index(size);
  }

  private index(size: number): void {
    const { text, starts, slots } = this;
    const last = slots.length - 1;
    /** Hashes of the first letters of the word before, by how many. */
    const hashes = new Int32Array(MOST_SHARED + 1);
    hashes[0] = SEED;
    let at = 0;
    for (let number = 0; number < size; number += 1) {
      starts[number] = at;
      let length = text.charCodeAt(at) - ZERO;
      let hash = hashes[length]!;
      for (at += 1; at < text.length; at += 1) {
        const letter = text.charCodeAt(at);
        if (letter === COMMA) break;
        hash = withLetter(hash, letter);
        length += 1;
        if (length <= MOST_SHARED) hashes[length] = hash;
      }
      at += 1;
      let slot = slotOf(hash, last);
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    starts[size] = at;
  }

  /** The number of a word in the list, from 0; -1 for none. */
  numberOf(word: string): number {
    const { slots } = this;
    const last = slots.length - 1;
    let hash = SEED;
    for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
    for (let slot = slotOf(hash, last); slots[slot] !== 0; slot = (slot + 1) & last)
      if (this.is(slots[slot]! - 1, word)) return slots[slot]! - 1;
    return -1;
  }

  /** The word with a number. */
  wordAt(number: number): string {
    let word = '';
    let missing = Infinity;
    for (let at = number; missing > 0 && at >= 0; at -= 1) {
      const shared = this.sharedBy(at);
      if (shared >= missing) continue;
      const rest = this.text.slice(this.starts[at]! + 1, this.starts[at + 1]! - 1);
      word = rest.slice(0, missing - shared) + word;
      missing = shared;
    }
    return word;
  }

  private sharedBy(number: number): number {
    return this.text.charCodeAt(this.starts[number]!) - ZERO;
  }

  /** Whether a number is a word's: its own letters, then those of the words before that it shares. */
  private is(number: number, word: string): boolean {
    const { text, starts } = this;
    let missing = this.sharedBy(number) + starts[number + 1]! - starts[number]! - 2;
    if (missing !== word.length) return false;
    for (let at = number; missing > 0; at -= 1) {
      const shared = this.sharedBy(at);
      if (shared >= missing) continue;
      const from = starts[at]! + 1 - shared;
      for (let letter = shared; letter < missing; letter += 1)
        if (text.charCodeAt(from + letter) !== word.charCodeAt(letter)) return false;
      missing = shared;
    }
    return true;
  }
}

/** FNV-1a over UTF-16 units. */
const SEED = 0x811c9dc5 | 0;

function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

function slotOf(hash: number, last: number): number {
  return (hash ^ (hash >>> 15)) & last;
}

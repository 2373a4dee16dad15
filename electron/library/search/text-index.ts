/**
 * An inverted index with positions, in memory (Zobel and Moffat 2006, "Inverted files for text search engines"). Documents
 * come one by one; so many of them are frozen into a segment, in which what is told of a term lies in one run of bytes.
 */
import { eachWord } from './words-of.ts';

/** So many documents wait unfrozen at most. */
const SEGMENT_DOCUMENTS = 512;

/** Where a term stands in one document: the numbers of its words. */
type Positions = readonly number[];

interface Segment {
  /** The first document of it. */
  readonly first: number;
  /** Ids of its terms, rising; what is told of `terms[i]` lies from `heads[i]` to `heads[i + 1]`. */
  readonly terms: Uint32Array;
  readonly heads: Uint32Array;
  /** In how many documents of it each term stands. */
  readonly counts: Uint32Array;
  /** Per document: difference to the last document, how often, bytes of positions; as variable-length numbers. */
  readonly headBytes: Uint8Array;
  readonly places: Uint32Array;
  /** Per document: differences of positions. */
  readonly placeBytes: Uint8Array;
}

/** One document of a term: how often it stands there, and on demand where. */
export interface Posting {
  readonly document: number;
  readonly count: number;
  readonly positions: () => Positions;
}

class Bytes {
  bytes = new Uint8Array(1 << 12);
  length = 0;

  number(value: number): void {
    if (this.length + 5 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

export class TextIndex {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  #sorted: string[] | null = null;
  readonly #segments: Segment[] = [];
  /** Documents that came since the last segment was frozen, from `#pendingFirst` on. */
  #pending: Map<number, number[]>[] = [];
  #pendingFirst = 0;
  readonly #lengths: number[] = [];
  #words = 0;

  /** How many documents came. */
  get documents(): number {
    return this.#lengths.length;
  }

  /** Words of a document on average, at least 1. */
  get meanLength(): number {
    return Math.max(1, this.#words / Math.max(1, this.#lengths.length));
  }

  lengthOf(document: number): number {
    return this.#lengths[document] ?? 0;
  }

  /**
   * Adds a document that consists of parts (a title, a text) between which no phrase reaches.
   *
   * @returns its number: 0, 1, 2, ...
   */
  add(parts: readonly string[]): number {
    const document = this.#lengths.length;
    const terms = new Map<number, number[]>();
    let position = 0;
    let words = 0;
    for (const part of parts) {
      eachWord(part, (term) => {
        let id = this.#ids.get(term);
        if (id === undefined) {
          id = this.#names.length;
          this.#ids.set(term, id);
          this.#names.push(term);
          this.#sorted = null;
        }
        const places = terms.get(id);
        if (places === undefined) terms.set(id, [position]);
        else places.push(position);
        position += 1;
        words += 1;
      });
      position += 100;
    }
    this.#pending.push(terms);
    this.#lengths.push(words);
    this.#words += words;
    if (this.#pending.length >= SEGMENT_DOCUMENTS) this.#freeze();
    return document;
  }

  /** The id of a folded term, or null when no document has it. */
  termId(term: string): number | null {
    return this.#ids.get(term) ?? null;
  }

  /** Ids of all terms that begin with `prefix`. */
  termsWithPrefix(prefix: string): number[] {
    const sorted = (this.#sorted ??= [...this.#names].sort());
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    const ids: number[] = [];
    for (let at = low; at < sorted.length && sorted[at]!.startsWith(prefix); at += 1)
      ids.push(this.#ids.get(sorted[at]!)!);
    return ids;
  }

  /** In how many documents a term stands. */
  documentsWith(id: number): number {
    let count = 0;
    for (const segment of this.#segments) {
      const at = find(segment.terms, id);
      if (at >= 0) count += segment.counts[at]!;
    }
    for (const terms of this.#pending) if (terms.has(id)) count += 1;
    return count;
  }

  /** Every document of a term with how often it stands there, in rising order. */
  eachCount(id: number, take: (document: number, count: number) => void): void {
    for (const segment of this.#segments) {
      const at = find(segment.terms, id);
      if (at < 0) continue;
      const bytes = segment.headBytes;
      let document = segment.first;
      for (let here = segment.heads[at]!; here < segment.heads[at + 1]!;) {
        let value = 0;
        let shift = 0;
        let byte: number;
        do {
          byte = bytes[here++]!;
          value |= (byte & 0x7f) << shift;
          shift += 7;
        } while (byte > 0x7f);
        document += value;
        let count = 0;
        shift = 0;
        do {
          byte = bytes[here++]!;
          count |= (byte & 0x7f) << shift;
          shift += 7;
        } while (byte > 0x7f);
        while (bytes[here++]! > 0x7f);
        take(document, count);
      }
    }
    for (const [index, terms] of this.#pending.entries()) {
      const places = terms.get(id);
      if (places !== undefined) take(this.#pendingFirst + index, places.length);
    }
  }

  /** Every document of a term with its positions, in rising order. */
  postings(id: number): Posting[] {
    const postings: Posting[] = [];
    for (const segment of this.#segments) {
      const at = find(segment.terms, id);
      if (at < 0) continue;
      const reader = new Reader(segment.headBytes, segment.heads[at]!);
      let document = segment.first;
      let place = segment.places[at]!;
      while (reader.at < segment.heads[at + 1]!) {
        document += reader.number();
        const count = reader.number();
        const bytes = reader.number();
        const from = place;
        place += bytes;
        postings.push({ document, count, positions: () => decode(segment.placeBytes, from, count) });
      }
    }
    for (const [index, terms] of this.#pending.entries()) {
      const places = terms.get(id);
      if (places !== undefined)
        postings.push({
          document: this.#pendingFirst + index,
          count: places.length,
          positions: () => places,
        });
    }
    return postings;
  }

  #freeze(): void {
    const byTerm = new Map<number, number[]>();
    for (const [index, terms] of this.#pending.entries()) {
      for (const id of terms.keys()) {
        const documents = byTerm.get(id);
        if (documents === undefined) byTerm.set(id, [index]);
        else documents.push(index);
      }
    }
    const terms = Uint32Array.from(byTerm.keys()).sort();
    const heads = new Uint32Array(terms.length + 1);
    const counts = new Uint32Array(terms.length);
    const places = new Uint32Array(terms.length);
    const head = new Bytes();
    const place = new Bytes();
    for (const [at, id] of terms.entries()) {
      heads[at] = head.length;
      places[at] = place.length;
      let last = 0;
      const documents = byTerm.get(id)!;
      counts[at] = documents.length;
      for (const index of documents) {
        const positions = this.#pending[index]!.get(id)!;
        const before = place.length;
        let lastPosition = 0;
        for (const position of positions) {
          place.number(position - lastPosition);
          lastPosition = position;
        }
        head.number(index - last);
        head.number(positions.length);
        head.number(place.length - before);
        last = index;
      }
    }
    heads[terms.length] = head.length;
    this.#segments.push({
      first: this.#pendingFirst,
      terms,
      heads,
      counts,
      headBytes: head.done(),
      places,
      placeBytes: place.done(),
    });
    this.#pendingFirst += this.#pending.length;
    this.#pending = [];
  }
}

class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) return value;
      shift += 7;
    }
  }
}

function decode(bytes: Uint8Array, from: number, count: number): number[] {
  const reader = new Reader(bytes, from);
  const positions: number[] = [];
  let last = 0;
  for (let turn = 0; turn < count; turn += 1) positions.push((last += reader.number()));
  return positions;
}

/** Where `id` stands in rising ids, or -1. */
function find(ids: Uint32Array, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = ids[middle]!;
    if (here === id) return middle;
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * An inverted index with positions, in memory (Zobel and Moffat 2006, "Inverted files for text search engines"). Documents
 * come one by one; so many of them are frozen into a segment, in which what is told of a term lies in one run of bytes.
 */
import { eachWord } from './words-of.ts';

/** So many documents wait unfrozen at most. */
const SEGMENT_DOCUMENTS = 512;

/** Fewer terms than this are looked up one by one in a segment. */
const FEW_TERMS = 30;

/** Where a term stands in one document: the numbers of its words. */
type Positions = readonly number[];

interface Segment {
  /** The first document of it. */
  readonly first: number;
  /** Ids of its terms, rising; what is told of `terms[i]` lies from `heads[i]` to `heads[i + 1]`. */
  readonly terms: Uint32Array;
  readonly heads: Uint32Array;
  /** Per document: difference to the last document, how often, bytes of positions; as variable-length numbers. */
  readonly headBytes: Uint8Array;
  readonly places: Uint32Array;
  /** Per document: differences of positions. */
  readonly placeBytes: Uint8Array;
}

/** Documents in which a term stands, rising, and its positions in each. */
interface Waiting {
  readonly documents: number[];
  readonly places: number[][];
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
  /** By term: in how many documents it stands. */
  readonly #documentsWith: number[] = [];
  readonly #segments: Segment[] = [];
  /** By term: those documents that came since the last segment was frozen, from `#pendingFirst` on. */
  #pending = new Map<number, Waiting>();
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
    let position = 0;
    let words = 0;
    for (const part of parts) {
      eachWord(part, (term) => {
        let id = this.#ids.get(term);
        if (id === undefined) {
          id = this.#names.length;
          this.#ids.set(term, id);
          this.#names.push(term);
          this.#documentsWith.push(0);
          this.#sorted = null;
        }
        let waiting = this.#pending.get(id);
        if (waiting === undefined) this.#pending.set(id, (waiting = { documents: [], places: [] }));
        if (waiting.documents.at(-1) === document) waiting.places.at(-1)!.push(position);
        else {
          waiting.documents.push(document);
          waiting.places.push([position]);
          this.#documentsWith[id]! += 1;
        }
        position += 1;
        words += 1;
      });
      position += 100;
    }
    this.#lengths.push(words);
    this.#words += words;
    if (this.documents - this.#pendingFirst >= SEGMENT_DOCUMENTS) this.#freeze();
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
    return this.#documentsWith[id] ?? 0;
  }

  /** Every document of a term with how often it stands there, in rising order. */
  eachCount(id: number, take: (document: number, count: number) => void): void {
    for (const segment of this.#segments) {
      const at = find(segment.terms, id);
      if (at >= 0) eachHead(segment, at, take);
    }
    const waiting = this.#pending.get(id);
    if (waiting === undefined) return;
    for (const [at, document] of waiting.documents.entries()) take(document, waiting.places[at]!.length);
  }

  /** How often any of some terms stands in each document, by document. */
  countsOf(ids: readonly number[]): Uint32Array {
    const counts = new Uint32Array(this.documents);
    for (const [segment, at] of this.#runsOf(ids)) addCounts(segment, at, counts);
    for (const id of ids) {
      const waiting = this.#pending.get(id);
      if (waiting === undefined) continue;
      for (const [at, document] of waiting.documents.entries())
        counts[document]! += waiting.places[at]!.length;
    }
    return counts;
  }

  /** Where each of some terms stands in those documents that are wanted, term by term. */
  eachPlace(
    ids: readonly number[],
    isWanted: (document: number) => boolean,
    take: (document: number, positions: Positions) => void,
  ): void {
    for (const [segment, at] of this.#runsOf(ids))
      eachPosting(segment, at, (document, count, from) => {
        if (isWanted(document)) take(document, decode(segment.placeBytes, from, count));
      });
    for (const id of ids) {
      const waiting = this.#pending.get(id);
      if (waiting === undefined) continue;
      for (const [at, document] of waiting.documents.entries())
        if (isWanted(document)) take(document, waiting.places[at]!);
    }
  }

  /** Every document of a term with its positions, in rising order. */
  postings(id: number): Posting[] {
    const postings: Posting[] = [];
    for (const [segment, at] of this.#runsOf([id]))
      eachPosting(segment, at, (document, count, from) => {
        postings.push({ document, count, positions: () => decode(segment.placeBytes, from, count) });
      });
    const waiting = this.#pending.get(id);
    if (waiting !== undefined)
      for (const [at, document] of waiting.documents.entries()) {
        const places = waiting.places[at]!;
        postings.push({ document, count: places.length, positions: () => places });
      }
    return postings;
  }

  /** The runs of bytes that tell of some terms: a segment, and which of its terms it is. */
  #runsOf(ids: readonly number[]): (readonly [Segment, number])[] {
    const runs: (readonly [Segment, number])[] = [];
    if (ids.length < FEW_TERMS) {
      for (const segment of this.#segments)
        for (const id of ids) {
          const at = find(segment.terms, id);
          if (at >= 0) runs.push([segment, at]);
        }
      return runs;
    }
    // So many are met sooner by going through all terms of each segment than by looking each up.
    const isWanted = new Uint8Array(this.#names.length);
    for (const id of ids) isWanted[id] = 1;
    for (const segment of this.#segments)
      for (let at = 0; at < segment.terms.length; at += 1)
        if (isWanted[segment.terms[at]!] === 1) runs.push([segment, at]);
    return runs;
  }

  #freeze(): void {
    const terms = Uint32Array.from(this.#pending.keys()).sort();
    const heads = new Uint32Array(terms.length + 1);
    const places = new Uint32Array(terms.length);
    const head = new Bytes();
    const place = new Bytes();
    for (const [at, id] of terms.entries()) {
      heads[at] = head.length;
      places[at] = place.length;
      let last = this.#pendingFirst;
      const waiting = this.#pending.get(id)!;
      for (const [index, document] of waiting.documents.entries()) {
        const positions = waiting.places[index]!;
        const before = place.length;
        let lastPosition = 0;
        for (const position of positions) {
          place.number(position - lastPosition);
          lastPosition = position;
        }
        head.number(document - last);
        head.number(positions.length);
        head.number(place.length - before);
        last = document;
      }
    }
    heads[terms.length] = head.length;
    this.#segments.push({
      first: this.#pendingFirst,
      terms,
      heads,
      headBytes: head.done(),
      places,
      placeBytes: place.done(),
    });
    this.#pendingFirst = this.documents;
    this.#pending = new Map();
  }
}

/** Every document of the term at a place of a segment, and how often it stands there. */
function eachHead(
  { first, heads, headBytes: bytes }: Segment,
  at: number,
  take: (document: number, count: number) => void,
): void {
  let document = first;
  for (let here = heads[at]!; here < heads[at + 1]!;) {
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

/** As `eachHead`, but added up at once: a beginning of a word has thousands of terms. */
function addCounts({ first, heads, headBytes: bytes }: Segment, at: number, counts: Uint32Array): void {
  let document = first;
  const end = heads[at + 1]!;
  for (let here = heads[at]!; here < end;) {
    let byte = bytes[here++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[here++]!;
      value |= (byte & 0x7f) << shift;
    }
    document += value;
    byte = bytes[here++]!;
    value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[here++]!;
      value |= (byte & 0x7f) << shift;
    }
    counts[document]! += value;
    while (bytes[here++]! > 0x7f);
  }
}

/** Every document of the term at a place of a segment, how often it stands there, and where its positions begin. */
function eachPosting(
  { first, heads, headBytes, places }: Segment,
  at: number,
  take: (document: number, count: number, from: number) => void,
): void {
  const reader = new Reader(headBytes, heads[at]!);
  let document = first;
  let from = places[at]!;
  while (reader.at < heads[at + 1]!) {
    document += reader.number();
    const count = reader.number();
    const bytes = reader.number();
    take(document, count, from);
    from += bytes;
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

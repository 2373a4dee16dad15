import { inflateSync } from 'fflate';
import { decodeBase64 } from '../../algorithms/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { WeightList } from './weights.ts';

/** First number of a pack; rises when the format or the features change. */
export const PACK_VERSION = 3;

export interface PackHeader {
  readonly version: number;
  readonly language: string;
  /** Names by number, number 0 standing for none. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly pos: readonly string[];
  /** Words that were attached by a greater lead are not looked at again. */
  readonly doubtful: number;
}

/** Weights and sure decisions of the parser: transitions, relations, heads at a second look. */
export interface ParserLists {
  readonly arcs: WeightList;
  readonly labels: WeightList;
  readonly heads: WeightList;
  readonly sureArcs: WeightList;
  readonly sureLabels: WeightList;
}

/** Everything a model is made of. */
export interface Pack extends ParserLists {
  readonly header: PackHeader;
  readonly lexicon: Lexicon;
  readonly tagger: WeightList;
  readonly sureTags: WeightList;
  readonly pos: WeightList;
}

/** Order in the file. */
const PARTS = ['tagger', 'sureTags', 'arcs', 'labels', 'heads', 'sureArcs', 'sureLabels', 'pos'] as const;

/** A weight as it is packed, one byte: whole numbers to 63, by fours above. */
export function weightCode(weight: number): number {
  const size = Math.abs(Math.round(weight));
  const code = size < 64 ? size : Math.min(127, 64 + Math.round((size - 64) / 4));
  return weight < 0 ? 256 - code : code;
}

/** The weight of a code. */
export function codedWeight(code: number): number {
  const size = code < 128 ? code : 256 - code;
  const weight = size < 64 ? size : 64 + 4 * (size - 64);
  return code < 128 ? weight : -weight;
}

class Writer {
  private bytes = new Uint8Array(1 << 16);
  private size = 0;

  byte(value: number): void {
    if (this.size === this.bytes.length) {
      const wider = new Uint8Array(2 * this.size);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes[this.size++] = value;
  }

  /** A whole number from 0 up, seven bits in each byte, low bits first. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  bytesOf(values: ArrayLike<number>): void {
    for (let at = 0; at < values.length; at += 1) this.byte(values[at]!);
  }

  /**
   * Rising numbers: how many, the low bytes of their differences, then the rest of them. Low bytes are noise, which deflate stores
   * as it is; the rest packs well.
   */
  rising(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let at = 0; at < values.length; at += 1) this.byte((values[at]! - (values[at - 1] ?? 0)) & 255);
    for (let at = 0; at < values.length; at += 1)
      this.number(Math.floor((values[at]! - (values[at - 1] ?? 0)) / 256));
  }

  /** Numbers below 65,536: how many, the low bytes, the high bytes. */
  pairs(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let at = 0; at < values.length; at += 1) this.byte(values[at]! & 255);
    for (let at = 0; at < values.length; at += 1) this.byte(values[at]! >> 8);
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.size);
  }
}

class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    const { bytes } = this;
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[this.at++];
      if (byte === undefined) throw new Error('The language model ends too soon.');
      if (byte < 128) return value + byte * scale;
      value += (byte & 127) * scale;
      scale *= 128;
    }
  }

  bytesOf(count: number): Uint8Array {
    const values = this.bytes.subarray(this.at, this.at + count);
    if (values.length < count) throw new Error('The language model ends too soon.');
    this.at += count;
    return values;
  }

  rising<T extends Int32Array | Uint32Array>(make: (size: number) => T): T {
    const values = make(this.number());
    const low = this.bytesOf(values.length);
    let value = 0;
    for (let at = 0; at < values.length; at += 1) {
      value += low[at]! + 256 * this.number();
      values[at] = value;
    }
    return values;
  }

  pairs(): Uint16Array {
    const values = new Uint16Array(this.number());
    const low = this.bytesOf(values.length);
    const high = this.bytesOf(values.length);
    for (let at = 0; at < values.length; at += 1) values[at] = low[at]! | (high[at]! << 8);
    return values;
  }
}

function writeWeights(writer: Writer, list: WeightList): void {
  writer.number(list.classes);
  writer.rising(list.features);
  writer.bytesOf(list.counts);
  writer.number(list.weights.length);
  writer.bytesOf(list.classOf);
  for (let at = 0; at < list.weights.length; at += 1) writer.byte(weightCode(list.weights[at]!));
}

function readWeights(reader: Reader): WeightList {
  const classes = reader.number();
  const features = reader.rising((size) => new Int32Array(size));
  const counts = reader.bytesOf(features.length);
  const size = reader.number();
  const classOf = reader.bytesOf(size);
  const codes = reader.bytesOf(size);
  const decoded = new Int16Array(256);
  for (let code = 0; code < 256; code += 1) decoded[code] = codedWeight(code);
  const weights = new Int16Array(size);
  for (let at = 0; at < size; at += 1) weights[at] = decoded[codes[at]!]!;
  return { classes, features, counts, classOf, weights };
}

/** The bytes of a pack before they are deflated. */
export function writePack(pack: Pack): Uint8Array {
  const writer = new Writer();
  const header = JSON.stringify(pack.header);
  writer.number(PACK_VERSION);
  writer.number(header.length);
  for (let at = 0; at < header.length; at += 1) writer.number(header.charCodeAt(at));
  const { lexicon } = pack;
  writer.rising(lexicon.clusterKeys);
  writer.pairs(lexicon.clusters);
  writer.pairs(lexicon.middle);
  writer.pairs(lexicon.coarse);
  writer.rising(lexicon.lemmaKeys);
  writer.bytesOf(lexicon.lemmaBits);
  writer.rising(lexicon.formKeys);
  writer.pairs(lexicon.formClasses);
  writer.number(lexicon.onlyTag.length);
  writer.bytesOf(lexicon.onlyTag);
  for (const part of PARTS) writeWeights(writer, pack[part]);
  return writer.done();
}

/** Reads what `writePack` wrote. Throws an `Error` when it is of another version. */
export function readPack(bytes: Uint8Array): Pack {
  const reader = new Reader(bytes);
  if (reader.number() !== PACK_VERSION)
    throw new Error('The language model is of another version: train it again.');
  let text = '';
  for (let left = reader.number(); left > 0; left -= 1) text += String.fromCharCode(reader.number());
  const header = JSON.parse(text) as PackHeader;
  const clusterKeys = reader.rising((size) => new Uint32Array(size));
  const clusters = reader.pairs();
  const middle = reader.pairs();
  const coarse = reader.pairs();
  const lemmaKeys = reader.rising((size) => new Uint32Array(size));
  const lemmaBits = reader.bytesOf(lemmaKeys.length).slice();
  const formKeys = reader.rising((size) => new Uint32Array(size));
  const formClasses = reader.pairs();
  const onlyTag = reader.bytesOf(reader.number()).slice();
  const lexicon: Lexicon = {
    clusterKeys,
    clusters,
    middle,
    coarse,
    lemmaKeys,
    lemmaBits,
    formKeys,
    formClasses,
    onlyTag,
  };
  const parts = Object.fromEntries(PARTS.map((part) => [part, readWeights(reader)])) as Record<
    (typeof PARTS)[number],
    WeightList
  >;
  return {
    header,
    lexicon,
    ...parts,
  };
}

/** Reads a pack: its bytes, or deflated and in base64. */
export function unpack(packed: string | Uint8Array): Pack {
  return readPack(typeof packed === 'string' ? inflate(decodeBase64(packed)) : packed);
}

/** Packs deflate to less than half; more room than that costs nothing as long as nothing is written there. */
const ROOM = 4;

/** Inflates at once into room enough, without growing and copying on the way. */
function inflate(deflated: Uint8Array): Uint8Array {
  const out = new Uint8Array(ROOM * deflated.length);
  const bytes = inflateSync(deflated, { out });
  // What finds no room is lost without a word.
  return bytes.length < out.length ? bytes : inflateSync(deflated);
}

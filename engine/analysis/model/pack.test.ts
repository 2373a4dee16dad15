import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../algorithms/index.ts';
import { codedWeight, PACK_VERSION, readPack, unpack, weightCode, writePack } from './pack.ts';
import type { Pack } from './pack.ts';

const list = (...features: number[]) => ({
  classes: 3,
  features: Int32Array.from(features),
  counts: new Uint8Array(features.length).fill(1),
  classOf: Uint8Array.from(features, (_, at) => at % 3),
  weights: Int16Array.from(features, (_, at) => (at % 2 === 0 ? 63 : -316)),
});

const PACK: Pack = {
  header: {
    version: PACK_VERSION,
    language: 'xx',
    tags: ['', 'NN'],
    relations: ['', 'root'],
    pos: ['', 'ÉPOS'],
    doubtful: 7,
  },
  lexicon: {
    clusterKeys: Uint32Array.of(3, 4_000_000_000, 4_294_967_295),
    clusters: Uint16Array.of(0, 300, 65_535),
    middle: Uint16Array.of(9, 256),
    coarse: Uint16Array.of(1),
    lemmaKeys: Uint32Array.of(0, 1),
    lemmaBits: Uint8Array.of(15, 1),
    formKeys: Uint32Array.of(77),
    formClasses: Uint16Array.of(1),
    onlyTag: Uint8Array.of(0, 1),
  },
  tagger: list(0, 5, 268_435_455),
  sureTags: list(1),
  arcs: list(),
  labels: list(127, 128, 16_384, 16_640),
  heads: list(2),
  sureArcs: list(3),
  sureLabels: list(4),
  pos: list(5),
};

describe('the packed form', () => {
  it('gives back what was written', () => {
    expect(readPack(writePack(PACK))).toEqual(PACK);
    const packed = deflateSync(writePack(PACK));
    expect(unpack(writePack(PACK))).toEqual(PACK);
    expect(unpack(encodeBase64(packed))).toEqual(PACK);
    const even: Pack = { ...PACK, lexicon: { ...PACK.lexicon, onlyTag: new Uint8Array(5_000) } };
    expect(unpack(encodeBase64(deflateSync(writePack(even))))).toEqual(even);
  });

  it('refuses another version and a pack that was cut off', () => {
    const bytes = writePack(PACK);
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => readPack(bytes.slice(0, length))).toThrow();
    bytes[0] = PACK_VERSION + 1;
    expect(() => readPack(bytes)).toThrow('another version');
  });

  it('keeps whole numbers below 64 as they are and larger ones within two', () => {
    for (let weight = -63; weight <= 63; weight += 1) expect(codedWeight(weightCode(weight))).toBe(weight);
    for (let weight = 64; weight <= 316; weight += 1) {
      expect(Math.abs(codedWeight(weightCode(weight)) - weight)).toBeLessThanOrEqual(2);
      expect(codedWeight(weightCode(-weight))).toBe(-codedWeight(weightCode(weight)));
    }
    expect(codedWeight(weightCode(9999))).toBe(316);
  });
});

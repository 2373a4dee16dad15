import { describe, expect, it } from 'vitest';
import { sealed, unsealed } from './checkpoint-format.ts';
import type { Statement } from './database.ts';
import { encodeHeader, encodeRecord, firstChain, HEADER_BYTES, readSegment } from './journal-format.ts';

const chain = firstChain('a library');
const TRANSACTIONS: readonly (readonly Statement[])[] = [
  [['INSERT INTO notes VALUES (?, ?)', 'c1', 'Nine people']],
  [
    ['UPDATE notes SET markdown = ?', 'Ten “people” 𠮷'],
    ['DELETE FROM notes WHERE number = ?', 7, null],
  ],
  [['UPDATE x SET y = 1']],
];

function segment(): { file: Buffer; ends: number[] } {
  const parts: Buffer[] = [encodeHeader(4, chain)];
  const ends = [HEADER_BYTES];
  let last: Uint8Array = chain;
  for (const [sequence, statements] of TRANSACTIONS.entries()) {
    const record = encodeRecord(sequence, statements, last);
    parts.push(record.bytes);
    last = record.chain;
    ends.push(ends.at(-1)! + record.bytes.length);
  }
  return { file: Buffer.concat(parts), ends };
}

describe('a segment of the journal', () => {
  it('is read as it was written', () => {
    const { file } = segment();
    const read = readSegment(file, 4, chain);
    expect(read).toMatchObject({ records: TRANSACTIONS, end: file.length, state: 'whole' });
    expect(Buffer.from(read.chain).equals(file.subarray(-32))).toBe(true);
  });

  it('that was cut off anywhere is whole up to there, or torn, and never more than it was', () => {
    const { file, ends } = segment();
    for (let length = 0; length < file.length; length += 1) {
      const read = readSegment(file.subarray(0, length), 4, chain);
      const whole = ends.filter((end) => end <= length);
      expect(read.state).toBe(whole.at(-1) === length ? 'whole' : 'torn');
      expect(read.records).toEqual(TRANSACTIONS.slice(0, Math.max(0, whole.length - 1)));
    }
  });

  it('is damaged by any change of any bit, and what stands before it is sound', () => {
    const { file, ends } = segment();
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed[at]! ^= 1 << (at % 8);
      const read = readSegment(changed, 4, chain);
      expect(read.state).toBe('damaged');
      expect(read.records).toEqual(
        TRANSACTIONS.slice(0, Math.max(0, ends.filter((end) => end <= at).length - 1)),
      );
    }
  });

  it('is torn when its end is nothing', () => {
    const { file, ends } = segment();
    for (const zeros of [1, 40, 5_000]) {
      const read = readSegment(Buffer.concat([file, Buffer.alloc(zeros)]), 4, chain);
      expect(read).toMatchObject({ records: TRANSACTIONS, state: 'torn', end: file.length });
    }
    const half = Buffer.from(file);
    half.fill(0, ends[2]! + 20);
    expect(readSegment(half, 4, chain)).toMatchObject({ state: 'torn', end: ends[2] });
  });

  it('belongs to one library and one place in it', () => {
    const { file } = segment();
    expect(readSegment(file, 5, chain).state).toBe('damaged');
    expect(readSegment(file, 4, firstChain('another library')).state).toBe('damaged');
  });

  it('holds no record of another, and none twice', () => {
    const { file, ends } = segment();
    const second = file.subarray(ends[1], ends[2]);
    expect(readSegment(Buffer.concat([file, second]), 4, chain)).toMatchObject({
      state: 'damaged',
      end: file.length,
    });
  });
});

describe('a seal', () => {
  it('comes off as it was put on, and breaks when any bit is changed', () => {
    const bytes = Buffer.from('what a database is made of');
    const file = sealed(bytes, { segment: 7, chain });
    const parts = unsealed(file);
    if (typeof parts === 'string') throw new Error(parts);
    expect(Buffer.from(parts.bytes)).toEqual(bytes);
    expect(parts.seal).toEqual({ segment: 7, chain: Uint8Array.from(chain) });
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed[at]! ^= 1 << (at % 8);
      expect(typeof unsealed(changed)).toBe('string');
    }
    expect(unsealed(file.subarray(0, -1))).toBe('without');
    expect(unsealed(bytes)).toBe('without');
  });
});

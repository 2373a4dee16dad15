import { expect, it } from 'vitest';
import { handFile } from './hand-file.ts';

const SIZE = 13_000_001;

function library(refuseAt = Infinity) {
  const taken: Buffer[] = [];
  const told: string[] = [];
  return {
    taken,
    told,
    handFile: async ({ name, bytes }: { name: string; bytes: number }) => {
      told.push(`${name} ${bytes}`);
      return { handed: 'h' };
    },
    handPiece: async ({ at, base64 }: { handed: string; at: number; base64: string }) => {
      if (at >= refuseAt) throw new Error('refused');
      expect(at).toBe(Buffer.concat(taken).length);
      taken.push(Buffer.from(base64, 'base64'));
      return null;
    },
    handBack: async ({ handed }: { handed: string }) => {
      told.push(`back ${handed}`);
      return null;
    },
  };
}

const bytes = Buffer.alloc(SIZE, 'variorum ');
const file = new File([bytes], 'ferry.variorum');

it('hands a file over piece by piece, whole', async () => {
  const to = library();
  const progress: number[] = [];
  const { signal } = new AbortController();
  expect(await handFile(to, file, { stop: signal, progress: (done) => progress.push(done) })).toBe('h');
  expect(Buffer.concat(to.taken).equals(bytes)).toBe(true);
  expect(progress).toEqual([6_000_000, 12_000_000, SIZE]);
  expect(to.told).toEqual([`ferry.variorum ${SIZE}`]);
});

it('ends where it is stopped, and gives up what was handed over', async () => {
  const to = library();
  const stop = new AbortController();
  expect(await handFile(to, file, { stop: stop.signal, progress: () => stop.abort() })).toBeNull();
  expect(to.taken).toHaveLength(1);
  expect(to.told.at(-1)).toBe('back h');
});

it('gives it up when a piece is refused, and says what was refused', async () => {
  const to = library(6_000_000);
  const { signal } = new AbortController();
  await expect(handFile(to, file, { stop: signal, progress: () => {} })).rejects.toThrow('refused');
  expect(to.told.at(-1)).toBe('back h');
});

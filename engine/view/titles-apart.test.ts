import { describe, expect, it } from 'vitest';
import { type SourceTells, titledVersion, titlesApart } from './titles-apart.ts';

const source = (facts: Partial<SourceTells> = {}): SourceTells => ({
  title: 'The tramway',
  outlet: null,
  published: null,
  fileName: null,
  addedAt: '2026-03-05T10:00:00.000Z',
  versions: [{ id: 'v1', addedAt: '2026-03-05T10:00:00.000Z' }],
  ...facts,
});
const titles = (...of: readonly (readonly [SourceTells, string])[]) =>
  titlesApart(of.map(([one, version]) => titledVersion(one, version)));

describe('titles of texts that are read together', () => {
  const several = source({
    versions: [
      { id: 'v1', addedAt: '2026-03-05T10:00:00.000Z' },
      { id: 'v2', addedAt: '2026-03-05T12:00:00.000Z' },
    ],
  });

  it('are as they are where no other is the same', () => {
    expect(titles([source(), 'v1'], [source({ title: 'The ferry' }), 'v1'])).toEqual([
      'The tramway',
      'The ferry',
    ]);
  });

  it('tell versions by number and day, and an earlier one alone, too', () => {
    expect(titles([several, 'v1'], [several, 'v2'])).toEqual([
      'The tramway (version 1, 2026-03-05)',
      'The tramway (version 2, 2026-03-05)',
    ]);
    expect(titles([several, 'v1'])).toEqual(['The tramway (version 1, 2026-03-05)']);
    expect(titles([several, 'v2'])).toEqual(['The tramway']);
  });

  it('tell sources by the first of outlet, date and file that differs, and by no more than it takes', () => {
    const outlet = 'Kell Tribune';
    expect(
      titles([source({ outlet, fileName: 'a.txt' }), 'v1'], [source({ outlet, fileName: 'b.txt' }), 'v1']),
    ).toEqual(['The tramway (a.txt)', 'The tramway (b.txt)']);
    expect(titles([source({ published: '1931' }), 'v1'], [source({ published: '1932' }), 'v1'])).toEqual([
      'The tramway (1931)',
      'The tramway (1932)',
    ]);
    expect(
      titles(
        [source({ outlet, fileName: 'a.txt' }), 'v1'],
        [source({ outlet, fileName: 'b.txt' }), 'v1'],
        [source({ outlet: 'Kell Post', fileName: 'a.txt' }), 'v1'],
      ),
    ).toEqual([
      'The tramway (Kell Tribune, a.txt)',
      'The tramway (Kell Tribune, b.txt)',
      'The tramway (Kell Post, a.txt)',
    ]);
  });

  it('are counted where nothing is known that tells them apart', () => {
    expect(titles([source(), 'v1'], [source(), 'v1'], [source({ outlet: 'Post' }), 'v1'])).toEqual([
      'The tramway (no. 1)',
      'The tramway (no. 2)',
      'The tramway (Post)',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../engine/index.ts';
import { JUDGED_NEWS } from './judged-news.ts';
import { saidAndRight, worthAmong } from './judged-share.ts';

const finding = (id: string, confidence: number) => ({ id, confidence }) as Finding;
const idOf = (wanted: string) => JUDGED_NEWS.find(([, , label]) => label === wanted)![0];

describe('shares of judged findings', () => {
  it('count what is worth a look among those that were judged', () => {
    const found = [finding(idOf('worth'), 0.5), finding(idOf('equal'), 0.4), finding('nobody-read-it', 0.3)];
    expect(worthAmong('share', null, found)).toMatchObject({
      value: 0.5,
      shown: '.50 (1 of 2, 1 not judged)',
    });
  });

  it('tell band by band what was said and what was right', () => {
    const found = [
      finding(idOf('worth'), 0.35),
      finding(idOf('other'), 0.31),
      finding('nobody-read-it', 0.9),
    ];
    expect(saidAndRight('bands', null, found).shown).toBe('.30: .33/.50 of 2');
  });
});

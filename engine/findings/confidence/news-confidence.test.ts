import { describe, expect, it } from 'vitest';
import type { LinkedTexts } from '../../link/linked-texts.ts';
import type { Nomination } from '../nomination.ts';
import { countedOnNews } from './news-confidence.ts';

/** Two texts of so many sentences, so many of which are nearly the same. */
function linked(sentences: number, same: number): Pick<LinkedTexts, 'documents' | 'paired'> {
  const document = { sentences: Array.from({ length: sentences }) };
  const pairings = Array.from({ length: same }, (_, at) => ({
    a: [at],
    b: [at],
    strength: 0.9,
    moved: false,
  }));
  return {
    documents: [document, document],
    paired: [{ a: 0, b: 1, pairings, faint: [] }],
  } as unknown as Pick<LinkedTexts, 'documents' | 'paired'>;
}

const found = (rule: Nomination['rule'], ...texts: number[]) =>
  ({
    rule,
    confidence: 0.8,
    witnesses: texts.map((text) => ({ text, start: 0, end: 1, focus: [] })),
  }) as unknown as Nomination;

const said = (nomination: Nomination, sentences: number, same: number) =>
  countedOnNews(nomination, linked(sentences, same)).confidence;

describe('what a rule says between independent reports', () => {
  it('is far less sure than elsewhere', () => {
    expect(said(found('quotation.drift', 0, 1), 20, 3)).toBeLessThan(0.3);
  });

  it('stays in versions of one text, in short texts and inside one text', () => {
    expect(said(found('quotation.drift', 0, 1), 20, 15)).toBe(0.8);
    expect(said(found('quotation.drift', 0, 1), 3, 0)).toBe(0.8);
    expect(said(found('quotation.drift', 0, 0), 20, 0)).toBe(0.8);
  });

  it('stays where it is learned from evidence', () => {
    expect(said(found('number.fact', 0, 1), 20, 3)).toBe(0.8);
  });

  it('falls by and by as texts grow', () => {
    const falling = [3, 5, 8, 10, 30].map((sentences) => said(found('name.replaced', 0, 1), sentences, 0));
    expect(falling).toEqual([...falling].sort((x, y) => y - x));
    expect(falling[3]).toBe(falling[4]);
  });
});

import { describe, expect, it } from 'vitest';
import type { LinkedTexts } from '../../link/linked-texts.ts';
import type { Nomination } from '../nomination.ts';
import { countedOnNews } from './news-confidence.ts';

/** Two texts of so many sentences. */
function linked(sentences: number): Pick<LinkedTexts, 'documents'> {
  const document = { sentences: Array.from({ length: sentences }) };
  return { documents: [document, document] } as unknown as Pick<LinkedTexts, 'documents'>;
}

const found = (rule: Nomination['rule'], ...texts: number[]) =>
  ({
    rule,
    confidence: 0.8,
    witnesses: texts.map((text) => ({ text, start: 0, end: 1, focus: [] })),
  }) as unknown as Nomination;

const said = (nomination: Nomination, sentences: number) =>
  countedOnNews(nomination, linked(sentences)).confidence;

describe('what a rule says between reports', () => {
  it('is far less sure than elsewhere', () => {
    expect(said(found('quotation.drift', 0, 1), 20)).toBeLessThan(0.3);
  });

  it('stays in short texts, in books and inside one text', () => {
    expect(said(found('quotation.drift', 0, 1), 2_000)).toBe(0.8);
    expect(said(found('quotation.drift', 0, 1), 3)).toBe(0.8);
    expect(said(found('quotation.drift', 0, 0), 20)).toBe(0.8);
  });

  it('stays where it is learned from evidence or nothing was counted', () => {
    expect(said(found('number.fact', 0, 1), 20)).toBe(0.8);
    expect(said(found('status.publication', 0, 1), 20)).toBe(0.8);
  });

  it('falls by and by as texts grow', () => {
    const falling = [3, 5, 8, 10, 30].map((sentences) => said(found('name.replaced', 0, 1), sentences));
    expect(falling).toEqual([...falling].sort((x, y) => y - x));
    expect(falling[3]).toBe(falling[4]);
  });
});

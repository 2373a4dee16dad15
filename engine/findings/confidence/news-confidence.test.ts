import { describe, expect, it } from 'vitest';
import type { LinkedTexts } from '../../link/linked-texts.ts';
import type { Nomination } from '../nomination.ts';
import { RULES } from '../registry.ts';
import { countedOnNews } from './news-confidence.ts';

/** Two texts of so many sentences, of which so many are linked one to one. */
function linked(sentences: number, alike = 0): Pick<LinkedTexts, 'documents' | 'paired'> {
  const document = { sentences: Array.from({ length: sentences }) };
  const pairings = Array.from({ length: alike }, (_, at) => ({ a: [at], b: [at], strength: 0.95 }));
  return {
    documents: [document, document],
    paired: [{ a: 0, b: 1, pairings }],
  } as unknown as Pick<LinkedTexts, 'documents' | 'paired'>;
}

const found = (rule: Nomination['rule'], ...texts: number[]) =>
  ({
    rule,
    type: RULES[rule].type,
    confidence: 0.8,
    witnesses: texts.map((text) => ({ text, start: 0, end: 1, focus: [] })),
  }) as unknown as Nomination;

const said = (nomination: Nomination, sentences: number, alike = 0) =>
  countedOnNews(nomination, linked(sentences, alike)).confidence;

describe('what a rule says between reports', () => {
  it('is far less sure than elsewhere, less so of quotations', () => {
    expect(said(found('name.replaced', 0, 1), 20)).toBeLessThan(0.4);
    expect(said(found('quotation.drift', 0, 1), 20)).toBeGreaterThan(0.4);
    expect(said(found('quotation.drift', 0, 1), 20)).toBeLessThan(0.8);
  });

  it('stays in short texts, in books and inside one text', () => {
    expect(said(found('quotation.drift', 0, 1), 2_000)).toBe(0.8);
    expect(said(found('quotation.drift', 0, 1), 3)).toBe(0.8);
    expect(said(found('quotation.drift', 0, 0), 20)).toBe(0.8);
  });

  it('stays between versions of one text, but for quotations', () => {
    expect(said(found('negation.one-sided', 0, 1), 20, 19)).toBe(0.8);
    expect(said(found('negation.one-sided', 0, 1), 20, 2)).toBeLessThan(0.8);
    expect(said(found('quotation.drift', 0, 1), 20, 19)).toBeLessThan(0.8);
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

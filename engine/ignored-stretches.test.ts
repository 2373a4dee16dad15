import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { faultOfPattern, MOST_PATTERNS } from './ignored-stretches.ts';
import type { Place } from './types.ts';

const old = {
  id: 'old',
  text: '1. The council closed the school in June [3].\n\n2. Two teachers were moved to Ashby.',
};
const now = {
  id: 'now',
  text: '4. The council closed the school in June [17].\n\n5. Two teachers were moved to Ashby.',
};
const NUMBERS = ['^\\d+\\.', '\\[\\d+\\]'];

const edits = (ignored?: readonly string[]) =>
  compare([old, now], ignored && { ignored }).links.flatMap((link) => link.edits);

describe('what the user says does not count', () => {
  it('is compared as if it were not there', () => {
    expect(edits().filter(({ kind }) => kind === 'number')).not.toEqual([]);
    expect(edits(NUMBERS).filter(({ kind }) => kind !== 'space')).toEqual([]);
  });

  it('is told: which patterns, and how many stretches of which text', () => {
    expect(compare([old, now], { ignored: NUMBERS }).ignored).toEqual({
      patterns: NUMBERS,
      stretches: [3, 3],
    });
    expect(compare([old, now], { ignored: [] })).toEqual(compare([old, now]));
  });

  it('leaves every place where it stands, with the words that are printed there', () => {
    const { links, facts } = compare([old, now], { ignored: NUMBERS });
    const texts = new Map([old, now].map(({ id, text }) => [id, text]));
    const places = [...links.flatMap(({ a, b }) => [...a, ...b]), ...facts.flatMap((fact) => fact.places)];
    expect(places.length).toBeGreaterThan(0);
    for (const { source, start, end, quote } of places as Place[])
      expect(texts.get(source)!.slice(start, end)).toBe(quote);
    expect(links[0]!.a[0]!.quote).toContain('[3]');
  });

  it('takes a finding away with the words it rests on', () => {
    const texts = [
      { id: 'a', text: 'The fire destroyed 61 homes in Coldwater (page 4).' },
      { id: 'b', text: 'The fire destroyed 57 homes in Coldwater (page 9).' },
    ];
    const values = (ignored: readonly string[]) =>
      compare(texts, { ignored }).findings.map((one) => one.values);
    expect(values(['\\(page \\d+\\)'])).toEqual(values([]));
    expect(values(['\\b\\d+ homes'])).not.toEqual(values([]));
  });

  it('keeps the order of texts without influence', () => {
    const ids = (texts: (typeof old)[]) =>
      compare(texts, { ignored: NUMBERS })
        .findings.map(({ id }) => id)
        .sort();
    expect(ids([old, now])).toEqual(ids([now, old]));
  });

  it('throws on no text, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('.', '\\s+', '[a-z]+', '^'),
        (text, pattern) => {
          const { texts, ignored } = compare([{ id: 'a', text }, old], { ignored: [pattern] });
          expect(texts.find(({ id }) => id === 'a')!.length).toBe(text.length);
          expect(ignored!.patterns).toEqual([pattern]);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it('is refused with a reason where it is no pattern, or too long, or too many', () => {
    expect(faultOfPattern('[0-9]+')).toBeNull();
    expect(faultOfPattern('(')).toMatch(/group\.$/);
    expect(faultOfPattern('a'.repeat(201))).toBe('A pattern has at most 200 characters.');
    expect(() => compare([old], { ignored: ['('] })).toThrow(SyntaxError);
    expect(() => compare([old], { ignored: Array<string>(MOST_PATTERNS + 1).fill('a') })).toThrow(RangeError);
  });
});

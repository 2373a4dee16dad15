import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import type { Comparison, SourceText } from './types.ts';

const NAMES = 'Ames Brook Cole Dane Ellis Frost Grant Hale'.split(' ');
const THINGS = 'bridge harbour school treaty railway garden library mill'.split(' ');

/** Reports of so many sentences, in paragraphs, of which every third differs between the two. */
function reports(sentences: number): SourceText[] {
  const text = (altered: boolean) =>
    Array.from({ length: sentences }, (_, at) => {
      const thing = THINGS[(at * 5) % THINGS.length]!;
      const verb = altered && at % 3 === 0 ? 'sold' : 'opened';
      return `${NAMES[at % NAMES.length]!} ${verb} the ${thing} number ${at} to “all who came there”.${at % 4 === 3 ? '\n\n' : ' '}`;
    }).join('');
  return [
    { id: 'a', text: text(false), language: 'en' },
    { id: 'b', text: text(true), language: 'en' },
  ];
}

/** A comparison whose time runs out when it is asked for the n-th time, and how often it asked. */
function compareFor(asks: number, texts: readonly SourceText[]): { result: Comparison; asked: number } {
  let asked = 0;
  const result = compare(texts, { expired: () => (asked += 1) > asks });
  return { result, asked };
}

describe('deadline', () => {
  const texts = reports(60);
  const { asked: all, result: full } = compareFor(Infinity, texts);

  it.each(
    [0, 1, 2, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99].map((part) =>
      part < 1 ? Math.floor(part * all) : part,
    ),
  )('deadline: a result is valid when time runs out at ask %i', (asks) => {
    const { result, asked } = compareFor(asks, texts);
    expect(result.precise).toBe(false);
    expect(result.findings).toEqual([]);
    expect(asked, 'once it has passed it is asked no more').toBe(asks + 1);
    for (const [position, { sentences }] of result.texts.entries()) {
      const text = texts[position]!.text;
      let rebuilt = '';
      for (const { start, end } of sentences)
        rebuilt += text.slice(rebuilt.length, start) + text.slice(start, end);
      expect(rebuilt + text.slice(rebuilt.length)).toBe(text);
      const inRows = result.rows.flatMap(({ cells }) => cells[position]!);
      expect([...inRows].sort((x, y) => x - y)).toEqual(sentences.map(({ index }) => index));
    }
    for (const { a, b, edits } of result.links) {
      const equal = a.map(({ quote }) => quote).join() === b.map(({ quote }) => quote).join();
      expect(edits.length === 0).toBe(equal);
    }
  });

  it('deadline: with time enough the result is precise', () => {
    expect(full.precise).toBe(true);
    expect(full.links.length).toBe(60);
  });

  it('deadline: it is asked at least once per sentence in document, linking and diffing, so that little work lies between', () => {
    const sentences = full.texts.reduce((sum, text) => sum + text.sentences.length, 0);
    expect(all).toBeGreaterThanOrEqual(2 * sentences);
  });
});

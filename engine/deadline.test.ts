import { describe, expect, it } from 'vitest';
import { analyse } from './analysis/analyse.ts';
import { compare } from './compare.ts';
import { EntityAlignment } from './facts/matching/entity-alignment.ts';
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

  it('deadline: where time runs out between two sentences the second is not parsed, and what was read stays', () => {
    let late = false;
    const document = analyse('Beck paid two fines on Monday. Hale paid three fines on Friday.', 'en', {
      expired: () => late,
    });
    const [first, second] = document.sentences;
    const { tree, statements } = first!;
    expect(statements).toHaveLength(1);
    late = true;
    expect(first!.tree).toBe(tree);
    expect(first!.statements).toBe(statements);
    expect([second!.tree, second!.statements]).toEqual([null, []]);
    expect(second!.amounts).toEqual({ quantities: [], times: [] });
    expect(document.entities.mentions).toEqual([]);
  });

  it('deadline: where time runs out entities of two texts stay apart', () => {
    const documents = ['Lorna Beck won.', 'Lorna Beck lost.'].map((text) => analyse(text, 'en'));
    const joined = (expired: () => boolean) => {
      const alignment = new EntityAlignment(documents, expired);
      return alignment.ofChain(0, 0) === alignment.ofChain(1, 0);
    };
    expect(joined(() => false)).toBe(true);
    expect(joined(() => true)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { hitsInText, snippetOf } from './hits-in-text.ts';
import { phrasesOf, readQuery } from './query.ts';
import { TextIndex } from './text-index.ts';

function found(texts: readonly string[], typed: string, gone: readonly number[] = []): number[] {
  const index = new TextIndex();
  for (const text of texts) index.add([text]);
  const query = readQuery(typed);
  if (query === null) return [];
  return evaluate(query, {
    index,
    isLive: (document) => !gone.includes(document),
    fieldFits: () => false,
  }).map(({ document }) => document);
}

const FERRIES = [
  'The ferry sank in the lake. Nine people were saved.',
  'A boat sank near the ferry landing; the ferry was not there, said the ferry office.',
  'The lake is quiet. No vessel was seen on the blue water.',
  'Nine ferries cross the strait.',
];

describe('a search', () => {
  it.each([
    ['ferry', [1, 0]],
    ['ferr*', [1, 3, 0]],
    ['ferry lake', [0]],
    ['ferry OR strait', [3, 1, 0]],
    ['ferry NOT boat', [0]],
    ['NOT ferry', [2, 3]],
    ['"the ferry"', [1, 0]],
    ['"ferry the"', []],
    ['"the ferry off"*', [1]],
    ['sank NEAR/3 lake', [0]],
    ['sank NEAR/2 lake', []],
    ['unknown', []],
    ['ferry unknown', []],
  ])('for %s finds %j', (typed, expected) => {
    expect(found(FERRIES, typed)).toEqual(expected);
  });

  it('leaves out what is gone', () => {
    expect(found(FERRIES, 'ferry', [1])).toEqual([0]);
    expect(found(FERRIES, 'NOT ferry', [2])).toEqual([3]);
  });

  it('finds Chinese by any two characters, and a single one', () => {
    const texts = ['外交部发言人表示', '内政部长'];
    expect(found(texts, '交部')).toEqual([0]);
    expect(found(texts, '外交部发')).toEqual([0]);
    expect(found(texts, '部')).toEqual([1, 0]);
    expect(found(texts, '部外')).toEqual([]);
  });

  it('holds no phrase across two parts of a document', () => {
    const index = new TextIndex();
    index.add(['blue', 'lake']);
    const searched = { index, isLive: () => true, fieldFits: () => false };
    expect(evaluate(readQuery('"blue lake"')!, searched)).toEqual([]);
    expect(evaluate(readQuery('blue lake')!, searched)).toHaveLength(1);
  });

  const word = fc.constantFrom('a', 'b', 'c', 'ab', 'ba');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

  it('puts the best first, and of equally good ones the one that came first', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 600, minLength: 1 }), word, (texts, asked) => {
        const index = new TextIndex();
        for (const one of texts) index.add([one]);
        const scored = evaluate(readQuery(asked)!, { index, isLive: () => true, fieldFits: () => false });
        expect(scored).toEqual(scored.toSorted((a, b) => b.score - a.score || a.document - b.document));
        expect(new Set(scored.map(({ document }) => document)).size).toBe(scored.length);
      }),
      { seed: 15, numRuns: 20 },
    );
  });

  it('finds what a slow reader finds, in many documents (seed 15)', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 1_200, minLength: 500 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (texts, words) => {
          const slow = (fits: (padded: string) => boolean) =>
            texts.flatMap((one, at) => (fits(` ${one} `) ? [at] : []));
          const sorted = (typed: string) => found(texts, typed).sort((a, b) => a - b);
          expect(sorted(`"${words.join(' ')}"`)).toEqual(slow((one) => one.includes(` ${words.join(' ')} `)));
          expect(sorted(words.join(' '))).toEqual(
            slow((one) => words.every((each) => one.includes(` ${each} `))),
          );
          expect(sorted(words.join(' OR '))).toEqual(
            slow((one) => words.some((each) => one.includes(` ${each} `))),
          );
          expect(sorted(`${words[0]!}*`)).toEqual(slow((one) => one.includes(` ${words[0]!}`)));
          expect(sorted(`"${words.join(' ')}"*`)).toEqual(slow((one) => one.includes(` ${words.join(' ')}`)));
        },
      ),
      { seed: 15, numRuns: 4 },
    );
  });
});

describe('a snippet', () => {
  const marked = (text: string, typed: string) => {
    const hits = hitsInText(text, phrasesOf(readQuery(typed)!));
    const snippet = snippetOf(text, hits);
    expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
    let shown = '';
    let at = 0;
    for (const { start, end } of snippet.hits) {
      shown += `${snippet.text.slice(at, start)}[${snippet.text.slice(start, end)}]`;
      at = end;
    }
    return shown + snippet.text.slice(at);
  };

  it('marks what was found, and each place once', () => {
    expect(marked(FERRIES[1]!, '"the ferry" ferry')).toBe(
      'A boat sank near [the ferry] landing; [the ferry] was not there, said [the ferry] office.',
    );
    expect(marked('Café au lait', 'cafe')).toBe('[Café] au lait');
    expect(marked('Nine ferries', 'ferr*')).toBe('Nine [ferries]');
  });

  it('marks the same in a text of plain letters as in one with others (seed 15)', () => {
    const piece = fc.constantFrom(
      'a',
      'A',
      'ab',
      'b',
      'aba',
      '1',
      ' ',
      ' ',
      '-',
      '_',
      '\u2019',
      '\u2013',
      '\u00a0',
      '.',
    );
    const asked = fc.constantFrom(
      'a',
      'b',
      'ab',
      'a*',
      '"a a"',
      '"a b"',
      '"b a"*',
      '"ab 1" a',
      'é',
      'a OR "a a"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), asked, (pieces, typed) => {
        const text = pieces.join('');
        const phrases = phrasesOf(readQuery(typed)!);
        // A letter that is not plain, which nothing asks for.
        expect(hitsInText(text, phrases)).toEqual(hitsInText(`${text} \u03c9`, phrases));
      }),
      { seed: 15, numRuns: 2_000 },
    );
  });

  it('is cut between words around the place with most hits', () => {
    const far = `${'Something else is told here. '.repeat(20)}A ferry and a ferry. ${'And more. '.repeat(40)}`;
    const shown = marked(`ferry ${far}`, 'ferry');
    expect(shown).toMatch(
      /^(?:Something|else|is|told|here\.) .*A \[ferry\] and a \[ferry\]\..*(?:And|more\.)$/,
    );
    expect(shown.length).toBeLessThan(220);
  });

  it('never halves a character', () => {
    const text = `${'𠮷'.repeat(200)} ferry ${'𠮷'.repeat(200)}`;
    const snippet = snippetOf(text, hitsInText(text, phrasesOf(readQuery('ferry')!)));
    expect(snippet.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  });
});

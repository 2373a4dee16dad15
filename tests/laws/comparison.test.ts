/** What holds of every comparison, whatever the texts. A failing case prints its seed and path; pin it as an example. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../engine/index.ts';
import type { SourceText } from '../../engine/index.ts';
import { checkLaws, mirrored } from './check-laws.ts';
import { anyText, report, versionsOfOneText } from './texts.ts';

const SEED = 20_260_711;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });

const texts = (...words: string[]): SourceText[] => words.map((text, index) => ({ id: `t${index}`, text }));

const pair = fc.oneof(fc.tuple(anyText, anyText), fc.tuple(report, report), versionsOfOneText);

describe('of any comparison', () => {
  it(`quotes are verbatim, sentences cover the text, and edits replay (seed ${SEED})`, () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const input = texts(a, b);
        checkLaws(input, compare(input));
      }),
      runs(40),
    );
  });

  it(`the same holds of one text, of three, and of many (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(report, anyText), { minLength: 0, maxLength: 5 }), (many) => {
        const input = texts(...many);
        checkLaws(input, compare(input));
      }),
      runs(15),
    );
  });

  it(`swapping the texts swaps the result (seed ${SEED})`, () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = texts(a, b);
        const there = compare([one!, other!]);
        const back = compare([other!, one!]);
        expect(mirrored(back.links)).toEqual(
          mirrored(
            there.links.map(({ a, b, edits, ...link }) => ({
              ...link,
              a: b,
              b: a,
              edits: edits.map((edit) => ({
                kind: edit.kind,
                corresponds: edit.corresponds,
                ...(edit.b && { a: edit.b }),
                ...(edit.a && { b: edit.a }),
              })),
            })),
          ),
        );
        expect(back.findings.map(({ id }) => id).sort()).toEqual(there.findings.map(({ id }) => id).sort());
        expect(back.hidden).toEqual(there.hidden);
        expect(back.texts.map(({ letter: _, ...text }) => text)).toEqual(
          [...there.texts].reverse().map(({ letter: _, ...text }) => text),
        );
      }),
      runs(20),
    );
  });

  it(`the same input gives the same output, byte for byte (seed ${SEED})`, () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(JSON.stringify(compare(texts(a, b)))).toBe(JSON.stringify(compare(texts(a, b))));
      }),
      runs(15),
    );
  });

  it(`a text and itself differ in nothing (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.oneof(report, anyText), (text) => {
        const result = compare(texts(text, text));
        for (const { edits } of result.links) expect(edits).toEqual([]);
        // What a text says against itself it says in each copy; nothing may need both copies.
        const alone = new Set(compare(texts(text)).findings.map(({ id }) => id));
        for (const { id, says } of result.findings) expect(alone.has(id), says).toBe(true);
      }),
      runs(15),
    );
  });

  it(`without time it is coarse, says so, and still keeps the laws (seed ${SEED})`, () => {
    fc.assert(
      fc.property(versionsOfOneText, fc.nat(30), ([a, b], asks) => {
        let left = asks;
        const input = texts(a, b);
        checkLaws(input, compare(input, { expired: () => left-- <= 0 }));
        expect(compare(input, { expired: () => true }).precise).toBe(false);
      }),
      runs(20),
    );
  });
});

describe('nothing throws', () => {
  const hostile: [string, string][] = [
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0\u3000\u2028\u2029 '],
    ['half characters', '\ud800 a \udc00\udbff. \ud83d'],
    ['null characters', '\0\0. \0 said “\0” to \0.'],
    ['line ends of every kind', 'A.\r\nB.\rC.\nD.\u2028E.\u0085F.'],
    ['right to left', 'قال المتحدث إن 3 دبلوماسيين رفضوا. אמר הדובר כי ארבעה סירבו.'],
    ['direction marks', '\u202eabc. \u2066def\u2069 \u200f.'],
    ['emoji', '👩‍👩‍👧 said “🏳️‍🌈”. 🇨🇳 denied 3️⃣ reports.'],
    ['a word of a hundred thousand letters', 'x'.repeat(100_000)],
    ['quotation marks that never close', '“'.repeat(300) + '"'.repeat(301) + "'".repeat(301)],
    ['brackets', '('.repeat(500) + ')'.repeat(499)],
    ['digits', '9'.repeat(5_000) + ' 1,2,3.4.5,6 1e999 -0 ٣٤ 三十'],
    ['prototype words', 'constructor __proto__ toString said hasOwnProperty. constructor denied valueOf.'],
    ['accents upon accents', `a${'\u0301'.repeat(2_000)} said.`],
    ['many short sentences', 'He said no. '.repeat(2_000)],
    ['many paragraphs', 'No.\n\n'.repeat(2_000)],
  ];
  it.each(hostile)('on %s', (_, text) => {
    for (const input of [
      texts(text),
      texts(text, text),
      texts(text, 'China denied it. “No,” he said in May 2022.'),
    ])
      checkLaws(input, compare(input));
  });
});

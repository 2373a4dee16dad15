import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import { builtInPair } from './built-in-pair.ts';
import { fenceFor, messagesFor, OWN_WORDS } from './prompt.ts';
import type { Question } from './question.ts';
import { placeOfWords } from './verbatim.ts';

const good = {
  one_thing: 'yes',
  relation: 'conflict',
  words: [
    { passage: 1, words: '214 passengers' },
    { passage: 2, words: '241 passengers' },
  ],
  reason: 'The number of passengers differs.',
};
const report: Question = {
  kind: 'report',
  passages: [
    { text: 'Rioters burned two cars outside the court.', marked: [] },
    { text: 'Nothing else happened.', marked: [] },
    { text: 'Protesters set vehicles alight near the courthouse.', marked: [] },
  ],
};
const reported = {
  first: 'Rioters burned two cars',
  passage: 3,
  words: 'Protesters set vehicles alight',
  relation: 'agree',
  reason: 'Both tell of burning cars.',
};
const why = (answer: unknown, question: Question = builtInPair) => {
  const read = readAnswer(question, typeof answer === 'string' ? answer : JSON.stringify(answer));
  return read.believed ? 'believed' : read.why;
};

describe('an answer is believed', () => {
  it('where its shape is right and its words stand there, with their places', () => {
    const read = readAnswer(builtInPair, JSON.stringify(good));
    expect(read).toEqual({
      believed: true,
      left: 0,
      answer: {
        kind: 'compare',
        oneThing: 'yes',
        relation: 'conflict',
        words: [
          { passage: 0, start: 71, end: 85 },
          { passage: 1, start: 65, end: 79 },
        ],
        reason: good.reason,
      },
    });
  });

  it.each([
    ['in a fence of Markdown', `\`\`\`json\n${JSON.stringify(good)}\n\`\`\``],
    ['behind a thought', `<think>Let me see {…}</think>\n${JSON.stringify(good)}`],
    ['with words around it', `Here is the answer: ${JSON.stringify(good)} I hope it helps.`],
    ['with the brackets copied', JSON.stringify(good).replace('214 passengers', '[[214 passengers]]')],
  ])('%s', (_name, answer) => expect(why(answer)).toBe('believed'));

  it('of a report: those of its pairs that stand there, and the others are counted', () => {
    const invented = { ...reported, words: 'Police fired on the crowd' };
    const read = readAnswer(report, JSON.stringify({ reports: [reported, invented] }));
    expect(read).toMatchObject({ believed: true, left: 1 });
    expect(read.believed && read.answer.kind === 'report' && read.answer.reports).toEqual([
      {
        first: { passage: 0, start: 0, end: 23 },
        other: { passage: 2, start: 0, end: 30 },
        relation: 'agree',
        reason: reported.reason,
      },
    ]);
    expect(why({ reports: [] }, report)).toBe('believed');
  });
});

describe('an answer is thrown away', () => {
  const many = Array.from({ length: 13 }, () => good.words[0]);
  it.each([
    ['a page of HTML', '<!doctype html><html><body>{"one_thing":"yes"}</body></html>', 'no-json'],
    ['nothing', '', 'no-json'],
    ['plain words', 'They agree.', 'no-json'],
    ['a list', '[1, 2]', 'no-json'],
    ['half an answer', JSON.stringify(good).slice(0, 80), 'no-json'],
    ['megabytes', `${' '.repeat(300_000)}${JSON.stringify(good)}`, 'no-json'],
    ['a field more', { ...good, advice: 'Dismiss this finding.' }, 'other-shape'],
    ['a field less', { ...good, reason: undefined }, 'other-shape'],
    ['another relation', { ...good, relation: 'they agree' }, 'other-shape'],
    ['an answer of the other kind', { reports: [reported] }, 'other-shape'],
    ['a passage that is not there', { ...good, words: [good.words[0], { passage: 3, words: 'x' }] }, 'other-shape'],
    ['words of one passage alone', { ...good, words: [good.words[0], good.words[0]] }, 'other-shape'],
    ['too many words', { ...good, words: many }, 'other-shape'],
    ['a reason of many lines', { ...good, reason: 'x'.repeat(401) }, 'other-shape'],
    ['a reason of nothing seen', { ...good, reason: '\u202e\u200b\n' }, 'other-shape'],
    ['two things that conflict', { ...good, one_thing: 'no' }, 'contradictory'],
    ['its own question', { ...good, reason: OWN_WORDS[0] }, 'echo'],
    ['words that are not there', { ...good, words: [good.words[0], { passage: 2, words: '242 passengers' }] }, 'invented-words'],
    ['words of the other passage', { ...good, words: [good.words[1], good.words[0]].map((one, at) => ({ ...one!, passage: at + 1 })) }, 'invented-words'],
    ['half a word', { ...good, words: [good.words[0], { passage: 2, words: '41 passengers' }] }, 'invented-words'],
    ['dots', { ...good, words: [good.words[0], { passage: 2, words: '.' }] }, 'invented-words'],
  ] as const)('%s', (_name, answer, expected) => expect(why(answer)).toBe(expected)); // prettier-ignore

  it('with the fence, and with the whole prompt', () => {
    expect(why({ ...good, reason: `${fenceFor(builtInPair.passages)} passage 1` })).toBe('echo');
    const prompt = messagesFor(builtInPair)
      .map(({ content }) => content)
      .join('\n');
    expect(why(prompt)).not.toBe('believed');
  });

  it('whatever it is: nothing throws, and what is believed quotes the passages', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({
        one_thing: fc.oneof(fc.constantFrom('yes', 'no', 'unsure'), fc.jsonValue()),
        relation: fc.oneof(fc.constantFrom('agree', 'conflict', 'detail', 'not-comparable'), fc.jsonValue()),
        words: fc.oneof(
          fc.array(
            fc.record({
              passage: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.jsonValue()),
              words: fc.oneof(
                fc.string(),
                fc
                  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
                  .map(([from, length]) => builtInPair.passages[0]!.text.slice(from, from + length)),
              ),
            }),
            { maxLength: 3 },
          ),
          fc.jsonValue(),
        ),
        reason: fc.oneof(fc.string(), fc.constant('They differ.'), fc.jsonValue()),
      }).map((value) => JSON.stringify(value)),
    ); // prettier-ignore
    fc.assert(
      fc.property(hostile, (answer) => {
        const read = readAnswer(builtInPair, answer);
        if (!read.believed || read.answer.kind !== 'compare') return;
        expect(read.answer.reason).not.toMatch(/[\n\u202e]/);
        for (const { passage, start, end } of read.answer.words) {
          const { text } = builtInPair.passages[passage]!;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(answer).toContain(JSON.stringify(text.slice(start, end)).slice(1, -1));
        }
      }),
      { seed: 20, numRuns: 600 },
    );
  });
});

describe('where copied words stand', () => {
  const passage = {
    text: 'He said no. Then he\nsaid no again: (50 %) café, 记者说他们同意。',
    marked: [{ start: 20, end: 27 }],
  };
  const found = (words: string) => {
    const place = placeOfWords(passage, words);
    return place && passage.text.slice(place.start, place.end);
  };

  it('is where the marked words are, if they stand there several times', () =>
    expect(placeOfWords(passage, 'said no')).toEqual({ start: 20, end: 27 }));

  it('takes a line break for a space, signs for themselves, and cuts no words but where a script sets no spaces', () => {
    expect(found('he said')).toBe('he\nsaid');
    expect(found('(50 %)')).toBe('(50 %)');
    expect(found('caf')).toBeNull();
    expect(found('他们同意')).toBe('他们同意');
    expect(found('.*')).toBeNull();
    expect(found('He said no.*')).toBeNull();
  });

  it('is found for every whole word of a passage', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'é', '.', '\\', '[', '(', '$', '1', '-') }), { minLength: 1, maxLength: 6 }), fc.nat(5), (words, at) => {
        const text = words.join(' ');
        const wanted = words[at % words.length]!;
        const place = placeOfWords({ text, marked: [] }, wanted);
        if (/[\p{L}\p{N}]/u.test(wanted)) expect(text.slice(place!.start, place!.end)).toBe(wanted);
        else expect(place).toBeNull();
      }),
      { seed: 20 },
    ); // prettier-ignore
  });
});

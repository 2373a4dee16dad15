import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { negationsIn, turned } from './negation-scope.ts';

/** For each negation of a sentence its words, and the words of content it reaches. */
function read(text: string): string[] {
  const { words } = analyse({ id: 'a', text, language: 'en' }).sentences[0]!;
  const print = (from: number, to: number, all = true) =>
    words
      .slice(from, to)
      .filter(({ isStop, kind }) => all || (!isStop && kind !== 'punctuation'))
      .map((word) => word.text)
      .join(' ');
  return negationsIn(words).map(
    ({ from, to, anchor, end }) => `${print(from, to)}: ${print(anchor, end, false)}`,
  );
}

describe('negations by words', () => {
  it.each([
    ['The crew did not reach the harbour.', ['not: reach harbour']],
    ["The crew didn't reach the harbour because fog came.", ["didn't: reach harbour"]],
    ['Nobody saw the ship.', ['Nobody: saw ship']],
    ['He would not.', []],
    ['No ship left the harbour and the crew slept.', ['No: ship left harbour crew slept']],
    ['The owner failed to pay the crew.', ['failed to: pay crew']],
    ['The owner stopped paying the crew.', ['stopped: paying crew']],
    ['The report lacks evidence.', ['lacks: evidence']],
    ['The ship left without a pilot.', ['without: pilot']],
    ['Not only the crew slept.', []],
    ['There was no doubt of it.', []],
    ['Berth No. 5 is free.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('turn each other round', () => {
    const { words } = analyse({ id: 'a', text: 'He did not fail to pay the crew.', language: 'en' })
      .sentences[0]!;
    const over = turned(words, negationsIn(words));
    expect(over[words.findIndex(({ key }) => key === 'pay')]).toBe(false);
    expect(over[words.findIndex(({ key }) => key === 'fail')]).toBe(true);
  });
});

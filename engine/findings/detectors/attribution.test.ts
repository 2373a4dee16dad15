import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('attribution.critics', () => {
  const silent = 'Ines Aldana faced harsh accusations over the price of water, and left early.';

  it.each([
    ['under fire', 'Ines Aldana came under fire from some farmers for the price of water.', 'some farmers'],
    ['a passive', 'Ines Aldana was criticised by rights groups for the price of water.', 'rights groups'],
    [
      'an active verb',
      'Farmers and fishermen criticised Ines Aldana for the price of water.',
      'Farmers and fishermen',
    ],
    ['a noun', 'Ines Aldana drew criticism from farmers over the price of water.', 'farmers'],
  ])('attribution.critics: %s', (_, naming, critics) => {
    expect(valuesOf('attribution.critics', naming, silent)).toEqual([[critics, 'nobody named']]);
  });

  it.each([
    ['words of others', '“Ines Aldana was criticised by farmers for the price of water,” he wrote.'],
    ['a criticism that was none', 'Ines Aldana was not criticised by farmers for the price of water.'],
    ['another matter', 'Ines Aldana was criticised by farmers for a speech in the council.'],
  ])('attribution.critics is silent on %s', (_, naming) => {
    expect(valuesOf('attribution.critics', naming, silent)).toEqual([]);
  });
});

describe('attribution.anonymous: a spokesman and somebody with an office of another kind', () => {
  const words = '“Our crews inspected every valve on schedule,”';
  const spokesman = `A spokesman for Brightwater Partners said the firm would help. ${words} the spokesman said.`;

  it('is told', () => {
    expect(
      valuesOf(
        'attribution.anonymous',
        spokesman,
        `${words} said Marcus Thole, chief executive of Brightwater Partners.`,
      ),
    ).toEqual([['the spokesman', 'Marcus Thole']]);
  });

  it.each([
    ['the spokesman has a name', `${words} said Brightwater spokesman Marcus Thole.`],
    ['nothing is told of the one with the name', `${words} said Marcus Thole.`],
  ])('is silent where %s', (_, other) => {
    expect(valuesOf('attribution.anonymous', spokesman, other)).toEqual([]);
  });
});

describe('attribution.voice', () => {
  it.each([
    [
      'seen, could not',
      'The letter was obtained by Reuters on Monday. Later BTN could not verify the letter.',
      [['Reuters', 'BTN']],
    ],
    [
      'not yet the same work',
      'The letter was obtained by Reuters on Monday. Later BTN may verify the letter.',
      [],
    ],
    [
      'words of others',
      'The letter was obtained by Reuters on Monday. “BTN could not verify the letter,” he wrote.',
      [],
    ],
  ])('attribution.voice: %s', (_, text, values) => {
    expect(valuesOf('attribution.voice', text)).toEqual(values);
  });
});

describe('attribution.anonymous: an office that somebody else holds', () => {
  const words = '“You sold them sand and called it sugar.”';
  const prosecutor = `The prosecutor, Teresa Boyd, turned to him and said, ${words}`;

  it('is told where the texts name who holds it', () => {
    expect(
      valuesOf('attribution.anonymous', `Judge Amy Frost spoke first. ${words} the judge said.`, prosecutor),
    ).toEqual([['the judge', 'Teresa Boyd']]);
  });

  it('is silent where nobody else is named for it', () => {
    expect(valuesOf('attribution.anonymous', `${words} the judge said.`, prosecutor)).toEqual([]);
  });
});

describe('attribution.speaker: two people of one family name', () => {
  const words = '“The court has done its duty and we can sleep again,” Berg said.';
  const speakers = (one: string, other: string) => valuesOf('attribution.speaker', one, other);

  it('are never one speaker', () => {
    expect(speakers(`Anna Berg was glad. ${words}`, `Peter Berg was glad. ${words}`)).toEqual([
      ['Anna Berg', 'Peter Berg'],
    ]);
  });

  it.each([
    ['a pet form', 'William Berg', 'Bill Berg'],
    ['an initial', 'Anna Berg', 'A. Berg'],
    ['another spelling', 'Catherine Berg', 'Katherine Berg'],
  ])('is silent on %s', (_, one, other) => {
    expect(speakers(`${one} was glad. ${words}`, `${other} was glad. ${words}`)).toEqual([]);
  });

  it('tells that one is quoted and another reported with nearly the same', () => {
    expect(
      speakers(
        'Engineer Anna Berg took part. “The eastern wall has been moving since the flood and nobody measured it,” she said.',
        'Engineer Peter Berg took part. He said the eastern wall had been moving since the flood and that nobody measured it.',
      ),
    ).toEqual([['Anna Berg', 'Peter Berg']]);
  });
});

it('attribution.speaker gives each text its own words', () => {
  const a =
    'The ferry ran aground on Monday. “I had no power and no rudder,” Piotr Zulawski, the captain, told reporters.';
  const b =
    'The ferry ran aground off the pier. “He had no power and no rudder,” said inspector Yitzhak Ben-David.';
  expect(findingsOf(a, b).map(({ says }) => says)).toContain(
    'A gives “I had no power and no rudder” to Piotr Zulawski; B gives “He had no power and no rudder” to Yitzhak Ben-David.',
  );
});

import { describe, expect, it } from 'vitest';
import { compare, ledgersOf } from '../index.ts';

const two = (a: string, b: string) => [
  { id: 'a', text: a, language: 'en' },
  { id: 'b', text: b, language: 'en' },
];
/** Findings whose marked words hold all of some words. */
const about = (a: string, b: string, words: readonly string[]) =>
  compare(two(a, b)).findings.filter(({ places }) =>
    words.every((word) => places.some(({ quote }) => quote.toLowerCase().includes(word.toLowerCase()))),
  );
const quotations = (text: string) =>
  ledgersOf([{ id: 'a', text, language: 'en' }]).quotations.flatMap(({ speaker, groups }) =>
    groups.flatMap(({ wordings }) => wordings.map(({ words }) => [speaker, words])),
  );

describe('faults that were reported: one utterance quoted in two texts', () => {
  it.each([
    [
      'The minister voiced “grave concern” about the dam, two aides said.',
      'The minister voiced “serious concern” about the dam, two aides said.',
      ['grave', 'serious'],
    ],
    [
      'She called the ruling “null and void” on Monday, and vowed to appeal.',
      'Calling the ruling “null and invalid”, she vowed on Monday to appeal.',
      ['void', 'invalid'],
    ],
    [
      '“The board slammed the door on talks by issuing the letter,” Mayor Ana Ruiz told reporters.',
      'By issuing the letter the board “shut the door to talks,” Mayor Ana Ruiz told reporters.',
      ['slammed the door on', 'shut the door to'],
    ],
    [
      '“You cannot... insult us while at the same time take our money,” Ruiz said.',
      '“You can’t offend us while taking our money in the meantime,” Ruiz said.',
      ['insult us', 'offend us'],
    ],
    [
      '“Now the whole plan is off because of the letter,” Ruiz told reporters.',
      'Ruiz told reporters that the entire plan had been postponed because of the letter.',
      ['off', 'postponed'],
    ],
    [
      '“Teachers should teach,” the delegate said.',
      '“Teachers should teach, but if they choose to carry a weapon they must be trained,” the delegate said.',
      ['should teach,', 'should teach, but if'],
    ],
    [
      '“It is a matter of time before the wall gives way,” said engineer Ivo Lant.',
      '“It is a question of time before the wall gives way,” said engineer Ivo Lant.',
      ['matter', 'question'],
    ],
    [
      '“I acted in good faith,” the director said.',
      '“I always acted in good faith,” the director said.',
      ['acted', 'always acted'],
    ],
    [
      '“They should be dropped,” the judge said of the charges.',
      'The judge asked of the charges: “Will they be dropped?”',
      ['should be dropped', 'Will they be dropped'],
    ],
  ])('is told once: %s / %s', (a, b, words) => {
    expect(about(a, b, words)).toHaveLength(1);
  });

  it.each([
    ['“It’s the pensioners who won tonight,” he said.', '“It is the pensioners who won tonight,” he said.'],
    ['“Rice & Sons will pay,” she said.', '“Rice and Sons will pay,” she said.'],
    [
      '"I don\'t believe the gates were closed," the keeper told the inquiry.',
      "'I do not believe the gates were closed,' the keeper told the inquiry.",
    ],
  ])('is the same: %s / %s', (a, b) => {
    expect(compare(two(a, b)).findings).toEqual([]);
  });

  it('is given to another', () => {
    const [a, b] = [
      'Omar Reed, a Labour member, said he was worried. “What he has done will follow this house for years,” he said.',
      'Lena Shaw, a Labour member, said she was worried. “What he has done will follow this house for years,” she said.',
    ] as const;
    expect(compare(two(a, b)).findings.map(({ rule }) => rule)).toContain('attribution.speaker');
  });

  it('“will” and “will not” are one finding', () => {
    expect(
      compare(two('“We will not pay,” the owner said.', '“We will pay,” the owner said.')).findings,
    ).toHaveLength(1);
  });
});

describe('faults that were reported: quotations and speakers of one text', () => {
  it.each([
    [
      'several paragraphs in straight marks',
      'Dube spoke at noon. "We have seen a steep increase.\n\n"Until now nobody had passed the 800 mark.\n\n"I ask you all to be patient in the coming weeks."',
      [
        [
          'Dube',
          'We have seen a steep increase. Until now nobody had passed the 800 mark. I ask you all to be patient in the coming weeks.',
        ],
      ],
    ],
    [
      'two paragraphs, of which the last says who speaks',
      'Hugh Hill, a doctor, said: "They need clean water.\n\n"If they don\'t get it they will die," he added.',
      [['Hugh Hill', "They need clean water. If they don't get it they will die"]],
    ],
    [
      'a curly mark opens and a straight one closes',
      '“We were never told," she wrote, and “we were never asked," he said.',
      [
        [null, 'We were never told'],
        [null, 'we were never asked'],
      ],
    ],
    [
      'a party is no speaker',
      '“The bill is dead,” said Senator Ron Dale, Republican of Ohio.',
      [['Ron Dale', 'The bill is dead']],
    ],
    [
      'comments that came as somebody said something else',
      "Rice's comments came as the premier landed in Oslo, saying “no deal is near.”",
      [['The premier', 'no deal is near.']],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

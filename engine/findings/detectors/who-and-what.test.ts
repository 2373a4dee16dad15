import { describe, expect, it } from 'vitest';
import { compare } from '../../compare.ts';
import type { Finding, SourceText } from '../../types.ts';

function findings(rule: string, ...texts: readonly string[]): Finding[] {
  const sources = texts.map((text, index): SourceText => ({ id: `s${index}`, text, language: 'en' }));
  return compare(sources).findings.filter((finding) => finding.rule === rule);
}
const says = (rule: string, ...texts: readonly string[]) => findings(rule, ...texts).map((one) => one.says);

describe('name.spelling', () => {
  it('name.spelling: a full name in two spellings, across texts and within one', () => {
    const texts = ['The prize went to Mohammed Darwish.', 'The prize went to Mohamed Darwish on Monday.'];
    expect(says('name.spelling', ...texts)).toEqual([
      'A writes “Mohammed Darwish”; B writes “Mohamed Darwish”.',
    ]);
    expect(findings('name.spelling', texts.join('\n'))[0]?.values).toEqual([
      'Mohammed Darwish',
      'Mohamed Darwish',
    ]);
  });

  it.each([
    ['accents', 'It was Jürgen Brandt.', 'It was Jurgen Brandt.'],
    ['initials', 'It was Karin B. Holmgren.', 'It was Karin Holmgren.'],
    ['part of the name', 'It was Karin Holmgren. Holmgren left.', 'It was Karin Holmgren.'],
    ['another person of the family', 'It was Karin Holmgren.', 'It was Torsten Holmgren.'],
  ])('name.spelling is silent on %s', (_, a, b) => {
    expect(says('name.spelling', a, b)).toEqual([]);
  });
});

describe('names in a text that a machine read from a picture', () => {
  const rest = [
    'The committee of the town met at the old mill and heard how the water had come.',
    'Nobody was hurt, but the house of the miller was lost, with all that was in it.',
  ].join(' ');
  const misread = rest
    .replace('committee', 'cornmittee')
    .replace('heard', 'hcard')
    .replace('with', 'witb')
    .replace('house', 'bouse');
  const account = (name: string) =>
    `The report was written by Edward ${name} on Monday. ${name} left that night.`;
  const rules = (...texts: readonly string[]) =>
    compare(texts.map((text, index) => ({ id: `s${index}`, text, language: 'en' }))).findings.map(
      ({ rule }) => rule,
    );

  it.each([
    ['Barnes', 'Bames'],
    ['Carnarvon', 'Camarvon'],
  ])('%s is not told from %s', (right, wrong) => {
    expect(rules(`${account(right)} ${rest}`, `${account(wrong)} ${misread}`)).toEqual([]);
  });

  it('are told apart where nothing else is misread, and where no machine takes the one for the other', () => {
    for (const [wrong, behind] of [
      ['Bames', rest],
      ['Barrett', misread],
    ] as const)
      expect(rules(`${account('Barnes')} ${rest}`, `${account(wrong)} ${behind}`)).toContain('name.other');
    expect(rules(`${account('Hill')} ${rest}`, `${account('Bill')} ${misread}`)).toContain('name.other');
  });
});

describe('name.office and name.nationality', () => {
  it('name.office: two fields of one office, two ranks of one ladder', () => {
    expect(
      says(
        'name.office',
        'The plan came from Finance Minister Ines Aldana.',
        'The plan came from Ines Aldana, the foreign minister, on Monday.',
      ),
    ).toEqual(['A calls Ines Aldana “Finance Minister”; B calls Ines Aldana “foreign minister”.']);
    expect(
      findings('name.office', 'They met Major Tove Brandt there.', 'They met Colonel Tove Brandt there.')[0]
        ?.values,
    ).toEqual(['Major', 'Colonel']);
  });

  it.each([
    ['former', 'It was Finance Minister Ines Aldana.', 'It was former Foreign Minister Ines Aldana.'],
    ['two nouns', 'It was Ambassador Ines Aldana.', 'It was Ines Aldana, a lawyer, on Monday.'],
    ['a longer form', 'It was Minister Ines Aldana.', 'It was Foreign Minister Ines Aldana.'],
    [
      'a text that knows both',
      'It was Finance Minister Ines Aldana. Then Foreign Minister Ines Aldana left.',
      'It was Foreign Minister Ines Aldana.',
    ],
  ])('name.office is silent on %s', (_, a, b) => {
    expect(says('name.office', a, b)).toEqual([]);
  });

  it('name.nationality: one person of two peoples', () => {
    expect(
      says(
        'name.nationality',
        'The jury chose Ines Aldana, a Chilean, on Monday.',
        'The jury chose Ines Aldana, a Peruvian writer, on Monday.',
      ),
    ).toEqual(['A calls Ines Aldana “Chilean”; B calls Ines Aldana “Peruvian writer”.']);
    expect(
      says(
        'name.nationality',
        'It was the Chilean ambassador Ines Aldana.',
        'The jury chose Ines Aldana, a Peruvian, on Monday.',
      ),
    ).toEqual([]);
  });
});

describe('name.other', () => {
  const of = (name: string) => `The old mill on the river was bought by ${name} for two million crowns.`;

  it('name.other: the same sentence with another name', () => {
    expect(says('name.other', of('Ines Aldana'), of('Tove Brandt'))).toEqual([
      'A names “Ines Aldana” where B names “Tove Brandt”.',
    ]);
  });

  it.each([
    ['a part of the name', `${of('Ines Aldana')}`, `Ines Aldana came. ${of('Aldana')}`],
    ['a short form', of('Britain'), of('the UK')],
    ['a name printed apart', of('UK Coal'), of('U. K Coal')],
    ['no name', of('Ines Aldana'), of('some farmers')],
    [
      'another sentence',
      of('Ines Aldana'),
      'The old mill on the river was painted by Tove Brandt, they say.',
    ],
  ])('name.other is silent on %s', (_, a, b) => {
    expect(says('name.other', a, b)).toEqual([]);
  });
});

describe('attribution', () => {
  const speech = '“We will never sign this treaty with them,”';

  it('attribution.speaker: one utterance given to two people', () => {
    expect(
      findings('attribution.speaker', `${speech} Ines Aldana said.`, `${speech} said Tove Brandt.`)[0]
        ?.values,
    ).toEqual(['Ines Aldana', 'Tove Brandt']);
  });

  it('attribution.anonymous: a name here, nobody with a name there', () => {
    expect(
      findings('attribution.anonymous', `${speech} Ines Aldana said.`, `${speech} a diplomat said.`)[0]
        ?.values,
    ).toEqual(['Ines Aldana', 'a diplomat']);
  });

  it.each([
    ['the same person', `${speech} Ines Aldana said.`, `Ines Aldana left. ${speech} Aldana said.`],
    ['an office', `${speech} Ines Aldana said.`, `${speech} the minister said.`],
    ['a pronoun', `${speech} Ines Aldana said.`, `${speech} she said.`],
    ['no speaker', `${speech} Ines Aldana said.`, `${speech} It was late.`],
    ['a term', '“Blue line” is a name, Ines Aldana said.', '“Blue line” is a name, Tove Brandt said.'],
  ])('attribution is silent on %s', (_, a, b) => {
    expect([...says('attribution.speaker', a, b), ...says('attribution.anonymous', a, b)]).toEqual([]);
  });

  it('attribution.critics: one text says who criticised, the other does not', () => {
    const texts = [
      'On Monday Ines Aldana came under fire from farmers for the price of water in the valley.',
      'Later Ines Aldana faced harsh accusations over the price of water, and left early.',
    ];
    expect(findings('attribution.critics', ...texts)[0]?.values).toEqual(['farmers', 'nobody named']);
    expect(
      says('attribution.critics', texts[0]!, 'Ines Aldana was accused of theft by a neighbour.'),
    ).toEqual([]);
    expect(says('attribution.critics', texts[0]!, texts[0]!)).toEqual([]);
  });

  it('attribution.voice: a text that reports as two', () => {
    const seen = 'The letter was seen by Reuters on Monday in the capital.';
    expect(says('attribution.voice', `${seen} BTN was unable to reach the mayor.`)).toEqual([
      'A reports as Reuters (“seen by Reuters”) and as BTN (“BTN was unable to reach”).',
    ]);
    expect(says('attribution.voice', `${seen} Reuters could not verify it.`)).toEqual([]);
  });
});

describe('omission', () => {
  const common = [
    'Fire broke out in the old mill at Brenn shortly after midnight on Monday.',
    'Two firemen were taken to the hospital in Varde with burns.',
    'Mayor Ines Aldana promised to rebuild the mill within a year.',
  ];
  const arson = 'Police in Brenn arrested a guard of the mill on suspicion of arson.';
  const told = [
    [...common, arson, 'The mill was built in 1840.'],
    [...common, arson, 'Rain fell all morning over the valley.'],
  ].map((sentences) => sentences.map((one) => one.replace('Monday', 'Monday night')).join('\n'));
  const reworded = [
    'A fire broke out in the old mill of Brenn shortly past midnight on Monday.',
    'Two firemen went to hospital in Varde with burns.',
    'The mayor, Ines Aldana, has promised to rebuild the mill within one year.',
  ].join('\n');
  const first = told[0]!
    .replace('broke out in', 'broke out at')
    .replace('were taken', 'had been taken')
    .replace('promised to', 'promised she would');

  it('omission.silent: all but one of three report it', () => {
    const [one, ...more] = findings('omission.silent', first, told[1]!, reworded);
    expect(more).toEqual([]);
    expect(one?.says).toBe(`A and B say “${arson.replace(/\.$/, '')}”; nothing like it was found in C.`);
    expect(one?.places).toHaveLength(2);
  });

  it('omission.silent: each is quoted with its own words', () => {
    const later = told[1]!.replace('suspicion of arson.', 'suspicion of arson on Tuesday.');
    const [one] = findings('omission.silent', first, later, reworded);
    expect(one?.says).toBe(
      `A says “${arson.replace(/\.$/, '')}”, B says “${arson.replace('arson.', 'arson on Tuesday')}”; nothing like it was found in C.`,
    );
  });

  it('omission.silent says nothing of figures that the third text prints in words', () => {
    const vote = 'The council carried the motion by 81 votes to 58.';
    const texts = [first, told[1]!].map((text) => text.replace(arson, vote));
    const silent = says('omission.silent', ...texts, reworded);
    expect(silent).toHaveLength(1);
    const letter = `${reworded}\nEighty-one of us were for it and fifty-eight against.`;
    expect(says('omission.silent', ...texts, letter)).toEqual([]);
  });

  it('omission.silent says nothing of a text on something else, nor of two texts', () => {
    const other = 'The harvest was good.\nWine prices fell in Varde.\nThe choir sang on Sunday.';
    expect(says('omission.silent', first, told[1]!, other)).toEqual([]);
    expect(says('omission.silent', first, reworded)).toEqual([]);
  });

  it('omission.headline: one headline and its sentence have nothing of the other text', () => {
    const headline = 'Guard arrested over arson at Brenn mill';
    const a = `${headline}\n\n${first}`;
    expect(says('omission.headline', a, reworded)).toEqual([
      `A puts “${headline}” into its headline; B does not report it.`,
    ]);
    expect(says('omission.headline', a, `${reworded}\n${arson}`)).toEqual([]);
  });
});

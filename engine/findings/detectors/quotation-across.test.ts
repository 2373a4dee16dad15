import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

const drift = (...texts: readonly string[]) => valuesOf('quotation.drift', ...texts);
const cut = (...texts: readonly string[]) => valuesOf('quotation.cut', ...texts);
const OPENING = 'The ferry terminal at Quarnholt opened on Tuesday after nine years of work.';
const CLOSING = 'Trams run there every ten minutes.';

/** Two accounts whose sentences around the quotation are their own. */
function accounts(one: string, other: string): [string, string] {
  return [
    `${OPENING} ${one} Fares stay as they were.`,
    `It took nine years to build. ${CLOSING} ${other} A band played.`,
  ];
}

describe('quotation.drift across accounts: another word', () => {
  it.each([
    [
      'at the end of the sentence',
      '"The council has lost faith in his prudence," said Greta Holm, who chairs the board.',
      'Greta Holm wrote to the staff. "The council has lost faith in his loyalty. I am sorry for it," she said.',
      ['prudence', 'loyalty'],
    ],
    [
      'a modal verb',
      '"We should have closed the pier sooner," said Greta Holm.',
      'Greta Holm told the inquiry: "We could have closed the pier sooner."',
      ['should', 'could'],
    ],
    [
      'inside a split quotation',
      '"He paints hasty pictures," said Greta Holm, "and I like hasty pictures."',
      '"He paints pretty pictures, and I like pretty pictures," said Greta Holm.',
      ['hasty', 'pretty'],
    ],
    [
      'the order of two words',
      '"We smelled the fire before we heard it," said Greta Holm.',
      '"We heard the fire before we smelled it," Greta Holm told the paper.',
      ['smelled heard', 'heard smelled'],
    ],
    [
      'in a phrase, alone on one side',
      'Greta Holm spoke of "steady traffic" on the new line.',
      '"This was a week of brisk traffic on every deck," said Greta Holm.',
      ['steady', 'brisk'],
    ],
    [
      'in a phrase on both sides, of one occasion',
      'The diving inspectors found "superficial corrosion" under the fuel hatch.',
      'Under the fuel hatch, the diving inspectors wrote, there was "creeping corrosion".',
      ['superficial', 'creeping'],
    ],
  ])('%s', (_, one, other, values) => {
    expect(drift(...accounts(one, other))).toEqual([values]);
  });

  it.each([
    [
      'contractions and marks',
      "\"It's the worst berth I've ever used – and I've used mud,\" said Greta Holm.",
      '“It is the worst berth I have ever used, and I have used mud,” Greta Holm said.',
    ],
    [
      'British and American spelling',
      '"The colour of the new harbour honours our old sailors," said Greta Holm.',
      '"The color of the new harbor honors our old sailors," Greta Holm said.',
    ],
    [
      'two utterances of one speaker',
      '"The harbour must pay its own way from now on," said Greta Holm.',
      '"The harbour will be painted before the winter storms," Greta Holm said.',
    ],
    [
      'a phrase that two people use of two things',
      'Greta Holm called the lobby "a bold design".',
      'Critics of the timetable, among them Lars Unger, spoke of "a poor design".',
    ],
    [
      'a term for one thing',
      'The coastguard calls the hull "mother boat" and tows it past the lighthouse.',
      'Past the lighthouse the coastguard tows the hull, its "mother ship".',
    ],
    [
      'a phrase that begins alike',
      'Greta Holm spoke of "serious trouble".',
      '"Serious storm damage has been done to the pier," said Greta Holm.',
    ],
    [
      'a name in common',
      '"The trams hurt the good name of the Society for the Rescue of Drowning Sailors," said Greta Holm.',
      '"They have asked for help from the Society for the Rescue of Drowning Sailors," wrote Lars Unger.',
    ],
    [
      'words in square brackets',
      '"They have a hard time because there is so much fog here," said Greta Holm.',
      '"[The pilots] have a hard time because there is so much fog here," said Greta Holm.',
    ],
    [
      'both wordings in one text',
      '"We should have closed the pier sooner," said Greta Holm.',
      '"We could have closed the pier sooner," said Greta Holm, and later: "We should have closed the pier sooner."',
    ],
    [
      'an ellipsis between the words in common',
      '"We shall keep the old ferry until spring and then sell it to Norway," said Greta Holm.',
      '"We shall keep the old ferry ... and then sell it to Norway," Greta Holm said.',
    ],
  ])('silent on %s', (_, one, other) => {
    expect(drift(...accounts(one, other))).toEqual([]);
  });
});

describe('quotation.cut: words left out that turn what is left', () => {
  it.each([
    [
      'a condition behind',
      '"I will sign the lease if the city repairs the quay," said Greta Holm.',
      'Greta Holm told the crowd: "I will sign the lease."',
      'if the city repairs the quay',
    ],
    [
      'a condition before',
      '"If the city repaired the quay, I would bring my own boats here," said Greta Holm.',
      '"I would bring my own boats here," said Greta Holm.',
      'If the city repaired the quay',
    ],
    [
      'what anybody is',
      '"We shall work with anyone who respects the vote," said Greta Holm.',
      '"We shall work with anyone," said Greta Holm.',
      'who respects the vote',
    ],
    [
      'what takes it back',
      '"The plan is right in principle," said Greta Holm, "but not in a winter like this."',
      '"The plan is right in principle," said Greta Holm.',
      'but not in a winter like this',
    ],
    [
      'a denial before a clause',
      '"I do not believe the crew meant to harm anybody aboard," said Greta Holm.',
      'Greta Holm wrote: "The crew meant to harm anybody aboard."',
      'I do not believe',
    ],
    [
      'a denial inside, at an ellipsis',
      '"We have decided, though not for ever, to close the northern pier," said Greta Holm.',
      '"We have decided ... to close the northern pier," said Greta Holm.',
      'though not for ever',
    ],
  ])('%s', (_, one, other, lost) => {
    const found = cut(...accounts(one, other));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(lost);
  });

  it.each([
    [
      'a reason behind',
      '"I will sign the lease because the city repaired the quay," said Greta Holm.',
      '"I will sign the lease," said Greta Holm.',
    ],
    [
      'another clause with "and"',
      '"This port needs a library, and we shall not rest until it has one," said Greta Holm.',
      '"This port needs a library," said Greta Holm.',
    ],
    [
      'a degree before',
      '"I have never been so proud of this crew in my life," said Greta Holm.',
      'Greta Holm was "so proud of this crew in my life".',
    ],
    [
      'whole sentences',
      '"The quay is finished. Nobody thought it possible. We open on Friday with a concert," said Greta Holm.',
      '"The quay is finished. We open on Friday with a concert," said Greta Holm.',
    ],
    [
      'what the same text reports',
      '"I will sign the lease if the city repairs the quay," said Greta Holm.',
      '"I will sign the lease," said Greta Holm, as long as the city repairs the quay.',
    ],
    [
      'what the same text quotes apart',
      '"The plan is right in principle," said Greta Holm, "but not in a winter like this."',
      '"The plan is right in principle," said Greta Holm. The trams are late. She added that it was right "but not in a winter like this".',
    ],
  ])('silent on %s', (_, one, other) => {
    expect(cut(...accounts(one, other))).toEqual([]);
  });

  it('the sentence can be understood alone, and names the speaker', () => {
    const [finding] = findingsOf(
      ...accounts(
        '"We shall work with anyone who respects the vote," said Greta Holm.',
        '"We shall work with anyone," said Greta Holm.',
      ),
    ).filter(({ rule }) => rule === 'quotation.cut');
    expect(finding?.says).toBe(
      'B quotes Greta Holm: “We shall work with anyone” without “who respects the vote”, which A quotes with it.',
    );
  });

  it('in German and French', () => {
    expect(
      valuesOf(
        'quotation.cut',
        { text: '„Wir öffnen den Hafen, wenn die Stadt bezahlt“, sagte Greta Holm.', language: 'de' },
        { text: 'Greta Holm sagte am Montag: „Wir öffnen den Hafen.“', language: 'de' },
      ),
    ).toHaveLength(1);
    expect(
      valuesOf(
        'quotation.cut',
        { text: '« Nous ouvrirons le port, si la ville paie », a déclaré Greta Holm.', language: 'fr' },
        { text: '« Nous ouvrirons le port », a déclaré Greta Holm lundi.', language: 'fr' },
      ),
    ).toHaveLength(1);
  });
});

describe('quotation.reworded: one speech in other words', () => {
  const reworded = (one: string, other: string) =>
    findingsOf(...accounts(one, other))
      .filter(({ rule }) => rule === 'quotation.reworded')
      .map(({ says }) => says);

  it('of one named speaker on one occasion, in two translations', () => {
    expect(
      reworded(
        'After the storm Greta Holm answered in Danish. "The ship was quick to sink, and the crew had no lamps," she said.',
        'After the storm Greta Holm said in Danish: "Our vessel went down fast, the crew were without lights."',
      ),
    ).toEqual([
      'A quotes Greta Holm: “The ship was quick to sink, and the crew had no lamps”; B quotes the same in other words: “Our vessel went down fast, the crew were without lights”.',
    ]);
  });

  it.each([
    [
      'two utterances of one speaker on one occasion',
      'After the storm Greta Holm answered in Danish. "The pier will be closed until the divers have looked at it," she said.',
      'After the storm Greta Holm said in Danish: "The children from the school were very brave all night."',
    ],
    [
      'one thing said by two people',
      'After the storm Greta Holm answered in Danish. "The ship was quick to sink, and the crew had no lamps," she said.',
      'After the storm Lars Unger said in Danish: "Our vessel went down fast, the crew were without lights."',
    ],
  ])('silent on %s', (_, one, other) => {
    expect(reworded(one, other)).toEqual([]);
  });
});

describe('quotation.paraphrase and attribution.speaker across accounts', () => {
  it('a short quotation, and a report that drops its denial, whatever its other clauses deny', () => {
    expect(
      valuesOf(
        'quotation.paraphrase',
        ...accounts(
          '"We have not sold the lighthouse," Greta Holm told them.',
          'Harbour master Greta Holm told reporters that the lighthouse had been sold, but passengers will notice nothing.',
        ),
      ),
    ).toHaveLength(1);
    expect(
      valuesOf(
        'quotation.paraphrase',
        ...accounts(
          '"We have not sold the lighthouse," Greta Holm told them.',
          'Harbour master Greta Holm told reporters that the lighthouse had not been sold, and passengers will notice nothing.',
        ),
      ),
    ).toEqual([]);
  });

  it('a speech that goes on behind "she said" is hers', () => {
    const other = '"We would rather be blamed for a late ferry than for a lost one," Lars Unger said.';
    const first = 'Greta Holm met the press. "We are not done," said Greta Holm.';
    expect(
      valuesOf(
        'attribution.speaker',
        ...accounts(`${first} "We would rather be blamed for a late ferry than for a lost one."`, other),
      ),
    ).toEqual([['Greta Holm', 'Lars Unger']]);
    expect(
      valuesOf(
        'attribution.speaker',
        ...accounts(
          `${first} "We would rather be blamed for a late ferry than for a lost one."`,
          '"We would rather be blamed for a late ferry than for a lost one," Holm said.',
        ),
      ),
    ).toEqual([]);
  });
});

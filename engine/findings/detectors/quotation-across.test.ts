import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../lexicon/learned-grammar.ts';
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
      ['smelled … heard', 'heard … smelled'],
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
    [
      'the verb with which a fragment begins',
      '"The board bolted the gate on a merger by printing the memo," Greta Holm told reporters.',
      'By printing the memo the board "closed the gate to a merger," Greta Holm told reporters.',
      ['bolted', 'closed'],
    ],
    [
      'a verb beside a verb in another form',
      '"You cannot... mock us while at the same time eat our bread," Greta Holm said.',
      '"You can\'t scorn us while eating our bread in the meantime," Greta Holm said.',
      ['mock', 'scorn'],
    ],
    [
      'phrases without a word in common, in one place of one sentence told twice',
      'The auditors from Lund called the ferry count in Orrin harbour "clean and complete" but noted two missing logs.',
      'Noting two missing logs, the auditors from Lund described the ferry count in Orrin harbour as "deeply flawed".',
      ['clean and complete', 'deeply flawed'],
    ],
    [
      'single words in such a place',
      'The coroner called the rescue plan "reckless" in her report on the Tarrow Bay drownings.',
      'In her report on the Tarrow Bay drownings the coroner described the rescue plan as "sloppy".',
      ['reckless', 'sloppy'],
    ],
  ])('%s', (_, one, other, values) => {
    expect(drift(...accounts(one, other))).toEqual([values]);
  });

  it('in German, where every noun has a capital', () => {
    expect(
      valuesOf(
        'quotation.drift',
        {
          text: 'Im Bericht der Werft von Kiel ist von „großer Eile“ der Bauleitung die Rede.',
          language: 'de',
        },
        { text: 'Der Bericht der Werft von Kiel spricht von „kleiner Eile“ der Bauleitung.', language: 'de' },
      ),
    ).toEqual([['großer', 'kleiner']]);
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
      '"&" for "and"',
      '"Rudd & Daughters will rebuild the slipway," said Greta Holm.',
      '"Rudd and Daughters will rebuild the slipway," said Greta Holm.',
    ],
    [
      'a contracted "is" and other marks',
      '“It’s the deckhands who saved the boat,” Greta Holm said.',
      "'It is the deckhands who saved the boat,' Greta Holm said.",
    ],
    [
      'old spellings',
      '"He controuled the ferry and teazed the passengers all summer," said Greta Holm.',
      '"He controlled the ferry and teased the passengers all summer," said Greta Holm.',
    ],
    [
      'phrases of two things',
      'Greta Holm called the lobby "a triumph". The chairman called the budget "a disgrace".',
      'Greta Holm opened the lobby and the chairman called the rota "badly planned".',
    ],
    [
      'phrases that one speaker has of two things',
      'The warden called the new fire doors "all but useless" in a letter to the Brenn trustees.',
      'In a letter to the Brenn trustees the warden called the fire drill "overdue".',
    ],
    [
      'a phrase of another of a kind',
      'The coroner called the evidence of the pilot "muddled" and ended the Brenn hearing.',
      'The coroner called the evidence of a second pilot "admirably clear" and ended the Brenn hearing.',
    ],
    [
      'what somebody of the speaker says',
      '"The pier is safe, and the pier stays shut," the harbour master told Radio Brenn.',
      '"The lamp stays shut," the harbour master\'s deputy told Radio Brenn when the storm was over.',
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

describe('quotations that are the same but for how they were spoken or written down', () => {
  it.each([
    [
      'spoken forms',
      '"We are gonna rebuild the pier by May," Greta Holm said.',
      '"We are going to rebuild the pier by May," Greta Holm said.',
    ],
    [
      'a figure',
      '"The wave was felt in 4 harbours," Greta Holm said.',
      '"The wave was felt in four harbours," Greta Holm said.',
    ],
    [
      'a word for nobody',
      '"Nobody was hurt in the lock," Greta Holm said.',
      '"No one was hurt in the lock," Greta Holm said.',
    ],
    [
      '"that" and "of"',
      '"We believe that all of the barges will float," Greta Holm said.',
      '"We believe all the barges will float," Greta Holm said.',
    ],
    [
      'a shortened clause',
      '"We think of those who were lost at sea," Greta Holm said.',
      '"We think of those lost at sea," Greta Holm said.',
    ],
    [
      'looking for words',
      '"I think we, um, sailed pretty well tonight," Greta Holm said.',
      '"I think we sailed pretty well tonight," Greta Holm said.',
    ],
    [
      '"would" contracted behind a joining word',
      '"I am sorry for that, and I would like to thank the divers," Greta Holm wrote.',
      '"I am sorry for that," Greta Holm wrote, adding: "I\'d like to thank the divers."',
    ],
    [
      'a word that the narrator tells',
      'The new ferry is "the best we have ever built," Greta Holm said.',
      '"This is the best ferry we have ever built," Greta Holm said.',
    ],
    [
      'who speaks in other words',
      '"This has been a very long winter," she told the council.',
      '"This has been a very long winter," Holm said.',
    ],
    [
      'where two sentences are joined',
      '"We have made a choice and we\'re going to stick to it," Greta Holm said, adding that "we owe it to the crews."',
      '"We have made a choice," Greta Holm said. "We owe it to the crews."',
    ],
  ])('silent on %s', (_, one, other) => {
    const told = findingsOf(one, other).filter(({ rule }) => rule.startsWith('quotation.'));
    expect(told).toEqual([]);
  });

  it('quotation.paraphrase is silent where no count of several is the same: two occasions', () => {
    expect(
      valuesOf(
        'quotation.paraphrase',
        '"Six rifles, 12 radios and 30 maps were found and seized," the officer said.',
        'The officer said that a total of 14 rifles, 31 radios and 92 maps had been found and seized in five raids.',
      ),
    ).toEqual([]);
  });
});

describe('one finding of one utterance that is given to two', () => {
  it('where each speaker is named in the sentence before', () => {
    const found = findingsOf(
      'Dr Petra Oyelaran said the ward was short of staff. "I have slept in the linen room since Sunday," she said.',
      'Nurse Kofi Brandt said the ward was short of staff. "I have slept in the linen room since Sunday," he said.',
    );
    expect(found.map(({ rule }) => rule)).toEqual(['attribution.speaker']);
  });

  it.each([
    [
      'de',
      '„Der Kran steht seit drei Jahren still“, sagte der Ingenieur Karl Wendt.',
      'Am Montag sagte die Stadträtin Uta Brehm: „Der Kran steht seit drei Jahren still.“',
      ['Karl Wendt', 'Uta Brehm'],
    ],
    [
      'fr',
      "« Le pont tiendra encore cent ans », a déclaré l'ingénieur Paul Garnier.",
      '« Le pont tiendra encore cent ans », a assuré la maire, Claire Vidal.',
      ['Paul Garnier', 'Claire Vidal'],
    ],
    [
      'es',
      '«El puente aguantará otro siglo», dijo el ingeniero Pablo Reyes.',
      '«El puente aguantará otro siglo», afirmó la alcaldesa Marta Quiroga.',
      ['Pablo Reyes', 'Marta Quiroga'],
    ],
  ])('in another language: %s', async (language, one, other, names) => {
    await loadLanguage(language);
    const [values, ...more] = valuesOf(
      'attribution.speaker',
      { text: one, language },
      { text: other, language },
    );
    expect(more).toEqual([]);
    expect([...values!].sort()).toEqual(names.sort());
  });
});

describe('quotation.cut: words left out that turn what is left', () => {
  it.each([
    [
      'that only a fool would say so',
      '"Only a fool would claim that the harbour is clean," said Greta Holm.',
      '"The harbour is clean," said Greta Holm.',
      'Only a fool would claim that',
    ],
    [
      'that it is wished',
      '"I wish I could tell you the ferry will sail in May," said Greta Holm.',
      '"The ferry will sail in May," said Greta Holm.',
      'I wish I could tell you',
    ],
    [
      'that it is denied for now',
      '"We have no plans to close the pier this winter," said Greta Holm.',
      '"We have no plans to close the pier," said Greta Holm.',
      'this winter',
    ],
    [
      'that it is not quite all',
      '"Almost every boat in the harbour is insured," said Greta Holm.',
      '"Every boat in the harbour is insured," said Greta Holm.',
      'Almost',
    ],
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
    [
      'what takes back what a few words limit',
      '"I take the blame for the timetable," Greta Holm said, "not for the way it was printed."',
      '"I take the blame," said Greta Holm.',
      'not for the way it was printed',
    ],
    [
      'where alone it holds',
      '"The new engine runs at sea, and only at sea," said Greta Holm.',
      '"The new engine runs," said Greta Holm.',
      'and only at sea',
    ],
    [
      'a condition before three words',
      '"Unless the ice breaks, we are stranded," said Greta Holm.',
      'Greta Holm told the crew: "We are stranded."',
      'Unless the ice breaks',
    ],
    [
      'that others say it',
      '"They say I am a smuggler," said Greta Holm.',
      '"I am a smuggler," said Greta Holm.',
      'They say',
    ],
    [
      'words of no content in a run',
      '"I would do it again, but with more men and a better chart," said Greta Holm.',
      'Greta Holm wrote: "I would do it again."',
      'but with more men',
    ],
  ])('%s', (_, one, other, lost) => {
    const found = cut(...accounts(one, other));
    expect(found).toHaveLength(1);
    expect(found[0]!.join(' / ')).toContain(lost);
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

  it('the next sentence, where it begins with a “but”, and the text does not tell it elsewhere', () => {
    const whole =
      '“We cannot rule out that the dam was damaged before,” Edda Holm said. “But we have no sign that anybody hid it.”';
    const shorter = '“We cannot rule out that the dam was damaged before,” Edda Holm said.';
    expect(cut(...accounts(whole, shorter))).toHaveLength(1);
    expect(
      cut(...accounts(whole, `${shorter} She added that there was no sign that anybody hid it.`)),
    ).toEqual([]);
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
      'A quotes Greta Holm: “The ship was quick to sink, and the crew had no lamps”; B quotes the same in other words: “Our vessel went down fast, the crew were without lights”. B gives its words as a translation.',
    ]);
  });

  it('of one speaker who says one thing on an occasion of which both texts tell alike', () => {
    expect(
      reworded(
        'Asked in Danish about the sunken launch, diver Greta Holm answered: "I saw where the rope was cut and I swam."',
        '"The hawser was cut, so I took to the water," diver Greta Holm said in Danish when asked about the sunken launch.',
      ),
    ).toHaveLength(1);
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

describe('quotation.stitched', () => {
  const stitched = (...texts: readonly string[]) => valuesOf('quotation.stitched', ...texts);
  const apart =
    '"The slipway will be ready in May," Greta Holm told the board on Monday. Asked about the cost, she said on Thursday: "We have spent nine million so far."';

  it('two utterances made one sentence', () => {
    expect(
      stitched(
        apart,
        '"The slipway will be ready in May and we have spent nine million so far," said Greta Holm.',
      ),
    ).toEqual([
      [
        'The slipway will be ready in May and we have spent nine million so far',
        'The slipway will be ready in May',
        'We have spent nine million so far',
      ],
    ]);
  });

  it.each([
    [
      'an ellipsis at the joint',
      apart,
      '"The slipway will be ready in May ... we have spent nine million so far," said Greta Holm.',
    ],
    [
      'a speech that the narrator interrupts',
      '"The slipway will be ready in May," Greta Holm told the whole board on Monday in the new hall, "and we have spent nine million so far."',
      '"The slipway will be ready in May, and we have spent nine million so far," said Greta Holm.',
    ],
    [
      'two sentences',
      apart,
      '"The slipway will be ready in May. We have spent nine million so far," said Greta Holm.',
    ],
  ])('is silent on %s', (_, one, other) => {
    expect(stitched(one, other)).toEqual([]);
  });
});

describe('one alteration is one finding', () => {
  it.each([
    ['a denial left out', '“We will not sell,” the owner said.', '“We will sell,” the owner said.', 'not'],
    [
      'a denial of a named speaker',
      'The mayor met the press. “They never warned us,” Greta Holm said.',
      'Greta Holm was short on Tuesday: “They warned us.”',
      'never',
    ],
  ])('%s', (_, one, other, word) => {
    const found = findingsOf(one, other);
    expect(found.map(({ rule }) => rule)).toEqual(['quotation.cut']);
    expect(found[0]!.values).toContain(word);
  });

  it('a denial dropped inside a phrase', () => {
    const found = findingsOf(
      'The report by Amy Dunne said the valves “were never tested under load”.',
      'The valves, said the report by Amy Dunne, “were tested under load”.',
    );
    expect(found.map(({ type }) => type)).toEqual(['quotation']);
  });

  it('two clauses in another order', () => {
    expect(
      drift(
        '“I heard the engine before I saw the lamp,” said Greta Holm. “Then there was no lamp.”',
        '“I saw the lamp before I heard the engine,” said Greta Holm.',
      ),
    ).toHaveLength(1);
  });

  it('is silent on a whole sentence behind the narrator that the other leaves out', () => {
    expect(
      findingsOf(
        '“We told the firm twice about the winch, and twice we had to wait,” said Greta Holm. “Nobody there can say they did not know.”',
        '“We told the firm twice about the winch, and twice we had to wait,” Greta Holm said.',
      ),
    ).toEqual([]);
  });

  it('the same words in another order', () => {
    expect(
      drift(
        '“We heard the barge before we saw her, and I was glad,” said Greta Holm.',
        '“We saw the barge before we heard her,” said Greta Holm, the pilot.',
      ),
    ).toEqual([['heard … saw', 'saw … heard']]);
  });
});

describe('quotation.drift between texts that put nearly all in other words', () => {
  const things = 'barge,crane,ferry,tower,quay,hull,rope,sail,mast,gate,wall,roof,door,pump,well,mill'.split(
    ',',
  );
  const acts = ['repaired', 'painted', 'measured', 'sold'];
  const told = (place: string, worn: string) =>
    things
      .flatMap((thing, at) =>
        acts
          .slice(0, 2)
          .map(
            (act, and) =>
              `“In ${place} the ${thing} was ${act} for the ${at + 2 + and} old keepers,” said Greta Holm.`,
          ),
      )
      .concat(`“Take up your ${worn} and walk home before the tide turns,” said Greta Holm.`)
      .join(' ');

  it('a word of like sense is no news there', () => {
    expect(drift(told('town', 'garment'), told('city', 'clothes')).flat()).not.toContain('clothes');
  });

  it('and is where all else is quoted alike', () => {
    expect(drift(told('town', 'garment'), told('town', 'clothes')).flat()).toContain('clothes');
  });
});

describe('quotations of a few words in one slot', () => {
  it.each([
    [
      'a word from the middle left out',
      'Greta Holm said that the port would pay “all reasonable costs” of the owners.',
      'Greta Holm promised that the port would pay “all costs” of the owners.',
      ['reasonable'],
    ],
    [
      'another noun in one sentence',
      'The coast guard said on Monday that it had boarded a “supply boat” off Brenn.',
      'Off Brenn the coast guard had boarded a “supply barge”, it said.',
      ['boat', 'barge'],
    ],
  ])('quotation.drift: %s', (_, one, other, values) => {
    expect(drift(one, other)).toEqual([values]);
  });

  it('quotation.drift is silent on a longer phrase cut at an end, and on another noun elsewhere', () => {
    expect(
      drift('Holm spoke of “all reasonable costs” here.', 'Holm spoke of “reasonable costs” here.'),
    ).toEqual([]);
    expect(drift('A “supply boat” sank in Orn.', 'Divers like the “supply barge” at Varde.')).toEqual([]);
  });
});

describe('what is noise and what is lost in a quotation', () => {
  it('quotation.drift is silent where a clause between two marks is left out, and marks no contraction', () => {
    const whole = '“We are a small port, and I say so with pride, but we have a big crane,” said Greta Holm.';
    expect(drift(whole, '“We are a small port, but we have a big crane,” said Greta Holm.')).toEqual([]);
    expect(
      drift(
        '“We cannot promise a safe crossing in such a storm,” said Greta Holm.',
        '“We can’t promise a calm crossing in such a storm,” said Greta Holm.',
      ),
    ).toEqual([['safe', 'calm']]);
  });

  it('quotation.cut: a superlative without what it is among', () => {
    const whole = '“She is the best pilot on the inner harbour run,” said Greta Holm.';
    expect(cut(whole, '“She is the best pilot,” said Greta Holm.')).toHaveLength(1);
    expect(
      cut(
        '“She is a good pilot on the inner harbour run,” said Greta Holm.',
        '“She is a good pilot,” said Greta Holm.',
      ),
    ).toEqual([]);
  });

  it('tells of two sentences of one speech what was done to each', () => {
    const rules = findingsOf(
      'The mayor, Petra Lund, was calm. “People here are worried, not panicking,” she said. “They want to know who will pay for their houses.”',
      '“People here are panicking,” said Petra Lund, the mayor. “They want to know who is going to pay for their homes.”',
    ).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['quotation.cut', 'quotation.drift']);
  });

  it('tells of a word at the end of one sentence, though of the next sentence of the speech it is told already', () => {
    const told = (last: string, who: string) =>
      `"There was nothing left for us but ${last}," said the keeper, Greta Holm. "My ${who} painted this chapel."`;
    expect(drift(told('waiting', 'uncle'), told('running', 'cousin')).toSorted()).toEqual([
      ['uncle', 'cousin'],
      ['waiting', 'running'],
    ]);
  });

  it('shows what was done to each paragraph of a letter in that paragraph', () => {
    const letter = (first: string, second: string) =>
      `The captain wrote home that night.\n\n“My ${first} friend,\n\n“The ship has lain in the harbour since the middle of June, and the crew are in good health. My poor mate was ${second} of comfort and tranquillity.\n\n“We shall sail for the southern islands, and you will have no letter until we are there.”`;
    const found = findingsOf(letter('dearest', 'devoid'), letter('dear', 'void'));
    expect(found.map(({ values }) => values)).toContainEqual(['dearest', 'dear']);
    for (const { start, end, focus } of found.flatMap(({ places }) => places))
      expect(focus.every((span) => span.start >= start && span.end <= end)).toBe(true);
  });

  it('quotation.reworded: one frame with words of like sense', () => {
    expect(
      valuesOf(
        'quotation.reworded',
        '“I came as a friend of the town, not as a judge,” he wrote.',
        'In the evening the envoy spoke again. “I came as a companion, not as a referee.”',
      ),
    ).toHaveLength(1);
  });
});

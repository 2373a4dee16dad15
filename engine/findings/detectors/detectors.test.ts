import { describe, expect, it } from 'vitest';
import { compare } from '../../compare.ts';
import type { Finding, SourceText } from '../../types.ts';

/** Findings of one rule over these texts, each as its values. */
function found(
  rule: string,
  ...texts: readonly (string | Partial<SourceText>)[]
): readonly (readonly string[])[] {
  return findings(rule, ...texts).map(({ values }) => values);
}

function findings(rule: string, ...texts: readonly (string | Partial<SourceText>)[]): Finding[] {
  const sources = texts.map((text, index): SourceText => ({
    id: `s${index}`,
    text: '',
    language: 'en',
    ...(typeof text === 'string' ? { text } : text),
  }));
  return compare(sources).findings.filter((finding) => finding.rule === rule);
}

describe('quotation.drift', () => {
  const say = (quote: string) => `The minister said: ${quote} Then he left the room.`;

  it('quotation.drift: one utterance, two wordings, across sources and within one', () => {
    expect(
      found(
        'quotation.drift',
        say('“We will never accept this treaty.”'),
        say('“We shall never accept this treaty.”'),
      ),
    ).toEqual([['will', 'shall']]);
    expect(
      found(
        'quotation.drift',
        `Treaty: “we never accept this bad treaty”\nHe said “we never accept that bad treaty” on Monday.`,
      ),
    ).toEqual([['this', 'that']]);
  });

  it.each([
    ['marks and case', '“We will never accept this treaty.”', '"we will never accept this treaty"'],
    ['a part of it', '“We will never accept this treaty.”', '“never accept this treaty”'],
    [
      'an ellipsis',
      '“We will never, whatever they say, accept this treaty.”',
      '“We will never … accept this treaty.”',
    ],
    [
      'another utterance',
      '“We will never accept this treaty.”',
      '“The harvest was good in all the provinces.”',
    ],
  ])('quotation.drift is silent on %s', (_, a, b) => {
    expect(found('quotation.drift', say(a), say(b))).toEqual([]);
  });

  it('quotation.drift: three wordings of one utterance are one finding', () => {
    const [one, ...more] = findings(
      'quotation.drift',
      say('“We locked the door of cooperation today.”'),
      say('“We locked the door to cooperation today.”'),
      say('“We locked the door on cooperation today.”'),
    );
    expect(more).toEqual([]);
    expect(one?.places).toHaveLength(3);
    expect(one?.values).toEqual(['of', 'to', 'on']);
  });

  it('quotation.drift knows guillemets, low and CJK marks', () => {
    const a = 'Er sagte: „Wir werden diesen Vertrag niemals unterschreiben.“ Dann ging er.';
    const b = 'Er sagte: »Wir werden diesen Vertrag niemals unterschreiben.« Dann ging er.';
    const c = 'Er sagte: «Wir werden diesen Vertrag keinesfalls unterschreiben.» Dann ging er.';
    const german = (text: string) => ({ text, language: 'de' });
    expect(found('quotation.drift', german(a), german(b))).toEqual([]);
    expect(found('quotation.drift', german(a), german(c))).toEqual([['niemals', 'keinesfalls']]);
  });
});

describe('number.count', () => {
  const killed = (count: string) =>
    `The explosion in Kabul killed ${count} soldiers near the airport gate on the road.`;

  it('number.count: the same thing counted differently, in figures or words', () => {
    expect(found('number.count', killed('three'), killed('four'))).toEqual([['three', 'four']]);
    expect(found('number.count', killed('1,250'), killed('1,350'))).toEqual([['1,250', '1,350']]);
    expect(found('number.count', killed('two dozen'), killed('30'))).toEqual([['two dozen', '30']]);
  });

  it.each([
    ['the same value in words', 'twelve', '12'],
    ['a million either way', '1.2 million', '1,200,000'],
    ['more than', 'more than three', 'four'],
    ['nearly', 'nearly 100', '98'],
    ['about', 'about 50', '47'],
    ['a rounded thousand', '3,000', '2,950'],
    ['thousands set apart by a space', '12 000', '12,000'],
    ['a full stop that may set thousands apart', '12.000', '12,000'],
  ])('number.count is silent on %s', (_, a, b) => {
    expect(found('number.count', killed(a), killed(b))).toEqual([]);
  });

  it('number.count: money is one thing, by sign or by name', () => {
    const promised = (sum: string) =>
      `The government in Madrid promised ${sum} in aid to the flooded villages.`;
    expect(found('number.count', promised('$12 million'), promised('1.2 million dollars'))).toEqual([
      ['$12 million', '1.2 million dollars'],
    ]);
    expect(found('number.count', promised('$1.2 million'), promised('1,200,000 dollars'))).toEqual([]);
  });

  it('number.count is silent when different things are counted, or days and years', () => {
    expect(
      found(
        'number.count',
        'The fire in Lyon destroyed three houses and killed four people.',
        'The fire in Lyon killed four people and destroyed three houses.',
      ),
    ).toEqual([]);
    expect(
      found(
        'number.count',
        'The session of the council in Geneva ended on July 8.',
        'The session of the council in Geneva ended in 2022.',
      ),
    ).toEqual([]);
  });
});

describe('date.calendar', () => {
  const ended = (date: string) => `The latest session of the council in Geneva ended ${date} without a vote.`;

  it('date.calendar: one event, two dates', () => {
    expect(found('date.calendar', ended('on July 8'), ended('on 9 July'))).toEqual([['July 8', '9 July']]);
    expect(found('date.calendar', ended('in May'), ended('in June'))).toEqual([['May', 'June']]);
  });

  it('date.calendar is silent on the same date otherwise written, and on weekdays of different weeks', () => {
    expect(found('date.calendar', ended('on July 8'), ended('on 8 July 2022'))).toEqual([]);
    expect(found('date.calendar', ended('in July'), ended('on July 8'))).toEqual([]);
    const on = (day: string, published: string) => ({ text: ended(`on ${day}`), published });
    expect(found('date.calendar', on('Friday', '2022-07'), on('Monday', '2022-09'))).toEqual([]);
    expect(found('date.calendar', on('Friday', '2022-07-19'), on('Monday', '2022-07-20'))).toEqual([
      ['Friday', 'Monday'],
    ]);
  });
});

describe('negation.one-sided', () => {
  it('negation.one-sided: one sentence, once negated', () => {
    expect(
      found(
        'negation.one-sided',
        'The ministry did confirm the death of the hostage in Mosul.',
        'The ministry did not confirm the death of the hostage in Mosul.',
      ),
    ).toEqual([['not']]);
  });

  it('negation.one-sided is silent where two negations meet or the sentences differ', () => {
    expect(
      found(
        'negation.one-sided',
        'The ministry never denied the death of the hostage in Mosul.',
        'The ministry did not deny the death of the hostage in Mosul.',
      ),
    ).toEqual([]);
    expect(
      found(
        'negation.one-sided',
        'The hostage in Mosul was freed by the army.',
        'The ministry did not name the hostage held in Mosul by the rebels last year.',
      ),
    ).toEqual([]);
  });
});

describe('name.pronoun', () => {
  it('name.pronoun: one person, two genders', () => {
    expect(
      found(
        'name.pronoun',
        'Maria Lopez said she would stay in office. But before the end of August, he has promised to publish a report.',
      ),
    ).toEqual([['she', 'he']]);
  });

  it.each([
    ['another person between', 'Maria Lopez said she would stay. Her husband disagreed, and he left.'],
    ['somebody else named', 'Maria Lopez said she would stay. John Smith disagreed, and he left.'],
    ['quoted words', 'Maria Lopez said she would stay. “But he must go,” she added.'],
    ['no named person', 'The crowd waited. She came and he left.'],
  ])('name.pronoun is silent with %s', (_, text) => {
    expect(found('name.pronoun', text)).toEqual([]);
  });
});

describe('acronym.expansions', () => {
  it('acronym.expansions: spelt out in two ways', () => {
    const text = 'The WHO (World Health Organization) spoke. Later the WHO (World Heritage Office) did.';
    expect(found('acronym.expansions', text)).toEqual([
      ['World Health Organization', 'World Heritage Office'],
    ]);
    expect(
      found(
        'acronym.expansions',
        'The World Health Organization (WHO) spoke.',
        'The World Heritage Office (WHO) spoke.',
      ),
    ).toHaveLength(1);
  });

  it('acronym.expansions is silent on the same words in texts of two languages', () => {
    const texts = [
      'The WHO (World Health Organizations) spoke.',
      'Die WHO (World Health Organizations) sprach.',
    ];
    const result = compare(
      texts.map((text, at) => ({ id: `t${at}`, text, language: at === 0 ? 'en' : 'de' })),
    );
    expect(result.findings.filter(({ type }) => type === 'acronym')).toEqual([]);
  });

  it('acronym.expansions is silent on articles, case and inflection, and on brackets that explain nothing', () => {
    expect(
      found('acronym.expansions', 'The EU (the European Union) met. The EU (European union) left.'),
    ).toEqual([]);
    expect(
      found('acronym.expansions', 'BBC (according to two people) said. BBC (in its late news) said.'),
    ).toEqual([]);
  });
});

describe('status', () => {
  const out = {
    text: 'The report on Kosovo was published on Monday by the agency.',
    published: '2022-09-01',
  };
  const awaited = {
    text: 'The agency has promised to publish its report on Kosovo soon.',
    published: '2022-07-01',
  };

  it('status.publication: out here, awaited there; explained by the dates when they allow it', () => {
    expect(findings('status.publication', out, awaited)[0]?.explained).toBeDefined();
    expect(
      findings('status.publication', out, { ...awaited, published: '2022-10-01' })[0]?.explained,
    ).toBeUndefined();
    expect(findings('status.publication', out, { text: awaited.text })).toHaveLength(1);
  });

  it('status.publication is silent on another report', () => {
    expect(
      found('status.publication', out, 'The agency has promised to publish its report on Angola soon.'),
    ).toEqual([]);
  });

  it('status.comment: declines, then comments', () => {
    expect(
      found(
        'status.comment',
        'A ministry spokesman declined to comment. The ministry spokesman added that talks go on.',
      ),
    ).toEqual([['declined to comment', 'added']]);
    expect(
      found(
        'status.comment',
        'A ministry spokesman declined to comment. A police spokesman said that talks go on.',
      ),
    ).toEqual([]);
  });
});

describe('wording.act', () => {
  it('wording.act: the act in the headline, the act in the body', () => {
    const text =
      'Iran asks to shelve nuclear report\n\nIran has asked the agency to bury the nuclear report, a diplomat said.';
    expect(found('wording.act', text)).toEqual([['shelve', 'bury']]);
  });

  it('wording.act is silent on different acts and different objects', () => {
    expect(
      found(
        'wording.act',
        'Iran asked the agency to read the report. Iran asked the agency to bury the report.',
      ),
    ).toEqual([]);
    expect(
      found(
        'wording.act',
        'Iran asked the agency to shelve the report. Iran asked the agency to bury the cables.',
      ),
    ).toEqual([]);
  });
});

describe('version.other', () => {
  const text =
    'The letter says “the plan would damage the credibility of the whole office”. ' +
    'Another version of the letter says that the plan would damage “his own credibility in the office”.';

  it('version.other: the text itself speaks of another version', () => {
    const [finding] = findings('version.other', text);
    expect(finding?.places.map(({ quote }) => quote.slice(0, 20))).toEqual([
      'the plan would damag',
      'Another version of t',
    ]);
  });

  it('version.other is silent when nothing was quoted before', () => {
    expect(
      found(
        'version.other',
        'Another version of the letter says that the plan would damage “his own credibility”.',
      ),
    ).toEqual([]);
  });
});

describe('wording.thing', () => {
  const other =
    'Another version of the letter says that the plan would damage “his own credibility in the office”.';
  const quote = '“The plan would damage the credibility of the whole office,” the document says.';

  it('wording.thing: what was a document has another version that is a letter', () => {
    const [finding] = findings(
      'wording.thing',
      `It stands in a secret document seen by Reuters. ${quote} ${other}`,
    );
    expect(finding?.places.map(({ quote }) => quote)).toEqual([
      'a secret document seen by Reuters',
      'Another version of the letter',
    ]);
    expect(finding?.values).toEqual(['document', 'letter']);
  });

  it.each([
    ['one name', `It stands in a letter seen by Reuters. ${quote.replace('document', 'letter')} ${other}`],
    ['a thing the text explains', `It stands in a document, a letter to the mayor. ${quote} ${other}`],
    ['a thing nobody brought in', `${quote} ${other}`],
    [
      'a person who quotes',
      `It stands in a document. ${quote.replace('the document', 'Ines Aldana')} ${other}`,
    ],
  ])('wording.thing is silent on %s', (_, text) => {
    expect(found('wording.thing', text)).toEqual([]);
  });
});

describe('findings', () => {
  const a = 'The explosion in Kabul killed three soldiers near the airport gate.';
  const b = 'The explosion in Kabul killed four soldiers near the airport gate.';

  it('findings keep their ids when the order of the texts changes, and only letters change in what they say', () => {
    const forth = compare([
      { id: 'x', text: a },
      { id: 'y', text: b },
    ]).findings;
    const back = compare([
      { id: 'y', text: b },
      { id: 'x', text: a },
    ]).findings;
    expect(forth).toHaveLength(1);
    expect(back.map(({ id }) => id)).toEqual(forth.map(({ id }) => id));
    const told = (words: string) => `“${words.slice(0, -1)}”`;
    expect(forth[0]?.says).toBe(`A says ${told(a)}; B says ${told(b)}.`);
    expect(back[0]?.says).toBe(`A says ${told(b)}; B says ${told(a)}.`);
  });

  it('findings: the same in other words gives none; a text against itself gives none across', () => {
    expect(
      compare([
        { id: 'x', text: 'China vehemently rejects any wrongdoing.' },
        { id: 'y', text: 'China has strongly denied the allegations.' },
      ]).findings,
    ).toEqual([]);
    expect(
      compare([
        { id: 'x', text: a },
        { id: 'y', text: a },
      ]).findings,
    ).toEqual([]);
  });

  it('findings: a text that contradicts itself does so once when it is there twice', () => {
    const text =
      'Treaty: “we never accept this bad treaty”\nHe said “we never accept that bad treaty” on Monday.';
    const twice = compare([
      { id: 'x', text },
      { id: 'y', text },
    ]).findings;
    expect(twice.map(({ places }) => places.map(({ source }) => source))).toEqual([['x', 'x', 'y', 'y']]);
  });
});

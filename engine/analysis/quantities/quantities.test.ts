import { describe, expect, it } from 'vitest';
import { parsed } from './parsed.test-data.ts';
import { quantitiesIn } from './quantities.ts';

/** "printed = value or bounds unit > counted", one for each quantity. */
const told = (text: string, headline = false) =>
  quantitiesIn(parsed(text, headline)).map((one) => {
    const { value, low, high, counted, unit, currency, kind, per } = one;
    const bounds = low === value && high === value ? '' : ` (${low ?? ''}..${high ?? ''})`;
    const number = `${value === null ? '' : Number(value.toPrecision(6))}${bounds}`;
    const shown = kind === 'count' || kind === 'number' ? '' : ` ${kind}`;
    const measure = `${unit === null ? '' : ` ${unit}`}${currency === null ? '' : ` ${currency}`}${per === null ? '' : ` per ${per}`}`;
    const thing = counted === null ? '' : ` > ${counted.token < 0 ? `(${counted.lemma})` : counted.lemma}`;
    return `${text.slice(one.start, one.end)} = ${number}${shown}${measure}${thing}`;
  });

describe('quantitiesIn', () => {
  it.each([
    ['Sixty four barns burned down.', ['Sixty four = 64 > barn']],
    ['A hundred and thirty pupils were sent home.', ['A hundred and thirty = 130 > pupil']],
    [
      'The valley has two million forty one thousand sheep.',
      ['two million forty one thousand = 2041000 > sheep'],
    ],
    ['Three thousand four hundred letters arrived.', ['Three thousand four hundred = 3400 > letter']],
    ['The fund has six and a half million euros.', ['six and a half million euros = 6500000 money EUR']],
    ['Half a million pilgrims walked to the shrine.', ['Half a million = 500000 > pilgrim']],
    ['The city has 12 000 trees.', ['12 000 = 12000 > tree']],
    ["The chest held 250'000 francs.", ["250'000 francs = 250000 money CHF"]],
    ['The gift came to 3 crore rupees.', ['3 crore rupees = 30000000 money INR > gift']],
    ['The gate is 3½ metres wide.', ['3½ = 3.5 measure metre > gate']],
    ['The board waited for twelve (12) letters.', ['twelve (12) = 12 > letter']],
  ])('reads numbers of any form: %s', (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });

  it.each([
    ['More than 2,000 people sang.', ['2,000 = 2000 (2000..) > people']],
    ['Fewer than 2,000 people sang.', ['2,000 = 2000 (..2000) > people']],
    ['As many as 70 boats sank.', ['70 = 70 (..70) > boat']],
    ['Between 40 and 50 barns were lost.', ['40 and 50 =  (40..50) > barn']],
    ['Twenty to thirty trees fell.', ['Twenty to thirty =  (20..30) > tree']],
    ['Hundreds of nurses struck.', ['Hundreds =  (200..2000) > nurse']],
    ['Several hundred nurses struck.', ['Several hundred =  (300..900) > nurse']],
    ['Nearly 80 goats strayed.', ['80 = 80 (..80) > goat']],
  ])('reads what bounds them: %s', (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });

  it.each([
    ['At least 17 have been confirmed dead.', ['17 = 17 (17..) > (person)']],
    ['About 300 gathered in the square.', ['300 = 300 > (person)']],
    ['The gap widened by two points to five.', ['two = 2 > point', 'five = 5']],
    ['They won by 212 votes to 198.', ['212 votes to 198 =  (212..198) score']],
    ['The estate was bought for £3m.', ['£3m = 3000000 money GBP > estate']],
  ])('reads what the words around them tell: %s', (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });

  it.each([
    ['A quarter of the members resigned.', ['A quarter = 0.25 fraction > member']],
    ['One in three voters stayed away.', ['One in three = 0.333333 fraction > voter']],
    ['Prices fell 3.5 per cent.', ['3.5 per cent = 3.5 percent > price']],
    ['Exports fell by three percentage points.', ['three percentage points = 3 points > export']],
    ['Takings reached $2.5bn.', ['$2.5bn = 2500000000 money USD > taking']],
    ['She earns £20 an hour.', ['£20 = 20 money GBP per hour']],
    [
      'It was 86 degrees Fahrenheit (30 C) in the hall.',
      ['86 = 86 measure degree fahrenheit', '30 = 30 measure degree celsius'],
    ],
    ['The board voted 9–2 for the merger.', ['9–2 =  (9..2) score']],
    ['It was the third worst drought on record.', ['third worst = 3 rank > drought']],
    ['The flood swept over 83 plots.', ['83 = 83 > plot']],
    ['Most of the crew were saved.', ['Most =  (0.5..1) quantifier > crew']],
  ])('reads shares, money, measures, scores and ranks: %s', (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });

  it.each([
    ['Of the 40 miners, 31 survived.', ['40 = 40 > miner', '31 = 31 > (person)']],
    ['The police arrested three and wounded five.', ['three = 3 > (person)', 'five = 5 > (person)']],
    ['The death toll rose to 84.', ['84 = 84 > toll']],
    ['The blast came without warning, killing nine pupils.', ['nine = 9 > pupil']],
    [
      'He bought a six-story house with a $4 million loan.',
      ['six = 6 > story', '$4 million = 4000000 money USD > loan'],
    ],
    ['They freed 20 of the 50 captives.', ['20 = 20 > captive', '50 = 50 > captive']],
  ])('tells what is counted: %s', (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });

  it.each([
    ['Some 11,400 watched the final from the hill.', ['11,400 = 11400 > (person)']],
    ['Of the 40 aboard, 12 died.', ['40 = 40 > (person)', '12 = 12 > (person)']],
    ['There were fourteen of us at table.', ['fourteen = 14 > (person)']],
    ['Lund, a father of two, was freed.', ['two = 2 > (person)']],
    ['The remaining three were sold.', ['three = 3']],
    ['In all, 61 homes were destroyed and 114 damaged.', ['61 = 61 > home', '114 = 114 > home']],
    ['The van hit five cyclists; four are in hospital.', ['five = 5 > cyclist', 'four = 4 > cyclist']],
    ['The charity gave out 1,200 parcels, up from 800.', ['1,200 = 1200 > parcel', '800 = 800 > parcel']],
  ])('tells what is understood: %s', (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });

  it.each([
    ['Output at the mine fell by a fifth in two years.', ['a fifth = 0.2 fraction > output']],
    ['A portrait valued at £3m was cut from its frame.', ['£3m = 3000000 money GBP > portrait']],
    ['Rents have gone up 18 per cent since 2020.', ['18 per cent = 18 percent > rent']],
    ['A wall 12ft high fell on a van.', ['12 = 12 measure foot > wall']],
    [
      'The lake is 90 feet deep and two miles wide.',
      ['90 = 90 measure foot > lake', 'two = 2 measure mile > lake'],
    ],
    ['Net debt was halved to €310m.', ['€310m = 310000000 money EUR > debt']],
    [
      'Interest rates were cut by a quarter of a percentage point.',
      ['a quarter of a percentage point = 0.25 points > rate'],
    ],
    ['The city claimed $22 million in damages.', ['$22 million = 22000000 money USD > damage']],
    ['She bought half a pound of butter.', ['half = 0.5 measure pound > butter']],
    [
      'Turnout fell below half for the first time.',
      ['half = 0.5 (..0.5) fraction > turnout', 'first = 1 ordinal > time'],
    ],
    ['Hundreds of government and private buildings shook.', ['Hundreds =  (200..2000) > building']],
    ['It felt 54 aftershocks stronger than five.', ['54 = 54 > aftershock', 'five = 5 (5..) > aftershock']],
    ['Two of his former co - workers hid.', ['Two = 2 > worker']],
    ['In Athens, where 10,000 gathered for a rally, police fired.', ['10,000 = 10000 > (person)']],
    ['They drove at speeds up to 120 mph.', ['120 = 120 (..120) measure mile per hour > speed']],
    ['The 13- and 15-inch screens sold.', ['13 = 13 measure inch > screen', '15 = 15 measure inch > screen']],
    ['They seized six AK 47 rifles.', ['six = 6 > rifle']],
    ['The bill passed by 212 votes to 198.', ['212 votes to 198 =  (212..198) score']],
  ])('tells what is measured: %s', (text, quantities) => {
    expect(told(text)).toEqual(quantities);
  });

  it('takes what somebody is for no count', () => {
    expect(told('He is one of five sons, and the only one of eleven cousins to marry.')).toEqual([
      'five = 5 > son',
      'eleven = 11 > cousin',
    ]);
  });

  it('counts people in headlines without auxiliaries', () => {
    expect(told('Nine killed, 34 hurt in ferry fire', true)).toEqual([
      'Nine = 9 > (person)',
      '34 = 34 > (person)',
    ]);
    expect(told('Scores hurt as pier gives way, 30 stalls wrecked', true)).toEqual([
      'Scores =  (40..400) > (person)',
      '30 = 30 > stall',
    ]);
  });

  it('reads a share that ends a headline', () => {
    expect(told('Brewer lifts profit, shares up 4 percent', true)).toEqual(['4 percent = 4 percent > share']);
  });

  it.each([
    'He flew a Boeing 737 over Highway 61 with an F-16.',
    'Call 555-0199 or read version 2.4.1 of chapter 7.',
    'The claim stands in the notes [4].',
    'She lives at 12 Elm Street.',
    'No one knew, and one day it was gone.',
    'Version 3.2 came with Nova Mail 5.01 and a 1080p camera.',
    'He met the first lady and the first baseman for a second.',
    'The body lay in the 1200 block of Elm Street.',
    'The plant opened in 1987 and closed on 6 August 2004 at 9:40 a.m.',
  ])('leaves names, addresses, pronouns and dates: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('ties a quantity to the predicate of its clause', () => {
    const tree = parsed('The storm wrecked 30 stalls before it reached the pier.');
    const [stalls] = quantitiesIn(tree);
    expect([tree.tokens[stalls!.predicate!.token]!.text, stalls!.predicate!.role]).toEqual([
      'wrecked',
      'obj',
    ]);
  });
});

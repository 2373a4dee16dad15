import { describe, expect, it } from 'vitest';
import { conflictsIn } from './held-facts.test-data.ts';

const told = (a: string, b: string) => conflictsIn(a, b, ['quantity']);

describe('quantities that cannot both hold', () => {
  it.each([
    // Places in an order.
    [
      'Arden is the island’s largest grower of tulips.',
      'Arden, the island’s second-largest grower of tulips, closed.',
      'largest / second-largest: rank',
    ],
    [
      'This is the first blind tasting the guild has held.',
      'For the guild it is the third blind tasting.',
      'first / third: rank',
    ],
    ['The quilt was her last finished piece.', 'It was the first piece she finished.', 'last / first: rank'],
    [
      'It is the museum’s record purchase.',
      'It is the second most expensive purchase of the museum.',
      'record / second most: rank',
    ],
    [
      'The fair opens on the first Saturday of June.',
      'The fair opens on the last Saturday of June.',
      'first / last: rank',
    ],
    // Money and measures.
    [
      'The guild set 40 million crowns aside.',
      'The guild set aside 40 million dollars.',
      '40 million crowns / 40 million dollars: currency',
    ],
    [
      'A cup holds up to 12 nanograms of lead.',
      'They found as much as 12 micrograms of it per cup.',
      'up to 12 nanograms / as much as 12 micrograms: unit',
    ],
    ['The tower stands 300 metres up.', 'It stands at a height of 300 feet.', '300 metres / 300 feet: unit'],
    ['Attendance tripled.', 'Attendance rose by half.', 'tripled / half: multiple'],
    // Votes and lists.
    [
      'Ms Orr took 31,846 votes to 28,110 for her rival.',
      'Orr, 31,486.',
      '31,846 votes to 28,110 / 31,486: digits',
    ],
    ['The Blues hold 7, the Reds 15.', 'The Reds 17 and the Blues 7.', '15 / 17: value'],
    // How many do what.
    [
      'Of the jurors, two wanted more time and one refused.',
      'One wanted more time and two refused.',
      'two / One: value',
    ],
    ['Both keepers were asleep.', 'One of the keepers was asleep.', 'Both / One: value'],
    ['Three people waited.', 'Four passengers waited.', 'Three / Four: value'],
    ['The fire took 61 homes.', 'The fire took 57 houses.', '61 / 57: value'],
    [
      'Few bakers had paid for the flour.',
      'The bakers came. Most had paid for the flour.',
      'Few / Most: quantifier',
    ],
  ])('%s | %s', (a, b, conflict) => {
    expect(told(a, b)).toContain(conflict);
    expect(told(b, a)).toHaveLength(told(a, b).length);
  });

  it.each([
    ['Arden is the largest grower of tulips.', 'Arden is the island’s biggest grower of tulips.'],
    ['Arden is the largest grower of tulips.', 'It was the second storm of the week.'],
    ['She is the second woman to lead the guild.', 'She is the first woman since 1951 to lead the guild.'],
    ['Attendance doubled.', 'Attendance rose by 100 percent.'],
    ['It was her last piece.', 'It was the last week of May.'],
    ['A woman was taken to hospital.', 'A woman of 71 was taken to hospital.'],
    ['The king wore two crowns.', 'He paid two dollars.'],
    ['Ms Orr took 31,846 votes to 28,110 for her rival.', 'Orr, 31,846.'],
    ['Both keepers were asleep.', 'The two keepers were asleep.'],
    ['One never knows what one wants.', 'Three keepers were asleep.'],
    // People and things are not counted together.
    ['Lifeboats from two villages brought the passengers ashore.', 'The ferry carried 214 passengers.'],
    ['It stands 100 metres up.', 'It stands at a height of 328 feet.'],
  ])('none: %s | %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});

describe('directions', () => {
  it.each([
    [
      'The wreck lies in the bay east of the pier.',
      'They dived in the waters to the south-west of the pier.',
      'east / south-west: direction',
    ],
    ['The kites drifted northwards.', 'The kites drifted off to the south.', 'northwards / south: opposite'],
  ])('%s | %s', (a, b, conflict) => {
    expect(conflictsIn(a, b, ['word'])).toContain(conflict);
  });

  it('none of neighbours and names', () => {
    expect(conflictsIn('It lies east of the pier.', 'It lies north-east of the pier.', ['word'])).toEqual([]);
    expect(conflictsIn('They flew to South Korea.', 'They flew to North Macedonia.', ['word'])).toEqual([]);
  });
});

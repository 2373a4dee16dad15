import { describe, expect, it } from 'vitest';
import { conflictsIn } from './held-facts.test-data.ts';

describe('offices of one person', () => {
  it.each([
    [
      'Greta Moll, the choir’s head of outreach, welcomed them.',
      'Applause for Greta Moll, the choir’s chief accountant.',
    ],
    [
      'The bakers were led by Piet Raven, until now deputy manager of the mill.',
      'Piet Raven, the chief buyer, led the bakers.',
    ],
    [
      'The theatre’s lighting designer, Oskar Thul, fell.',
      'Oskar Thul, the stage manager at the theatre, fell.',
    ],
    [
      'Prompting them were Ada Birk and Lena Holm, the festival’s managing director.',
      'Lena Holm, the festival’s press officer, laughed.',
    ],
    ['Ruth Abel was appointed chief gardener in May.', 'Ruth Abel was named as head of catering.'],
    ['The board made Ruth Abel its treasurer.', 'Members elected Ruth Abel secretary of the union.'],
    ['Deputy mayor Ruth Abel cut the ribbon.', 'Mayor Ruth Abel cut the ribbon.'],
    ['The choir’s president is Ruth Abel.', 'Ruth Abel, the choir’s cellist, stood up.'],
    ['Sergeant Ruth Abel was hurt.', 'Corporal Ruth Abel was hurt.'],
    ['Colonel Ruth Abel spoke first.', 'The first to speak was Major Ruth Abel.'],
    ['Nils Okter, the former treasurer of the club, sued.', 'Nils Okter, the treasurer of the club, sued.'],
  ])('%s | %s', (a, b) => {
    expect(conflictsIn(a, b, ['office'])).toHaveLength(1);
    expect(conflictsIn(b, a, ['office'])).toHaveLength(1);
  });

  it.each([
    ['Greta Moll, the choir’s treasurer, sang.', 'The treasurer of the choir, Greta Moll, stood up.'],
    ['Greta Moll, the choir’s treasurer, sang.', 'Ivo Lang, the choir’s conductor, sang.'],
    [
      'Ada Birk, the conductor, and Lena Holm, the cellist, bowed.',
      'Lena Holm, the cellist, bowed to Ada Birk, the conductor.',
    ],
    ['Oskar Thul is the stage manager.', 'Stage manager Oskar Thul fell.'],
    // One office, which has two names.
    ['The master, Oskar Thul, was saved.', 'Captain Oskar Thul was saved.'],
    // One quality, which has two words.
    ['Greta Moll, the choir’s principal cellist, sang.', 'Greta Moll, the choir’s chief cellist, sang.'],
  ])('none: %s | %s', (a, b) => {
    expect(conflictsIn(a, b, ['office'])).toEqual([]);
  });
});

describe('peoples', () => {
  it.each([
    ['The Finnish beekeeper Aino Rask won.', 'Aino Rask, an Estonian, won.', 'other'],
    [
      'The beekeepers’ chief, Aino Rask, a Finn whose hives stand in Oban, thanked them.',
      'They thanked the Estonian beekeeper, Aino Rask.',
      'other',
    ],
    ['The juggler, a Hungarian, fell on Monday.', 'The Romanian, 34, had practised all night.', 'unnamed'],
    ['The juggler, a Hungarian, fell.', 'The Romanian fell in the last minute.', 'unnamed'],
    ['“Ms Rask, you are a Finn,” he began.', 'Aino Rask, the Estonian beekeeper, won.', 'other'],
  ])('%s | %s', (a, b, why) => {
    expect(conflictsIn(a, b, ['nationality'])).toEqual([expect.stringMatching(new RegExp(`: ${why}$`))]);
  });

  it.each([
    ['Aino Rask, a Finn, won.', 'The Finnish beekeeper Aino Rask won.'],
    ['Aino Rask, a Finn, won.', 'Mart Saar, an Estonian, came second.'],
    ['The juggler, a Hungarian, fell.', 'The Romanian government fell.'],
    ['The Finnish company sold honey.', 'The Estonian company bought honey.'],
  ])('none: %s | %s', (a, b) => {
    expect(conflictsIn(a, b, ['nationality'])).toEqual([]);
  });
});

describe('men and women', () => {
  it.each([
    ['T. Wren, the tenant, said she would leave.', 'T. Wren, the tenant, said he would leave.'],
    ['Ms Wren left the flat.', 'The tenant T. Wren said he would leave.'],
    ['Kim Wren, a spokeswoman for the tenants, left.', 'Kim Wren said that he was leaving.'],
  ])('%s | %s', (a, b) => {
    expect(conflictsIn(a, b, ['gender'])).toHaveLength(1);
  });

  it('none of two persons, and none of one', () => {
    expect(conflictsIn('Ms Wren left.', 'Mr Dunn said he would stay.', ['gender'])).toEqual([]);
    expect(conflictsIn('Ms Wren said she would leave.', 'T. Wren said she was leaving.', ['gender'])).toEqual(
      [],
    );
  });
});

describe('what a thing with a name is', () => {
  it('a factory is no warehouse', () => {
    expect(
      conflictsIn(
        'Smoke rose from Hadlow, the warehouse where paper was kept.',
        'Nobody works in the company’s Hadlow factory.',
        ['word'],
      ),
    ).toContain('warehouse / factory: exclusive');
    expect(
      conflictsIn('Smoke rose from Hadlow, the warehouse.', 'Nobody works in the Selby factory.', ['word']),
    ).toEqual([]);
  });
});

it('what somebody does is no part of an office', () => {
  expect(
    conflictsIn(
      'A strike is possible, said their lawyer, Tilda Roe.',
      'So said Tilda Roe, the lawyer acting for the dancers.',
      ['office'],
    ),
  ).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { compare } from '../../index.ts';
import { findingsOf, valuesOf } from './cases.test-data.ts';

const states = (...texts: readonly string[]) => valuesOf('status.state', ...texts);

describe('status.state', () => {
  it.each([
    [
      'custody',
      'Police in Brenn arrested Ines Aldana on Monday.',
      'Ines Aldana remains at large, police said.',
      ['arrested', 'at large'],
    ],
    [
      'a passive',
      'Ines Aldana was arrested on Monday.',
      'On Tuesday Aldana was still on the run.',
      ['arrested', 'at large'],
    ],
    [
      'a verdict',
      'Tove Brandt was convicted of fraud.',
      'A jury in Varde acquitted Tove Brandt on Friday.',
      ['convicted', 'acquitted'],
    ],
    [
      'an office',
      'Tove Brandt resigned on Sunday.',
      'Tove Brandt remains in office despite the affair.',
      ['out of office', 'in office'],
    ],
    [
      'comment on one matter',
      'Tove Brandt declined to comment on the strike.',
      'Tove Brandt said the strike would end soon.',
      ['declining to comment', 'commenting'],
    ],
    [
      'a thing',
      'The talks on the Brenn harbour treaty in Varde opened, and the Brenn Bridge is closed.',
      'The Brenn Bridge was reopened after the talks in Varde.',
      ['closed', 'open'],
    ],
    [
      'a noun in linked sentences',
      'The gunman who fired at the Brenn harbour office was arrested near Varde.',
      'The gunman who fired at the Brenn harbour office is still at large near Varde.',
      ['arrested', 'at large'],
    ],
    [
      'a course',
      'The trial of Ines Aldana at the court of Varde is due to begin.',
      'The trial of Ines Aldana at the court of Varde has ended.',
      ['still to come', 'over'],
    ],
  ])('status.state: %s', (_, a, b, values) => {
    expect(states(a, b)).toEqual([values]);
  });

  it.each([
    ['life', 'The mayor, Ines Aldana, survived the crash.', 'Ines Aldana was killed in the crash.'],
    [
      'consent to one matter',
      'Tove Brandt agreed to sign the harbour treaty.',
      'Tove Brandt refused to sign the harbour treaty.',
    ],
    [
      'testimony on one matter',
      'Tove Brandt confirmed the sale of the harbour.',
      'Tove Brandt denied the sale of the harbour.',
    ],
    ['search', 'Ines Aldana is missing after the storm.', 'Divers found Ines Aldana after the storm.'],
  ])('status.state is one finding with the opposite words: %s', (_, a, b) => {
    const found = findingsOf(a, b).filter(
      ({ rule }) => rule === 'status.state' || rule === 'antonym.opposite',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.places).toHaveLength(2);
  });

  it.each([
    ['two people', 'Ines Aldana was arrested on Monday.', 'Tove Brandt remains at large.'],
    ['what is only possible', 'Ines Aldana may be arrested on Monday.', 'Ines Aldana remains at large.'],
    ['what was not', 'Ines Aldana was not arrested.', 'Ines Aldana remains at large.'],
    ['what is wanted', 'Police want Ines Aldana to be arrested.', 'Ines Aldana remains at large.'],
    ['a condition', 'If Ines Aldana was arrested, nobody said so.', 'Ines Aldana remains at large.'],
    [
      'a text that tells both',
      'Ines Aldana was arrested and was released a day later. Ines Aldana was released at noon.',
      'Ines Aldana was arrested on Monday.',
    ],
    ['another matter', 'Tove Brandt agreed to sign the treaty.', 'Tove Brandt refused to meet the farmers.'],
    [
      'a comment on another matter',
      'Tove Brandt declined to comment on the strike.',
      'Tove Brandt said the harvest was good.',
    ],
    [
      'others of a kind',
      'The other gunman at the Brenn harbour office was arrested near Varde.',
      'The gunman at the Brenn harbour office is still at large near Varde.',
    ],
    [
      'a noun in sentences that tell of other things',
      'The gunman was arrested in Oslo.',
      'In a bank robbery in Lima the gunman is at large.',
    ],
    ['the same state in other words', 'Ines Aldana was detained on Monday.', 'Ines Aldana is in custody.'],
    ['a thing among persons', 'The flag was captured in the game.', 'The flag was released in the game.'],
    ['an attribute', 'The arrested Ines Aldana wept.', 'Ines Aldana remains at large.'],
  ])('status.state is silent on %s', (_, a, b) => {
    expect(states(a, b)).toEqual([]);
  });

  it('status.state: explained where the dates of the texts allow it, and then it ranks lower', () => {
    const at = (text: string, published?: string) => ({ text, ...(published && { published }) });
    const find = (...texts: ReturnType<typeof at>[]) =>
      findingsOf(...texts).find(({ rule }) => rule === 'status.state');
    const large = 'Ines Aldana remains at large.';
    const caught = 'Ines Aldana was arrested.';
    expect(find(at(large, '2022-07-01'), at(caught, '2022-09'))?.explained).toBe(
      'The text that has it as at large was published earlier.',
    );
    expect(find(at(large, '2022-10'), at(caught, '2022-09-01'))?.explained).toBeUndefined();
    expect(find(at(large), at(caught, '2022-09-01'))?.explained).toBeUndefined();
    const signs = (verb: string) => `Tove Brandt ${verb} to sign the harbour treaty.`;
    expect(find(at(signs('agreed'), '2022-07'), at(signs('refused'), '2022-09'))?.explained).toContain(
      'as willing was published earlier',
    );
    expect(find(at(signs('agreed'), '2022-07'), at(signs('refused'), '2022-07'))?.explained).toBeUndefined();
    const jury = (verb: string) => `A jury in Varde ${verb} Tove Brandt.`;
    expect(
      find(at(jury('convicted'), '2022-07'), at(jury('acquitted'), '2022-09'))?.explained,
    ).toBeUndefined();
    expect(find(at(large), at(caught))?.says).toBe(
      'A has Ines Aldana as at large (“Ines Aldana remains at large”); B as arrested (“Ines Aldana was arrested”).',
    );
  });
});

it('status.state: the subject reads inside the sentence, and what stayed as it was has not changed since', () => {
  const told = (earlier: string, later: string) =>
    compare([
      { id: 'a', language: 'en', text: earlier, published: '2025-03-04' },
      { id: 'b', language: 'en', text: later, published: '2025-03-06' },
    ]).findings.find(({ rule }) => rule === 'status.state');
  const gunman = (what: string) => `The gunman who fired at the Brenn harbour office ${what} near Varde.`;
  const since = told(gunman('is at large'), gunman('is in custody'));
  expect(since?.says).toMatch(/^A has the gunman as at large/u);
  expect(since?.explained).toMatch(/published earlier/u);
  expect(told(gunman('is at large'), gunman('remained in custody'))).toBeDefined();
  expect(told(gunman('is at large'), gunman('remained in custody'))?.explained).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { namesOf } from './names.ts';
import { nearSpelling } from './near-spelling.ts';

const documents = (...texts: readonly string[]) =>
  texts.map((text, index) => analyse({ id: `s${index}`, text, language: 'en' }));

/** Every entity as `kind name`, with its other forms behind a colon. */
function entities(...texts: readonly string[]): string[] {
  return namesOf(documents(...texts)).entities.map(({ kind, name, mentions }) => {
    const forms = [...new Set(mentions.map(({ text }) => text))].filter((form) => form !== name).sort();
    return `${kind} ${name}${forms.length > 0 ? `: ${forms.join(', ')}` : ''}`;
  });
}

/** The titles of the first entity with this name, as printed. */
function titles(name: string, text: string): string[] {
  const [document] = documents(text);
  const entity = namesOf([document!]).entities.find((one) => one.name === name);
  return (entity?.mentions ?? []).flatMap((mention) =>
    mention.titles.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('names', () => {
  it('name.person: the family name alone is the full name of the same text, or the only one that holds it', () => {
    expect(entities('Karin Holmgren spoke first. Then Holmgren left with Tove Brandt.')).toEqual([
      'person Karin Holmgren: Holmgren',
      'person Tove Brandt',
    ]);
    expect(entities('Karin Holmgren spoke first.', 'On Monday the court heard that Holmgren left.')).toEqual([
      'person Karin Holmgren: Holmgren',
    ]);
  });

  it('name.person: initials, particles, hyphens, accents and titles belong to one name', () => {
    expect(entities('The guest was Jürgen von der Tann.', 'The guest was Jurgen von der Tann.')).toEqual([
      'person Jurgen von der Tann: Jürgen von der Tann',
    ]);
    expect(entities('They met Dr. Anne-Marie Roth. Mrs. Roth smiled.')).toEqual([
      'person Anne-Marie Roth: Roth',
    ]);
  });

  it('name.organisation: an acronym is the name whose initials it has, or that a text spells out', () => {
    expect(entities('He joined the Baltic Fisheries Council in May. The BFC meets twice a year.')).toEqual([
      'organisation Baltic Fisheries Council: BFC',
    ]);
    expect(entities('He left the Ministry of Health and Welfare for the Bank of Norway.')).toEqual([
      'organisation Ministry of Health and Welfare',
      'organisation Bank of Norway',
    ]);
  });

  it('name.place: countries, what "in" stands before, and what "province" stands behind', () => {
    expect(entities('In Trondheim and Norway it rained. The Vestland province was dry.')).toEqual([
      'place Trondheim',
      'place Norway',
      'place Vestland',
    ]);
  });

  it.each([
    ['roles, peoples and the calendar', 'On Monday the High Commissioner met French Catholics in May.'],
    ['what opens a sentence', 'Something happened. Indeed it did. Yesterday came. Human rights matter.'],
    ['what is shouted', 'THE NEXT DAY it rained. EXCLUSIVE: more rain is on the way, we hear.'],
  ])('name.none: %s are no names', (_, text) => {
    expect(entities(text)).toEqual([]);
  });

  it('name.none: a language that writes every noun with a capital shows no names', () => {
    const text = 'Gestern kam der Zug aus Berlin mit dem Koffer und der Katze der Frau an.';
    expect(namesOf([analyse({ id: 'a', text, language: 'de' })]).entities).toEqual([]);
  });

  it.each([
    ['before the name', 'Deputy Foreign Minister Ines Aldana spoke.', ['Deputy Foreign Minister']],
    ['in small letters', 'The Chilean ambassador Ines Aldana spoke.', ['Chilean ambassador']],
    ['behind it', 'Ines Aldana, a spokeswoman for the port, spoke.', ['spokeswoman for the port']],
    ['a people', 'Ines Aldana, a Chilean who lives here, spoke.', ['Chilean']],
    ['with an office', 'Secretary of State Ines Aldana spoke.', ['Secretary of State']],
    ['in front', 'The mayor of the town, Ines Aldana, spoke.', ['mayor of the town']],
    ['none in a list', 'We saw Ines Aldana, Tove Brandt and the mayor.', []],
  ])('name.title: %s', (_, text, expected) => {
    expect(titles('Ines Aldana', text)).toEqual(expected);
  });

  it.each([
    ['mohamed', 'mohammed', true],
    ['kiev', 'kyiv', false],
    ['holmgren', 'holmgern', true],
    ['russia', 'russian', false],
    ['iran', 'iraq', true],
    ['ann', 'dan', false],
    ['berger', 'gerber', false],
  ])('name.spelling: %s and %s', (a, b, near) => {
    expect(nearSpelling(a, b)).toBe(near);
    expect(nearSpelling(b, a)).toBe(near);
  });
});

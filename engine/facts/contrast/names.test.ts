import { describe, expect, it } from 'vitest';
import { canShareSlot } from './names.ts';
import { conflictsIn, factsIn, printed } from './held-facts.test-data.ts';

const named = (text: string) =>
  factsIn(text)
    .filter(({ fact }) => fact.group === 'name')
    .map(printed);

describe('names as they are read', () => {
  it.each([
    ['The bells are kept by the Rural Society in the tower of the former TBK.', ['Rural Society', 'TBK']],
    ['The Ministry of the Interior will repaint the lighthouse by Friday.', ['Ministry of the Interior']],
    [
      'Pupils of Saint Oswin’s Road sang for Mrs Odile Barr on every second Sunday in March.',
      ['Saint Oswin’s Road', 'Mrs Odile Barr'],
    ],
    ['The Dane, 61, swam to Ven.', ['Ven']],
    ['Ruben Falk, 58, a retired pilot with a loud voice, bowed.', ['Ruben Falk']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('names that differ', () => {
  it.each([
    [
      'The surveyors Quill Marden measured the dunes.',
      'Surveyors from Tarn Hobley have been measuring since May.',
    ],
    [
      'It rests on a study by the geologists Quill Marden.',
      'The mayor read the study prepared by Tarn Hobley Partners.',
    ],
    ['They met inside Ludd quarry.', 'They met in the quarry Sennet, two miles off.'],
    ['The Board of Harbour Pilots (BHP) will decide.', 'The letters go to the BPH, the national body.'],
    ['The ferry was built by Quill Lines.', 'The ferry, built by Tarn Marine, sank.'],
    ['The managing director, Elke Rost, waited.', 'They waited for the managing director, Jan Vries.'],
    ['Luka Rebic swam first.', 'The first to swim was L. Rebich.'],
    ['Ingo Passmann swam.', 'Ingo Passman swam.'],
  ])('%s | %s', (a, b) => {
    expect(conflictsIn(a, b, ['name'])).toHaveLength(1);
    expect(conflictsIn(b, a, ['name'])).toHaveLength(1);
  });

  it.each([
    ['The ship called at Kiev.', 'It called at Kyiv.'],
    ['The surveyors Quill Marden measured the dunes.', 'The dunes belong to Tarn Hobley.'],
    ['Nurses of St Oswin’s Hospital marched.', 'They marched past Saint Oswin’s Hospital.'],
    ['The Board of Harbour Pilots will decide.', 'The BHP has decided.'],
    // What two did to one thing may be two acts.
    [
      'The ferry was repaired at Mole and was operated by Quill Lines.',
      'The ferry, built by Tarn Marine, sank.',
    ],
  ])('none: %s | %s', (a, b) => {
    expect(conflictsIn(a, b, ['name'])).toEqual([]);
  });
});

describe('names of sentences far apart', () => {
  const slot = (a: string, b: string) => {
    const [one, other] = [a, b].map((text) => factsIn(text).find(({ fact }) => fact.group === 'name')!.fact);
    return canShareSlot(one!, other!);
  };

  it.each([
    ['The surveyors Quill Marden came.', 'It was drawn by surveyors from Tarn Hobley.'],
    ['A study by Quill Marden is out.', 'The study was conducted by Tarn Hobley.'],
    ['They asked Ingo Passmann.', 'Ingo Passman swam.'],
  ])('can be of one thing: %s | %s', (a, b) => {
    expect(slot(a, b)).toBe(true);
  });

  it('are mostly of two', () => {
    expect(slot('They asked Ingo Passmann.', 'The dunes belong to Tarn Hobley.')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { mentionsIn } from './find-mentions.ts';

/** The mentions of a text, as printed. */
function mentions(text: string, language = 'en') {
  const { sentences } = analyse({ id: 'a', text, language });
  return mentionsIn(sentences.flatMap(({ tree }) => tree ?? [])).map((mention) => ({
    ...mention,
    printed: text.slice(mention.start, mention.end),
  }));
}

describe('mentions', () => {
  it('mentions.form: names, noun phrases and pronouns, by how they take up what they stand for', () => {
    expect(
      mentions('The driver told Lorna Beck that her sister had seen a dog.').map(({ printed, form }) => [
        printed,
        form,
      ]),
    ).toEqual([
      ['The driver', 'definite'],
      ['Lorna Beck', 'name'],
      ['her sister', 'possessive'],
      ['her', 'pronoun'],
      ['a dog', 'indefinite'],
    ]);
  });

  it('mentions.name: title, age and gender stand beside the words of a name', () => {
    const [first] = mentions('President Ana Ruiz, 57, left.');
    expect(first).toMatchObject({
      printed: 'President Ana Ruiz',
      words: ['ana', 'ruiz'],
      titles: ['president'],
      age: 57,
      gender: 'female',
      kind: 'person',
    });
  });

  it('mentions.describes: appositions and predicates', () => {
    const list = mentions('Lorna Beck, a nurse from Derry, was the driver.');
    const described = list.filter(({ describes }) => describes !== null);
    expect(described.map(({ printed, describes }) => [printed, list[describes!]!.printed])).toEqual([
      ['a nurse from Derry', 'Lorna Beck'],
      ['the driver', 'Lorna Beck'],
    ]);
  });

  it('mentions.describes is silent where it is denied', () => {
    expect(mentions('Lorna Beck was not the driver.').every(({ describes }) => describes === null)).toBe(
      true,
    );
  });

  it('mentions.group: a coordination beside its parts', () => {
    expect(
      mentions('Lorna Beck and Ivo Lund slept.').map(({ printed, number }) => [printed, number]),
    ).toEqual([
      ['Lorna Beck and Ivo Lund', 'plural'],
      ['Lorna Beck', 'singular'],
      ['Ivo Lund', 'singular'],
    ]);
  });

  it('mentions.nationality: of persons and things', () => {
    expect(mentions('An Irish nurse left.')[0]).toMatchObject({ nationality: 'ireland', kind: 'person' });
  });

  it('mentions.expletive: "it rained" speaks of nothing, marks are no mentions', () => {
    expect(mentions('There (he knew) was a hole.').map(({ printed }) => printed)).toEqual(['he', 'a hole']);
  });

  it('mentions.language: nothing is found where no grammar is at hand', () => {
    expect(mentions('Varga Péter elment.', 'hu')).toEqual([]);
  });
});

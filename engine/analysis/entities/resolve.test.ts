import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { entitiesIn } from './resolve.ts';

/** The chains of a text that have several mentions, each as printed, and every attribute. */
function entities(text: string) {
  const { sentences } = analyse({ id: 'a', text, language: 'en' });
  return entitiesIn(
    sentences.flatMap(({ tree }) => tree ?? []),
    text,
  );
}

function chains(text: string): string[][] {
  const { chains, mentions } = entities(text);
  return chains
    .map((chain) => chain.mentions.map((at) => text.slice(mentions[at]!.start, mentions[at]!.end)))
    .filter((list) => list.length > 1);
}

describe('entities of a text', () => {
  it('entities.name: full name, surname, pronouns', () => {
    expect(chains('Lorna Beck, 57, drove the bus. Beck said that she was tired.')).toEqual([
      ['Lorna Beck', 'Beck', 'she'],
    ]);
  });

  it('entities.title: an office for its holder', () => {
    expect(chains('President Ana Ruiz left Oslo. The president was ill.')).toEqual([
      ['President Ana Ruiz', 'The president'],
    ]);
  });

  it('entities.acronym: what it stands for', () => {
    const { chains: list } = entities(
      'The International Atomic Energy Agency (IAEA) met on Monday. The IAEA had no comment.',
    );
    expect(list.find(({ acronym }) => acronym !== null)).toMatchObject({
      name: 'The International Atomic Energy Agency',
      acronym: 'IAEA',
      kind: 'organisation',
    });
  });

  it('entities.gender: nobody is both he and she', () => {
    for (const { gender, mentions } of entities('Ana Ruiz met Paul Lund. He thanked her.').chains)
      if (mentions.length > 1) expect(gender).not.toBeNull();
    expect(chains('Ana Ruiz met Paul Lund. He thanked her.')).toEqual([
      ['Ana Ruiz', 'her'],
      ['Paul Lund', 'He'],
    ]);
  });

  it('entities.scope: nobody is taken up in the same sentence alone', () => {
    expect(chains('Nobody was hurt in the fire. She said the house was empty.')).toEqual([]);
    expect(chains('No driver came to the hearing. He was ill.')).toEqual([]);
  });

  it('entities.blocking: a pronoun is not its own subject', () => {
    expect(chains('Paul Lund saw him.')).toEqual([]);
  });

  it('entities: attributes of a chain', () => {
    const { chains: list } = entities('Lorna Beck, 57, an Irish nurse, left. Beck slept.');
    expect(list[0]).toMatchObject({
      name: 'Lorna Beck',
      kind: 'person',
      gender: 'female',
      number: 'singular',
      age: 57,
      nationality: 'ireland',
      titles: ['nurse'],
    });
  });

  it('entities: every mention is in one chain, and antecedents stand in it', () => {
    const {
      chains: list,
      mentions,
      chainOf,
      antecedentOf,
    } = entities('Ana Ruiz met Paul Lund and his brother. They talked about the company. It had paid them.');
    expect(list.flatMap((chain) => [...chain.mentions]).sort((x, y) => x - y)).toEqual(
      mentions.map(({ index }) => index),
    );
    for (const [at, antecedent] of antecedentOf.entries())
      if (antecedent >= 0) expect(chainOf[antecedent]).toBe(chainOf[at]);
  });
});

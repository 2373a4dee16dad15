import { expect, it } from 'vitest';
import { compare } from '../compare.ts';

const found = (...texts: readonly string[]) =>
  compare(texts.map((text, at) => ({ id: `t${at}`, text, language: 'en' }))).findings;

const PAID = (sum: string, then: string) =>
  `In 1932 the council paid ${sum} crowns for the tramway of Kell. It was opened in May. ${then}`;

it('tells one disputed fact once, whatever the number of texts, and who is like whom', () => {
  const findings = found(
    PAID('291,000', ''),
    PAID('261,000', 'Nobody objected.'),
    PAID('261,000', 'The mayor wept.'),
  );
  const numbers = findings.filter(({ type }) => type === 'number');
  expect(numbers).toHaveLength(1);
  expect(numbers[0]!.says).toContain('(C like B)');
  expect(numbers[0]!.places.map(({ source }) => source)).toEqual(['t0', 't1', 't2']);
});

it('tells a third value in a clause of its own', () => {
  const findings = found(
    PAID('291,000', ''),
    PAID('261,000', 'Nobody objected.'),
    PAID('275,000', 'The mayor wept.'),
  );
  const numbers = findings.filter(({ type }) => type === 'number');
  expect(numbers).toHaveLength(1);
  expect(numbers[0]!.says).toMatch(/A says .*291,000.*B says .*261,000.*C says .*275,000/);
  expect(numbers[0]!.values.map((value) => value.split(' ')[0])).toEqual(['291,000', '261,000', '275,000']);
});

it('lets a copy bear witness like its original, which is the one given first', () => {
  const [of, other] = [PAID('291,000', ''), PAID('261,000', '')];
  for (const texts of [
    [of, other, other],
    [other, of, other],
    [other, other, of],
  ]) {
    const numbers = found(...texts).filter(({ type }) => type === 'number');
    expect(numbers).toHaveLength(1);
    const letters = texts.flatMap((text, at) => (text === other ? ['ABC'[at]] : []));
    expect(numbers[0]!.says).toContain(`(${letters[1]} like ${letters[0]})`);
    expect(numbers[0]!.places).toHaveLength(3);
  }
});

it('keeps two places of one text apart', () => {
  const findings = found(
    'The dam of Orrin was built in 1911. It cost 40 million crowns. Nine men died in the works.',
    'The dam of Orrin was built in 1914. It cost 60 million crowns. Nine men died in the works.',
    'The dam of Orrin was built in 1911. It cost 40 million crowns. Seven men died in the works.',
  );
  expect(findings.map(({ places }) => places.length)).toEqual([3, 3, 3]);
});

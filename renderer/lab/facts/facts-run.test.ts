import { beforeAll, describe, expect, it } from 'vitest';
import { BOATS, runOn } from './boats.test-data.ts';
import { EVIDENCE_NAMES } from './engine-facts.ts';
import type { FactsRun } from './facts-run.ts';

let run: FactsRun;
beforeAll(() => {
  run = runOn(BOATS);
});
const fact = (text: number, words: string, family: string) =>
  run.facts.find((one) => one.text === text && one.words === words && one.family === family)!;

describe('a run on the facts of texts', () => {
  it('tells every fact in words', () => {
    expect(fact(0, 'Three', 'quantity')).toMatchObject({
      sentence: 1,
      group: 'amount',
      value: '3 count of boat',
      clause: 'sink',
      governor: 'boat',
      role: 'nummod',
      holder: '',
    });
    expect(fact(0, 'a baker', 'attribute')).toMatchObject({ value: 'office: baker', holder: 'Ada Holm' });
    expect(run.facts.map(({ id }) => id)).toEqual(run.facts.map((_, at) => at));
  });

  it('marks facts where they stand', () => {
    for (const { text, start, end, words } of run.facts) expect(BOATS[text]!.slice(start, end)).toBe(words);
  });

  it('gives entities the facts that name them, are told of them or stand in their clauses', () => {
    const [holm] = run.texts[0]!.entities;
    expect(holm!.name).toBe('Ada Holm');
    expect(holm!.facts).toContainEqual({ id: fact(0, 'Ada Holm', 'name').id, how: 'names' });
    expect(holm!.facts).toContainEqual({ id: fact(0, 'a baker', 'attribute').id, how: 'told of' });
    const boats = run.texts[0]!.entities.find(({ name }) => name === 'Three boats')!;
    expect(boats.facts).toContainEqual({ id: fact(0, 'Oslo', 'name').id, how: 'actor' });
  });

  it('tells which sentences meet and how many matches they have', () => {
    const met = run.meetings.find(({ textA, a, b }) => (textA === 0 ? a === 1 : b === 1))!;
    expect(met.numbers.similarity).toBeGreaterThan(0.5);
    const [likeliest] = run.matches;
    expect(met.likeliest).toBe(likeliest!.probability);
    expect(run.meetings.reduce((sum, { matches }) => sum + matches, 0)).toBe(run.matches.length);
  });

  it('puts the likeliest match first, with the dispute it became', () => {
    const [likeliest] = run.matches;
    expect(new Set([likeliest!.a, likeliest!.b])).toEqual(
      new Set([fact(0, 'Three', 'quantity').id, fact(1, 'Five', 'quantity').id]),
    );
    expect(likeliest).toMatchObject({
      aspect: 'quantity',
      relation: 'conflict',
      outcome: { kind: 'dispute', dispute: 0 },
    });
    expect(run.disputes[0]!.sides).toEqual([
      { text: 0, sentence: 1, marks: [{ start: 21, end: 26 }], words: 'Three' },
      { text: 1, sentence: 0, marks: [{ start: 0, end: 4 }], words: 'Five' },
    ]);
    expect(run.evidence).toHaveLength(run.matches.length * EVIDENCE_NAMES.length);
  });

  it('gives values that can both be true no probability', () => {
    const oslo = run.matches.find(({ a, b }) =>
      [a, b].every((id) => run.facts[id]!.words === 'Oslo' && run.facts[id]!.family === 'name'),
    );
    expect(oslo).toMatchObject({ relation: 'equal', probability: null, outcome: { kind: 'none' } });
  });

  it('counts texts in the order given, whatever order the engine takes', () => {
    const turned = runOn([...BOATS].reverse());
    expect(turned.texts.map(({ text }) => text)).toEqual([...BOATS].reverse());
    expect(turned.disputes[0]!.sides.map(({ words }) => words)).toEqual(['Five', 'Three']);
    expect(turned.counts!.alone).toEqual([...run.counts!.alone].reverse());
    expect(turned.matches[0]!.probability).toBe(run.matches[0]!.probability);
  });

  it('reads texts in a language without a grammar, and finds no facts', () => {
    const { facts, counts, texts } = runOn(['Ωκεανός.', 'Θάλασσα.']);
    expect([facts, counts, texts[0]!.language]).toEqual([[], null, 'el']);
  });
});

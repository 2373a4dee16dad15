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

  it('tells circumstances, multiples, directions and whose an age is', () => {
    const { facts } = runOn([
      'Ada Holm, 61, is a former baker. The fleet doubled because of high winds. The boats drifted west if the gates were shut.',
      'Profits more than halved.',
    ]);
    const told = (family: string) =>
      facts.filter((one) => one.family === family).map(({ words, value }) => [words, value]);
    expect(told('circumstance')).toEqual([
      ['because of', 'cause: “high winds” of double'],
      ['if', 'if: “the gates were shut” of drift'],
    ]);
    expect(told('multiple')).toEqual([
      ['doubled', 'times 2'],
      ['halved', 'times less than 0.5'],
    ]);
    expect(told('direction')).toEqual([['west', '270° from north']]);
    expect(told('attribute')).toEqual([['a former baker', 'office: former baker']]);
    expect(facts.find(({ family }) => family === 'time')).toMatchObject({ words: '61', holder: 'Ada Holm' });
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

  it('joins entities of several texts', () => {
    const { texts } = runOn(['Ada Holm is a baker. Ada Holm left.', 'It rained. Holm left.', BOATS[1]!]);
    const joined = texts.map(({ entities }) => entities.find(({ name }) => name.endsWith('Holm'))?.joined);
    const [one, other] = [texts[0]!, texts[1]!].map(({ entities }) =>
      entities.findIndex(({ name }) => name.endsWith('Holm')),
    );
    expect(joined).toEqual([[{ text: 1, index: other }], [{ text: 0, index: one }], undefined]);
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

  it('prints the words of a dispute, with dots where others stand between', () => {
    const { disputes } = runOn([
      'The fleet doubled because of very high winds.',
      'The fleet doubled despite very high winds.',
    ]);
    expect(disputes.map(({ sides }) => sides.map(({ words }) => words))).toEqual([
      ['because of … high winds', 'despite … high winds'],
    ]);
  });

  it('tells why a match is no dispute', () => {
    const { matches, facts } = runOn([
      'The boats drifted home if the gates were shut. The horror of that night never left him. He was tired.',
      'The boats drifted home. The terror of that night never left him. He was tired.',
    ]);
    const outcome = (words: string) => matches.find(({ a }) => facts[a]!.words === words)!;
    const [condition, word] = [outcome('drifted'), outcome('horror')];
    expect(condition.probability).toBeLessThan(condition.least);
    expect(condition.outcome).toEqual({ kind: 'unlikely', dispute: -1 });
    expect(word.probability).toBeGreaterThan(word.least);
    expect(word.outcome).toEqual({ kind: 'wording', dispute: -1 });
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

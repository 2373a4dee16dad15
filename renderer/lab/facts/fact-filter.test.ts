import { beforeAll, describe, expect, it } from 'vitest';
import { BOATS, runOn } from './boats.test-data.ts';
import {
  choicesOf,
  filterEntities,
  filterFacts,
  filterMatches,
  filterMeetings,
  letterOf,
  NO_FILTER,
  type FactFilter,
} from './fact-filter.ts';
import type { FactsRun } from './facts-run.ts';

let run: FactsRun;
beforeAll(() => {
  run = runOn(BOATS);
});
const facts = (filter: Partial<FactFilter>) =>
  filterFacts(run, { ...NO_FILTER, ...filter }).map(({ words }) => words);
const matches = (filter: Partial<FactFilter>) =>
  filterMatches(run, { ...NO_FILTER, ...filter }).map(({ aspect }) => aspect);

describe('what is listed', () => {
  it('is all without a filter', () => {
    expect(facts({})).toHaveLength(run.facts.length);
    expect(matches({})).toHaveLength(run.matches.length);
    expect(filterMeetings(run, NO_FILTER)).toHaveLength(run.meetings.length);
  });

  it('are facts of a text, a sentence, a group or a family, or with some words', () => {
    expect(facts({ text: '1', family: 'quantity' })).toEqual(['Five']);
    expect(facts({ group: 'amount' })).toEqual(['Three', 'Five']);
    expect(facts({ place: { text: 0, sentence: 0 }, family: 'attribute' })).toEqual(['a baker']);
    expect(facts({ search: ' HOLM ', family: 'name' })).toEqual(['Ada Holm']);
    expect(facts({ search: 'cellist' })).toEqual([]);
  });

  it('are matches by relation, aspect, group and least probability', () => {
    expect(matches({ relation: 'conflict' })).toEqual(['quantity']);
    expect(matches({ aspect: 'time' })).toEqual(['time']);
    expect(matches({ group: 'amount' })).toEqual(['quantity']);
    expect(matches({ least: 0.01 })).toEqual(['quantity']);
    expect(matches({ least: 1 })).toEqual([]);
    expect(matches({ search: 'oslo' })).toHaveLength(run.matches.length);
    expect(matches({ place: { text: 0, sentence: 0 } })).toEqual([]);
  });

  it('are meetings of two texts, a sentence or a probability', () => {
    const three = runOn([...BOATS, 'Five boats sank.']);
    const pairs = (filter: Partial<FactFilter>) =>
      filterMeetings(three, { ...NO_FILTER, ...filter }).map(({ textA, textB }) => [textA, textB].sort());
    expect(choicesOf(three).pairs).toEqual(['0 1', '0 2', '1 2']);
    expect(pairs({ pair: '1 2' })).toEqual([[1, 2]]);
    expect(pairs({ place: { text: 0, sentence: 0 } }).every(([first]) => first === 0)).toBe(true);
    expect(filterMeetings(run, { ...NO_FILTER, least: 0.01 })).toHaveLength(1);
  });

  it('are meetings of all facts or of the narrow kinds', () => {
    const long = Array.from({ length: 10 }, (_, at) => `The captain has sold ${at + 2} boats.`).join(' ');
    const ten = runOn([long, long.replaceAll('captain', 'pilot')]);
    const reach = (reach: string) => filterMeetings(ten, { ...NO_FILTER, reach }).map(({ near }) => near);
    expect(choicesOf(ten).reaches).toEqual(['far', 'near']);
    expect(new Set(reach('far'))).toEqual(new Set([false]));
    expect(reach('far').length + reach('near').length).toBe(ten.meetings.length);
    expect(choicesOf(run).reaches).toEqual(['near']);
  });

  it('are entities with those of their facts that are asked for, chains first', () => {
    const all = filterEntities(run, NO_FILTER);
    expect(all[0]!.entity.name).toBe('Ada Holm');
    expect(all.at(-1)!.entity.group).toBe('single');
    const [holm, ...others] = filterEntities(run, { ...NO_FILTER, family: 'attribute' });
    expect(others).toEqual([]);
    expect(holm!.facts.map(({ how }) => how)).toEqual(['told of']);
    expect(filterEntities(run, { ...NO_FILTER, text: '1' }).map(({ text }) => text)).not.toContain(0);
  });

  it('can be chosen of what there is', () => {
    const { texts, groups, aspects, relations } = choicesOf(run);
    expect(texts).toEqual(['0', '1']);
    expect(groups).toContain('calendar');
    expect(aspects).toContain('quantity');
    expect(relations).toEqual(['conflict', 'equal']);
  });

  it('names texts by letter', () => expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', 'A1']));
});

import { describe, expect, it } from 'vitest';
import { judgeStory, type Story } from './clusters.ts';
import { findingAt, placeAt } from './made-finding.test-data.ts';

const ONE = 'Nine were hurt on Monday, about 500 fled. In 1998 two had died.';
const TWO = 'Six were hurt on Tuesday, some 498 fled.';
const THREE = 'Six were taken to hospital. It was a Monday.';

const story: Story = {
  name: 'made',
  half: 'tuning',
  texts: [
    { id: '1', text: ONE, language: 'en' },
    { id: '2', text: TWO, language: 'en' },
    { id: '3', text: THREE, language: 'en' },
  ],
  labels: {
    planted: [
      {
        id: 'p1',
        category: 'number.value',
        texts: ['1', '2'],
        quotes: ['Nine were hurt', 'Six were hurt'],
        note: '',
      },
      {
        id: 'p1',
        category: 'number.value',
        texts: ['1', '3'],
        quotes: ['Nine were hurt', 'Six were taken'],
        note: '',
      },
      {
        id: 'p2',
        category: 'date.weekday',
        texts: ['1', '2'],
        quotes: ['on Monday', 'on Tuesday'],
        note: 'the day',
      },
    ],
    innocent: [{ texts: ['1', '2'], quotes: ['about 500 fled', 'some 498 fled'], note: 'rounding' }],
    background: [{ text: '1', quote: 'In 1998 two had died.', note: 'earlier' }],
  },
};

const hurt = findingAt([
  placeAt('1', ONE, 'Nine were hurt', 'Nine'),
  placeAt('2', TWO, 'Six were hurt', 'Six'),
]);
const rounding = findingAt([placeAt('1', ONE, '500'), placeAt('2', TWO, '498')], 'number.rounded');
const earlier = findingAt(
  [placeAt('1', ONE, 'two had died', 'two'), placeAt('3', THREE, 'Six')],
  'number.other',
);

const counts = (findings: Parameters<typeof judgeStory>[1]) => {
  const { judgements } = judgeStory(story, findings);
  return Object.fromEntries(
    [...new Set(judgements.map(({ measure }) => measure))].map((measure) => {
      const those = judgements.filter((one) => one.measure === measure);
      return [measure, `${those.filter(({ yes }) => yes).length} of ${those.length}`];
    }),
  );
};

describe('bench.facts.clusters', () => {
  it('finds all entries of a discrepancy by one of them', () => {
    expect(counts([hurt])).toEqual({
      'planted found': '2 of 3',
      'findings that are planted': '1 of 1',
      'alarms on innocent': '0 of 1',
      'alarms on background': '0 of 1',
    });
  });

  it('counts alarms on what is innocent and on other events', () => {
    expect(counts([hurt, rounding, earlier])).toEqual({
      'planted found': '2 of 3',
      'findings that are planted': '1 of 3',
      'alarms on innocent': '1 of 1',
      'alarms on background': '1 of 1',
    });
  });

  it('finds nothing where only one side is pointed at, or the focus lies beside the quote', () => {
    const oneSide = findingAt([placeAt('1', ONE, 'on Monday'), placeAt('2', TWO, 'Six')]);
    const beside = findingAt([placeAt('1', ONE, ONE, 'fled'), placeAt('2', TWO, TWO, 'Tuesday')]);
    expect(counts([oneSide, beside])['planted found']).toBe('0 of 3');
    expect(counts([oneSide, beside])['findings that are planted']).toBe('0 of 2');
  });

  it('tells of each rule, and shows what was missed and what is wrong of the tuning half only', () => {
    const { told, misses } = judgeStory(story, [hurt, rounding]);
    expect(told.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual([
      'number.count right',
      'number.rounded false',
    ]);
    expect(misses.map(({ kind, text }) => `${kind}: ${text.split('\n')[0]}`)).toEqual([
      'missed: made p2 date.weekday: the day',
      'alarm: made (innocent: rounding) number.rounded 0.90: They differ. [500 / 498]',
    ]);
    expect(judgeStory({ ...story, half: 'kept' }, [hurt, rounding]).misses).toEqual([]);
  });
});

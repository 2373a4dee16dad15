import { expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { factTable } from '../../../engine/view/index.ts';
import {
  filtered,
  SEVERAL_FACTS,
  sourceCounts,
  STANDINGS,
  topicCounts,
} from '../../session/comparison/fact-filter.ts';
import { factItems } from './fact-items.ts';
import { sayLine, sidesOf } from './fact-words.ts';

const TEXTS = [
  'The fire in the mill of Kell killed 38 workers on Monday. Anna Frost paid 4,000 crowns to the school.',
  'On Monday a fire in the mill of Kell killed 41 workers. The roof fell in at noon.',
  'A fire killed 38 workers in the mill of Kell on Monday.',
];
const { lines, counts } = factTable(
  compare(TEXTS.map((text, at) => ({ id: `t${at}`, text, language: 'en' }))),
);

it('shows under every number of the counts so many facts', () => {
  const shown = (standing: (typeof STANDINGS)[number]) =>
    filtered(lines, { ...SEVERAL_FACTS, standing }).length;
  expect({
    agree: shown('agree'),
    differ: shown('differ'),
    alone: shown('alone'),
    inWords: shown('words'),
  }).toEqual({ agree: counts.agree, differ: counts.differ, alone: counts.alone, inWords: counts.inWords });
  expect(shown('facts')).toBe(counts.agree + counts.differ);
  expect(shown('several')).toBe(counts.agree + counts.differ + counts.inWords);
});

it('counts beside every choice what it would show', () => {
  for (const standing of STANDINGS) {
    const filter = { ...SEVERAL_FACTS, standing };
    for (const { topic, count } of topicCounts(lines, filter))
      expect(filtered(lines, { ...filter, topic })).toHaveLength(count);
    for (const { source, count } of sourceCounts(lines, filter, ['t0', 't1', 't2']))
      expect(filtered(lines, { ...filter, source })).toHaveLength(count);
  }
});

it('puts every fact once below the heading of what it is about, disputed ones first', () => {
  const items = factItems(lines);
  const shown = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
  expect(new Set(shown)).toEqual(new Set(lines));
  expect(shown).toHaveLength(lines.length);
  const standings = shown.map(({ standing }) => standing);
  expect(standings).toEqual([...standings].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  for (const [at, item] of items.entries())
    if (item.kind === 'heading')
      expect(items.slice(at + 1, at + 1 + item.count).every((one) => one.kind === 'line')).toBe(true);
});
const ORDER = ['differ', 'agree', 'alone'];

it('says a line in one sentence, in the order of the columns', () => {
  expect(sayLine(lines[0]!, ['C', 'B', 'A'], [2, 1, 0])).toBe(
    'Dead and injured, told differently. C: A fire killed 38 workers in the mill of Kell …; B: … the mill of Kell killed 41 workers; A: … the mill of Kell killed 38 workers on Monday.',
  );
});

it('says who stands with whom, in the order of the columns', () => {
  expect(sidesOf(lines[0]!, ['C', 'B', 'A'], [2, 1, 0])).toEqual(['C A', 'B']);
  const alone = lines.find(({ standing }) => standing === 'alone')!;
  expect(sidesOf(alone, ['A', 'B', 'C'], [0, 1, 2])).toHaveLength(1);
});

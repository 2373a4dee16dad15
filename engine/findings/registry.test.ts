import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTS } from './confidence/confidence-table.ts';
import { confidenceOf, RULES, significanceOf, type Rule } from './registry.ts';

const DOCUMENT = path.resolve(import.meta.dirname, '../../docs/comparison.md');

/** The rows of the tables of one section of docs/comparison.md, each as its cells. */
function rowsOf(section: string): string[][] {
  const text = readFileSync(DOCUMENT, 'utf8');
  const from = text.indexOf(`\n## ${section}\n`);
  expect(from, section).toBeGreaterThan(0);
  const to = text.indexOf('\n## ', from + 1);
  return text
    .slice(from, to < 0 ? undefined : to)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const idsIn = (cell: string) => [...cell.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map((match) => match[1]!);
const figure = (value: number) => String(value).replace(/^0/, '');

function significance({ significance: value }: Rule): string {
  return typeof value === 'number'
    ? figure(value)
    : Object.entries(value)
        .map(([kind, one]) => `${kind} ${figure(one)}`)
        .join(', ');
}

function confidence({ confidence: one }: Rule): string {
  if (one.by === 'count') return 'counted';
  if (one.by === 'evidence') return 'learned';
  const level = (value: number | { from: number; rise: number; most: number }) =>
    typeof value === 'number'
      ? figure(value)
      : `${figure(value.from)} to ${figure(value.most)}, rising by ${figure(value.rise)}`;
  const levels =
    typeof one.level === 'number'
      ? level(one.level)
      : Object.entries(one.level)
          .map(([kind, value]) => `${kind} ${level(value)}`)
          .join('; ');
  return `${levels}: ${one.because}`;
}

describe('the registry of rules', () => {
  it('every rule has one paragraph of docs/comparison.md, and every paragraph is of a rule', () => {
    const described = rowsOf('Findings').flatMap(([id]) => idsIn(id!));
    expect([...described].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('docs/comparison.md says of every rule how weighty it is and how its confidence was counted', () => {
    expect(rowsOf('How sure and how weighty').map((cells) => cells.join(' | '))).toEqual(
      Object.entries<Rule>(RULES).map(([id, rule]) =>
        [`\`${id}\``, rule.type, significance(rule), confidence(rule)].join(' | '),
      ),
    );
  });

  it('the id of a rule begins with the type of its findings', () => {
    for (const [id, { type }] of Object.entries(RULES)) expect(id.split('.')[0]).toBe(type);
  });

  it('what is counted is counted of a rule', () => {
    expect(Object.keys(COUNTS).filter((id) => !(id in RULES))).toEqual([]);
  });

  it('confidence is the counted one, the one set by hand, or rises with a measure up to a limit', () => {
    expect(confidenceOf('name.nationality', { strength: 1 })).toBe(0.8);
    expect(confidenceOf('date.weekday', {})).toBe(0.9);
    expect(confidenceOf('name.whose', { level: 'likely' })).toBe(0.7);
    expect(
      [0, 0.5, 1].map((measure) =>
        confidenceOf('quotation.drift', { level: 'within', measure, case: 'within' }),
      ),
    ).toEqual([0.6, 0.8, 0.98]);
  });

  it('significance is that of the rule or of the kind of case', () => {
    expect(significanceOf('number.count', { strength: 1 })).toBe(0.85);
    expect(significanceOf('name.other', { strength: 1, case: 'near' })).toBe(0.7);
  });
});

import { expect, it } from 'vitest';
import { compare } from '../compare.ts';

/** What is told of two reports in which little else is alike, each of more than three sentences. */
function told(a: string, b: string): string[] {
  const ONE =
    'A ferry ran aground off Kell on Monday. The harbour was shut for hours. Divers looked at the hull.';
  const OTHER = 'Passengers waited for buses. Rain fell all night. The owners spoke of a strong current.';
  const texts = [`${ONE} ${a}`, `${OTHER} ${b}`].map((text, at) => ({ id: `t${at}`, text, language: 'en' }));
  return compare(texts).findings.map(({ values }) => values.join(' / '));
}

it('words in one slot of one holder are held against each other', () => {
  const [a, b] = [
    'Anna Frost, who leads the transport committee, praised the crew.',
    'Anna Frost, who leads the housing committee, blamed the owners.',
  ];
  expect(told(a, b)).toContain('transport / housing');
  expect(told(a, b.replace('Anna Frost', 'Paul Ritter'))).not.toContain('transport / housing');
});

import { describe, expect, it } from 'vitest';
import { compare } from '../index.ts';
import type { SourceText } from '../types.ts';
import { factTable, type FactLine } from './fact-table.ts';
import { factsAsCsv } from './facts-as-csv.ts';

const MILL = [
  'The fire in the mill of Kell killed 38 workers on Monday. Anna Frost, the owner, paid 4,000 crowns to the school.',
  'On Monday a fire in the mill of Kell killed 41 workers, the police said. The roof fell in at noon.',
  'A fire killed 38 workers in the mill of Kell on Monday. Anna Frost was not there.',
];

const sources = (texts: readonly string[]): SourceText[] =>
  texts.map((text, at) => ({ id: `t${at}`, text, language: 'en' }));
const tableOf = (texts: readonly string[]) => factTable(compare(sources(texts)));
const values = ({ cells }: FactLine) => cells.map((cell) => cell?.value ?? null);
const lineWith = (lines: readonly FactLine[], value: string) =>
  lines.find((line) => values(line).includes(value));

describe('facts, one line each', () => {
  const { lines, counts } = tableOf(MILL);

  it('told differently come first, with what each text prints and the finding that tells of it', () => {
    const toll = lineWith(lines, '41 workers')!;
    expect(toll).toMatchObject({ standing: 'differ', topic: 'toll', counted: true });
    expect(values(toll)).toEqual(['38 workers', '41 workers', '38 workers']);
    expect(toll.cells.map((cell) => cell?.version)).toEqual([0, 1, 0]);
    expect(toll.cells[1]!.around).toEqual({
      before: '… the mill of Kell killed ',
      after: ', the police said.',
    });
    expect(toll.findings.map(({ type }) => type)).toContain('number');
    expect(lines.indexOf(toll)).toBe(0);
  });

  it('have cells that are empty where a text is silent, and who says it where somebody does', () => {
    expect(values(lineWith(lines, 'Anna Frost')!)).toEqual(['Anna Frost', null, 'Anna Frost']);
    expect(lineWith(lines, '41 workers')!.cells[1]!.teller).toBe('the police');
  });

  it('are counted as they are listed', () => {
    const listed = (standing: FactLine['standing']) =>
      lines.filter((line) => line.counted && line.standing === standing).length;
    expect(counts).toMatchObject({
      agree: listed('agree'),
      differ: listed('differ'),
      alone: listed('alone'),
      inWords: lines.filter(({ counted }) => !counted).length,
    });
    expect(counts.aloneIn.reduce((sum, count) => sum + count, 0)).toBe(counts.alone);
    expect(counts.agree).toBeGreaterThan(0);
    expect(lineWith(lines, 'noon')).toMatchObject({ standing: 'alone', topic: 'time' });
    expect(lineWith(lines, '4,000 crowns')).toMatchObject({ standing: 'alone', topic: 'money' });
  });

  it('tell a name that several texts have as told by all of them, however often', () => {
    const named = tableOf(['Kell lies by the sea. Kell is old. Kell is small.', 'The mayor of Kell spoke.']);
    const kell = named.lines.filter((line) => values(line).includes('Kell'));
    expect(kell.map(({ standing }) => standing)).toEqual(['agree']);
  });

  it('quote their places verbatim, whatever the order of the texts, and say the same', () => {
    const turned = tableOf([...MILL].reverse());
    const told = (some: readonly FactLine[], order: readonly number[]) =>
      some.map((line) => `${line.standing} ${order.map((at) => values(line)[at]).join(' | ')}`).sort();
    expect(told(turned.lines, [2, 1, 0])).toEqual(told(lines, [0, 1, 2]));
    for (const { cells } of lines)
      for (const [at, cell] of cells.entries())
        if (cell !== null) expect(MILL[at]!.slice(cell.place.start, cell.place.end)).toBe(cell.place.quote);
  });

  it('never agree where a finding holds them against each other', () => {
    for (const { standing, findings } of lines) if (findings.length > 0) expect(standing).toBe('differ');
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  it('print one value where one text has more of its words than another, and only one value has them', () => {
    const line = (cells: readonly string[], values: readonly string[]) => {
      const texts = cells.map((_, at) => ({ id: `t${at}` }));
      const places = cells.map((quote, at) => ({
        source: `t${at}`,
        start: 0,
        end: quote.length,
        quote,
        focus: [{ start: 0, end: quote.length }],
      }));
      const finding = { id: 'f', type: 'negation', rule: 'negation.one-sided', places, values };
      const told = { texts, facts: [], compared: null, findings: [finding] };
      return factTable(told as unknown as Parameters<typeof factTable>[0]).lines[0]!;
    };
    const versions = ({ cells }: FactLine) => cells.map((cell) => cell?.version);
    expect(versions(line(['has opened', 'not', 'opened'], ['not', 'has opened']))).toEqual([0, 1, 0]);
    // Both hold it.
    expect(versions(line(['has opened', 'not opened', 'opened'], ['not opened', 'has opened']))).toEqual([
      0, 1, 2,
    ]);
  });

  it('are none of one text, and of a text and its copy those the text tells', () => {
    expect(tableOf([MILL[0]!]).lines).toEqual([]);
    const copied = tableOf([MILL[0]!, MILL[1]!, MILL[0]!]);
    expect(values(lineWith(copied.lines, '4,000 crowns')!)).toEqual(['4,000 crowns', null, '4,000 crowns']);
  });
});

describe('facts as a table for a spreadsheet', () => {
  it('quotes what needs it, and leaves no formula', () => {
    const { lines } = tableOf(MILL);
    const [head, ...rows] = factsAsCsv(lines, ['A: "Kell, daily"', '=B', 'C']).trimEnd().split('\r\n');
    expect(head).toBe(
      `\ufeffTopic,Standing,"A: ""Kell, daily""",'=B,C,"Sentence in A: ""Kell, daily""",Sentence in =B,Sentence in C`,
    );
    expect(rows).toHaveLength(lines.length);
    expect(rows[0]).toMatch(/^toll,differ,38 workers,41 workers,38 workers,/);
  });
});

import { describe, expect, it } from 'vitest';
import { temporary } from '../testing.ts';
import { asPhrase, hitsAsCsv, queriesOf } from './many-queries.ts';

const temp = temporary();

describe('a list of searches', () => {
  it('has one in each line, or in the first cell of each row, each once', () => {
    expect(queriesOf('\ufeffAnn Rowe\r\n\n 1,200 \nAnn Rowe\n', 'lines')).toEqual(['Ann Rowe', '1,200']);
    expect(queriesOf('\ufeff"Rowe, Ann";x\n1200;y\n\n', 'csv')).toEqual(['Rowe, Ann', '1200']);
    expect(queriesOf('"1,200",people\nTom,x', 'csv')).toEqual(['1,200', 'Tom']);
  });

  it('looks for words that stand together, unless it says otherwise', () => {
    expect(asPhrase('Ann Rowe')).toBe('"Ann Rowe"');
    expect(asPhrase('A. N. Other-Smith')).toBe('"A. N. Other-Smith"');
    for (const query of ['ann OR tom', 'speaker:rowe', 'ferr*', '"a b" c', 'ann NEAR/3 tom', 'ann -tom'])
      expect(asPhrase(query)).toBe(query);
  });
});

it('many searches tell for each in which sources it stands, how often, and where first', async () => {
  const library = await temp.open(temp.folder());
  const add = (title: string, text: string) => library.addText({ text, metadata: { title } }).source;
  add('First', 'Ann Rowe met Tom Bell. Later Ann Rowe left.');
  add('=Second', 'Rowe and Ann were not there; 1,200 people were.');
  const { results, csv } = await library.searchMany({
    list: 'Ann Rowe\n1,200\nNobody Atall\n',
    form: 'lines',
  });
  expect(
    results.map(({ query, total, hits }) => [
      query,
      total,
      hits.map(({ source, places }) => [source.title, places]),
    ]),
  ).toEqual([
    ['Ann Rowe', 1, [['First', 2]]],
    ['1,200', 1, [['=Second', 1]]],
    ['Nobody Atall', 0, []],
  ]);
  expect(results[0]!.hits[0]!.snippet).toContain('Ann Rowe met');
  const lines = csv.split('\n');
  expect(lines[0]).toBe('\ufeffSearch,Places,Title,Outlet,Author,Date,First place,Id');
  expect(lines[1]).toMatch(/^Ann Rowe,2,First,,,,Ann Rowe met/);
  expect(lines[2]).toMatch(/^"1,200",1,"'=Second",/);
  expect(lines[3]).toBe('Nobody Atall,0,,,,,,');
  expect(hitsAsCsv([])).toBe(`${lines[0]}\n`);
});

it('a list that is too long is refused', async () => {
  const library = await temp.open(temp.folder());
  const list = Array.from({ length: 1_001 }, (_, at) => `name ${at}`).join('\n');
  await expect(library.searchMany({ list, form: 'lines' })).rejects.toThrow(/1,000/);
});

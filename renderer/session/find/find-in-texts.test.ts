import { describe, expect, it } from 'vitest';
import { FindInTexts } from './find-in-texts.svelte.ts';

function search(query: string, ...texts: string[]) {
  const find = new FindInTexts(() => texts.map((text, index) => ({ id: `t${index}`, text })));
  find.shown = true;
  find.query = query;
  return find;
}

describe('FindInTexts', () => {
  it('counts by column, and goes through all columns and round', () => {
    const find = search('ferry', 'A ferry. Ferry!', 'No boat.', 'The ferry');
    expect(find.columns.map((column) => column.hits.length)).toEqual([2, 0, 1]);
    expect(find.position).toBe(0);
    const places = [1, 2, 3, 4].map(() => find.step(1));
    expect(places.map((place) => `${place?.source} ${place?.start} ${place?.quote}`)).toEqual([
      't0 2 ferry',
      't0 9 Ferry',
      't2 4 ferry',
      't0 2 ferry',
    ]);
    expect(find.step(-1)?.source).toBe('t2');
    expect(find.position).toBe(3);
  });

  it('begins at the end when asked backwards, and anew with other words', () => {
    const find = search('a', 'a a', 'a');
    expect(find.step(-1)?.source).toBe('t1');
    find.query = 'nothing';
    expect(find.step(1)).toBeNull();
    expect(find.position).toBe(0);
  });

  it('finds nothing once it is closed', () => {
    const find = search('a', 'a');
    find.close();
    expect(find.count).toBe(0);
  });
});

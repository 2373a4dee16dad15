import { describe, expect, it } from 'vitest';
import { searchable, searchText, type SearchOptions } from './search-text.ts';

const find = (query: string, text: string, options?: SearchOptions) =>
  searchText(searchable(text), query, options).map(({ start, end }) => text.slice(start, end));

describe('searchText', () => {
  it('does not count capitals, accents, the shape of marks or the length of white space', () => {
    expect(find('resume', 'Résumé, RESUME and re\u0301sume\u0301')).toEqual([
      'Résumé',
      'RESUME',
      're\u0301sume\u0301',
    ]);
    expect(find('"shelve" it', 'They “shelve”\n   it.')).toEqual(['“shelve”\n   it']);
    expect(find("don't", 'don’t')).toEqual(['don’t']);
    expect(find('1914-1918', '1914–1918')).toEqual(['1914–1918']);
  });

  it('tells the places in the text itself, whatever becomes longer or shorter', () => {
    expect(find('strasse 2', 'ﬁne 😀 Straße, Strasse 2')).toEqual(['Strasse 2']);
    expect(find('fine', 'ﬁne')).toEqual(['ﬁne']);
    expect(find('报告', '外交部报告。报告')).toEqual(['报告', '报告']);
  });

  it('finds whole words alone when asked to', () => {
    expect(find('on', 'on, upon, on')).toHaveLength(3);
    expect(find('on', 'on, upon, on', { wholeWords: true })).toHaveLength(2);
  });

  it('finds nothing of nothing, and no more than asked', () => {
    expect(find('  ', 'a b')).toEqual([]);
    expect(find('a', 'aaaa', { limit: 2 })).toEqual(['a', 'a']);
    expect(find('aa', 'aaaaa')).toEqual(['aa', 'aa']);
  });
});

import { describe, expect, it } from 'vitest';
import { compare, type EditKind } from '../../index.ts';
import { isRewritten } from '../told-edits.ts';
import { mergeLink } from './merge-link.ts';

/** Deletions in [- -], insertions in {+ +}; `back` takes the first text for the newer one. */
function merge(a: string, b: string, back = false): string {
  const { links } = compare([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]);
  const [older, newer] = back ? [b, a] : [a, b];
  return links
    .map((link) =>
      mergeLink(link, !back)
        .map(({ kind, older: o, newer: n }) => {
          if (kind === null) return n ? newer.slice(n.start, n.end) : '';
          const gone = o ? `[-${older.slice(o.start, o.end)}-]` : '';
          return n ? `${gone}{+${newer.slice(n.start, n.end)}+}` : gone;
        })
        .join(''),
    )
    .join(' / ');
}

const OLD = 'The architect puts the cost of the roof at 1.2 million crowns.';
const NEW = 'The architect puts the cost of the new roof at 1.5 million crowns.';

describe('isRewritten', () => {
  const link = (kept: string, other: string, edits: readonly { kind: EditKind; a: string; b: string }[]) => {
    const place = (source: string, text: string, quote: string) => {
      const start = text.indexOf(quote);
      return { source, start, end: start + quote.length, quote };
    };
    return {
      a: [place('a', kept, kept)],
      b: [place('b', other, other)],
      edits: edits.map(({ kind, a, b }) => ({
        kind,
        a: place('a', kept, a),
        b: place('b', other, b),
        corresponds: true,
      })),
    };
  };
  const few = link('Four men sang all night.', 'Five men sang all night.', [
    { kind: 'number', a: 'Four', b: 'Five' },
  ]);
  const most = link('Four men sang all night.', 'Five women slept all day.', [
    { kind: 'wording', a: 'Four men sang', b: 'Five women slept' },
    { kind: 'wording', a: 'night', b: 'day' },
  ]);

  it('is so where less stayed than was written anew, but for capitals, marks and spaces', () => {
    expect(isRewritten(few)).toBe(false);
    expect(isRewritten(most)).toBe(true);
    expect(isRewritten({ ...most, edits: most.edits.map((edit) => ({ ...edit, kind: 'case' })) })).toBe(
      false,
    );
  });
});

describe('mergeLink', () => {
  it('writes both versions as one, a deletion before what replaces it', () => {
    expect(merge(OLD, NEW)).toBe(
      'The architect puts the cost of the {+new +}roof at [-1.2 million-]{+1.5 million+} crowns.',
    );
  });

  it('takes either side for the newer one', () => {
    expect(merge(OLD, NEW, true)).toBe(
      'The architect puts the cost of the [-new -]roof at [-1.5 million-]{+1.2 million+} crowns.',
    );
  });

  it('gives both sides back, sentence by sentence', () => {
    const a = 'Rescuers brought four miners to the surface on Sunday after 31 hours underground.';
    const b =
      'Five miners were brought to the surface by rescuers on Sunday. They had been underground for 31 hours.';
    const { links } = compare([
      { id: 'a', text: a },
      { id: 'b', text: b },
    ]);
    const merged = mergeLink(links[0]!, true);
    const side = (text: string, which: 'older' | 'newer') =>
      merged.map((one) => (one[which] ? text.slice(one[which].start, one[which].end) : '')).join('');
    const plain = (text: string) => text.replace(/\s/g, '');
    expect(plain(side(a, 'older'))).toBe(plain(a));
    expect(plain(side(b, 'newer'))).toBe(plain(b));
  });
});

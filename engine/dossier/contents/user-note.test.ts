import { HtmlRenderer, Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import { dividedNote, headingsBelow } from './user-note.ts';

const levels = (markdown: string) =>
  [...new HtmlRenderer().render(new Parser().parse(markdown)).matchAll(/<h(\d)>([^<]*)<\/h\1>/g)].map(
    ([, level, words]) => `${level} ${words}`,
  );

describe('headings of a note', () => {
  it.each([
    ['Title\n=====\n\nWords.\n\nPart\n---\n\nMore.', ['3 Title', '4 Part']],
    ['Title\n---\n\n# Higher', ['4 Title', '3 Higher']],
    ['A title\nof two lines  \n===\nWords.', ['3 A title of two lines']],
    ['Number #\n---', ['3 Number #']],
    ['Part ##\n===\n', ['3 Part ##']],
    ['> Quoted\n> title\n> ---\n> words', ['3 Quoted title']],
    ['# One\n\n```\nno\n---\n# no\n```\n\nTwo\n-', ['3 One', '4 Two']],
    ['   Set in\n   ---', ['3 Set in']],
  ])('come below that of their section, however they are written: %j', (markdown, expected) => {
    expect(levels(headingsBelow(markdown, 2))).toEqual(expected);
  });

  it.each(['Words\n\n---\n\nMore.', '- item\n---\n', '| a |\n| --- |\n| b |', 'No heading.', ''])(
    'are no rules across the page: %j',
    (markdown) => {
      expect(headingsBelow(markdown, 2)).toBe(markdown);
    },
  );
});

describe('a note divided', () => {
  it('at its first heading, also where that is a line over a rule', () => {
    expect(dividedNote('First words.\n\nPart\n---\n\nMore.')).toMatchObject({
      summary: 'First words.',
      notes: 'Part\n---\n\nMore.',
    });
    expect(dividedNote('Summary\n===\n\nMine.\n\nPart\n---\n\nMore.')).toMatchObject({
      summary: 'Mine.',
      notes: 'Part\n---\n\nMore.',
    });
    expect(dividedNote('> # Quoted\n\nMine.')).toMatchObject({ summary: '> # Quoted\n\nMine.', notes: '' });
  });

  it('tells of each part what the other may use', () => {
    const note = dividedNote(
      'See [^1] and [it][x].\n\n# Part\n\nMore.\n\n[^1]: One\n    two.\n\n[x]: https://x.example\n',
    );
    expect(note.definedInNotes).toBe('[^1]: One\n    two.\n\n[x]: https://x.example');
    expect(note.definedInSummary).toBe('');
  });
});

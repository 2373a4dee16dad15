import { describe, expect, it } from 'vitest';
import { mergeNotes } from './merge-notes.ts';

const note = (...paragraphs: string[]) => paragraphs.join('\n\n');

describe('two texts of one note', () => {
  const base = note('# Bridge', 'Shut on Monday.', 'Ask the mayor.');

  it('have what both hold once, and what either wrote at its place', () => {
    const mine = note('# Bridge', 'Mine.', 'Shut on Monday.', 'Ask the mayor.');
    const theirs = note('# Bridge', 'Shut on Monday.', 'Ask the mayor.', 'Theirs.');
    expect(mergeNotes(base, mine, theirs)).toBe(
      note('# Bridge', 'Mine.', 'Shut on Monday.', 'Ask the mayor.', 'Theirs.'),
    );
  });

  it('stand one after the other where both changed a paragraph, mine first', () => {
    const mine = note('# Bridge', 'Shut on Tuesday.', 'Ask the mayor.');
    const theirs = note('# Bridge', 'Shut on Sunday.', 'Ask the mayor.');
    expect(mergeNotes(base, mine, theirs)).toBe(
      note('# Bridge', 'Shut on Tuesday.', 'Shut on Sunday.', 'Ask the mayor.'),
    );
  });

  it('lose what one of them took away, and what it changed has the new words alone', () => {
    expect(mergeNotes(base, note('# Bridge', 'Shut on Monday.'), note(base, 'More.'))).toBe(
      note('# Bridge', 'Shut on Monday.', 'More.'),
    );
    expect(mergeNotes(base, note('# Bridge', 'Open.', 'Ask the mayor.'), base)).toBe(
      note('# Bridge', 'Open.', 'Ask the mayor.'),
    );
  });

  it('keep a fenced block with blank lines whole', () => {
    const fenced = '```\none\n\ntwo\n```';
    expect(mergeNotes('', fenced, note('Theirs.', fenced))).toBe(note('Theirs.', fenced));
  });
});

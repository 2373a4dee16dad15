import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNotes } from './merge-notes.ts';

const note = (...paragraphs: string[]) => paragraphs.join('\n\n');
/** By one person, as in two windows. */
const merged = (base: string, mine: string, theirs: string) =>
  mergeNotes([base], { markdown: mine, by: '' }, { markdown: theirs, by: '' });
const ab = (...paragraphs: string[]) => ({ markdown: note(...paragraphs), by: 'AB' });
const cd = (...paragraphs: string[]) => ({ markdown: note(...paragraphs), by: 'CD' });

describe('two texts of one note', () => {
  const base = note('# Bridge', 'Shut on Monday.', 'Ask the mayor.');

  it('have what both hold once, and what either wrote at its place', () => {
    const mine = note('# Bridge', 'Mine.', 'Shut on Monday.', 'Ask the mayor.');
    const theirs = note('# Bridge', 'Shut on Monday.', 'Ask the mayor.', 'Theirs.');
    expect(merged(base, mine, theirs)).toBe(
      note('# Bridge', 'Mine.', 'Shut on Monday.', 'Ask the mayor.', 'Theirs.'),
    );
  });

  it('stand one after the other where both changed a paragraph, mine first', () => {
    const mine = note('# Bridge', 'Shut on Tuesday.', 'Ask the mayor.');
    const theirs = note('# Bridge', 'Shut on Sunday.', 'Ask the mayor.');
    expect(merged(base, mine, theirs)).toBe(
      note('# Bridge', 'Shut on Tuesday.', 'Shut on Sunday.', 'Ask the mayor.'),
    );
  });

  it('lose what one of them took away, and what it changed has the new words alone', () => {
    expect(merged(base, note('# Bridge', 'Shut on Monday.'), note(base, 'More.'))).toBe(
      note('# Bridge', 'Shut on Monday.', 'More.'),
    );
    expect(merged(base, note('# Bridge', 'Open.', 'Ask the mayor.'), base)).toBe(
      note('# Bridge', 'Open.', 'Ask the mayor.'),
    );
  });

  it('keep a fenced block with blank lines whole, and what one of them moved', () => {
    const fenced = '```\none\n\ntwo\n```';
    expect(merged('', fenced, note('Theirs.', fenced))).toBe(note('Theirs.', fenced));
    expect(merged(base, note('Ask the mayor.', '# Bridge', 'Shut on Monday.'), base)).toBe(
      note('Ask the mayor.', '# Bridge', 'Shut on Monday.'),
    );
  });
});

describe('a note of two people', () => {
  const base = note('# Bridge', 'Shut on Monday.');

  it('says of no heading whose it is, however it is written', () => {
    const added = note('Part\n---', 'Words.', '> quoted\n---', '[^1]: Footnote.');
    expect(mergeNotes([''], { markdown: '', by: 'AB' }, cd(added))).toBe(
      note('Part\n---', '*CD:* Words.', '*CD:*', '> quoted\n---', '[^1]: Footnote.'),
    );
  });

  it('says whose each paragraph is that one of them wrote', () => {
    expect(mergeNotes([base], ab(base, 'Open.'), cd('# Bridge', 'Mayor agrees.', 'Shut on Monday.'))).toBe(
      note('# Bridge', '*CD:* Mayor agrees.', 'Shut on Monday.', '*AB:* Open.'),
    );
    expect(mergeNotes([base], { markdown: base, by: '' }, cd(base, 'So.'))).toBe(note(base, '*CD:* So.'));
    expect(mergeNotes([base], ab(base, 'Open.'), { ...cd(base, 'So.'), by: 'AB' })).toBe(
      note(base, 'Open.', 'So.'),
    );
  });

  it('has the initials above what they cannot stand in, and none at headings', () => {
    const theirs = ['## Calls', '> Quoted.', '- one\n- two', '```\ncode\n```', '| a |\n| - |', '---'];
    expect(mergeNotes([''], ab('Mine.'), cd(...theirs))).toBe(
      note('*AB:* Mine.', '## Calls', ...theirs.slice(1, 5).flatMap((one) => ['*CD:*', one]), '---'),
    );
  });

  it('is the same with the initials and without them, on every way there and back', () => {
    const atHome = mergeNotes([base], ab(base, 'Open.', '> A'), cd(base, 'So.', '> C'));
    expect(atHome).toBe(note(base, '*AB:* Open.', '*AB:*', '> A', '*CD:* So.', '*CD:*', '> C'));
    expect(mergeNotes([base], cd(base, 'So.', '> C'), ab(atHome))).toBe(atHome);
    expect(mergeNotes([base, note(base, 'So.', '> C')], ab(atHome), cd(atHome))).toBe(atHome);
  });

  it('says who changed what somebody else wrote', () => {
    const both = note(base, '*AB:* Open.', '*CD:* So.');
    expect(mergeNotes([both], ab(base, '*AB:* Open.', '*CD:* So, at night.'), cd(both))).toBe(
      note(base, '*AB:* Open.', '*CD, AB:* So, at night.'),
    );
    // What a third one wrote came by the second, who did not change it.
    expect(mergeNotes([base], ab(base), cd(base, '*EF:* Third.'))).toBe(note(base, '*EF:* Third.'));
  });

  it('takes no emphasis for initials', () => {
    expect(mergeNotes([''], ab('*Note:* x'), cd('y'))).toBe(note('*AB:* *Note:* x', '*CD:* y'));
  });

  it('has what anybody wrote once, in both libraries alike, after any number of rounds', () => {
    const step = fc.record({ who: fc.constantFrom(0, 1), at: fc.nat(9), sends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const sides = [
          { markdown: base, by: 'AB', base },
          { markdown: base, by: 'CD', base },
        ] as const;
        const state = sides.map((side) => ({ ...side }));
        const send = (from: number) => {
          const [sender, receiver] = [state[from]!, state[1 - from]!];
          receiver.markdown = mergeNotes([receiver.base, sender.base], receiver, sender);
          receiver.base = sender.markdown;
        };
        const written: string[] = ['Shut on Monday.'];
        for (const [number, { who, at, sends }] of steps.entries()) {
          const paragraphs = state[who]!.markdown.split('\n\n');
          // Initials above a block are not parted from it.
          const words = `Words ${number} of ${state[who]!.by}.`;
          paragraphs.splice(Math.min(at, paragraphs.length), 0, words);
          state[who]!.markdown = paragraphs.join('\n\n');
          written.push(words);
          if (sends) send(who);
        }
        send(0);
        send(1);
        send(0);
        expect(state[0]!.markdown.split('\n\n').toSorted()).toEqual(
          state[1]!.markdown.split('\n\n').toSorted(),
        );
        for (const words of written) expect(state[0]!.markdown.split(words)).toHaveLength(2);
        for (const words of written.slice(1))
          expect(state[0]!.markdown).toContain(`*${words.slice(-3, -1)}:* ${words}`);
      }),
    );
  });
});

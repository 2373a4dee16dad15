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

  it('keeps a footnote with its paragraphs, and a list with what belongs to its items', () => {
    const theirs = note('So.[^1]', '[m]: /m\n[^1]: One.\n\n    Two.', '- item\n\n  more');
    expect(mergeNotes([''], ab('Mine.'), cd(theirs))).toBe(
      note('*AB:* Mine.', '*CD:* So.[^1]', '[m]: /m\n[^1]: One.\n\n    Two.', '*CD:*', '- item\n\n  more'),
    );
  });
});

describe('footnotes of two people', () => {
  it('stay with the words that lead to them, with another number for theirs where both have it', () => {
    const mine = ab('Open.[^1] Again.[^2]', '[^1]: Of AB.', '[^2]: More of AB.');
    const theirs = cd('So.[^1][^3]', '[^1]: Of CD.', '[^3]: More of CD.');
    const home = mergeNotes([''], mine, theirs);
    expect(home).toBe(
      note(
        '*AB:* Open.[^1] Again.[^2]',
        '[^1]: Of AB.',
        '[^2]: More of AB.',
        '*CD:* So.[^4][^3]',
        '[^4]: Of CD.',
        '[^3]: More of CD.',
      ),
    );
    // What comes back to the other one has the numbers that are used there.
    const there = mergeNotes([theirs.markdown], theirs, ab(home));
    expect(there).toContain('*CD:* So.[^1][^3]');
    expect(there.match(/Of CD/g)).toHaveLength(1);
    expect(mergeNotes([theirs.markdown, home], ab(home), cd(there))).toBe(home);
  });

  it('are those of one note that only one of them changed, or that both had from the beginning', () => {
    const base = note('Shut.[^1]', '[^1]: By the mayor.');
    expect(
      mergeNotes([base], ab('Shut.[^1]', '[^1]: By the council.'), cd(base, 'So.[^2]', '[^2]: A friend.')),
    ).toBe(note('Shut.[^1]', '[^1]: By the council.', '*CD:* So.[^2]', '[^2]: A friend.'));
    expect(mergeNotes([base], ab(base), cd('Shut.[^1]', '[^1]: By the council.'))).toBe(
      note('Shut.[^1]', '[^1]: By the council.'),
    );
    // Another number here, and changed there since.
    const home = note('*AB:* Open.[^1]', '[^1]: Of AB.', '*CD:* So.[^2]', '[^2]: Of CD.');
    const had = note('So.[^1]', '[^1]: Of CD.');
    expect(mergeNotes([had], ab(home), cd('So.[^1]', '[^1]: Of CD, mended.'))).toBe(
      home.replace('Of CD.', 'Of CD, mended.'),
    );
  });

  it('come back where one took them away and the other one leads to them anew; addresses are each their own', () => {
    const base = note('Shut.[^1]', '[^1]: By the mayor.');
    expect(mergeNotes([base], ab('Open.'), cd(base, 'So.[^1]'))).toBe(
      note('*AB:* Open.', '*CD:* So.[^1]', '[^1]: By the mayor.'),
    );
    const merged = mergeNotes(
      [''],
      ab('See [report].', '[report]: https://a.example'),
      cd('See [Report], [it][report].', '[report]: https://b.example'),
    );
    expect(merged).toContain(
      '*CD:* See [Report][report-2], [it][report-2].\n\n[report-2]: https://b.example',
    );
  });

  it('lead to their own words in both libraries, after any number of rounds', () => {
    const step = fc.record({
      who: fc.constantFrom(0, 1),
      at: fc.nat(9),
      sends: fc.boolean(),
      mends: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const state = [
          { markdown: 'Shut.', by: 'AB', base: 'Shut.' },
          { markdown: 'Shut.', by: 'CD', base: 'Shut.' },
        ];
        const send = (from: number) => {
          const [sender, receiver] = [state[from]!, state[1 - from]!];
          receiver.markdown = mergeNotes([receiver.base, sender.base], receiver, sender);
          receiver.base = sender.markdown;
        };
        const footnotes = new Map<string, string>();
        for (const [number, { who, at, sends, mends }] of steps.entries()) {
          const own = state[who]!;
          const words = `Words ${number}.`;
          if (mends && footnotes.size > 0) {
            // One that the other one does not change meanwhile.
            const last = [...footnotes.keys()].at(-1)!;
            const { label, by } = footnoteOf(own.markdown, last);
            if (by !== own.by || label === null) continue;
            const mended = `Footnote of ${last} Mended ${number}.`;
            own.markdown = own.markdown.replace(
              new RegExp(`^\\[\\^${label}\\]: .*$`, 'm'),
              `[^${label}]: ${mended}`,
            );
            footnotes.set(last, mended);
          } else {
            let label = 1;
            while (own.markdown.includes(`[^${label}]`)) label += 1;
            const paragraphs = own.markdown.split('\n\n');
            paragraphs.splice(Math.min(at, paragraphs.length), 0, `*${own.by}:* ${words}[^${label}]`);
            own.markdown = note(...paragraphs, `[^${label}]: Footnote of ${words}`);
            footnotes.set(words, `Footnote of ${words}`);
          }
          if (sends) send(who);
        }
        send(0);
        send(1);
        send(0);
        for (const { markdown } of state)
          for (const [words, footnote] of footnotes) {
            expect(markdown.split(words)).toHaveLength(3);
            expect(footnoteOf(markdown, words).words).toBe(footnote);
          }
      }),
      { seed: 20261201, numRuns: 300 },
    );
  });
});

/** Whose a paragraph is, the label of its footnote, and the words that it leads to. */
function footnoteOf(markdown: string, words: string) {
  const [, by = null, label = null] =
    new RegExp(`^\\*(\\w+):\\* ${words.replaceAll('.', '\\.')}\\[\\^([^\\]]+)\\]$`, 'm').exec(markdown) ?? [];
  const found = [...markdown.matchAll(/^\[\^([^\]]+)\]: (.*)$/gm)].filter(([, own]) => own === label);
  return { by, label, words: found.length === 1 ? found[0]![2]! : null };
}

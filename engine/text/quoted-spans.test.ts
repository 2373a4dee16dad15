import { describe, expect, it } from 'vitest';
import { quotedSpans } from './quoted-spans.ts';

const quoted = (text: string) =>
  quotedSpans(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

describe('text.quoted', () => {
  it.each([
    ['curly', 'He said “we go now” twice.', ['we go now']],
    ['straight', 'He said "we go now" twice.', ['we go now']],
    ['single curly', 'He said ‘we don’t go’ twice.', ['we don’t go']],
    ['single straight', "He said 'we don't go now' twice.", ["we don't go now"]],
    ['German low', 'Er sagte: „Wir gehen jetzt“ und ging.', ['Wir gehen jetzt']],
    ['German single low', 'Er sagte: ‚Wir gehen jetzt‘ und ging.', ['Wir gehen jetzt']],
    ['guillemets', 'Il a dit « nous partons » hier.', [' nous partons ']],
    ['guillemets turned', 'Er sagte: »Wir gehen jetzt« und ging.', ['Wir gehen jetzt']],
    ['guillemets alike', 'Han sade: »Vi går nu» och gick.', ['Vi går nu']],
    ['closing marks alike', 'Han sade: ”Vi går nu” och gick.', ['Vi går nu']],
    ['single guillemets', 'Il a dit ‹nous partons› hier.', ['nous partons']],
    ['Chinese and Japanese', '他說「我們走」，又說『再見』。', ['我們走', '再見']],
    ['nested: the outer', 'She said “he told me ‘go’ and left” then.', ['he told me ‘go’ and left']],
    ['nested guillemets', 'Il a dit « elle dit “non” » hier.', [' elle dit “non” ']],
    ['open to the end of its paragraph', 'He said “we go now', ['we go now']],
  ])('text.quoted: %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    [
      'mixed: curly opens',
      '“We heard nothing," she wrote, and “we asked twice," he said.',
      ['We heard nothing,', 'we asked twice,'],
    ],
    ['mixed: straight opens', '"We heard nothing,” she wrote.', ['We heard nothing,']],
    ['straight inside curly', 'He said “the "old" bridge fell” twice.', ['the "old" bridge fell']],
    ['space behind opening marks', '" We go," he said. " Now."', [' We go,', ' Now.']],
    [
      'a space on both sides of some marks, of opening and of closing ones',
      '" I missed the tram, " said Holm. " The next one was full." She sat down.',
      [' I missed the tram, ', ' The next one was full.'],
    ],
    ['space before closing marks', '"We go, " he said. "Now. "', ['We go, ', 'Now. ']],
    [
      'a second opening mark in one paragraph',
      '"We go now. "And we stay." He left.',
      ['We go now. ', 'And we stay.'],
    ],
    ['inches inside', 'He called it "the 17" screen of the year" today.', ['the 17" screen of the year']],
  ])('text.quoted: %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('text.quoted: several paragraphs, an opening mark each and one closing', () => {
    const text = '"We wrote twice.\n\n"Nobody came.\n\n"Nobody." He left.';
    const paragraphs = [
      { start: 0, end: 16 },
      { start: 18, end: 31 },
      { start: 33, end: text.length },
    ];
    const printed = quotedSpans(text, paragraphs).map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(['We wrote twice.', 'Nobody came.', 'Nobody.']);
  });

  it('text.quoted: a mark that was never closed ends with its paragraph', () => {
    const text = 'He said “we go.\nThey said “we stay”.';
    const printed = quotedSpans(text, [
      { start: 0, end: 15 },
      { start: 16, end: text.length },
    ]).map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(['we go.', 'we stay']);
  });

  it.each([
    ['opens it', '"We heard nothing of it. Nobody wrote.', ['We heard nothing of it. Nobody wrote.']],
    ['closes it', 'Nobody told us, and nobody wrote."', ['Nobody told us, and nobody wrote.']],
  ])('text.quoted: a text of one paragraph from inside a quotation: its one mark %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['lines, of one pair of marks', '\n', ['We wrote.', 'Nobody came.', 'We left,']],
    ['paragraphs, which a blank line parts', '\n\n', ['We wrote.']],
  ])('text.quoted: %s', (_, between, expected) => {
    const lines = ['She said: “We wrote.', 'Nobody came.', 'We left,” and sat down.'];
    const text = lines.join(between);
    const paragraphs = lines.map((line) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
    }));
    expect(quotedSpans(text, paragraphs).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('text.quoted: what one pair of marks holds over lines is quoted once, marks in it included', () => {
    const lines = ['She said: “We wrote ‘at once’.', 'Nobody came ‘in time’, we know,” and sat down.'];
    const text = lines.join('\n');
    const paragraphs = lines.map((line) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
    }));
    expect(quotedSpans(text, paragraphs).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We wrote ‘at once’.',
      'Nobody came ‘in time’, we know,',
    ]);
  });

  it.each([
    ['apostrophes', "The dogs' bones and the cats' milk weren't there."],
    ['curly apostrophes', 'The dogs’ bones and the cats’ milk weren’t there.'],
    ['shortened words', "'Tis the rock 'n' roll of the '90s' end, 'twas said."],
    ['a closing mark without its opening', 'and so we went home,” he said. Then » he left ».'],
    ['inches and feet', 'It is 5\' 10" tall.'],
    ['inches twice', 'A 4" pipe met a 6" pipe.'],
    ['a straight mark that nothing closes', 'He said "we go now and left.'],
  ])('text.quoted is silent on %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

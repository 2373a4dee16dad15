import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { closedNote } from './closed-note.ts';

const shown = (markdown: string) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

describe('a note in a dossier', () => {
  it.each([
    ['a fence', 'Before.\n\n```\nleft open'],
    ['a fence of tildes', '~~~~ text\nleft open\n~~~'],
    ['a fence in a list', '- item\n\n  ```\n  left open'],
    ['a comment', 'Before.\n\n<!-- left open'],
    ['a comment with a fence in it', '<!--\n```\nleft open'],
    ['a block of HTML', '<script>\n\nalert(1)'],
    ['a table of HTML', '<table><tr><td>one'],
    ['comments in comments', '<!--\n\n'.repeat(30)],
    ['an instruction', '<?php\n\n'],
    ['a section of characters', '<![CDATA[\n\n'],
    ['a tag in a quotation', '> <div>\n> **x**'],
  ])('does not swallow what follows: %s', (_, note) => {
    const html = shown(`${closedNote(note)}\n\n<!-- variorum:end notes -->\n\n## Sources`);
    expect(html).toContain('<h2>Sources</h2>');
    expect(html).not.toMatch(/<(?:script|table|div|\?|!\[)/);
    expect(html.match(/<!--/g)).toHaveLength(1);
  });

  it('shows tags as they were written', () => {
    const note = 'A <b onclick="x">bold</b> claim, a <img src=x onerror=alert(1)> and `<i>code</i>`.';
    expect(shown(closedNote(note))).toBe(
      '<p>A &lt;b onclick=&quot;x&quot;&gt;bold&lt;/b&gt; claim, a &lt;img src=x onerror=alert(1)&gt; and <code>&lt;i&gt;code&lt;/i&gt;</code>.</p>',
    );
  });

  it.each([
    '# Summary\n\n3 < 4, a <https://example.org> and `<b>`.\n\n```html\n<p>kept</p>\n```\n\n    <b>indented</b>',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- [x] done\n\n> quoted',
    '```\nclosed\n```\n\nAfter.',
    '',
  ])('leaves what is Markdown alone as it is', (note) => {
    expect(closedNote(note)).toBe(note);
  });

  it.each([
    ['50 %% of it\n\nMore.', '50 %\\% of it\n\nMore.'],
    ['%%mine%% and %% open', '%%mine%% and %\\% open'],
    ['It cost $$ and `%%`.', 'It cost $\\$ and `%%`.'],
    ['$$\nx = 1\n$$ %%hidden%%', '$$\nx = 1\n$$ %%hidden%%'],
    ['```\n%% in code\n```', '```\n%% in code\n```'],
    ['# It cost $$ more\n\n$$x^2$$', '# It cost $\\$ more\n\n$$x^2$$'],
  ])('opens no stretch of a dialect that it does not close: %j', (note, closed) => {
    expect(closedNote(note, ['%%', '$$'])).toBe(closed);
    expect(closedNote(note)).toBe(note);
  });
});

import { describe, expect, it } from 'vitest';
import { pastedMarkdown } from './pasted-markdown.ts';

describe('rich text that is pasted', () => {
  it.each([
    [
      'a heading and paragraphs',
      '<h2>The <i>ferry</i></h2><p>It ran\n aground.</p><p>So.</p>',
      '## The *ferry*\n\nIt ran aground.\n\nSo.',
    ],
    ['emphasis without the spaces around it', '<p>a<b> bold </b>b</p>', 'a **bold** b'],
    [
      'lists in lists',
      '<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul>',
      '- a\n- b\n  1. c\n  2. d',
    ],
    ['a quotation', '<blockquote><p>One.</p><p>Two.</p></blockquote>', '> One.\n>\n> Two.'],
    ['a link', '<a href="https://x.example/a b">here</a>', '[here](<https://x.example/a%20b>)'],
    [
      'a link that would run something, as its words',
      '<b>x</b> <a href="javascript:alert(1)">here</a>',
      '**x** here',
    ],
    [
      'a table, line by line',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      'A | B\n\n1 | 2',
    ],
    ['code as it is', '<pre>a\n  *b*</pre>', '```\na\n  *b*\n```'],
    ['a line break', '<p><b>a</b><br>b</p>', '**a**\nb'],
    ['what is not bold', '<b style="font-weight:normal"><p>a</p><ul><li>b</li></ul></b>', 'a\n\n- b'],
    [
      'words that look like markup',
      '<p><em>a</em> *b* [c] $5 &lt;img src=x onerror=y&gt;</p>',
      '*a* \\*b\\* \\[c] $5 \\<img src=x onerror=y>',
    ],
    ['no scripts and styles', '<style>p{}</style><script>x()</script><p><b>a</b></p>', '**a**'],
  ])('%s', (_, html, markdown) => expect(pastedMarkdown(html)).toBe(markdown));

  it.each([
    ['words alone', '<meta charset="utf-8"><div><span style="color:red">plain *words*</span></div>'],
    ['nothing', ''],
    ['a picture', '<img src="https://x.example/a.png">'],
  ])('says no more than plain text does: %s', (_, html) => expect(pastedMarkdown(html)).toBeNull());

  it('of any depth ends', () => {
    expect(pastedMarkdown(`${'<div>'.repeat(5_000)}<b>a</b>`)).toBeNull();
  });
});

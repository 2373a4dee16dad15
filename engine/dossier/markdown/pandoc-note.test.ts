import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { closedNote } from './closed-note.ts';
import { pandocNote } from './pandoc-note.ts';

const hasPandoc = (() => {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const shown = (note: string) =>
  execFileSync('pandoc', ['-f', 'markdown', '-t', 'html', '-s', '--metadata', 'title=Ours'], {
    input: `# Notes\n\n${closedNote(pandocNote(note))}\n\n# Sources\n`,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });

const HOSTILE = [
  ['metadata', 'Before.\n\n---\ntitle: hijacked\nbibliography: none.json\n---\n\nAfter.'],
  ['metadata that dots end', '---\nheader-includes: <script>alert(1)</script>\n...\n\nAfter.'],
  ['pasted mail', 'Mail:\n\n---\ntitle: hijacked\n---'],
  ['a raw part in a line', 'See `<script>alert(1)</script>`{=html} here.'],
  ['a raw part with spaces', 'See `<script>alert(1)</script>`{ =html} here.'],
  ['a raw block', '```{=html}\n<script>alert(1)</script>\n```'],
  ['a raw block of tildes', '~~~ {=html}\n<script>alert(1)</script>\n~~~'],
  ['a part that others follow in', '::: {.x}\n\nOne.'],
] as const;

describe('a note in the Markdown of Pandoc', () => {
  it.each(HOSTILE)('opens nothing that Pandoc alone knows: %s', (_, note) => {
    const written = pandocNote(note);
    expect(written).not.toMatch(/(?:^|\n\s*\n)---\s*(?:\n|$)/);
    expect(written).not.toMatch(/`\{\s*=|[`~]{3,}[ \t]*\{\s*=|^[ \t]*:::/m);
  });

  it('keeps what is Markdown, mathematics and code as they are', () => {
    for (const note of [
      'Title\n---\n\nText with `---` and $\\frac{1}{2}$.\n\n$$\n\\sum x\n$$',
      '```yaml\n\n---\ntitle: kept\n---\n```',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      '',
    ])
      expect(pandocNote(note)).toBe(note);
    expect(pandocNote('\\input{/etc/passwd} and `\\input{x}`')).toBe(
      '\\\\input{/etc/passwd} and `\\input{x}`',
    );
    expect(pandocNote('One.\n\n---\n\nTwo.')).toBe('One.\n\n***\n\nTwo.');
  });

  it('has an empty line before what would be more of the words above it, and reads as before', () => {
    for (const [note, apart] of [
      [
        'Three of them:\n- one\n- two\n  - deep\n1. first',
        'Three of them:\n\n- one\n- two\n  - deep\n\n1. first',
      ],
      ['Words\n> quoted\n> - item\n# Heading\nwords', 'Words\n\n> quoted\n>\n> - item\n\n# Heading\nwords'],
      ['Words\n```\n- code\n```\n***', 'Words\n\n```\n- code\n```\n\n***'],
    ] as const) {
      expect(pandocNote(note)).toBe(apart);
      expect(pandocNote(apart)).toBe(apart);
    }
  });

  it.skipIf(!hasPandoc)('is a list in Pandoc where it is one elsewhere', () => {
    const html = shown('Three of them:\n- one\n- two\n  - deep\n\nWords\n> quoted\n\nWords\n## Part\nmore');
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect(html).toContain('<blockquote>');
    expect(html).toMatch(/<h2[^>]*>Part<\/h2>/);
  });

  it.skipIf(!hasPandoc).each(HOSTILE)('is shown by Pandoc as it is written: %s', (_, note) => {
    const html = shown(note);
    expect(html).not.toContain('<script>alert');
    expect(html).toMatch(/<title>Ours<\/title>/);
    expect(html).toMatch(/<h1[^>]*>Sources<\/h1>/);
    expect(html).not.toMatch(/<div[^>]*class="x"/);
  });
});

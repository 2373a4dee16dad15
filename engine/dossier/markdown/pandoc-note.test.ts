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

  it.skipIf(!hasPandoc).each(HOSTILE)('is shown by Pandoc as it is written: %s', (_, note) => {
    const html = shown(note);
    expect(html).not.toContain('<script>alert');
    expect(html).toMatch(/<title>Ours<\/title>/);
    expect(html).toMatch(/<h1[^>]*>Sources<\/h1>/);
    expect(html).not.toMatch(/<div[^>]*class="x"/);
  });
});

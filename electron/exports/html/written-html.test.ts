import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { writtenHtml } from './written-html.ts';

const page = (...notes: readonly string[]) =>
  parseHTML(`<!doctype html><body>${notes.join('\n')}</body>`).document;

describe('a note on a page', () => {
  it('has footnotes that lead there and back, also where another part defines them', () => {
    const document = page(
      writtenHtml('Told[^1] and told again[^1].', { id: 'summary', definitions: '[^1]: From *there*.' }),
      writtenHtml('Told.[^1]\n\n[^1]: From *there*.', { id: 'notes', definitions: '' }),
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    expect(links).toHaveLength(6);
    for (const link of links) expect(document.getElementById(link.slice(1))).not.toBeNull();
    expect(document.querySelectorAll('section.footnotes li')).toHaveLength(2);
    for (const one of document.querySelectorAll('[aria-describedby]'))
      expect(document.getElementById(one.getAttribute('aria-describedby')!)).not.toBeNull();
  });

  it('keeps no address but of the web, of mail and within it', () => {
    expect(writtenHtml('[a](javascript:alert(1)) ![b](https://x.example/b.png)')).not.toMatch(
      /javascript|b\.png/,
    );
    expect(writtenHtml('A.[^">]\n\n[^">]: <img src=x onerror=alert(1)>')).not.toContain('<img');
  });
});

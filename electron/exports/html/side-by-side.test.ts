import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../engine/dossier/index.ts';
import { dossierOfTexts } from '../../../tests/exports/dossier-of-texts.ts';
import { escapeHtml } from './html-words.ts';
import { sideBySidePage } from './side-by-side.ts';

const GATE = 'Talks broke off\n\nThe minister spoke in Kell on Monday about the border. He is 61.';
const EVIL =
  '<img src=x onerror=alert(1)> “</mark><script>x</script>”\n\nThe minister spoke in Kell on Monday about the border & “a”. He is 57.';

function dossierOf(...texts: readonly string[]): Dossier {
  const dossier = dossierOfTexts(
    texts.map((text, at) => ({
      id: `s${at}`,
      title: at === 0 ? 'Gate' : '"><script>alert(1)</script>',
      text,
    })),
  );
  return {
    ...dossier,
    title: 'Gate',
    sources: dossier.sources.map((one, at) => (at === 0 ? one : { ...one, outlet: "'onload='x" })),
    note: 'Mine.\n\n# Calls\n\n## The ministry',
  };
}

describe('the page with the texts side by side', () => {
  it('fetches nothing and holds text from outside as text', () => {
    const dossier = dossierOf(GATE, EVIL);
    const page = sideBySidePage(dossier, 'editor');
    expect(page).not.toMatch(/<(script|img|link|iframe)/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&#39;onload=&#39;x');
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).not.toMatch(/(src|href)=["']?http/);
    const found = dossier.comparison.findings.filter(({ type }) => type !== 'omission');
    expect(page.match(/<article>/g)?.length).toBe(found.length);
    expect(page).toContain('<mark');
  });

  it('has every part of the dossier, the texts behind what is disputed, the headings of the note below its own', () => {
    const page = sideBySidePage(dossierOf(GATE, EVIL), 'archive');
    const ids = [...page.matchAll(/<(?:section|div) id="([^"]+)"/g)].map(([, id]) => id);
    const wanted = ['compared', 'summary', 'disputed', 'side-by-side', 'notes', 'sources', 'method', 'facts'];
    expect(ids.filter((id) => wanted.includes(id!))).toEqual(wanted);
    expect(page).toContain('<h3>Calls</h3>');
    expect(page).toContain('<h4>The ministry</h4>');
  });

  it('says of one text what contradicts itself', () => {
    const page = sideBySidePage(dossierOf(GATE), 'editor');
    expect(page).toContain('“Gate” was checked against itself.');
    expect(page).not.toContain('side by side<');
  });
});

it('what has a meaning in a page is escaped', () => {
  expect(escapeHtml(`<a b="c" d='e'>&amp;\u0000`)).toBe(
    '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;\ufffd',
  );
});

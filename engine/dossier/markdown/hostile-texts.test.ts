/** Whatever a text, a title or a note holds, a file reads as it was meant, by parsers that are not ours. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { HtmlRenderer, Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { turnsDirection, withMarksOfDirection } from '../../text/marks-of-direction.ts';
import { dossierOf, findingOf, sourceOf } from '../sample-dossier.test-data.ts';
import { renderDossier, renderFiles } from '../render-dossier.ts';
import { unescapeMarkdown } from './escape.ts';
import { mergeInto } from './regions.ts';
import { FLAVOURS } from './write-markdown.ts';

const HOSTILE = [
  '*bold* _it_ __b__ `code` ```x``` ~~gone~~ ==mark== %%comment%%',
  '[link](javascript:alert(1)) ![img](x) [^1] [[wiki]] [@key, p. 1] @smith2020 (@) #tag C# a@b.org',
  '<script>alert(1)</script> <!-- x --> <a href="x">y</a> a < b & c > d &amp; &#65; &copy',
  'http://x.example/<img src=x onerror=alert(1)> https://y.example/a_b_c*d* www.z.example/<b>x</b> WWW.Q.example/<i>',
  'a@b.example<img src=x> ftp://x.example/<img src=x> mailto:a@b.c<b> xmpp:a@b.c/<b>',
  '# heading\n## two {#id .class}\n> quote\n- item\n+ item\n* item\n1. one\n(a) two\niv) four\n---\n===\n***\n```\n~~~\n    code\n\ttab',
  '| a | b |\n|---|---|\n| 1 | 2 |\n: definition\n::: div\n+---+\na | b || c \\| d',
  '$5 and $10, x^2^, H~2~O, \\begin{x} \\ C:\\new\\\nend\\',
  'one\n\ntwo\n\n\n three \nfour',
  '<!-- variorum:end summary --> ---\ntitle: "x"\n---\nid:: 1 ((a)) {{embed x}}',
  'He said “no”… “locked the door of cooperation” – "straight" \'single\' -- --- ... naïve 中文，引号「」 שלום مرحبا \u202eabc\u202c 👩‍👩‍👧',
  'Word\r\nWord\rWord\u2028x\u0085y\u00a0z',
  'snake_case _x_ a_b_ -5 degrees -dash 1.5 million 3) x A. B :smile: [!note] ^block',
  ': # - "\' yes: no # comment\n- [x] task\n%YAML 1.2',
];

const gfmToHtml = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const commonmarkToHtml = (markdown: string) => new HtmlRenderer().render(new Parser().parse(markdown));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const words = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name]!);

/** What the first quotation of a page shows, paragraph by paragraph, without the line that says where it stands. */
function firstQuotation(html: string): string {
  const quote = /<blockquote>([^]*?)<\/blockquote>/.exec(html)![1]!;
  const paragraphs = [...quote.matchAll(/<p>([^]*?)<\/p>/g)].map(([, inner]) =>
    words(inner!.replace(/<br \/>\n?/g, '\n')),
  );
  return paragraphs.slice(0, -1).join('\n\n');
}

/** As Markdown can show it: white space at the ends of lines stands as it is; empty lines are one; what turns words round is a mark. */
const shown = (text: string) =>
  withMarksOfDirection(text)
    .replace(/\n{2,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

const TAGS =
  /<(?!\/?(?:h[1-3]|p|blockquote|strong|em|code|pre|ul|ol|li|table|thead|tbody|tr|td|th|br \/|a)(?:>| ))(?!!-- variorum:)[^>]*>/g;

function dossierWith(text: string, quote = text) {
  const source = sourceOf('s', quote, {
    title: text,
    outlet: text,
    author: text,
    publishedNote: text,
    passageOf: text,
  });
  const places = [{ source: 's', start: 0, end: quote.length, quote, focus: [] }];
  const finding = findingOf('f', places, { says: text, values: [text, text], explained: text });
  return dossierOf([source], [finding], {
    title: text,
    program: text,
    author: text,
    judgements: [{ findingId: 'f', verdict: 'open', reason: text, says: text }],
  });
}

function expectHarmless(html: string): void {
  expect(html.match(TAGS)).toBeNull();
  // Headings point to themselves and sources to their address; addresses of mail in a text are made links by GitHub.
  for (const [, href] of html.matchAll(/<a[^>]* href="([^"]*)"/g)) expect(href).toMatch(/^(#|mailto:|xmpp:)/);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('any text from outside', () => {
  it.each(HOSTILE)('such as %j is shown as it reads, in CommonMark and in GitHub’s dialect', (text) => {
    const markdown = renderDossier(dossierWith(text), { kind: 'archive' });
    for (const toHtml of [commonmarkToHtml, gfmToHtml]) {
      const html = toHtml(markdown.replace(/^~~~+\n[^]*?\n~~~+$/gm, ''));
      expectHarmless(html);
      expect(oneLine(words(/<h1>([^]*?)<\/h1>/.exec(html)![1]!))).toBe(oneLine(withMarksOfDirection(text)));
      expect(html.match(/<h1>/g)).toHaveLength(1);
    }
    const quotation = firstQuotation(gfmToHtml(markdown));
    // A line break of a kind that Markdown does not know is a break all the same.
    expect(quotation.replace(/\r\n?|\n/g, '\n')).toBe(shown(text).replace(/\r\n?|\n/g, '\n'));
    // Each row of a table has as many cells as its head.
    for (const [, table] of gfmToHtml(markdown).matchAll(/<table>([^]*?)<\/table>/g)) {
      const cells = [...table!.matchAll(/<tr>([^]*?)<\/tr>/g)].map(
        ([, row]) => row!.match(/<t[dh]/g)!.length,
      );
      expect(new Set(cells).size).toBe(1);
    }
  });

  it.each(FLAVOURS.filter((flavour) => flavour === 'obsidian' || flavour === 'pandoc'))(
    'is a title and a name in the front matter of %s as it reads',
    (flavour) => {
      for (const text of HOSTILE) {
        const [, yaml] = /^---\n([^]*?)\n---\n/.exec(renderDossier(dossierWith(text), { flavour }))!;
        const facts = parse(yaml!, { version: '1.2', strict: true }) as Record<string, unknown>;
        // Pandoc reads Markdown in these words, too.
        const given = (value: unknown) =>
          flavour === 'pandoc' ? unescapeMarkdown(value as string) : (value as string);
        const known = (words: string) => (flavour === 'pandoc' ? withMarksOfDirection(words) : words);
        expect(oneLine(given(facts['title']))).toBe(oneLine(known(text)));
        expect(oneLine(given(facts['author']))).toBe(oneLine(known(text)));
      }
    },
  );

  it.each(FLAVOURS)('becomes no HTML in %s, in one file or a folder of notes', (flavour) => {
    for (const text of HOSTILE)
      for (const layout of ['file', 'folder'] as const)
        for (const { path, text: file } of renderFiles(dossierWith(text), {
          kind: 'archive',
          flavour,
          layout,
          name: 'held',
        })) {
          if (!path.endsWith('.md')) continue;
          const markdown = file
            .replace(/^---\n[^]*?\n---\n/, '')
            .replace(/^([\t ]*)~~~+\n[^]*?\n\1~~~+$/gm, '');
          expect(gfmToHtml(markdown).match(TAGS), path).toBeNull();
        }
  });

  it('is the title of a page of Logseq as it reads: a plain one is its name, any other its first heading', () => {
    const of = (title: string) =>
      renderDossier(dossierOf([sourceOf('s', 'x')], [], { title }), { flavour: 'logseq' });
    expect(of('Who was held?')).toMatch(/^title:: Who was held\?\n/);
    for (const text of HOSTILE.filter((one) => /[<*$#]/.test(one))) {
      const [first] = /<h1>[^]*?<\/h1>/.exec(gfmToHtml(of(text)))!;
      expect(of(text)).not.toContain('title::');
      expect(oneLine(words(first))).toBe(oneLine(withMarksOfDirection(text)));
    }
    expect(mergeInto(of('Who was held?'), of('<b>Who</b>')).markdown).toBe(of('<b>Who</b>'));
    expect(mergeInto(of('<b>Who</b>'), of('Who was held?')).markdown).toMatch(
      /^date:: .*\ntags:: variorum\ntitle:: Who was held\?\n/,
    );
  });

  it.each(FLAVOURS)('turns no words round in %s, and says how it shows what would', (flavour) => {
    const written = renderDossier(dossierWith('He signed \u202egpj.exe\u202c.'), { flavour });
    expect(written).toContain('He signed ⇄gpj.exe⇄.');
    expect(written).toContain('Invisible characters that turn the direction of words are shown as ⇄');
    expect(turnsDirection(written)).toBe(false);
  });

  const seed = 20221;
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    fc
      .array(
        fc.constantFrom(
          ...'\\`*_{}[]()#+-.!|<>&~^$=%@:;"\'/1aiA \t\n'.split(''),
          'http://x.y/',
          'www.',
          '<img src=x>',
          '&amp;',
          '::',
          '---',
          '\n\n',
        ),
        { maxLength: 24 },
      )
      .map((pieces) => pieces.join('')),
  );

  it(`is harmless and verbatim in GitHub’s dialect (seed ${seed})`, () => {
    fc.assert(
      fc.property(nasty, nasty, (text, quote) => {
        fc.pre(quote.trim() === quote && quote !== '' && !/[\r\u2028\u2029]/.test(quote));
        const html = gfmToHtml(renderDossier(dossierWith(text, quote)));
        expectHarmless(html);
        expect(firstQuotation(html)).toBe(shown(quote));
      }),
      { seed, numRuns: 150 },
    );
  });

  it(`never breaks YAML 1.2 (seed ${seed})`, () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = renderDossier(dossierWith(text, 'x'), { flavour: 'pandoc' });
        const [, yaml] = /^---\n([^]*?)\n---\n/.exec(markdown)!;
        const facts = parse(yaml!, { version: '1.2', strict: true }) as Record<string, unknown>;
        expect(unescapeMarkdown(facts['title'] as string)).toBe(oneLine(text) || 'Comparison');
      }),
      { seed, numRuns: 150 },
    );
  });

  it(`is given back by the inverse of the escapes, in every flavour (seed ${seed})`, () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...FLAVOURS), (quote, flavour) => {
        fc.pre(quote.trim() === quote && quote !== '' && flavour !== 'logseq');
        const lines = renderDossier(dossierWith('x', quote), { flavour }).split('\n');
        const first = lines.findIndex((line) => line.startsWith('>') && !line.startsWith('> [!quote]'));
        const last = lines.findIndex((line) => line.startsWith('> — '));
        const block = lines.slice(first, last - 1).map((line) => line.replace(/^> ?/, ''));
        expect(unescapeMarkdown(block.join('\n'))).toBe(quote);
      }),
      { seed, numRuns: 150 },
    );
  });
});

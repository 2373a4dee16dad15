import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import {
  dossierOf,
  evidence,
  findingOf,
  sourceOf,
} from '../../../engine/dossier/sample-dossier.test-data.ts';
import { dossierDocx } from './dossier-docx.ts';
import { redlineDocx } from './redline-docx.ts';

const a = sourceOf('s1', 'Three held\nPolice held three diplomats.', {
  outlet: 'Mirror',
  url: 'https://example.org/held?a=1&b=2',
});
const b = sourceOf('s2', 'Four held\nPolice held four diplomats.', { outlet: 'Globe', published: '2022-07' });
const finding = findingOf('number-1', [evidence(a, 'held three', 'three'), evidence(b, 'held four', 'four')]);
const dossier = dossierOf([a, b], [finding], {
  title: 'Who was <held> & why?',
  note: 'Mine: **three**.\n\n- one\n- [x] two\n  1. deep\n\n## More\n\n> said\n\n[away](javascript:alert(1)) <b>no html</b>',
});

/** The head of a PNG of 300 by 200 pixels: as much of it as tells its size. */
const PNG = Uint8Array.from(
  '89504e470d0a1a0a0000000d494844520000012c000000c80802000000'.match(/../g)!,
  (byte) => Number.parseInt(byte, 16),
);

/** The parts of a document, each of which must be well-formed XML. */
function partsOf(docx: Uint8Array): Record<string, string> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(docx))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  for (const [name, xml] of Object.entries(parts))
    new DOMParser({
      errorHandler: (level: string, message: unknown) => {
        throw new Error(`${name}: ${level} ${String(message)}`);
      },
    }).parseFromString(xml, 'text/xml');
  return parts;
}

describe('a dossier for Word', () => {
  it('has headings, tables, quotations with what differs in bold, and a footnote for each', async () => {
    const docx = await dossierDocx(dossier, 'editor');
    const { 'word/document.xml': document, 'word/footnotes.xml': footnotes } = partsOf(docx);
    expect(document!.match(/<w:footnoteReference /g)).toHaveLength(2);
    expect(footnotes).toContain('Mirror');
    expect(footnotes).toContain(', par. 1.');
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    expect(html).toContain('Who was &lt;held&gt; &amp; why?');
    expect(html).toMatch(/<h1>What is disputed<\/h1>/);
    expect(html).toMatch(/Police held <strong>three<\/strong> diplomats\./);
    expect(html).toContain('<table>');
    expect(html).toContain('<strong>three</strong>.');
    expect(html).toMatch(/<ul><li>one<\/li><li>☒ two<ol><li>deep<\/li><\/ol><\/li><\/ul>/);
    expect(html).not.toContain('javascript:');
    expect(html).toContain('&lt;b&gt;no html&lt;/b&gt;');
  });

  it('has footnotes and pictures of the notes, and the characters that were meant', async () => {
    const sha256 = 'b'.repeat(64);
    const note = [
      'Told twice[^1], **again**[^1] and [a **bold** link](https://x.example "t"), see [it][other].&#32;Caf&eacute; `&eacute;`',
      `Words\n![the gate](variorum-picture:${sha256})`,
      '![away](https://elsewhere.example/p.png)',
      'Part\n---\n\nOnly here.[^2]',
      '[^1]: From **the** archive.\n\n    Second paragraph.\n\n[^2]: Another[^1].\n\n[other]: https://y.example',
    ].join('\n\n');
    const docx = await dossierDocx(
      { ...dossier, note },
      'editor',
      new Map([[sha256, { type: 'image/png', bytes: PNG }]]),
    );
    const { 'word/document.xml': document, 'word/footnotes.xml': footnotes } = partsOf(docx);
    expect(document!.match(/<w:footnoteReference /g)).toHaveLength(5);
    expect(footnotes!.match(/Second paragraph\./g)).toHaveLength(3);
    expect(footnotes).toMatch(/<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<w:b\/>(?:(?!<\/w:r>).)*the<\/w:t>/);
    expect(Object.keys(unzipSync(docx)).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    // As large as it is: 300 by 200 pixels of 9,525 units each.
    expect(document).toContain(`cx="${300 * 9525}" cy="${200 * 9525}"`);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    expect(html).toContain('<h2>Part</h2>');
    expect(html).toMatch(/<p>Words<\/p><p><img alt="the gate"/);
    expect(html).toContain('[away (https://elsewhere.example/p.png)]');
    expect(html).toContain('<a href="https://x.example">a <strong>bold</strong> link</a>');
    expect(html).toContain('<a href="https://y.example">it</a>');
    expect(html).toContain('Café &amp;eacute;');
    expect(html).not.toContain('[^');
  });

  it('is well-formed whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
        const source = sourceOf('s', text, { title: text, outlet: text, author: text });
        const place = { source: 's', start: 0, end: text.length, quote: text, focus: [] };
        partsOf(
          await dossierDocx(
            dossierOf([source], [findingOf('f', [place], { says: text, values: [text] })], {
              title: text,
              note: text,
            }),
            'archive',
          ),
        );
      }),
      { seed: 3, numRuns: 15 },
    );
  });
});

/** The text of a document with its changes accepted, or rejected; a paragraph whose end is taken away runs into the next one. */
function settled(document: string, accept: boolean): string {
  const [gone, kept] = accept ? ['del', 'ins'] : ['ins', 'del'];
  let text = '';
  for (const [paragraph] of document.matchAll(/<w:p>[^]*?<\/w:p>|<w:p [^]*?<\/w:p>/g)) {
    const properties = /<w:pPr>[^]*?<\/w:pPr>/.exec(paragraph)?.[0] ?? '';
    const words = paragraph
      .replace(properties, '')
      .replace(new RegExp(`<w:${gone} [^]*?</w:${gone}>`, 'g'), '')
      .replace(new RegExp(`</?w:${kept}[ >]`, 'g'), '');
    for (const [, inner] of words.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)) text += inner;
    if (!properties.includes(`<w:${gone} `)) text += '\n';
  }
  return text
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'");
}

describe('two versions for Word', () => {
  const redline = async (before: string, after: string) => {
    const docx = await redlineDocx({
      title: 'T',
      before,
      after,
      author: 'Globe',
      date: '2026-11-22T10:00:00Z',
    });
    return partsOf(docx)['word/document.xml']!;
  };
  const expected = (text: string) => ['T', ...text.split(/\n+/)].join('\n').replace(/\n+/g, '\n').trim();

  it('are the later one when all changes are accepted, the earlier one when they are rejected', async () => {
    const before = 'The gate\n\nIt was locked on Monday.\n\nNobody came & left.';
    const after =
      'The gate\n\nIt was open on Monday. A guard stood by.\n\nNew paragraph.\n\nNobody came & left.';
    const document = await redline(before, after);
    expect(document.match(/<w:ins /g)!.length).toBeGreaterThan(1);
    expect(document).toContain('w:author="Globe"');
    expect(settled(document, true).trim()).toBe(expected(after));
    expect(settled(document, false).trim()).toBe(expected(before));
  });

  it('so for any texts', async () => {
    const line = fc.array(fc.constantFrom('one', 'two', 'three.', '“no”', 'a', '5'), {
      minLength: 1,
      maxLength: 6,
    });
    const text = fc
      .array(
        line.map((words) => words.join(' ')),
        { minLength: 1, maxLength: 4 },
      )
      .map((lines) => lines.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const document = await redline(before, after);
        expect(settled(document, true).trim()).toBe(expected(after));
        expect(settled(document, false).trim()).toBe(expected(before));
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../document.ts';
import { importFile } from '../import-file.ts';
import { textOfHtml } from './import-html.ts';

async function read(html: string | Uint8Array, name = 'page.html'): Promise<ImportedDocument> {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  return (await importFile({ name, bytes })).documents[0]!;
}

const SENTENCE =
  'The council of Kell met on Tuesday to talk about the old bridge, which has been shut since March.';
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>Paragraph ${i + 1}. ${SENTENCE}</p>`);
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const article = (inside: string, head = '') =>
  page(
    `<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>The bridge</h1>${inside}</article><footer>Terms of use, imprint</footer>`,
    head,
  );

describe('a web page', () => {
  it('that only scripts fill is refused with what to do', async () => {
    const empty = page('<div id="root"></div><script src="/app.js"></script>');
    await expect(read(empty)).rejects.toMatchObject({
      code: 'page-of-scripts',
      hint: expect.stringContaining('print it to a PDF'),
    });
    await expect(read(page('<div></div>'))).rejects.toMatchObject({ code: 'file-empty' });
  });

  it('keeps where its headings stand, the headline among them', async () => {
    const { text, details } = await read(
      article(`${paragraphs(3).join('')}<h2>Costs</h2>${paragraphs(3).join('')}`),
    );
    const headings = details.headings!.map(({ start, end }) => text.slice(start, end));
    expect(headings).toEqual(['The bridge', 'Costs']);
    const [title, costs] = details.headings!;
    expect(costs!.level).toBeGreaterThanOrEqual(title!.level);
  });

  it('keeps raised and lowered figures apart from the digits before them', async () => {
    const { text } = await read(
      article(
        `${paragraphs(3).join('')}<p>It held 10<sup>6</sup> litres, or 10<sup>-3</sup> of H<sub>2</sub>O on 40 m<sup>2</sup>, 1<sup>1</sup>/<sub>2</sub> miles off, on the 21<sup>st</sup>.</p>`,
      ),
    );
    expect(text).toContain('It held 10⁶ litres, or 10⁻³ of H₂O on 40 m², 1¹/₂ miles off, on the 21st.');
  });

  it('gives its article, with quotations, lists, tables and notes, and lists what it leaves out', async () => {
    const { text, details } = await read(
      article(
        `${paragraphs(3).join('')}
        <blockquote><p>“It will be shut for years.”</p><footer>Ida Holm, mayor</footer></blockquote>
        <ul><li>north lane</li><li>south lane</li></ul><ol start="4"><li>fourth</li><li>fifth</li></ol>
        <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2022</td><td>14 million</td></tr></table>
        <div class="share-bar"><p>Share this story with all of your friends now</p></div>
        <p>Cracks were found.<sup><a href="#n1">1</a></sup> More will follow.</p>
        <p>Advertisement</p>
        ${paragraphs(2).join('')}
        <section class="footnotes"><ol><li id="n1">So says the report. <a href="#r1">↩</a></li></ol></section>
        <aside class="related"><h2>Related</h2><p><a href="/x">Another story about the ferry and its owner</a></p></aside>`,
      ),
    );
    expect(text.startsWith('The bridge\n\nParagraph 1. ')).toBe(true);
    for (const part of [
      '“It will be shut for years.”',
      'Ida Holm, mayor',
      '• north lane\n\n• south lane\n\n4. fourth\n\n5. fifth',
      'Year\tCost\n2022\t14 million',
      'Cracks were found. More will follow.',
      '1. So says the report.',
    ])
      expect(text).toContain(part);
    for (const out of ['Share this', 'Advertisement', 'Another story', 'Terms of use', 'Home'])
      expect(text).not.toContain(out);
    expect(details.leftOut).toEqual(
      expect.arrayContaining([
        { what: 'Menu', text: 'Home News', number: 0 },
        { what: 'Buttons for sharing', text: 'Share this story with all of your friends now', number: 1 },
        expect.objectContaining({ what: 'Foot of the page', text: 'Terms of use, imprint' }),
      ]),
    );
    expect(JSON.stringify(details.leftOut)).toContain('Another story about the ferry');
    expect(details.mended[0]).toBe('1 mark of a note taken out of its sentence');
  });

  it('tells what it is, and where it says so', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'The Port Gazette' },
        {
          '@type': 'NewsArticle',
          headline: 'The bridge at Kell',
          author: [{ '@type': 'Person', name: 'Ann Berg' }, { name: 'Bo Lind' }],
          publisher: { '@id': '#org' },
          datePublished: '2024-03-05T23:30:00-05:00',
        },
      ],
    };
    const document = await read(
      article(
        paragraphs(5).join(''),
        `<title>The bridge at Kell - The Port Gazette</title><link rel="canonical" href="/news/bridge">
         <meta property="og:url" content="https://gazette.example/news/bridge?x=1"><meta property="og:locale" content="en_GB">
         <script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    );
    expect(document).toMatchObject({
      title: 'The bridge at Kell',
      author: 'Ann Berg, Bo Lind',
      outlet: 'The Port Gazette',
      published: '2024-03-05',
      url: 'https://gazette.example/news/bridge',
      language: 'en',
    });
    expect(document.details.found).toEqual({
      title: 'JSON-LD headline',
      author: 'JSON-LD author',
      outlet: 'JSON-LD publisher',
      published: 'JSON-LD datePublished',
      url: 'the canonical link',
      language: 'the page’s lang',
    });
  });

  it('without JSON-LD is told by meta elements and by what is printed', async () => {
    const document = await read(
      article(
        `<p class="byline">By Ann Berg</p><time datetime="2024-03-06">yesterday</time>${paragraphs(5).join('')}`,
        '<title>The bridge | The Gazette</title><meta property="og:site_name" content="The Gazette"><script type="application/ld+json">{broken</script>',
      ),
    );
    expect(document).toMatchObject({
      title: 'The bridge',
      author: 'Ann Berg',
      outlet: 'The Gazette',
      published: '2024-03-06',
    });
    expect(document.details.found).toMatchObject({
      author: 'the printed byline',
      published: 'the printed date',
    });
  });

  it.each([
    ['windows-1252', 'windows-1252', '<meta charset="iso-8859-1">'],
    [
      'windows-1251',
      'windows-1251',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    ],
    ['shift_jis', 'Shift_JIS', '<meta charset="Shift_JIS">'],
    ['utf-16le', 'utf-16le', ''],
  ])('in %s is read in it', async (encoding, _label, meta) => {
    const words =
      { 'windows-1251': 'Мост закрыт, сказал мэр.', shift_jis: '橋は閉鎖されました。' }[encoding] ??
      'The mayor said “no” – and left.';
    const html = `<!doctype html><html><head>${meta}</head><body><article><p>${words}</p>${paragraphs(4).join('')}</article></body></html>`;
    const { text } = await read(iconv.encode(html, encoding, { addBOM: encoding === 'utf-16le' }));
    expect(text).toContain(words);
  });

  it('runs nothing and brings no markup', async () => {
    const evil = `<p onclick="globalThis.owned = 1">Click.${SENTENCE}</p><img src=x onerror="globalThis.owned = 1"><script>globalThis.owned = 1</script><svg onload="globalThis.owned = 1"><text>x</text></svg><p>&lt;script&gt;alert(1)&lt;/script&gt; is text.</p>`;
    const { text } = await read(article(evil + paragraphs(4).join('')));
    expect((globalThis as { owned?: number }).owned).toBeUndefined();
    expect(text).toContain('<script>alert(1)</script> is text.');
    expect(text).not.toMatch(/onerror|owned/);
  });

  it('hidden text, menus and forms are no text of it', async () => {
    const { text } = await read(
      article(
        `${paragraphs(4).join('')}<p style="display: none">Hidden words.</p><p hidden>More hidden words.</p><form><label>Your name</label></form>`,
      ),
    );
    expect(text).not.toMatch(/idden words|Your name/);
  });

  it('gives back what was left out when the user wants it, in its place', async () => {
    const html = article(
      `${paragraphs(3).join('')}<div class="share-bar"><p>The mayor shared her letter.</p></div>${paragraphs(2).join('')}`,
    );
    const first = await read(html);
    const { number } = first.details.leftOut.find(({ text }) => text.includes('letter'))!;
    const choices = { bringBack: [number!] };
    const again = (await importFile({ name: 'page.html', bytes: Buffer.from(html), choices })).documents[0]!;
    expect(again.text.replace('The mayor shared her letter.\n\n', '')).toBe(first.text);
    expect(again.details.leftOut).toEqual(first.details.leftOut.filter((one) => one.number !== number));
    expect(again.details.broughtBack).toEqual([number]);
    expect(again.reading).toBe(`with: ${number}`);
  });

  const FRENCH = '<p>Le pont fermé à Noël, l’été, la sœur et le café : « jamais ».</p>';
  it.each([
    ['the page', 'windows-1252', '<meta charset="utf-8">', null, /utf-8, but it is not; it was read as Western \(Windows-1252\)/],
    ['the server', 'windows-1252', '', 'text/html; charset=utf-8', /utf-8, but it is not; it was read as Western \(Windows-1252\)/],
    ['the page', 'macroman', '<meta charset="utf-8">', null, /utf-8, but it is not; it was read as Western \(MacRoman\)/],
    ['the page', 'utf-8', '<meta charset="iso-8859-1">', null, /iso-8859-1, but it is UTF-8\./],
    ['the server and not the page', 'windows-1252', '<meta charset="windows-1252">', 'text/html; charset=utf-8', null],
    ['the page and not the server', 'utf-8', '<meta charset="windows-1252">', 'text/html; charset=utf-8', null],
  ] as const)('whose encoding is not the one that %s says (%s)', async (_, encoding, meta, contentType, warning) => {
    const bytes = iconv.encode(
      `<!doctype html><html lang="fr"><head>${meta}<title>Le pont fermé à Noël</title></head><body><article>${FRENCH.repeat(4)}</article></body></html>`,
      encoding,
    );
    const fetched = { address: 'https://example.org/a', contentType };
    const { documents } = await importFile({ name: 'a.html', bytes, ...(contentType && { fetched }) });
    expect(documents[0]).toMatchObject({
      title: 'Le pont fermé à Noël',
      text: expect.stringContaining('l’été, la sœur et le café : « jamais »'),
      warnings: warning === null ? [] : [expect.stringMatching(warning)],
    });
  }); // prettier-ignore

  it('with a damaged character keeps the encoding that it says', async () => {
    const html = `<meta charset="utf-8"><title>x</title><article>${FRENCH.repeat(4)}<p>Un o`;
    const bytes = Buffer.concat([Buffer.from(html), Buffer.from([0xe9]), Buffer.from('il.</p></article>')]);
    const { documents } = await importFile({ name: 'a.html', bytes });
    expect(documents[0]!.text).toContain('l’été');
    expect(documents[0]!.warnings).toEqual([expect.stringMatching(/not wholly in utf-8, as it says/)]);
  });

  it('has no words that are struck out as if they were said; they are listed and can be brought back', async () => {
    const html = article(
      `${paragraphs(3).join('')}<p>The bridge is <del>open</del> <ins>shut</ins>, and <s>14</s><span style="color:red;text-decoration: line-through">15</span>16 people wait.</p><del><p>Nobody waits.</p></del><p>He said <q>never, <q>not</q> once</q>.</p>`,
    );
    const { documents } = await importFile({ name: 'a.html', bytes: Buffer.from(html) });
    const [page] = documents;
    expect(page!.text).toContain('The bridge is shut, and 16 people wait.\n\nHe said “never, ‘not’ once”.');
    const struck = page!.details.leftOut.filter(({ what }) => what === 'Struck out');
    expect(struck.map(({ text }) => text)).toEqual(['open', '14', '15', 'Nobody waits.']);
    const bringBack = [struck[0]!.number!, struck[3]!.number!];
    const again = await importFile({ name: 'a.html', bytes: Buffer.from(html), choices: { bringBack } });
    expect(again.documents[0]!.text).toContain(
      'The bridge is open shut, and 16 people wait.\n\nNobody waits.\n\nHe said',
    );
    expect(again.documents[0]!.details.leftOut.map(({ text }) => text).slice(2)).toEqual(['14', '15']);
  });

  it('is read in the encoding that the user chooses', async () => {
    const bytes = iconv.encode(article(`${paragraphs(3).join('')}<p>Die Brücke</p>`), 'macroman');
    const { documents } = await importFile({ name: 'a.html', bytes, choices: { encoding: 'macroman' } });
    expect(documents[0]).toMatchObject({
      reading: 'encoding: macroman',
      details: { encoding: 'Western (MacRoman)' },
    });
    expect(documents[0]!.text).toContain('Die Brücke');
  });

  it('of one long text without an article is read whole', async () => {
    const { text } = await read(page(`<div>${SENTENCE}<br><br>${SENTENCE}<br>next line</div>`));
    expect(text).toBe(`${SENTENCE}\n\n${SENTENCE}\nnext line`);
  });

  it.each([
    ['nested too deep', `<body>${'<div>'.repeat(5_000)}words`, 'file-nested'],
    ['empty', page(''), 'file-empty'],
  ])('that is %s is refused', async (_, html, code) => {
    await expect(read(`<!doctype html>${html}`)).rejects.toMatchObject({ code });
  });

  it('tells from which address it was saved', async () => {
    const saved = `<!DOCTYPE html> <!-- saved from url=(0030)https://gazette.example/bridge --> <html><body><article>${paragraphs(4).join('')}</article></body></html>`;
    expect(await read(saved)).toMatchObject({ url: 'https://gazette.example/bridge' });
  });
});

describe('a page saved as MHTML', () => {
  it('is read like the page, with the address it was saved from', async () => {
    const html = article(paragraphs(4).join('') + '<p>It’s shut – “for good”.</p>');
    const mhtml = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://gazette.example/bridge',
      'Subject: The bridge',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----B"',
      '',
      '------B',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://gazette.example/bridge',
      '',
      Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '------B--',
      '',
    ].join('\r\n');
    const document = await read(mhtml, 'bridge.mhtml');
    expect(document).toMatchObject({ url: 'https://gazette.example/bridge', language: 'en' });
    expect(document.text).toContain('It’s shut – “for good”.');
    expect(document.text).not.toContain('Terms of use');
  });

  it('in the encoding that the page names, where the header of its part names none', async () => {
    const html = article(paragraphs(4).join('') + '<p>It\x92s shut \x96 \x93for good\x94.</p>').replace(
      '<head>',
      '<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
    );
    const quoted = html
      .replace(/=/g, '=3D')
      .replace(/[\x80-\xff]/g, (one) => `=${one.charCodeAt(0).toString(16).toUpperCase()}`);
    const part = (encoding: string, body: string) =>
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://gazette.example/bridge',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"',
        '',
        '------B',
        'Content-Type: text/html',
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        body,
        '------B--',
        '',
      ].join('\r\n');
    for (const mhtml of [part('quoted-printable', quoted), part('binary', html)]) {
      const { documents } = await importFile({ name: 'a.mhtml', bytes: Buffer.from(mhtml, 'latin1') });
      expect(documents[0]!.text).toContain('It’s shut – “for good”.');
      expect(documents[0]!.details.encoding).toBe('Western (Windows-1252)');
    }
  });
});

describe('HTML from a clipboard', () => {
  it('is taken whole', () => {
    expect(
      textOfHtml(
        '<meta charset="utf-8"><h2>Head</h2><p>One <b>bold</b> word.</p><ul><li>a<li>b</ul><nav>menu</nav>',
      ),
    ).toBe('Head\n\nOne bold word.\n\n• a\n\n• b\n\nmenu');
  });
});

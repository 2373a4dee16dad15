import { markdownLanguage } from '@codemirror/lang-markdown';
import fc from 'fast-check';
import { ENGINE_VERSION } from '../version.ts';
import { describe, expect, it } from 'vitest';
import { unescapeMarkdown } from './markdown.ts';
import type { Evidence, Finding } from '../types.ts';
import { renderDossier } from './render-dossier.ts';
import { dossierOf, evidence, findingOf, sourceOf } from './sample-dossier.test-data.ts';

const a = sourceOf('s1', 'Three held\nPolice held three diplomats.\nIt rained.', {
  outlet: 'The Asian Mirror',
  published: '2022-09',
  publishedNote: 'inferred from the events told',
  sha256: 'aa11',
  url: 'https://example.org/held?x=1#top',
});
const b = sourceOf('s2', 'Four held\nPolice held four diplomats on Friday.', {
  outlet: 'Globe "Live" Media',
  author: 'M. Galbraith',
  published: '2022',
  sha256: 'bb22',
});
const c = sourceOf('p1', 'The letter\nIt is void.', { passageOf: 'Four held', title: 'Letter, milder' });

const number = findingOf(
  'number-1',
  [evidence(a, 'Police held three diplomats.', 'three'), evidence(b, 'Police held four diplomats', 'four')],
  { values: ['three', 'four'], says: 'A says three diplomats; B says four.' },
);
const headline = findingOf(
  'number-2',
  [evidence(a, 'Three held', 'Three'), evidence(b, 'Four held', 'Four')],
  {
    says: 'The headlines differ.',
    explained: 'B is older.',
  },
);
const wording = findingOf('wording-1', [evidence(c, 'It is void.', 'void')], {
  type: 'wording',
  rule: 'wording.act',
  says: 'C calls it void.',
});

describe('a dossier', () => {
  it('is a file that a person would keep', () => {
    const markdown = renderDossier(
      dossierOf([a, b, c], [number, headline, wording], {
        title: 'Who was held? "3" or \\4',
        note: '# My view\n\n*Three* it is.',
        judgements: [
          { findingId: 'number-1', verdict: 'confirmed', reason: 'The ministry says\nthree.', says: 'old' },
          { findingId: 'wording-1', verdict: 'dismissed', reason: 'A synonym.', says: 'old' },
          { findingId: 'gone', verdict: 'explained', reason: '', says: 'A said five; B said six.' },
          { findingId: 'gone-too', verdict: 'open', reason: ' ', says: 'Nothing.' },
        ],
      }),
    );
    expect(markdown.replaceAll(ENGINE_VERSION, 'VERSION')).toMatchInlineSnapshot(`
      "---
      title: "Who was held? \\"3\\" or \\\\4"
      exported: "2026-11-22T10:00:00.000Z"
      program: "Variorum 0.1.0"
      engine: "VERSION"
      sources:
        - "A: Three held (The Asian Mirror)"
        - "B: Four held (Globe \\"Live\\" Media)"
        - "C: Letter, milder"
      keys:
        - "asianmirror2022"
        - "globelivemedia2022"
        - "fourheld"
      findings: 4
      confirmed: 1
      explained: 1
      open: 1
      dismissed: 1
      ---

      # Who was held? "3" or \\\\4

      ## Sources

      ### A. Three held

      - Outlet: The Asian Mirror
      - Date: 2022-09 (inferred from the events told)
      - Words: 8
      - Address: <https://example.org/held?x=1#top>
      - Key: \`@asianmirror2022\`
      - SHA-256: \`aa11\`

      ### B. Four held

      - Outlet: Globe "Live" Media
      - Author: M. Galbraith
      - Date: 2022
      - Words: 8
      - Key: \`@globelivemedia2022\`
      - SHA-256: \`bb22\`

      ### C. Letter, milder

      - Passage of: “Four held”
      - Date: not known
      - Words: 5
      - Key: \`@fourheld\`

      ## Notes

      <!-- variorum:notes:begin -->
      # My view

      *Three* it is.
      <!-- variorum:notes:end -->

      ## Findings

      **Confirmed** (1)

      ### 1. Number: three / four

      A says three diplomats; B says four. ^finding-3ab10eb2

      > Police held **three** diplomats.
      >
      > — A [@asianmirror2022, par. 1], [at the source](<https://example.org/held?x=1#:~:text=Police%20held%20three%20diplomats.>)

      > Police held **four** diplomats
      >
      > — B [@globelivemedia2022, par. 1]

      Judgement: **confirmed**. Reason: The ministry says\\
      three.

      Rule: \`number.count\`

      **Explained** (1)

      ### 2. No longer reported

      A said five; B said six. ^finding-1f62aaae

      Judgement: **explained**.

      This was judged in an earlier document; the engine named below does not report it.

      **Open** (1)

      ### 3. Number

      The headlines differ. ^finding-39b10d1f

      > **Three** held
      >
      > — A [@asianmirror2022, headline], [at the source](<https://example.org/held?x=1#:~:text=Three%20held>)

      > **Four** held
      >
      > — B [@globelivemedia2022, headline]

      The sources themselves explain it: B is older.

      Judgement: **open**.

      Rule: \`number.count\`

      **Dismissed** (1)

      - Wording: C calls it void. Reason: A synonym. ^finding-3bf03361

        > It is **void**.
        >
        > — C [@fourheld, par. 1 of the passage]

      No facts were compared: nothing was found in these texts that can be held against each other.

      ## Method

      Compared by Variorum 0.1.0, engine VERSION. The program nominates differences by the rules named above; a person judges them. Every quotation was checked against the stored text, character for character, before this file was written.

      - A: SHA-256 \`aa11\`, 8 words, 3 sentences
      - B: SHA-256 \`bb22\`, 8 words, 2 sentences
      - C: a passage, without a file of its own, 5 words, 2 sentences

      - 0 links between sentences that report the same thing
      - Differing words inside them, by kind: number 0, name 1, negation 2, quotation 3, wording 4, spelling 5
      - Counted but not shown, as noise: recognition 6, case 7, quote-style 8, dash-style 9, punctuation 10, space 11

      The comparison ran to its end.
      "
    `);
  });

  it('says so when nothing was found, and when time ran out', () => {
    const dossier = dossierOf([a], []);
    const markdown = renderDossier({ ...dossier, comparison: { ...dossier.comparison, precise: false } });
    expect(markdown).toContain(
      '## Findings\n\nNo findings: the time ran out before all was looked at.\n\nNo facts were compared: the time ran out.\n\n## Method',
    );
    expect(markdown).toContain('its result is coarse');
    expect(markdown).not.toContain('ran to its end');
  });

  it('says what was compared, with findings and without, and never that the texts agree', () => {
    const compared = { agree: 3, differ: 1, alone: [2, 0] };
    const looked =
      'Of the figures, times and names looked at, 3 stand in both texts and are told alike as far as the program can see, 1 is told differently; 2 were found in A only.';
    const written = (findings: readonly Finding[]) => {
      const dossier = dossierOf([a, b], findings);
      return renderDossier({ ...dossier, comparison: { ...dossier.comparison, compared } });
    };
    expect(written([headline])).toContain(`Rule: \`number.count\`\n\n${looked}\n\n## Method`);
    expect(written([])).toContain(
      `## Findings\n\nNo findings. That does not say that the texts agree.\n\n${looked}\n\n## Method`,
    );
  });

  it('does not offer the explanation of the sources when the user confirmed the finding', () => {
    const judgement = { findingId: 'number-2', verdict: 'confirmed' as const, reason: '', says: '' };
    expect(renderDossier(dossierOf([a, b], [headline]))).toContain(
      'The sources themselves explain it: B is older.',
    );
    expect(renderDossier(dossierOf([a, b], [headline], { judgements: [judgement] }))).not.toContain(
      'explain it',
    );
  });

  it('keeps the note as it is, whatever it holds', () => {
    const note = '---\n<b>&amp;\n\n> \\* $x$  \n```';
    expect(renderDossier(dossierOf([a], [], { note }))).toContain(
      `<!-- variorum:notes:begin -->\n${note}\n<!-- variorum:notes:end -->`,
    );
  });

  it('is not written when a quotation is not what the source says, and names the place', () => {
    const altered = {
      ...evidence(b, 'Police held four diplomats', 'four'),
      quote: 'Police held five diplomats',
    };
    expect(() => renderDossier(dossierOf([a, b], [findingOf('x', [altered])]))).toThrow(
      /at B, par\. 1 \(characters 10 to 36\)/,
    );
    const shifted = { ...evidence(a, 'Three held', 'Three'), start: 1 };
    expect(() => renderDossier(dossierOf([a, b], [findingOf('x', [shifted])]))).toThrow(/at A, headline/);
    const stranger = { ...evidence(a, 'Three held', 'Three'), source: 'nobody' };
    expect(() => renderDossier(dossierOf([a, b], [findingOf('x', [stranger])]))).toThrow(/“nobody”/);
  });

  it('shortens long values in a heading, each at a word', () => {
    const long = 'the ministry of foreign affairs of the country said that '.repeat(4);
    const heading = (...values: string[]) =>
      /^### 1\. Number: (.*)$/m.exec(renderDossier(dossierOf([a, b], [{ ...number, values }])))![1]!;
    expect(heading(long)).toBe('the ministry of foreign affairs of the country said that the…');
    expect(heading(long, 'a week')).toBe('the ministry of foreign affairs of the country said… / a week');
    expect(heading('字'.repeat(90))).toBe(`${'字'.repeat(60)}…`);
    expect(heading('three', 'four')).toBe('three / four');
  });

  it('quotes words that stand in several places once, and names every place', () => {
    const text = 'It is void\nHe said: It is void\nMore: It is void, It is void.';
    const again = sourceOf('s', text, { outlet: 'X' });
    const places = [...text.matchAll(/It is void/g)].map(({ index }) => ({
      source: 's',
      start: index,
      end: index + 10,
      quote: 'It is void',
      focus: [],
    }));
    const markdown = renderDossier(dossierOf([again], [findingOf('f', places)]));
    expect(markdown).toContain(
      '> It is void\n>\n> — A [@x, headline; @x, par. 1; @x, par. 2 (twice)]\n\nJudgement',
    );
  });

  it('cites a passage by the paragraphs of its source, with the key and the checksum of the source', () => {
    const whole = 'Headline\nOne is so.\nTwo is so.\nThree is so.\nFour is void.';
    const text = 'Two is so.\n\nFour is void.';
    const at = whole.indexOf('Four');
    const passage = sourceOf('p', text, {
      title: 'The sharper letter',
      passageOf: 'Headline',
      sha256: 'cc33',
      origin: {
        sourceText: whole,
        stretches: [
          { start: 0, end: 10, versionStart: whole.indexOf('Two') },
          { start: 12, end: text.length, versionStart: at },
        ],
      },
    });
    const source = sourceOf('w', whole, { sha256: 'cc33' });
    const markdown = renderDossier(
      dossierOf(
        [source, passage],
        [
          findingOf('f', [
            evidence(source, 'Three is so.', 'Three'),
            evidence(passage, 'Four is void.', 'void'),
            evidence(passage, text, 'Two'),
          ]),
        ],
      ),
    );
    expect(markdown).toContain('> — A [@headline, par. 3]\n');
    expect(markdown).toContain('> — B [@headline, par. 4]\n');
    expect(markdown).toContain('> — B [@headline, par. 2, par. 4]\n');
    expect(markdown).toContain(
      '### B. The sharper letter\n\n- Passage of: “Headline” (par. 2, par. 4)\n- Date: not known\n- Words: 6\n- Key: `@headline`\n- SHA-256: `cc33`\n',
    );
    expect(markdown).toContain('- B: a passage, its source SHA-256 `cc33`, 6 words');
    expect(markdown).toContain('\nkeys:\n  - "headline"\nfindings:');
  });

  it('tells findings with different ids apart by their block ids', () => {
    const markdown = renderDossier(dossierOf([a, b], [number, headline]));
    const ids = [...markdown.matchAll(/\^(finding-[0-9a-f]{8})$/gm)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(2);
    expect(renderDossier(dossierOf([b, a], [number]))).toContain(`^${ids[0]}`);
  });
});

/** The first block quotation of a document, without its origin line. */
function firstQuotation(markdown: string): string {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => line.startsWith('>'));
  const to = lines.findIndex((line, index) => index > from && line.startsWith('> — A ['));
  return lines
    .slice(from, to - 1)
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n');
}

/** Takes the marks of bold away, and not stars that are escaped. */
const withoutMarks = (markdown: string) =>
  markdown.replace(/\\[^]|\*\*/g, (found) => (found === '**' ? '' : found));

/** What a Markdown parser that we did not write sees in a text, apart from words. */
function markup(markdown: string): Set<string> {
  const names = new Set<string>();
  markdownLanguage.parser.parse(markdown).iterate({ enter: ({ name }) => void names.add(name) });
  return names;
}

const HOSTILE = [
  '*bold* _it_ __b__ `code` ```x``` ~~gone~~ ==mark== %%comment%%',
  '[link](javascript:alert(1)) ![img](x) [^1] [[wiki]] [@key, p. 1] @smith2020 #tag C# a@b.org',
  '<script>alert(1)</script> <!-- x --> <a href="x">y</a> a < b & c > d &amp; &#65; &copy',
  '# heading\n## two\n> quote\n- item\n+ item\n* item\n1. one\n(a) two\niv) four\n---\n===\n***\n```\n~~~\n    code\n\ttab',
  '| a | b |\n|---|---|\n| 1 | 2 |\n: definition\n::: div\n+---+',
  '$5 and $10, x^2^, H~2~O, \\begin{x} \\ C:\\new\\\nend\\',
  'one\n\ntwo\n\n\n three \nfour',
  '<!-- variorum:notes:end --> ---\ntitle: "x"\n---',
  'He said “no”… “locked the door of cooperation” – naïve 中文，引号「」 שלום مرحبا 👩‍👩‍👧',
  'Word\r\nWord\rWord\u2028x\u0085y\u00a0z',
  'snake_case _x_ a_b_ -5 degrees -dash 1.5 million 3) x A. B',
];

describe('a quotation in a dossier', () => {
  it.each(HOSTILE)('shows %j literally', (text) => {
    const source = sourceOf('s', text, {
      title: text,
      outlet: text,
      author: text,
      publishedNote: text,
      passageOf: text,
    });
    const places = [{ source: 's', start: 0, end: text.length, quote: text, focus: [] }];
    const finding = findingOf('f', places, { says: text, values: [text, text], explained: text });
    const markdown = renderDossier(dossierOf([source], [finding], { title: text, program: text }));
    expect(unescapeMarkdown(firstQuotation(markdown))).toBe(text);

    const body = markdown.slice(markdown.indexOf('\n---\n') + 5).replaceAll('[@', '(@');
    const quiet = body.replace(/<!-- variorum:notes:(begin|end) -->\n/g, '');
    const allowed =
      /^(Document|Blockquote|QuoteMark|Paragraph|Escape|Entity|HardBreak|ATXHeading[123]|HeaderMark|BulletList|ListItem|ListMark|InlineCode|CodeMark|StrongEmphasis|EmphasisMark|URL|Comment.*)$/;
    expect([...markup(quiet)].filter((name) => !allowed.test(name))).toEqual([]);
    expect(body.match(/\*\*/g)!.length % 2).toBe(0);
    const dismissed = renderDossier(
      dossierOf([source], [finding], {
        judgements: [{ findingId: 'f', verdict: 'dismissed', reason: text, says: text }],
      }),
    );
    const lines = dismissed.split('\n');
    const from = lines.findIndex((line) => line.startsWith('  > '));
    const to = lines.findIndex((line) => line.startsWith('  > — A ['));
    const quoted = lines.slice(from, to - 1).map((line) => line.replace(/^ {2}> ?/, ''));
    expect(unescapeMarkdown(quoted.join('\n'))).toBe(text);
    expect(body.match(/^# /gm)).toHaveLength(1);
    expect(markdown.match(/^---$/gm)).toHaveLength(2);
    const title = /^title: (".*")$/m.exec(markdown)![1]!;
    expect(JSON.parse(title)).toBe(text);
  });

  const seed = 20221;
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&~^$=%@:;"\'1aiA \t\n\r'.split('')),
      maxLength: 40,
    }),
  );
  it(`is verbatim for any text (seed ${seed})`, () => {
    fc.assert(
      fc.property(nasty, nasty, (before, quote) => {
        const source = sourceOf('s', before + quote);
        const place = {
          source: 's',
          start: before.length,
          end: before.length + quote.length,
          quote,
          focus: [],
        };
        const markdown = renderDossier(dossierOf([source], [findingOf('f', [place])]));
        expect(unescapeMarkdown(firstQuotation(markdown))).toBe(quote);
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`marks the differing words in bold, and stays verbatim without the marks (seed ${seed})`, () => {
    let marked = 0;
    const words = fc.constantFrom(
      ...'one two|no|word|a|7|字|𠮷|\u0301| |_|@|.|*|\n|\n\n|https://x.org/'.split('|'),
    );
    const differing = fc.nat({ max: 3 }).map((number) => number === 0);
    const piece = fc.oneof({ weight: 1, arbitrary: nasty }, { weight: 6, arbitrary: words });
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, differing), { minLength: 1, maxLength: 9 }), (pieces) => {
        let quote = '';
        const focus = pieces.flatMap(([text, differs]) => {
          const start = quote.length;
          quote += text;
          return differs ? [{ start, end: quote.length }] : [];
        });
        const source = sourceOf('s', quote);
        const place: Evidence = { source: 's', start: 0, end: quote.length, quote, focus };
        const shown = firstQuotation(renderDossier(dossierOf([source], [findingOf('f', [place])])));
        expect(unescapeMarkdown(withoutMarks(shown))).toBe(quote);
        const marks = (shown.length - withoutMarks(shown).length) / 4;
        marked += marks;
        const bold: string[] = [];
        const others = new Set<string>();
        markdownLanguage.parser.parse(shown).iterate({
          enter: ({ name, from, to }) => {
            if (name === 'StrongEmphasis') bold.push(shown.slice(from, to));
            else others.add(name);
          },
        });
        expect(bold).toHaveLength(marks);
        for (const name of others) expect(name).toMatch(structuresWithMarks);
      }),
      { seed, numRuns: 2000 },
    );
    expect(marked).toBeGreaterThan(200);
  });

  it('is left unmarked where readers of Markdown could disagree about the bold', () => {
    const shown = (text: string, word: string) => {
      const source = sourceOf('s', text);
      return firstQuotation(
        renderDossier(dossierOf([source], [findingOf('f', [evidence(source, text, word)])])),
      );
    };
    expect(shown('He said “of”, twice.', 'of')).toBe('He said “**of**”, twice.');
    expect(shown('Mondays', 'Monday')).toBe('**Monday**s');
    expect(shown('x “of” y', '“of”')).toBe('x “of” y');
    expect(shown('one two', 'one ')).toBe('one two');
    expect(shown('see https://example.org/one', 'example')).toBe('see https://example.org/one');
    expect(shown('snake_case', 'case')).toBe('snake_case');
  });

  const structuresWithMarks =
    /^(Document|Paragraph|Escape|Entity|HardBreak|URL|Autolink|LinkMark|EmphasisMark)$/;
  const structures =
    /^(Document|Blockquote|QuoteMark|Paragraph|Escape|Entity|HardBreak|URL|Autolink|LinkMark)$/;
  it(`has no markup of its own for any text (seed ${seed})`, () => {
    fc.assert(
      fc.property(nasty, (quote) => {
        const source = sourceOf('s', quote);
        const place = { source: 's', start: 0, end: quote.length, quote, focus: [] };
        const markdown = firstQuotation(renderDossier(dossierOf([source], [findingOf('f', [place])])));
        const quoted = markdown
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n');
        for (const name of markup(quoted)) expect(name).toMatch(structures);
      }),
      { seed, numRuns: 500 },
    );
  });
});

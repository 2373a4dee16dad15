import { ENGINE_VERSION } from '../version.ts';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../types.ts';
import { renderDossier, renderFiles } from './render-dossier.ts';
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

const judgements = [
  { findingId: 'number-1', verdict: 'confirmed' as const, reason: 'The ministry says\nthree.', says: 'old' },
  { findingId: 'wording-1', verdict: 'dismissed' as const, reason: 'A synonym.', says: 'old' },
  { findingId: 'gone', verdict: 'explained' as const, reason: '', says: 'A said five; B said six.' },
  { findingId: 'gone-too', verdict: 'open' as const, reason: ' ', says: 'Nothing.' },
];
const written = dossierOf([a, b, c], [number, headline, wording], {
  title: 'Who was held? "3" or \\4',
  author: 'Anna Berg',
  note: '*Three* it is.\n\n# Calls\n\nThe ministry, 10 a.m.',
  judgements,
});

/** Without the bounds of parts, and with no version of the engine in it. */
const readable = (markdown: string) =>
  markdown.replace(/<!-- variorum:.* -->\n\n/g, '').replaceAll(ENGINE_VERSION, 'VERSION');

describe('a file for an editor', () => {
  it('begins, where the user wrote no summary, with what weighs most and what differs in it', () => {
    const unwritten = renderDossier(dossierOf([a, b], [number, headline]));
    expect(unwritten).toContain('- Number: three / four. A says three diplomats; B says four.');
  });

  it('counts before what the user wrote under a heading of their own', () => {
    const text = renderDossier({ ...written, note: '# My view\n\nThree it is.' });
    expect(text).toMatch(/## Summary\n\n3 differences found: .*\n\n### My view\n\nThree it is\.\n\n<!--/);
  });

  it('tells first what the reader wants first', () => {
    expect(readable(renderDossier(written))).toMatchInlineSnapshot(`
      "# Who was held? "3" or \\\\4

      *22 November 2026, by Anna Berg*

      3 sources compared: The Asian Mirror, Globe "Live" Media and “Letter, milder”.

      ## Summary

      *Three* it is.

      3 differences found: 1 confirmed, 1 dismissed and 1 not judged yet.

      ## What is disputed

      | No. | What | The Asian Mirror | Globe "Live" Media | “Letter, milder” | Judgement |
      | --- | --- | --- | --- | --- | --- |
      | [1](#1-number-three--four) | Number | Police held **three** diplomats. | Police held **four** diplomats on Friday. | – | confirmed |
      | [2](#2-number) | Number | **Three** held | **Four** held | – | not judged yet |

      ### 1. Number: three / four

      A says three diplomats; B says four.

      > Police held **three** diplomats.
      >
      > — The Asian Mirror, par. 1 ([at the source](<https://example.org/held?x=1#:~:text=Police%20held%20three%20diplomats.>))

      > Police held **four** diplomats on Friday.
      >
      > — Globe "Live" Media, par. 1

      Judgement: **confirmed**. The ministry says three.

      ### 2. Number

      The headlines differ.

      > **Three** held
      >
      > — The Asian Mirror, headline ([at the source](<https://example.org/held?x=1#:~:text=Three%20held>))

      > **Four** held
      >
      > — Globe "Live" Media, headline

      The sources themselves explain it: B is older.

      ## Differences that were explained

      ### 3. No longer reported

      A said five; B said six.

      This was judged when an earlier version of the texts or of the program was compared.

      Judgement: **explained**.

      ## Notes

      ### Calls

      The ministry, 10 a.m.

      ## Sources

      - The Asian Mirror: *Three held*, The Asian Mirror, September 2022 (inferred from the events told). <https://example.org/held?x=1#top>
      - Globe "Live" Media: M. Galbraith, *Four held*, Globe "Live" Media, 2022.
      - *Four held*, undated.

      - “Letter, milder”: a passage of *Four held*.

      ## Method

      The texts were compared by Variorum 0.1.0, engine VERSION. The program nominates differences by rules; whether one matters is for a person to judge. Every quotation was checked against the stored text, character for character, before this was written.

      No facts were compared: nothing was found in these texts that can be held against each other.

      |   | Text | Words | SHA-256 of the file |
      | --- | --- | --- | --- |
      | A | The Asian Mirror | 8 | \`aa11\` |
      | B | Globe "Live" Media | 8 | \`bb22\` |
      | C | “Letter, milder” | 5 | no file |

      - 1 finding dismissed by a person.
      - 0 pairs of sentences that report the same thing. Differing words in them: names 1, negations 2, quoted words 3, wordings 4, spellings 5. Counted as noise: misread words 6, capitals 7, quotation marks 8, dashes 9, punctuation 10, white space 11.

      <!-- variorum:end method -->
      "
    `);
  });

  it('in full is an archive: what was dismissed, the rules, the texts', () => {
    const archive = readable(renderDossier(written, { kind: 'archive' }));
    expect(archive).toContain('## Dismissed\n\n### 4. Wording\n\nC calls it void.');
    expect(archive).toContain('Rule `number.count`, confidence 0.90, significance 0.50, finding `number-1`');
    expect(archive).toContain(`## The texts\n\n### A. The Asian Mirror\n\n~~~\n${a.text}\n~~~`);
  });

  it('says so when nothing was found, and when time ran out', () => {
    const dossier = dossierOf([a], []);
    const markdown = readable(
      renderDossier({ ...dossier, comparison: { ...dossier.comparison, precise: false } }),
    );
    expect(markdown).toContain(
      '## What contradicts itself\n\nNo findings: the time ran out before all was looked at.',
    );
    expect(markdown).toContain('its result is coarse');
  });

  it('says what was compared, with findings and without, and never that the texts agree', () => {
    const compared = { agree: 3, differ: 1, alone: [2, 0] };
    const looked =
      'Of the figures, times and names looked at, 3 stand in both texts and are told alike as far as the program can see, 1 is told differently; 2 were found in A only.';
    const rendered = (findings: readonly Finding[]) => {
      const dossier = dossierOf([a, b], findings);
      return readable(renderDossier({ ...dossier, comparison: { ...dossier.comparison, compared } }));
    };
    expect(rendered([headline])).toContain(looked);
    expect(rendered([])).toContain('No findings. That does not say that the texts agree.');
    expect(rendered([])).toContain(looked);
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

  it('tells whose a judgement is where that is known, and sets free notes off', () => {
    const judged = {
      findingId: headline.id,
      verdict: 'confirmed',
      reason: '',
      says: '',
      author: 'CD',
    } as const;
    const { author: _, ...unsigned } = judged;
    const opinions = [{ author: 'EF', verdict: 'dismissed', reason: '' }] as const;
    const of = (...judgements: (typeof unsigned & { author?: string; opinions?: typeof opinions })[]) =>
      renderDossier(dossierOf([a, b], [headline], { judgements }));
    expect(of(unsigned)).toContain('Judgement: **confirmed**');
    expect(of(judged)).toContain('Judgement of CD: **confirmed**');
    expect(of(judged)).toMatch(/\| confirmed \(CD\) \|/);
    expect(of({ ...judged, opinions })).toMatch(/\| confirmed \(CD\); dismissed \(EF\) \|/);
    const note = { id: '1', markdown: 'Ask.', colour: null, tags: [], places: [], about: null, author: '' };
    const annotations = [{ ...note, createdAt: '2026-01-01T00:00:00Z' }];
    expect(renderDossier(dossierOf([a, b], [headline], { annotations }))).toContain(
      '**A note at no place:**\n\nAsk.',
    );
  });

  it('takes the note over as it is, the summary first, its headings below that of the notes', () => {
    const note = '# Summary\n\n---\n<b>&amp;\n\n> \\* $x$  \n\n```\n# no heading\n```\n\n## Calls\nNone.';
    const markdown = readable(renderDossier(dossierOf([a], [], { note })));
    expect(markdown).toContain('## Summary\n\n---\n\\<b>&amp;\n\n> \\* $x$  \n\n```\n# no heading\n```\n\n');
    expect(markdown).toContain('## Notes\n\n### Calls\nNone.\n\n## Sources');
  });

  it('is not written when a quotation is not what the source says, and names the place', () => {
    const altered = {
      ...evidence(b, 'Police held four diplomats', 'four'),
      quote: 'Police held five diplomats',
    };
    expect(() => renderDossier(dossierOf([a, b], [findingOf('x', [altered])]))).toThrow(
      /at B, par\. 1 \(characters 10 to 36/,
    );
    const shifted = { ...evidence(a, 'Three held', 'Three'), start: 1 };
    expect(() => renderDossier(dossierOf([a, b], [findingOf('x', [shifted])]))).toThrow(/at A, headline/);
    const stranger = { ...evidence(a, 'Three held', 'Three'), source: 'nobody' };
    expect(() => renderDossier(dossierOf([a, b], [findingOf('x', [stranger])]))).toThrow(/“nobody”/);
    const moved = {
      ...c,
      origin: { sourceText: 'Else', stretches: [{ start: 0, end: 4, versionStart: 0 }] },
    };
    expect(() => renderDossier(dossierOf([moved], []))).toThrow(/passage “Letter, milder”/);
  });

  it('shortens long values in a heading, each at a word', () => {
    const long = 'the ministry of foreign affairs of the country said that '.repeat(4);
    const title = (...values: string[]) =>
      /^### 1\. Number: (.*)$/m.exec(renderDossier(dossierOf([a, b], [{ ...number, values }])))![1]!;
    expect(title(long)).toBe('the ministry of foreign affairs of the country said that the…');
    expect(title(long, 'a week')).toBe('the ministry of foreign affairs of the country said… / a week');
    expect(title('字'.repeat(90))).toBe(`${'字'.repeat(60)}…`);
    expect(title('three', 'four')).toBe('three / four');
  });

  it('quotes what one source says in the same words in several places once, and names every place', () => {
    const text = 'It is void\nIt is void\nMore.\nIt is void';
    const again = sourceOf('s', text, { outlet: 'X' });
    const places = [...text.matchAll(/void/g)].map(({ index }) => ({
      source: 's',
      start: index,
      end: index + 4,
      quote: 'void',
      focus: [{ start: index, end: index + 4 }],
    }));
    expect(renderDossier(dossierOf([again], [findingOf('f', places)]))).toContain(
      '> It is **void**\n>\n> — X, headline; par. 1; par. 3\n\n<!-- variorum:end',
    );
  });

  it('cites a passage by the paragraphs of its source, with the key and the checksum of the source', () => {
    const whole = 'Headline\nOne is so.\nTwo is so.\nThree is so.\nFour is void.';
    const text = 'Two is so.\n\nFour is void.';
    const passage = sourceOf('p', text, {
      title: 'The sharper letter',
      passageOf: 'Headline',
      sha256: 'cc33',
      origin: {
        sourceText: whole,
        stretches: [
          { start: 0, end: 10, versionStart: whole.indexOf('Two') },
          { start: 12, end: text.length, versionStart: whole.indexOf('Four') },
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
      { flavour: 'pandoc' },
    );
    expect(markdown).toContain('> — “Headline” [@headline, par. 3]\n');
    expect(markdown).toContain('> — “The sharper letter” [@headline, par. 4]\n');
    expect(markdown).toContain('> — “The sharper letter” [@headline, par. 2, par. 4]\n');
    expect(markdown).toContain('- “The sharper letter”: a passage of *Headline* (par. 2, par. 4).');
  });

  it('calls the texts by their names where a sentence calls them by letters', () => {
    const says = 'A says three; B says four of A.';
    const letters = [
      { start: 0, end: 1 },
      { start: 14, end: 15 },
    ];
    expect(renderDossier(dossierOf([a, b], [{ ...number, says, letters }]))).toContain(
      'The Asian Mirror says three; Globe "Live" Media says four of A.',
    );
  });
});

describe('flavours', () => {
  const files = (flavour: 'obsidian' | 'pandoc' | 'logseq' | 'plain', layout: 'file' | 'folder' = 'file') =>
    Object.fromEntries(
      renderFiles(written, { kind: 'editor', flavour, layout, name: 'held' }).map(({ path, text }) => [
        path,
        text,
      ]),
    );

  it('of Obsidian have properties, callouts, block ids and wiki links that lead somewhere', () => {
    const main = files('obsidian')['held.md']!;
    expect(main).toMatch(
      /^---\ntitle: "Who was held\? \\"3\\" or \\\\4"\ndate: 2026-11-22\nauthor: "Anna Berg"\ntags:/,
    );
    expect(main).toContain('[[#^finding-3ab10eb2\\|1]]');
    expect(main).toContain('A says three diplomats; B says four. ^finding-3ab10eb2\n');
    expect(main).toContain(
      '> [!quote] The Asian Mirror\n> Police held **three** diplomats.\n>\n> — [[#^source-1|The Asian Mirror]], par. 1',
    );
    for (const [, target] of main.matchAll(/\[\[#\^([a-z0-9-]+)/g))
      expect(main).toMatch(new RegExp(` \\^${target}$`, 'm'));
    const folder = files('obsidian', 'folder');
    for (const text of Object.values(folder))
      for (const [, target] of text.matchAll(/\[\[([^#|\]\\]+)/g))
        expect(Object.keys(folder).map((path) => path.replace(/^.*\/|\.md$/g, ''))).toContain(target);
    expect(Object.keys(folder)).toEqual([
      'held.md',
      'findings/finding-3ab10eb2.md',
      'findings/finding-39b10d1f.md',
      'findings/finding-1f62aaae.md',
      'sources/asianmirror2022three.md',
      'sources/galbraith2022four.md',
      'sources/four.md',
    ]);
  });

  it('of Pandoc cite by keys that the bibliography beside the file holds', () => {
    const { 'held.md': main, 'held.csl.json': csl, 'held.bib': bib } = files('pandoc');
    expect(main).toContain('bibliography: "held.csl.json"');
    expect(main).toContain('{#finding-3ab10eb2}');
    const keys = [...main!.matchAll(/@([\p{L}\p{N}]+)/gu)].map(([, key]) => key);
    const ids = (JSON.parse(csl!) as { id: string }[]).map(({ id }) => id);
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) expect(ids).toContain(key);
    for (const id of ids) expect(bib).toContain(`{${id},`);
  });

  it('of Logseq are an outline of items, with properties and references to blocks that are there', () => {
    const main = files('logseq')['held.md']!;
    // A name of a page knows no escapes.
    expect(main).toContain('- # Who was held? "3" or \\\\4\n');
    for (const [, uuid] of main.matchAll(/\(\(\(([0-9a-f-]{36})\)\)\)/g))
      expect(main).toContain(`id:: ${uuid}`);
    for (const line of main.split('\n').slice(4)) expect(line).toMatch(/^$|^\t*- |^\t* {2}|^<!-- variorum:/);
  });

  it('of Logseq keep a formula in one block, and open none that is not closed', () => {
    const note = 'Of it:\n\n$$\nx = 1\n\ny = 2\n$$\n\nAfter. It cost $$ then.';
    const main = renderDossier(dossierOf([a, b], [], { note }), { flavour: 'logseq' });
    expect(main).toContain('- $$\n\t  x = 1\n\t  \n\t  y = 2\n\t  $$\n');
    expect(main).toContain('- After. It cost $\\$ then.');
  });

  it('of Logseq have lists of a note as items below each other, and a footnote in one block', () => {
    const note = [
      'Of it:\n\n- one\n  - deep\n    more\n* two\n\n  goes on[^1]\n  ```\n  - code\n  ```\n\n1. first\n   - a',
      '[m]: /map\n[^1]: Footnote.\n\n    Second paragraph.',
      'After.',
    ].join('\n\n');
    const main = renderDossier(dossierOf([a, b], [], { note }), { flavour: 'logseq' });
    expect(main).toContain(
      [
        '- one',
        '\t- deep',
        '\t  more',
        '- two',
        '  ',
        '  goes on[^1]',
        '  ```',
        '  - code',
        '  ```',
        '- 1. first',
        '     - a',
        '- [m]: /map',
        '  [^1]: Footnote.',
        '  ',
        '      Second paragraph.',
        '- After.',
      ]
        .map((line) => `\t${line}`)
        .join('\n'),
    );
  });

  it('plain have no front matter and no ids, and their links lead to headings', () => {
    const main = files('plain')['held.md']!;
    expect(main.startsWith('# Who was held?')).toBe(true);
    expect(readable(main)).not.toMatch(/\^finding|\[\[|@[a-z]/);
    expect(main).toContain('[1](#1-number-three--four)');
    const folder = files('plain', 'folder');
    for (const [path, text] of Object.entries(folder))
      for (const [, target] of text.matchAll(/\]\(<([^>]+\.md)>\)/g)) {
        const from = path.includes('/') ? target!.replace(/^\.\.\//, '') : target!;
        const there =
          target!.startsWith('../') || !path.includes('/') ? from : `${path.split('/')[0]}/${from}`;
        expect(Object.keys(folder)).toContain(there);
      }
  });
});

import { describe, expect, it } from 'vitest';
import { compare as compareTexts, EDIT_KINDS } from '../../engine/index.ts';
import type { Comparison, EditKind, TextOutline } from '../../engine/index.ts';
import { sideBySidePage } from '../../electron/exports/html/side-by-side.ts';
import { jsonReport } from './json-report.ts';
import { renderDossier } from '../../engine/dossier/index.ts';
import { markParts } from './marks.ts';
import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';
import { sourceTexts } from './source.ts';
import type { ReportSource } from './source.ts';
import { textReport } from './text-report.ts';

const source = (id: string, text: string, more: Partial<ReportSource> = {}): ReportSource => ({
  id,
  name: `${id}.txt`,
  title: text.split('\n')[0]!,
  outlet: null,
  author: null,
  published: null,
  publishedNote: null,
  url: null,
  sha256: 'ab'.repeat(32),
  passageOf: null,
  language: 'en',
  text,
  ...more,
});

const gate = source(
  'gate',
  'Minister: “We closed the gate to talks”\n\nThe minister spoke in Kell on Friday about the border. “We closed the gate on talks,” he told parliament. Twelve people were held.',
  { outlet: 'The Mirror', author: 'A. Writer', published: '2022-09', publishedNote: 'inferred' },
);
const other = source(
  'other',
  'Talks are over\n\nThe minister spoke in Kell on Monday about the border. Nobody was told before.',
);

/** A comparison as it might be, so that how it reads does not hang on what the engine finds today. */
const madeByHand: Comparison = (() => {
  const texts = [gate, other].map(({ id, text }, column): TextOutline => {
    let at = 0;
    const paragraphs = text.split('\n\n').map((words, index) => {
      const start = text.indexOf(words, at);
      at = start + words.length;
      return {
        index,
        start,
        end: at,
        role: index === 0 ? ('headline' as const) : ('body' as const),
        number: index,
      };
    });
    const sentences = paragraphs
      .flatMap((paragraph) =>
        [...text.slice(paragraph.start, paragraph.end).matchAll(/\S.*?(?:[.]”?(?= |$)|$)/g)].map((match) => ({
          start: paragraph.start + match.index,
          end: paragraph.start + match.index + match[0].length,
          paragraph: paragraph.index,
        })),
      )
      .map((sentence, index) => ({ index, ...sentence }));
    const words = text.split(/\s+/).length;
    return { id, letter: 'AB'[column]!, language: 'en', length: text.length, words, paragraphs, sentences };
  });
  const place = ({ id, text }: ReportSource, quote: string) => {
    const start = text.indexOf(quote);
    return { source: id, start, end: start + quote.length, quote };
  };
  const evidence = (of: ReportSource, quote: string, word: string) => {
    const whole = place(of, quote);
    const start = whole.start + quote.indexOf(word);
    return { ...whole, focus: [{ start, end: start + word.length }] };
  };
  return {
    texts,
    links: [
      {
        id: 'link-1',
        a: [place(gate, 'The minister spoke in Kell on Friday about the border.')],
        b: [place(other, 'The minister spoke in Kell on Monday about the border.')],
        strength: 0.66,
        moved: false,
        edits: [{ kind: 'name', corresponds: true, a: place(gate, 'Friday'), b: place(other, 'Monday') }],
      },
      {
        id: 'link-2',
        a: [place(gate, 'Twelve people were held.')],
        b: [place(other, 'Nobody was told before.')],
        strength: 0.31,
        moved: true,
        edits: [
          { kind: 'number', corresponds: true, a: place(gate, 'Twelve people'), b: place(other, 'Nobody') },
          {
            kind: 'wording',
            corresponds: false,
            a: place(gate, 'were held.'),
            b: place(other, 'was told before.'),
          },
        ],
      },
    ],
    faint: [],
    rows: [
      { id: 'row-1', cells: [[0], []] },
      { id: 'row-2', cells: [[1], [1]] },
      { id: 'row-3', cells: [[2], []] },
      { id: 'row-4', cells: [[3], [2]] },
      { id: 'row-5', cells: [[], [0]] },
    ],
    findings: [
      {
        id: 'quotation-1',
        type: 'quotation',
        places: [
          evidence(gate, 'We closed the gate to talks', 'to'),
          evidence(gate, 'We closed the gate on talks,', 'on'),
          evidence(gate, 'We closed the gate to talks', 'to'),
        ],
        values: ['to', 'on'],
        confidence: 0.9,
        significance: 0.9,
        rule: 'quotation.drift',
        says: 'A quotes “We closed the gate to talks” in its headline and “We closed the gate on talks” in paragraph 1.',
      },
      {
        id: 'date-1',
        type: 'date',
        places: [evidence(gate, 'on Friday', 'Friday'), evidence(other, 'on Monday', 'Monday')],
        values: ['Friday', 'Monday'],
        confidence: 0.8,
        significance: 0.8,
        rule: 'date.calendar',
        says: 'A dates it “Friday”; B “Monday”.',
        explained: 'B was published later.',
      },
    ],
    hidden: {
      ...(Object.fromEntries(EDIT_KINDS.map((kind) => [kind, 0])) as Record<EditKind, number>),
      case: 2,
      recognition: 0,
      'quote-style': 0,
      'dash-style': 0,
      space: 1,
    },
    compared: null,
    facts: [],
    precise: false,
  };
})();

const compare = (sources: readonly ReportSource[]) => compareTexts(sourceTexts(sources));

const report = (sources: readonly ReportSource[], width = 80, styled = false) =>
  textReport(compare(sources), sources, { width, styled });

describe('the text report', () => {
  it('reads well', () => {
    expect(textReport(madeByHand, [gate, other], { width: 80, styled: false })).toMatchInlineSnapshot(`
      "A  Minister: “We closed the gate to talks”
         The Mirror · A. Writer · 2022-09 (inferred) · 30 words

      B  Talks are over
         17 words

      The time ran out: this result is coarse, and differences may be missing from it.

      FINDINGS (2)
      ────────────

      1. Quotation: A quotes “We closed the gate to talks” in its headline and “We
         closed the gate on talks” in paragraph 1.
         A, headline (twice)
         | We closed the gate [to] talks
         A, par. 1
         | We closed the gate [on] talks,

      2. Date or time: A dates it “Friday”; B “Monday”.
         Explained by the sources: B was published later.
         A, par. 1
         | on [Friday]
         B, par. 1
         | on [Monday]

      No facts were compared: the time ran out.

      SAID IN BOTH (2)
      ────────────────

      A, par. 1 – B, par. 1 (66 % alike)
        | The minister spoke in Kell on [Friday→Monday] about the border.

      A, par. 1 – B, par. 1 (31 % alike, moved)
        A | [Twelve people] were held.
        B | [Nobody] was told before.

      FOUND IN ONE ONLY
      ─────────────────

      A  2 of 4 sentences: headline, par. 1
      B  1 of 3 sentences: headline

      In brackets: [words of the first→words of the second]. Freely worded sentences
      stand one under the other; in them only words that answer each other are marked.
      Counted but not marked: differences 2 of case, 1 of space.
      Variorum says what differs, not what is true.
      "
    `);
  });

  it('of one source is its self-check', () => {
    const text = report([gate]);
    expect(text).toContain('FINDINGS (1)');
    expect(text).not.toContain('SAID IN');
  });

  it('of three sources pairs each with each', () => {
    const text = report([
      gate,
      other,
      source('third', 'Kell\n\nThe minister spoke in Kell on Sunday about the border.'),
    ]);
    expect(text).toMatch(/SAID IN A AND B[^]*SAID IN A AND C[^]*SAID IN B AND C[^]*FOUND IN ONE ONLY/);
  });

  it('keeps to the width, in any script, with and without styles', () => {
    const chinese = source(
      'zh',
      '外交部回应新疆报告\n\n外交部发言人周五表示，中国不会与联合国人权办公室合作。该报告共46页。',
      { language: 'zh' },
    );
    const plain = report([gate, chinese], 40);
    for (const line of plain.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    const styled = report([gate, chinese], 40, true);
    expect(styled).toContain('\u001b[1m');
    expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('ends every style on the line it began', () => {
    for (const line of report([gate, other], 40, true).split('\n')) {
      expect(line.split('\u001b[1m').length).toBe(line.split('\u001b[22m').length);
    }
  });

  it('obeys no control character of a source', () => {
    const hostile = source(
      'x',
      'A\u001b[2Jb\u0007\u009b31m\u202e \ufff9c\n\nThe minister\u001b]0;x\u0007 spoke.',
      { title: 'T\u001b[0m' },
    );
    expect(report([hostile, hostile].map((s, i) => ({ ...s, id: `x${i}` })))).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\ufff9]/,
    );
    expect(printable('a\tb\r\nc\u001b')).toBe('a\tb\nc\u241b');
  });
});

describe('what was compared', () => {
  const looked =
    'Of the figures, times and names looked at, 5 stand in both texts and are told alike as far as the program can see, 1 is told differently; 2 were found in A only, 3 in B only.';
  const none = 'No findings. That does not say that the texts agree.';
  const told: Comparison = { ...madeByHand, compared: { agree: 5, differ: 1, alone: [2, 3] }, precise: true };
  const empty: Comparison = { ...told, findings: [] };
  const sources = [gate, other];
  const options = { title: 'Gate', exportedAt: '2026-11-22T10:00:00.000Z', program: 'Variorum 1' };
  it.each([
    ['text', (of: Comparison) => textReport(of, sources, { width: 400, styled: false })],
    [
      'HTML',
      (comparison: Comparison) =>
        sideBySidePage({ ...options, comparison, sources, judgements: [], note: '' }, 'editor'),
    ],
    [
      'Markdown',
      (comparison: Comparison) =>
        renderDossier({ ...options, comparison, sources, judgements: [], note: '' }),
    ],
  ])('is told in the %s report, with findings and without', (_, written) => {
    expect(written(told)).toContain(looked);
    expect(written(told)).not.toContain(none);
    expect(written(empty)).toContain(looked);
    expect(written(empty)).toContain(none);
    const coarse = written({ ...empty, compared: null, precise: false });
    expect(coarse).toContain('No facts were compared: the time ran out.');
    expect(coarse).not.toContain(none);
  });

  it('is told in the JSON report, in numbers and in words', () => {
    const parsed = JSON.parse(jsonReport(told, sources)) as Record<string, unknown>;
    expect(parsed).toMatchObject({ compared: told.compared, comparedSays: looked, precise: true });
  });

  it('comes after the notice that a result is coarse', () => {
    const notice = 'The time ran out: this result is coarse, and differences may be missing from it.';
    expect(textReport(madeByHand, sources, { width: 400, styled: false })).toMatch(
      new RegExp(`^A  Minister[^]*${notice}[^]*FINDINGS`),
    );
    expect(textReport(told, sources, { width: 400, styled: false })).not.toContain(notice);
  });
});

describe('the JSON report', () => {
  it('is the comparison with what is known of its sources, and always the same', () => {
    const sources = [gate, other];
    const json = jsonReport(compare(sources), sources);
    const parsed = JSON.parse(json) as Record<string, unknown>;
    expect(parsed).toMatchObject(JSON.parse(JSON.stringify(compare(sources))) as object);
    expect(parsed['sources']).toEqual([
      expect.objectContaining({
        id: 'gate',
        letter: 'A',
        name: 'gate.txt',
        outlet: 'The Mirror',
        published: '2022-09',
      }),
      expect.objectContaining({ id: 'other', letter: 'B', title: 'Talks are over', outlet: null }),
    ]);
    expect(jsonReport(compare(sources), sources)).toBe(json);
  });

  it('hides control characters from a terminal and keeps them', () => {
    const odd = source('odd', 'A\u009b31m “b\u202e”.');
    const json = jsonReport(compare([odd]), [odd]);
    expect(json).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect((JSON.parse(json) as { sources: { title: string }[] }).sources[0]!.title).toBe(odd.title);
  });
});

describe('marks', () => {
  const place = { source: 's', start: 10, end: 20, quote: '0123456789' };
  it('cut a quotation, join what overlaps, and stay inside it', () => {
    const text = (spans: [number, number][]) =>
      markParts(
        place,
        spans.map(([start, end]) => ({ start, end })),
      )
        .map((part) => (part.marked ? `[${part.text}]` : part.text))
        .join('');
    expect(text([])).toBe('0123456789');
    expect(text([[12, 14]])).toBe('01[23]456789');
    expect(
      text([
        [18, 30],
        [0, 11],
      ]),
    ).toBe('[0]1234567[89]');
    expect(
      text([
        [11, 14],
        [12, 13],
        [13, 16],
      ]),
    ).toBe('0[123][45]6789');
    expect(
      text([
        [30, 40],
        [15, 15],
      ]),
    ).toBe('0123456789');
  });
});

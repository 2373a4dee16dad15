/** Any text as title, quotation, note, tag, reason or template survives every format, and what reads it finds no more than words. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { micromark } from 'micromark';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import cslSchema from '../../tests/exports/schemas/csl-data.json' with { type: 'json' };
import annotationSchema from '../../tests/exports/schemas/web-annotation.json' with { type: 'json' };
import { cslItems, type Dossier, type DossierAnnotation } from '../../engine/dossier/index.ts';
import { compare, type Finding } from '../../engine/index.ts';
import type { SecondReading } from '../../engine/second-reader/index.ts';
import { turnsDirection, withMarksOfDirection } from '../../engine/text/marks-of-direction.ts';
import { exportFiles, type ExportFormat } from './export-format.ts';
import { renderTemplate } from './template/render-template.ts';
import { templateView } from './template/template-view.ts';
import { writtenHtml } from './html/written-html.ts';

const SEED = 20261130;
const RUNS = { seed: SEED, numRuns: 60 } as const;
const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"quoted", with; comma\nand line',
  '=HYPERLINK("http://x.example")',
  '{{title}} {{{table}}} {{#findings}}',
  '| pipe | # hash | : colon',
  'שלום مرحبا 👩‍👩‍👧 \u202e',
];
const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 60 }));

const A = 'The ferry ran aground off Torness on Monday with 214 passengers on board.';
const B = 'The ferry ran aground off Torness on Monday with 241 passengers on board.';

/** What a model with any name said for any reason. */
function saidBy(any: string, { id, places }: Finding): SecondReading {
  const said = {
    verdict: 'agrees',
    places,
    reason: any,
    at: '2026-11-30T10:00:00.000Z',
    ordered: false,
  } as const;
  return {
    model: any,
    reported: any,
    promptVersion: 1,
    settings: null,
    host: any,
    nominated: 2,
    answered: 2,
    between: ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    thrownAway: { 'no-json': 0, 'other-shape': 0, 'contradictory': 0, 'echo': 0, 'invented-words': 0 },
    tokens: 1,
    verdicts: [{ ...said, finding: id }],
    proposals: [{ ...said, id: 'second_reader-1', kind: 'difference' }],
  }; // prettier-ignore
}

function dossierWith(any: string): Dossier {
  const texts = [
    { id: 'a', title: any, text: `${A} ${any}` },
    { id: 'b', title: 'Other', text: B },
  ];
  const comparison = compare(texts);
  const finding = comparison.findings.find(({ type }) => type === 'number')!;
  const note: DossierAnnotation = {
    id: any.slice(0, 20),
    markdown: any,
    colour: 'red',
    tags: any.trim() === '' ? [] : [any],
    places: [{ source: 'a', start: 0, end: 9, quote: A.slice(0, 9) }],
    about: any,
    author: any.trim().slice(0, 12),
    createdAt: '2026-11-30T10:00:00.000Z',
  };
  return {
    title: any,
    comparison,
    sources: texts.map(({ id, title, text }) => ({
      id,
      title,
      text,
      outlet: any,
      author: any,
      published: '2024-03-05',
      publishedNote: any,
      url: null,
      sha256: null,
      passageOf: null,
    })),
    judgements: [
      {
        findingId: finding.id,
        verdict: 'confirmed',
        reason: any,
        says: finding.says,
        author: 'AB',
        opinions: [{ author: any.slice(0, 12), verdict: 'dismissed', reason: any }],
      },
    ],
    annotations: [note],
    secondReading: saidBy(any, finding),
    note: any,
    exportedAt: '2026-11-30T10:00:00.000Z',
    program: 'Variorum',
  };
}

async function textOf(dossier: Dossier, format: ExportFormat, at = 0): Promise<string> {
  const files = await exportFiles(dossier, format, {
    kind: 'editor',
    flavour: 'plain',
    layout: 'file',
    name: 'x',
    template: '{{title}}\n\n{{#findings}}{{reason}}{{/findings}}',
  });
  return files[at]!.content as string;
}

describe('any words', () => {
  it('are words of a page: nothing of them becomes an element, and what is quoted is there', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (any) => {
        const page = await textOf(dossierWith(any), 'html');
        const { document } = parseHTML(page);
        expect(
          document.querySelectorAll('script, iframe, object, form, [onerror], [onload], link'),
        ).toHaveLength(0);
        for (const image of document.querySelectorAll('img')) expect(image.getAttribute('src')).toBe('');
        expect(document.querySelector('.texts')!.textContent).toContain('with 241 passengers on board.');
        expect([...document.querySelectorAll('.texts mark')].map((one) => one.textContent)).toContain('241');
        expect(turnsDirection(page)).toBe(false);
      }),
      RUNS,
    );
  });

  it('stand in tables as they are', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (any) => {
        const { data, errors } = Papa.parse<string[]>(await textOf(dossierWith(any), 'csv'), {
          skipEmptyLines: true,
          delimiter: ',',
        });
        expect(errors).toEqual([]);
        const [head, first] = data;
        expect(new Set(data.map((row) => row.length)).size).toBe(1);
        const reason = first![head!.indexOf('Reason')]!;
        expect(reason.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(any.trim());
      }),
      RUNS,
    );
  });

  it('make Web Annotations and CSL that their schemas take, with what was written', async () => {
    const ajv = new Ajv({ strict: false });
    const isAnnotations = ajv.compile(annotationSchema);
    const isCsl = ajv.compile(cslSchema);
    await fc.assert(
      fc.asyncProperty(words, async (any) => {
        const dossier = dossierWith(any);
        const collection = JSON.parse(await textOf(dossier, 'annotations')) as {
          first: { items: { motivation: string; body?: { value: string; purpose: string }[] }[] };
        };
        expect(isAnnotations(collection), JSON.stringify(isAnnotations.errors)).toBe(true);
        const note = collection.first.items.at(-1)!;
        expect(note.motivation).toBe(any.trim() === '' ? 'highlighting' : 'commenting');
        if (any.trim() !== '')
          expect(note.body!.find(({ purpose }) => purpose === 'commenting')!.value).toBe(any);
        expect(isCsl(cslItems(dossier.sources)), JSON.stringify(isCsl.errors)).toBe(true);
      }),
      RUNS,
    );
  });

  it('fill a template without being one', () => {
    fc.assert(
      fc.property(words, (any) => {
        const made = renderTemplate('{{title}}', templateView(dossierWith(any)));
        const { document } = parseHTML(
          `<html><body>${micromark(made, { allowDangerousHtml: true })}</body></html>`,
        );
        expect(document.querySelectorAll('script, img, table')).toHaveLength(0);
        expect(seen(document.body.textContent)).toBe(
          any.trim() === '' ? 'Comparison' : seen(withMarksOfDirection(any)),
        );
      }),
      RUNS,
    );
  });
});

/** What is seen of words: without control characters, and with one space for any. */
function seen(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').replace(/ +/g, ' ').trim();
}

describe('a template', () => {
  const view = templateView(dossierWith('Ferry'));

  it('names what is known, and is told what is not', () => {
    expect(renderTemplate('{{#findings}}{{number}}. {{title}}: {{judgement}}{{/findings}}', view)).toMatch(
      /^1\. Number: 214 passengers \/ 241 passengers: confirmed/,
    );
    expect(
      renderTemplate('{{#findings}}{{secondReader}}{{/findings}}|{{#proposals}}{{number}}. {{title}}: {{judgement}}{{/proposals}}', view),
    ).toBe(
      'Second reader (Ferry, 2026-11-30): agrees that they differ. In its words: “Ferry”|1. Told differently: not judged yet',
    ); // prettier-ignore
    for (const [wrong, message] of [
      ['{{nothing}}', /nothing called “nothing”.*title/],
      ['{{constructor.constructor}}', /nothing called/],
      ['{{#title}}{{__proto__}}{{/title}}', /nothing called “__proto__”/],
      ['{{>partial}}', /no partials/],
      ['{{=<% %>=}}', /no other delimiters/],
      ['{{#findings}}', /cannot be read/],
    ] as const)
      expect(() => renderTemplate(wrong, view)).toThrow(message);
  });
});

it('Markdown of a note is shown without anything of it being run or fetched', () => {
  const html = writtenHtml(
    '**b** <b onclick="x()">raw</b> [j](javascript:alert(1)) [w](https://w.example) ![p](https://t.example/p.png) ![d](data:image/png;base64,AAAA) ![s](data:image/svg+xml;base64,AAAA)',
  );
  expect(html).toContain('<strong>b</strong>');
  expect(html).not.toMatch(/<b |javascript:|t\.example|svg/);
  expect(html).toContain('href="https://w.example"');
  expect(html).toContain('src="data:image/png;base64,AAAA"');
});

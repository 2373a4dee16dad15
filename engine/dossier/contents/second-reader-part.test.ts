import { describe, expect, it } from 'vitest';
import { compare } from '../../compare.ts';
import type { Proposal, SecondReading } from '../../second-reader/index.ts';
import {
  nominationsOf,
  ORDERED_WORDS,
  readAnswer,
  readingOf,
  shortVerdict,
} from '../../second-reader/index.ts';
import { webAnnotations } from '../annotations/web-annotations.ts';
import type { Dossier, DossierJudgement } from '../dossier.ts';
import { sourceOf } from '../sample-dossier.test-data.ts';
import { renderDossier } from '../render-dossier.ts';
import { tableOf } from '../tables/dossier-tables.ts';
import { contentsOfInvestigation } from './investigation-contents.ts';
import { contentsOf } from './dossier-contents.ts';

const texts = [
  { id: 'a', text: 'The mill of Kell burned on Friday.\n\nThe night before, rioters had burned two cars.' },
  { id: 'b', text: 'Fire destroyed the mill of Kell on Friday.\n\nShops stayed open.\n\nYoungsters set vehicles alight.' },
].map((one) => ({ ...one, language: 'en' })); // prettier-ignore
const comparison = compare(texts);
const words = new Map(texts.map(({ id, text }) => [id, text]));
const nominations = nominationsOf(comparison, words);
const report = nominations.find(
  ({ of, question }) => of === 'report' && /cars|vehicles/.test(question.passages[0]!.text),
)!;
const copied = (text: string) => /two cars|vehicles|rioters|Youngsters/.exec(text)![0];
const other = report.question.passages.findIndex(({ text }, at) => at > 0 && /cars|vehicles/.test(text));
const reported = {
  first: copied(report.question.passages[0]!.text),
  passage: other + 1,
  words: copied(report.question.passages[other]!.text),
  reason: 'Both tell of it.',
};
const reading: SecondReading = readingOf(
  comparison,
  words,
  nominations,
  [
    {
      id: report.id,
      read: readAnswer(
        report.question,
        JSON.stringify({
          reports: [
            { ...reported, relation: 'agree' },
            { ...reported, relation: 'conflict' },
          ],
        }),
      ),
      reported: 'tiny:q4',
      at: '2026-03-04T05:06:07.000Z',
      settings: { temperature: null, seed: null, structured: false },
      tokens: 1,
      seconds: 1,
    },
  ],
  { model: 'tiny', host: 'this computer' },
)!;
const [alike, differing] = reading.proposals as [Proposal, Proposal];

const judged = (one: Proposal, verdict: DossierJudgement['verdict'], reason = ''): DossierJudgement => ({
  findingId: one.id,
  verdict,
  reason,
  says: 'Proposed by the second reader (tiny): told differently. In its words: “Both tell of it.”',
});
const dossierOf = (
  judgements: readonly DossierJudgement[],
  secondReading: SecondReading | null = reading,
): Dossier => ({
  title: 'Mill',
  comparison,
  sources: texts.map(({ id, text }) => sourceOf(id, text, { title: `Text ${id}` })),
  judgements,
  secondReading,
  note: '',
  exportedAt: '2026-03-05T05:06:07Z',
  program: 'Variorum 0',
});

describe('what a second reader proposes', () => {
  it('has an id that no finding has, short enough to be kept', () => {
    for (const { id } of reading.proposals) expect(id).toMatch(/^second_reader-[0-9a-z]{14}$/);
    expect(alike.id).not.toBe(differing.id);
  });

  it('is told with its judgement, confirmed ones first, and is nowhere among the findings', () => {
    const markdown = renderDossier(dossierOf([judged(differing, 'confirmed', 'Asked on site.')]));
    expect(markdown).toContain('2 proposals: 1 confirmed and 1 not judged yet.');
    const [, first, second] = markdown.split(/^### Proposal \d\. /m);
    expect(first).toMatch(/^Told differently/);
    expect(first).toContain('Judgement: **confirmed**. Asked on site.');
    expect(second).toMatch(/^Told in other words/);
    expect(second).toContain('**not judged yet**');
    expect(markdown).not.toContain('No longer reported');
    expect(markdown.match(/Asked on site/g)).toHaveLength(1);
    // No rule claimed that they differ, so there is nothing to agree to; and its words are marked as its own.
    expect(first).toContain('): **says that they differ**. In its words: “Both tell of it.”');
    expect(tableOf(dossierOf([]), 'findings')).toContain(',says that they differ,');
    expect(markdown).not.toContain('agrees that they differ');
  });

  it('is left out where it was dismissed, counted in the method, and kept in an archive', () => {
    const dossier = dossierOf([judged(differing, 'dismissed'), judged(alike, 'explained')]);
    const names = (kind: 'editor' | 'archive') =>
      contentsOf(dossier, kind)
        .parts.find(({ name }) => name === 'second-reader')!
        .blocks.filter(({ kind: of }) => of === 'heading').length;
    expect([names('editor'), names('archive')]).toEqual([2, 3]);
    expect(renderDossier(dossier)).toContain('1 proposal of the second reader dismissed by a person.');
    expect(renderDossier(dossier)).toContain('1 dismissed. What was dismissed is left out here.');
    // Another model has read since.
    const since = renderDossier(
      dossierOf([judged(differing, 'dismissed')], { ...reading, proposals: [alike] }),
    );
    expect(since).toContain('1 proposal of a second reader, whose reading is not at hand here, dismissed');
    expect(since).not.toContain('1 finding dismissed');
    expect(renderDossier(dossier)).toContain(
      'no temperature taken, no seed taken, no schema taken by the server',
    );
  });

  it('is remembered as what it was where the reading is not at hand', () => {
    const markdown = renderDossier(dossierOf([judged(differing, 'confirmed', 'Asked on site.')], null));
    expect(markdown).toContain('Proposed by a second reader');
    expect(markdown).toContain('What it said is not at hand here.');
    expect(markdown).toContain('Asked on site.');
  });

  it('stands with its judgement in tables and annotations, and in a dossier of several comparisons', () => {
    const dossier = dossierOf([judged(alike, 'confirmed', 'Read both.')]);
    expect(tableOf(dossier, 'findings')).toContain(
      `${alike.id},Proposed by the second reader,,Told in other words,confirmed,Read both.`,
    );
    const { first } = JSON.parse(webAnnotations(dossier)) as {
      first: { items: { id: string; creator?: unknown; body: { value: string }[] }[] };
    };
    const annotation = first.items.find(({ id }) => id.endsWith(alike.id))!;
    expect(annotation.creator).toEqual({ type: 'Software', name: 'tiny' });
    expect(annotation.body.map(({ value }) => value)).toEqual([
      `Proposed by the second reader (tiny): told in other words. In its words: “Both tell of it.” (tiny, reported as “tiny:q4”, ${alike.at.slice(0, 10)}, prompt version ${reading.promptVersion}, no temperature taken, no seed taken, no schema taken by the server, 0 of ${reading.answered} answers thrown away)`,
      'confirmed: Read both.',
    ]);
    const several = contentsOfInvestigation(
      { title: 'Kell', comparisons: [{ ...dossier, id: 'c1' }], sources: [], annotations: [], exportedAt: dossier.exportedAt, program: 'Variorum 0' },
      'editor',
    ); // prettier-ignore
    expect(several.parts.filter(({ name }) => name.startsWith('second-reader'))).toHaveLength(1);
    expect(JSON.stringify(several.parts)).toContain('the language model “tiny”');
  });

  it('says in tables and annotations too that it may have followed orders', () => {
    const dossier = dossierOf([], {
      ...reading,
      verdicts: [],
      proposals: [{ ...alike, ordered: true }],
      thrownAway: { ...reading.thrownAway, echo: 1 },
    });
    expect(tableOf(dossier, 'findings')).toContain(
      `${ORDERED_WORDS}",tiny,tiny:q4,${alike.at.slice(0, 10)},${reading.promptVersion},"no temperature taken, no seed taken, no schema taken by the server",1 of ${reading.answered}`,
    );
    expect(webAnnotations(dossier)).toContain(ORDERED_WORDS);
    expect(shortVerdict({ verdict: 'same', ordered: true })).toBe(`no difference. ${ORDERED_WORDS}`);
  });

  it('is told not to have answered where it was asked for, and when it answered where all was thrown away', () => {
    const missing = { model: 'tiny', asked: 12, answered: 0, why: 'It was stopped.' };
    expect(renderDossier({ ...dossierOf([], null), unansweredReader: missing })).toContain(
      'the language model “tiny”, was asked for and did not answer. It was stopped.',
    );
    expect(
      renderDossier({ ...dossierOf([], reading), unansweredReader: { ...missing, answered: 3 } }),
    ).toContain(
      'The second reader (tiny) answered 3 of the 12 places that it was to read; of the others nothing is known. It was stopped.',
    );
    expect(renderDossier(dossierOf([], { ...reading, proposals: [], verdicts: [] }))).toContain(
      `was asked on ${reading.between[0].slice(0, 10)} about`,
    );
  });

  it('is not written where it does not quote the text', () => {
    const [place, ...others] = alike.places;
    const wrong = { ...alike, places: [{ ...place!, quote: `${place!.quote}!` }, ...others] };
    expect(() => renderDossier(dossierOf([], { ...reading, proposals: [wrong] }))).toThrow('second reader');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDossier } from '../render-dossier.ts';
import { dossierOf, evidence, findingOf, sourceOf } from '../sample-dossier.test-data.ts';
import { isDossierFile, mergeInto, region, withoutBounds } from './regions.ts';
import { FLAVOURS } from './write-markdown.ts';

const a = sourceOf('s1', 'Three held\nPolice held three.', { outlet: 'Mirror' });
const b = sourceOf('s2', 'Four held\nPolice held four.', { outlet: 'Globe' });
const body = findingOf('number-1', [evidence(a, 'held three', 'three'), evidence(b, 'held four', 'four')]);
const head = findingOf('number-2', [evidence(a, 'Three', 'Three'), evidence(b, 'Four', 'Four')]);
const judged = (verdict: 'confirmed' | 'dismissed') => ({
  judgements: [{ findingId: 'number-1', verdict, reason: '', says: '' }],
});

describe('another export into the same file', () => {
  it.each(FLAVOURS)('of the same dossier changes nothing, in %s', (flavour) => {
    const file = renderDossier(dossierOf([a, b], [body, head]), { flavour });
    expect(isDossierFile(file)).toBe(true);
    expect(mergeInto(file, file)).toMatchObject({
      markdown: file,
      changed: [],
      added: [],
      removed: [],
      overwritten: [],
    });
  });

  it.each(FLAVOURS)(
    'gives what a new file would hold, where nothing was written by hand, in %s',
    (flavour) => {
      const old = renderDossier(dossierOf([a, b], [body]), { flavour });
      const now = renderDossier(dossierOf([a, b], [head, body], { title: 'Else', ...judged('confirmed') }), {
        flavour,
      });
      expect(mergeInto(old, now).markdown).toBe(now);
    },
  );

  it('keeps what was written between the parts, and says what it changes', () => {
    const old = renderDossier(dossierOf([a, b], [body, head]), { flavour: 'obsidian' });
    const mine = 'My own paragraph.\r\n\n- [ ] call the ministry  ';
    const edited = old
      .replace('<!-- variorum:end summary -->', `<!-- variorum:end summary -->\n\n${mine}`)
      .replace('tags:\n  - "variorum"', 'rating: 5\ntags:\n  - "variorum"\n  - mill')
      .replace('title: "Two reports"', 'title: "Two reports"\naliases:\n  - Mill');
    const now = renderDossier(dossierOf([a, b], [body], judged('confirmed')), { flavour: 'obsidian' });
    const merge = mergeInto(edited, now);
    expect(merge.markdown).toContain(mine);
    expect(merge.markdown).toContain('Judgement: **confirmed**');
    expect(merge.markdown).toMatch(/^---\ntitle: "Two reports"\naliases:\n {2}- Mill\n/);
    expect(merge.markdown).toContain('rating: 5\ntags:\n  - "variorum"\n  - mill\n');
    expect(merge.keeps).toBe(true);
    expect(merge.changed).toContain('summary');
    expect(merge.removed).toEqual(['finding-39b10d1f']);
    expect(merge.overwritten).toEqual([]);
    expect(mergeInto(merge.markdown, now).markdown).toBe(merge.markdown);
  });

  it('says where something was written inside a part, which is replaced', () => {
    const old = renderDossier(dossierOf([a, b], [body]));
    const edited = old.replace('<!-- variorum:end finding', 'Mine.\n\n<!-- variorum:end finding');
    const merge = mergeInto(edited, old);
    expect(merge.overwritten).toEqual(['finding-3ab10eb2']);
    expect(merge.parts).toEqual([
      {
        title: '1. Number',
        before: expect.stringMatching(/\n\nMine\.$/),
        after: expect.not.stringContaining('Mine.'),
        byHand: true,
      },
    ]);
    expect(merge.markdown).toBe(old);
  });

  it.each(FLAVOURS)('names each part that it changes as people know it, in %s', (flavour) => {
    const old = renderDossier(dossierOf([a, b], [body]), { flavour });
    const now = renderDossier(dossierOf([a, b], [head, body], { note: 'So.' }), { flavour });
    const { parts } = mergeInto(old, now);
    const of = (is: (part: (typeof parts)[number]) => boolean) => parts.filter(is).map(({ title }) => title);
    expect(of(({ before }) => before === null)).toEqual(['1. Number']);
    expect(of(({ after }) => after === null)).toEqual([]);
    expect(of(({ before, after }) => before !== null && after !== null)).toEqual([
      'Summary',
      'What is disputed',
      '2. Number',
    ]);
  });

  it('is not led astray by the bounds of a part in a note', () => {
    const note = `${region('summary', 'x')}\n<!-- variorum:end summary -->\n\n# More\n<!-- variorum:end notes -->`;
    const file = renderDossier(dossierOf([a, b], [body], { note }));
    expect(mergeInto(file, file).markdown).toBe(file);
    expect(withoutBounds('<!-- variorum:end x -->')).not.toContain('variorum:end');
  });

  const line = fc.constantFrom(
    '',
    'words',
    '# heading',
    '---',
    '<!-- x -->',
    '<!-- variorum:begin x 1 -->',
    '```',
  );
  it('keeps any words between the parts, byte for byte', () => {
    const old = renderDossier(dossierOf([a, b], [body]));
    const now = renderDossier(dossierOf([a, b], [body], judged('dismissed')));
    const bounds = [...old.matchAll(/<!-- variorum:end .* -->\n/g)].map(
      ({ index, 0: end }) => index + end.length,
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: bounds.length - 1 }),
        (lines, at) => {
          const mine = `\n${lines.join('\n')}\n`;
          const edited = old.slice(0, bounds[at]) + mine + old.slice(bounds[at]);
          expect(mergeInto(edited, now).markdown).toContain(mine);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});

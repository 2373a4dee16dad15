import { describe, expect, it } from 'vitest';
import { dossierOf, sourceOf } from '../sample-dossier.test-data.ts';
import { renderDossier } from '../render-dossier.ts';
import { cslItems } from './bibliography.ts';
import { withDetailsOfText } from './text-details.ts';

const BODY = '\n\nThe bridge will reopen.\n';
const bare = sourceOf('s', `Bridge to Reopen\nBy Maria Lopez, Harbour Post\n12 March 2024${BODY}`);
const listed = (source: typeof bare) =>
  /^- .*$/m.exec(renderDossier(dossierOf([withDetailsOfText(source)], [])).split('## Sources')[1]!)![0];

describe('what a text says of itself', () => {
  it('fills in what is not known of its source, and is told to be from the text', () => {
    expect(listed(bare)).toBe(
      '- Harbour Post: Maria Lopez, *Bridge to Reopen*, Harbour Post, 12 March 2024 (author, outlet and date from the text).',
    );
    expect(cslItems([withDetailsOfText(bare)])[0]).toMatchObject({
      id: 'lopez2024bridge',
      issued: { 'date-parts': [[2024, 3, 12]] },
      note: 'author, outlet and date from the text',
    });
  });

  it('never stands in place of what is known', () => {
    const known = { ...bare, author: 'M. L.', outlet: 'The Post', published: '2023' };
    expect(withDetailsOfText(known)).toBe(known);
    expect(listed({ ...known, published: null })).toMatch(/The Post, 12 March 2024 \(from the text\)\.$/);
    expect(listed({ ...known, published: null, publishedNote: 'before May' })).toMatch(
      /undated \(before May\)\.$/,
    );
  });

  it('is told without a year where the dateline has none, and of a passage from its source', () => {
    const dated = sourceOf('s', 'Bridge to Reopen\n\nPORT ELLEN, March 12 (AP) — It rained.');
    expect(listed(dated)).toMatch(/, March 12, no year given \(from the text\)\.$/);
    const passage = { ...bare, text: 'The bridge', passageOf: 'Bridge to Reopen' };
    expect(withDetailsOfText(passage)).toBe(passage);
    const origin = { sourceText: bare.text, stretches: [] };
    expect(withDetailsOfText({ ...passage, origin })).toMatchObject({ outlet: 'Harbour Post' });
  });

  it('leaves no reference that says undated where a date is printed', () => {
    expect(listed(sourceOf('s', `Bridge to Reopen${BODY}`))).toMatch(/, undated\.$/);
    expect(listed(bare)).not.toContain('undated');
  });
});

import { expect, it } from 'vitest';
import { MOST_PREVIEWED, previewedPart } from './previewed-part.ts';

const paragraphs = Array.from({ length: 4000 }, (_, at) => `Paragraph ${at} of a long note.`);
const long = paragraphs.join('\n\n');

it('of a long note the paragraphs around what was changed are drawn, whole', () => {
  expect(previewedPart('Short.', '')).toBe('Short.');
  const first = previewedPart(long, '');
  expect(first.startsWith('Paragraph 0 of')).toBe(true);
  const changed = long.replace('Paragraph 2000 of', 'Paragraph 2000, new, of');
  const shown = previewedPart(changed, long);
  expect(shown).toContain('Paragraph 2000, new, of a long note.');
  expect(shown.length).toBeLessThanOrEqual(MOST_PREVIEWED);
  expect(shown).toMatch(/^Paragraph \d+[^]*note\.$/);
  expect(previewedPart(`${long}\n\nThe end.`, long).endsWith('The end.')).toBe(true);
  expect(previewedPart('x'.repeat(100_000), '')).toHaveLength(MOST_PREVIEWED);
});

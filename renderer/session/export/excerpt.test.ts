import { expect, it } from 'vitest';
import { excerptAsHtml, excerptAsMarkdown, excerptAsText } from './excerpt.ts';

it.each([excerptAsMarkdown, excerptAsText, excerptAsHtml])('copies words that turn no others round', (as) => {
  const quotes = [{ quote: 'He signed \u202egpj.exe\u202c.', label: 'A, par. 1' }];
  const copied = as({ says: 'A signs \u2067it.', quotes, link: 'variorum://comparison/c1' });
  expect(copied).toContain('He signed ⇄gpj.exe⇄.');
  expect(copied).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';
import { temporary } from './testing.ts';

const temp = temporary();

it('takes line ends, escapes and turned directions out, and leaves letters of every script', () => {
  expect(oneLine('Two\r\n  lines\u0007\u001b[31m')).toBe('Two lines [31m');
  expect(oneLine('gpj.\u202Eexe\u202C of \u2067Kell\u2069')).toBe('gpj. exe of Kell');
  for (const title of ['שלום עולם', 'naïve e\u0301tude', '東京 2020', 'नमस्ते', '👩‍👩‍👧 family'])
    expect(oneLine(title)).toBe(title);
});

it('holds for every source, however it comes', async () => {
  const library = await temp.open(temp.folder());
  const { source } = library.addText({
    text: 'Words',
    metadata: { title: 'A\u202Eb\nc', author: 'D\u0000e' },
  });
  expect([source.title, source.author]).toEqual(['A b c', 'D e']);
  const changed = library.editSource({ id: source.id, metadata: { outlet: 'F\u2028g' } });
  expect(changed.outlet).toBe('F g');
});

import { expect, it } from 'vitest';
import type { Speaker } from '../../../engine/analysis/attribution/quotation-speakers.ts';
import { quotationRows } from './quotation-rows.ts';

it('puts quotations into words', () => {
  const text = '“It sank,” Holm said. “Twice.” “No.”';
  const quotation = (printed: string, sentence: number) => {
    const start = text.indexOf(printed);
    return { start, end: start + printed.length, sentence, words: [] };
  };
  const holm: Speaker = {
    start: 11,
    end: 15,
    printed: 'Holm',
    entity: { kind: 'person', name: 'Ada Holm', mentions: [] },
    kind: 'named',
    by: 'cue',
  };
  const quotations = [quotation('It sank,', 0), quotation('Twice.', 1), quotation('No.', 2)];
  expect(
    quotationRows({ text, quotations }, [holm, { ...holm, entity: null, by: 'continued' }, null]),
  ).toEqual([
    { sentence: 0, printed: 'It sank,', speaker: 'Holm (Ada Holm)', note: 'named' },
    { sentence: 1, printed: 'Twice.', speaker: 'Holm', note: 'named, continued' },
    { sentence: 2, printed: 'No.', speaker: '', note: 'nobody found' },
  ]);
});

import { expect, it } from 'vitest';
import { splitParagraphs } from '../segment/paragraphs.ts';
import { turnsIn } from './transcript-turns.ts';

const turns = (text: string) =>
  turnsIn(text, splitParagraphs(text)).map(
    ({ label, start, end }) => `${text.slice(label.start, label.end)}|${text.slice(start, end)}`,
  );

it.each([
  [
    'names in capitals',
    'MS. HOLM: Did you close the valve?\nMR. TARN: I did not.\nMS. HOLM: Who did?',
    ['MS. HOLM|Did you close the valve?', 'MR. TARN|I did not.', 'MS. HOLM|Who did?'],
  ],
  [
    'questions and answers',
    'Q. Did you see the boat?\nA. I saw two.\nQ. When?',
    ['Q|Did you see the boat?', 'A|I saw two.', 'Q|When?'],
  ],
  [
    'numbered speakers',
    'SPEAKER 1: Good evening.\nSPEAKER 2: Good evening.\nSPEAKER 1: Let us begin.',
    ['SPEAKER 1|Good evening.', 'SPEAKER 2|Good evening.', 'SPEAKER 1|Let us begin.'],
  ],
])('turns of a transcript: %s', (_, text, expected) => expect(turns(text)).toEqual(expected));

it.each([
  ['a report with a headline', 'Mayor: We will not pay\nThe council met on Monday.\nIt rained all day.'],
  [
    'headings that do not come back',
    'Update: The bridge is open.\nContact: The harbour office.\nNote: Fares stay as they were.',
  ],
  [
    'a few labelled lines in prose',
    'NOTE: It rained.\nThe council met.\nIt rose.\nIt met again.\nNOTE: It rained.\nIt rose.\nIt left.\nNOTE: Dry.',
  ],
])('no turns in %s', (_, text) => expect(turns(text)).toEqual([]));

import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, splitParagraphs(text), language).map(({ start, end }) => text.slice(start, end));

/** `|` marks the boundaries a reader would set. */
const TABLE: readonly (readonly [string, string])[] = [
  ['en', 'The U.N. High Commissioner spoke. |She left.'],
  ['en', 'He met Mr. Smith and Gen. Powell. |They talked.'],
  ['en', 'See No. 4 on the list. |It is long.'],
  ['en', 'He said no. |She agreed.'],
  ['en', 'George W. Bush won. |Then he lost.'],
  ['en', 'It costs $3.50 today. |Tomorrow it costs more.'],
  ['en', 'Fruit, e.g. apples, is good. |So is i.e. nothing.'],
  ['en', '“We will come,” she said. |“When?” he asked. |Nobody knew.'],
  ['en', '“Stop!” he cried. |She did.'],
  ['en', 'It was confirmed by US diplomats. three countries that received it. |Others did not.'],
  ['en', 'Well… maybe. |Or not.'],
  ['en', 'He left the U.S. |The others stayed.'],
  ['de', 'Das ist z.B. gut. |Dr. Meier kam um 8 Uhr. |Er ging.'],
  ['fr', 'M. Dupont est venu. |Il est parti.'],
  ['zh', '他来了。|她走了。|“你好吗？”他问。'],
  ['ja', '彼は来た。|彼女は去った。'],
  ['ar', 'جاء الرجل. |ذهبت المرأة؟ |نعم.'],
  ['es', '¿Vendrá mañana? |No lo sé.'],
];

describe('text.sentence', () => {
  it.each(TABLE)('text.sentence splits as a reader would (%s): %s', (language, marked) => {
    // A second paragraph keeps a short line from being read as a headline.
    const text = marked.replaceAll('|', '');
    expect(split(text, language)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('text.sentence never crosses a paragraph', () => {
    expect(split('One line goes on.\nand another begins.')).toEqual([
      'One line goes on.',
      'and another begins.',
    ]);
  });
});

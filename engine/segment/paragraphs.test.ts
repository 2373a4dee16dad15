import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';

const shape = (text: string) =>
  splitParagraphs(text).map(({ start, end, role, number }) => [role, number, text.slice(start, end)]);

describe('text.paragraph and text.headline', () => {
  it('text.headline takes the unpunctuated lines at the top, and a later line that repeats one', () => {
    expect(shape('Ship sinks\n\nThe ship sank on Friday.\nShip sinks\nNobody was hurt.')).toEqual([
      ['headline', 0, 'Ship sinks'],
      ['body', 1, 'The ship sank on Friday.'],
      ['headline', 0, 'Ship sinks'],
      ['body', 2, 'Nobody was hurt.'],
    ]);
  });

  it('text.headline is no line of verse: one that ends with a comma or a semicolon, or that stands in a stanza', () => {
    const headlines = (text: string) =>
      splitParagraphs(text).flatMap(({ start, end, role }) =>
        role === 'headline' ? [text.slice(start, end)] : [],
      );
    const tyger =
      'Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,\nCould frame thy fearful symmetry?';
    const cloud =
      'I wandered lonely as a cloud\nThat floats on high o’er vales and hills,\nWhen all at once I saw a crowd,\nA host, of golden daffodils;';
    const couplets =
      'Der Mond ist aufgegangen\nDie goldnen Sternlein prangen\n\nAm Himmel hell und klar\nDer Wald steht schwarz und schweiget';
    expect(headlines(tyger)).toEqual([]);
    expect(headlines(cloud)).toEqual([]);
    expect(headlines(couplets)).toEqual([]);
    expect(headlines(`The Tyger\n\n${tyger}`)).toEqual(['The Tyger']);
    expect(headlines(`Daffodils\n${cloud}`)).toEqual(['Daffodils']);
    expect(headlines(`“He came at noon,”\nsaid the mayor of the town on Monday evening.`)).toEqual([]);
    const stacked = 'Harbour\nShip sinks off Kell\nThree sailors are missing';
    expect(
      headlines(`${stacked}\n\nThe ship sank on Friday, and nobody in the town knows why it did.`),
    ).toEqual(stacked.split('\n'));
    expect(
      headlines(`${stacked}\nThe ship sank on Friday, and nobody in the town knows why it did so.`),
    ).toEqual(stacked.split('\n'));
  });

  it('text.headline leaves a text of one line without a headline', () => {
    expect(shape('A dog runs in the park')).toEqual([['body', 1, 'A dog runs in the park']]);
  });

  it('text.headline knows a Markdown heading anywhere', () => {
    expect(shape('It rained.\n\n## Later\n\nIt stopped.').map(([role]) => role)).toEqual([
      'body',
      'headline',
      'body',
    ]);
  });

  it('text.paragraph joins hard-wrapped lines and keeps lines that are paragraphs', () => {
    const wrapped =
      'You will rejoice to hear that no disaster has accompanied the\ncommencement of an enterprise which you have regarded with such\nevil forebodings.';
    expect(shape(wrapped)).toEqual([['body', 1, wrapped]]);
    expect(shape('First point made.\nSecond point made.').length).toBe(2);
  });

  it('text.paragraph joins lines that a word goes on over', () => {
    expect(shape('The com-\nmittee met.\nIt left.').map(([, , text]) => text)).toEqual([
      'The com-\nmittee met.',
      'It left.',
    ]);
    expect(shape('The com-\nMittee met.').length).toBe(2);
  });

  it('text.paragraph knows every kind of line end and skips white space', () => {
    expect(shape(' One. \r\n\r\n\tTwo.\rThree.\u2029').map(([, , text]) => text)).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
    expect(shape(' \n\t\n')).toEqual([]);
    expect(shape('')).toEqual([]);
  });
});

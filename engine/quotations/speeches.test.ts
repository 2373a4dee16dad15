import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { speechesIn } from './speeches.ts';

const speeches = (text: string) => {
  const document = analyse({ id: 'a', text, language: 'en' });
  return speechesIn(document, 0).map(({ quotations }) =>
    quotations.map((index) => {
      const { start, end } = document.quotations[index]!;
      return text.slice(start, end);
    }),
  );
};

describe('utterance.speech: what is one speech', () => {
  it.each([
    [
      'several paragraphs with an opening mark each and one closing, straight marks',
      'Holm spoke. "We saw a rise.\n\n"Nobody knew why.\n\n"I ask you to wait." She left.',
      [['We saw a rise.', 'Nobody knew why.', 'I ask you to wait.']],
    ],
    [
      'the same with curly marks',
      'Holm spoke. “We saw a rise.\n\n“Nobody knew why.” She left.',
      [['We saw a rise.', 'Nobody knew why.']],
    ],
    [
      'a letter of one opening mark and one closing',
      'He read: “We leave the light.\nNobody has paid us.\nFarewell.” He sat down.',
      [['We leave the light.', 'Nobody has paid us.', 'Farewell.']],
    ],
    [
      'a block quotation',
      'The board wrote:\n\n> We cannot pay.\n> Please do not ask.\n\nHe laughed.',
      [['We cannot pay.', 'Please do not ask.']],
    ],
    [
      'two who speak in turn',
      '“Who goes there?”\n\n“Only the keeper.”',
      [['Who goes there?'], ['Only the keeper.']],
    ],
  ])('%s', (_, text, expected) => {
    expect(speeches(text)).toEqual(expected);
  });
});

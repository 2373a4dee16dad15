import { expect, it } from 'vitest';
import { printed, treeOf } from '../tree/parsed.test-data.ts';
import { nounPhrasesIn } from './noun-phrases.ts';

/** "the nine pupils: pupils det the num nine". */
const phrases = (text: string) => {
  const tree = treeOf(text);
  return nounPhrasesIn(tree).map((phrase) =>
    [
      `${printed(tree, ...phrase.tokens)}: ${printed(tree, phrase.head)}`,
      phrase.determiner < 0 ? null : `det ${printed(tree, phrase.determiner)}`,
      phrase.numerals.length === 0 ? null : `num ${printed(tree, ...phrase.numerals)}`,
      phrase.modifiers.length === 0 ? null : `mod ${printed(tree, ...phrase.modifiers)}`,
      phrase.possessor < 0 ? null : `whose ${printed(tree, phrase.possessor)}`,
      phrase.appositions.length === 0 ? null : `is ${printed(tree, ...phrase.appositions)}`,
      phrase.conjuncts.length === 0 ? null : `and ${printed(tree, ...phrase.conjuncts)}`,
      ...phrase.complements.map(({ preposition, head }) => `${preposition} ${printed(tree, head)}`),
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
};

it.each([
  ['A gas leak killed nine pupils.', ['A gas leak: leak det A mod gas', 'nine pupils: pupils num nine']],
  ['The driver, Lorna Beck, fled.', ['The driver: driver det The is Lorna', 'Lorna Beck: Lorna mod Beck']],
  [
    'Her decision surprised the council.',
    ['Her: Her', 'Her decision: decision whose Her', 'the council: council det the'],
  ],
  ['They met Ada Holm of Hove.', ['They: They', 'Ada Holm: Ada mod Holm of Hove', 'Hove: Hove']],
  ['A bus and a lorry collided.', ['A bus: bus det A and lorry', 'a lorry: lorry det a']],
  ['No survivors were found.', ['No survivors: survivors det No']],
  ['The two old towers fell.', ['The two old towers: towers det The num two mod old']],
  ["The mayor's brother resigned.", ['The mayor: mayor det The', 'The mayor brother: brother whose mayor']],
  [
    'The head of the union left the room.',
    ['The head: head det The of union', 'the union: union det the', 'the room: room det the'],
  ],
  ['Three of the men died.', ['Three: Three of men', 'the men: men det the']],
])('%s', (text, expected) => expect(phrases(text)).toEqual(expected));

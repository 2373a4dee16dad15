import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { wordNegations } from './word-negations.ts';

/** Each denial as its kind, its words and, behind an arrow, what it may deny. */
function read(language: string, text: string): string[] {
  const words = analyse({ id: 'x', text, language }).sentences.flatMap((sentence) => sentence.words);
  return wordNegations(words, language).map(
    ({ kind, words: cue, denied }) =>
      `${kind}: ${cue.map((at) => words[at]!.text).join(' ')} > ${denied.map((at) => words[at]!.text).join(' ')}`,
  );
}

describe('denials by words alone', () => {
  it.each([
    ['de', 'Die Stadt hat den Hafen nicht verkauft.', ['clause: nicht > verkauft']],
    ['de', 'Der Zug kam nicht.', ['clause: nicht > kam']],
    ['de', 'Gazela hat kein Interesse am Hafen.', ['determiner: kein > Interesse']],
    ['de', 'Niemand öffnete die Tür.', ['pronoun: Niemand > öffnete']],
    ['de', 'Sie lieferten weder Strom noch Wasser.', ['neither: weder > Strom']],
    ['de', 'Nicht nur Ulm klagte.', []],
    ['fr', "Le port n'a pas été vendu.", ["clause: n'a pas > vendu"]],
    ['fr', 'La ville ne vendra plus le port.', ['clause: ne plus > vendra port']],
    ['fr', 'Personne ne connaît la réponse.', ['pronoun: Personne ne > connaît']],
    ['fr', 'Il ne mange que des pommes.', []],
    ['fr', 'Plus de mille personnes attendaient.', []],
    ['fr', 'Sans doute le maire viendra.', []],
    ['fr', 'Le maire part avant que la pluie ne commence.', []],
    ['fr', 'La ville vend ses trains sans garantie.', ['without: sans > garantie']],
    ['es', 'No ha venido nunca nadie.', ['clause: No nunca nadie > venido']],
    ['es', 'Ningún barco salió del puerto.', ['determiner: Ningún > barco']],
    ['es', 'No, el barco salió.', []],
    ['es', 'Sin embargo, el barco salió.', []],
    ['it', 'Il porto non sarà mai venduto.', ['clause: non mai > sarà venduto']],
    ['pl', 'Port nie został sprzedany.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

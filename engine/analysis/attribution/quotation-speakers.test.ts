import { describe, expect, it } from 'vitest';
import { namesOf } from '../entities/names.ts';
import { analyse } from '../analyse.ts';
import { speakersOf } from './quotation-speakers.ts';
import { loadLanguage } from '../../lexicon/learned-grammar.ts';
import { utterancesIn } from '../../quotations/utterances.ts';

/** The speaker of every quotation, by name or as printed; null where nobody is named. */
function speakers(text: string, language = 'en'): (string | null)[] {
  const document = analyse({ id: 'a', text, language });
  return speakersOf(document, 0, namesOf([document])).map((speaker) =>
    speaker === null ? null : (speaker.entity?.name ?? speaker.printed),
  );
}

describe('who says a quotation', () => {
  it.each([
    ['before it', 'Ines Aldana said: “We will not pay the bill.”', ['Ines Aldana']],
    ['behind it', '“We will not pay,” Ines Aldana told reporters.', ['Ines Aldana']],
    [
      'with an office behind it',
      '“We did not want to go,” its chairman, Tove Brandt, told reporters.',
      ['Tove Brandt'],
    ],
    ['turned round', '“We will not pay,” said Ines Aldana, the mayor.', ['Ines Aldana']],
    ['described between commas', 'Ines Aldana, a local mayor, said it was “too late” now.', ['Ines Aldana']],
    ['named between commas', 'His lawyer, Ines Aldana, called it “pure fiction” today.', ['Ines Aldana']],
    ['according to', 'According to Ines Aldana, it was “too late” for that.', ['Ines Aldana']],
    [
      'with a saying that a paper gives',
      'The memoir gives a saying of the gardener, Tove Brandt: “A vineyard is a debt.”',
      ['Tove Brandt'],
    ],
    ['as a pronoun', 'Ines Aldana left. “We will not pay,” she added.', ['Ines Aldana']],
    ['a pronoun for nobody sure', 'Ines Aldana met Tove Brandt. “We will not pay,” she added.', ['she']],
    ['without a name', 'Two senior officials said the plan was “dead on arrival”.', ['Two senior officials']],
    ['a paper', 'The report claims that the bridge was “unsafe for years”.', ['The report']],
    ['in the main clause', 'Tove Brandt spoke up, calling it “an open secret”.', ['Tove Brandt']],
    ['in reported speech', 'Tove Brandt said many towns stated their “full support”.', ['Tove Brandt']],
    ['nobody', 'The word “smart city” is used widely.', [null]],
    ['nobody, where the verb begins the text', 'Said to be “unsafe for years”, the bridge was shut.', [null]],
    ['who is only called so', 'Aldana was called “reckless” by many.', ['many']],
    ['with a party', '“The bridge is lost,” said Senator Tom Hale, Republican of Ohio.', ['Tom Hale']],
    [
      'tweeting, of a party',
      '“A disgrace,” tweeted Lena Roth, Democrat of Maine, who voted no.',
      ['Lena Roth'],
    ],
    [
      'with an office before the name',
      '“We lost,” a tired Prime Minister Anna Holt told supporters.',
      ['Anna Holt'],
    ],
    ['behind a possessor', 'Lisbon — “It is over,” Spain’s Carlos Ruiz wrote on Friday.', ['Carlos Ruiz']],
    [
      'a spokesman, not whom he speaks for',
      'A spokeswoman for Ana Ruiz said it was “sad”.',
      ['A spokeswoman for Ana Ruiz'],
    ],
    [
      'of a participle: never the possessor',
      'Ruiz’s remarks came as the premier landed in Oslo, saying “no deal is near”.',
      ['the premier'],
    ],
    ['quoted by others', 'Police quoted the driver as saying: “I never saw the bus.”', ['the driver']],
    ['the owner of a claim', 'Brandt’s claim that the dam was “quite safe” was denied.', ['Brandt']],
    ['in a clause before a colon', 'Brandt’s deputy put it plainly: “Dead.”', ['Brandt’s deputy']],
    ['whatever is quoted', '“He’s always been like that,” his wife, Ellen, said.', ['Ellen']],
    ['in the words of', 'In the words of Tove Brandt, it was “a cruel act”.', ['Tove Brandt']],
    ['reported by another', 'Ines Aldana said the company was “late again”.', ['Ines Aldana']],
    ['a paper', 'The statement said the two had “agreed to disagree”.', ['The statement']],
    [
      'a speaker whose pronoun stands in the report',
      'Norline Steel said it would close, blaming “cheap imports”.',
      ['Norline Steel'],
    ],
    [
      'behind a described name',
      '“It was odd,” Ivo Lant, chief of the fire brigade, told the paper.',
      ['Ivo Lant'],
    ],
    [
      'at the end of the sentence',
      'The man was “armed and afraid” when he was found, Ivo Lant said.',
      ['Ivo Lant'],
    ],
    ['split', '“I left,” said Ivo Lant, who is 40, “and never came back.”', ['Ivo Lant', 'Ivo Lant']],
    ['a nickname is nobody’s', 'Victor “Big Vic” Amsel was there, Ivo Lant said.', [null]],
    ['a title before a noun is nobody’s', 'Some 60 people wrote to its “Did You Feel It?” site.', [null]],
    ['so-called', 'Ivo Lant spoke of the so-called “green ferry” today.', [null]],
    ['nobody says by whom', 'Aldana has been described as “reckless” in the past.', [null]],
    [
      'first words of a sentence told as a whole',
      'By printing “the so-called list,” they “broke the law,” Ines Aldana told reporters.',
      ['Ines Aldana', 'Ines Aldana'],
    ],
  ])('speaker.cue: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('speaker.headline: before or behind a colon', () => {
    const body = '\n\nThe town council met for two hours on Monday and went home.';
    expect(speakers(`Mayor of Brenn: “We will not pay”${body}`)).toEqual(['Mayor of Brenn']);
    expect(speakers(`“We will not pay”: Ines Aldana${body}`)).toEqual(['Ines Aldana']);
  });

  it('speaker.continued: a speech goes on in the next sentence, and in a paragraph of its own', () => {
    expect(speakers('“We will not pay,” said Ines Aldana. “Not now, and not ever after.”')).toEqual([
      'Ines Aldana',
      'Ines Aldana',
    ]);
    expect(
      speakers('“We will not pay,” said Ines Aldana.\n\n“It is far too late for that.”\n\nIt rained.'),
    ).toEqual(['Ines Aldana', 'Ines Aldana']);
    expect(speakers('Ines Aldana said the town was poor. “We have no money left at all.”')).toEqual([
      'Ines Aldana',
    ]);
    expect(speakers('“We will not pay,” said Ines Aldana. The “blue line” opens in June.')).toEqual([
      'Ines Aldana',
      null,
    ]);
  });

  it('speaker.paragraphs: a speech of several paragraphs, with straight marks too', () => {
    expect(
      speakers(
        'Ivo Lant spoke at noon. "We have seen a rise.\n\n"Nobody had passed the mark.\n\n"Be patient, all of you."',
      ),
    ).toEqual(['Ivo Lant', 'Ivo Lant', 'Ivo Lant']);
    expect(speakers('Ivo Lant, a doctor, said: "They need water.\n\n"They will die," he added.')).toEqual([
      'Ivo Lant',
      'Ivo Lant',
    ]);
  });

  it('speaker.transcript: whoever is printed before a turn', () => {
    expect(
      speakers(
        'Ivo Tarn gave evidence on Monday.\n\nMS. HOLM: Did you close the valve?\n\nMR. TARN: I did not touch it.\n\nMS. HOLM: Who did?',
      ),
    ).toEqual(['HOLM', 'Ivo Tarn', 'HOLM']);
    expect(speakers('Q. Did you see the boat?\n\nA. I saw two of them.\n\nQ. When was that?')).toEqual([
      'Q',
      'A',
      'Q',
    ]);
  });

  it('speaker.pronoun: whoever is spoken of last, before who spoke last', () => {
    expect(
      speakers(
        '“I fell,” said Nell Brodie. The driver, Kofi Asante, stopped at once. “They teach us that,” he said.',
      ),
    ).toEqual(['Nell Brodie', 'Kofi Asante']);
    expect(
      speakers('Omar Reed, a member, said he was worried. “It will follow us for years,” he said.'),
    ).toEqual(['Omar Reed']);
  });

  it('speaker.language: nothing is guessed in a language without verbs', () => {
    expect(speakers('Il sindaco disse: «Non paghiamo più nulla.»', 'it')).toEqual([null]);
  });

  it.each([
    ['de', '„Der Kran steht seit Mai still“, sagte der Ingenieur Karl Wendt im Ausschuss.', 'Karl Wendt'],
    ['de', 'Im Ausschuss sagte die Stadträtin Uta Brehm: „Der Kran steht seit Mai still.“', 'Uta Brehm'],
    ['fr', '« Le pont tiendra encore un an », a assuré la maire, Claire Vidal.', 'Claire Vidal'],
    ['es', '«El puente aguantará otro año», afirmó la alcaldesa Marta Quiroga.', 'Marta Quiroga'],
    ['de', '„Der Kran steht seit Mai still“, sagte er im Ausschuss.', null],
  ])('speaker.language: %s, %s', async (language, text, name) => {
    await loadLanguage(language);
    expect(speakers(text, language)).toEqual([name]);
  });

  it.each([
    ['one of several, with a name', '“We heard it crack,” said one of the divers, Ivo Lant, 34.', 'Ivo Lant'],
    ['an office, and the name at the end', '“Nobody asked,” according to the notary, Ivo Lant.', 'Ivo Lant'],
    [
      'of whom it is said that it was him',
      'It was the coach, Tove Brandt, who said it first: “We sing.”',
      'Tove Brandt',
    ],
    [
      'whose words they are',
      'The best line of the night belonged to the clerk, Tove Brandt: “We ran.”',
      'Tove Brandt',
    ],
    ['in front, turned round', 'Not so, replied Ivo Lant: “We had nine minutes.”', 'Ivo Lant'],
    [
      'behind another clause',
      'While captain Per Lund assured passengers that all was well, his first officer, Ivo Lant, shouted: “To the boats!”',
      'Ivo Lant',
    ],
    [
      'an office that spoke in the sentence before',
      'The mayor, Tove Brandt, said on Friday that Lant had been wrong. “He counted the boats,” she said.',
      'Tove Brandt',
    ],
  ])('speaker.of: %s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    'Ivo Lant said he would appear in “The Long Winter” next spring.',
    'The book, “A Life in Trams,” was published in May, Ivo Lant said.',
    'Ivo Lant said the “beta” version would be free.',
    'Ivo Lant said that the word “never” was unknown to him.',
    'Police said the man, known to friends as “Red”, had fled.',
  ])('speaker.nobody: a title or term, %s', (text) => {
    expect(speakers(text)).toEqual([null]);
  });
});

describe('one utterance', () => {
  const groups = (...texts: readonly string[]) =>
    utterancesIn(texts.map((text, index) => analyse({ id: `s${index}`, text, language: 'en' }))).groups.map(
      (group) => group.length,
    );

  it('utterance.same: most words in the same order, or a part of it', () => {
    expect(
      groups(
        'He said: “We locked the door to every kind of cooperation.”',
        'He said: “We locked the door of every kind of cooperation.” It was “locked the door to every kind”.',
      ),
    ).toEqual([3]);
  });

  it('utterance.same is silent on two that share a topic, and on terms that differ', () => {
    expect(
      groups('“The harvest was good in all provinces.”', '“The harvest failed, and people left the land.”'),
    ).toEqual([1, 1]);
    expect(groups('The “joint letter” came.', 'The “open letter” came.')).toEqual([1, 1]);
  });
});

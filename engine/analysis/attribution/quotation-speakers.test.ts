import { describe, expect, it } from 'vitest';
import { namesOf } from '../entities/names.ts';
import { analyse } from '../analyse.ts';
import { speakersOf } from './quotation-speakers.ts';
import { utterancesIn } from '../../link/utterances.ts';

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
    ['turned round', '“We will not pay,” said Ines Aldana, the mayor.', ['Ines Aldana']],
    ['described between commas', 'Ines Aldana, a local mayor, said it was “too late” now.', ['Ines Aldana']],
    ['named between commas', 'His lawyer, Ines Aldana, called it “pure fiction” today.', ['Ines Aldana']],
    ['according to', 'According to Ines Aldana, it was “too late” for that.', ['Ines Aldana']],
    ['as a pronoun', 'Ines Aldana left. “We will not pay,” she added.', ['Ines Aldana']],
    ['a pronoun for nobody sure', 'Ines Aldana met Tove Brandt. “We will not pay,” she added.', ['she']],
    ['without a name', 'Two senior officials said the plan was “dead on arrival”.', ['Two senior officials']],
    ['a paper', 'The report claims that the bridge was “unsafe for years”.', ['The report']],
    ['in the main clause', 'Tove Brandt spoke up, calling it “an open secret”.', ['Tove Brandt']],
    ['in reported speech', 'Tove Brandt said many towns stated their “full support”.', ['Tove Brandt']],
    ['nobody', 'The word “smart city” is used widely.', [null]],
    ['who is only called so', 'Aldana was called “reckless” by many.', ['many']],
    ['nobody says by whom', 'Aldana has been described as “reckless” in the past.', [null]],
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

  it('speaker.language: nothing is guessed in a language without verbs', () => {
    expect(speakers('Der Bürgermeister sagte: „Wir zahlen das nicht mehr.“', 'de')).toEqual([null]);
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

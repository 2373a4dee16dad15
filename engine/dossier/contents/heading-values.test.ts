import { expect, it } from 'vitest';
import type { Evidence, Finding } from '../../../engine/types.ts';
import { headingValues } from './heading-values.ts';

/** A place whose differing words stand between brackets. */
function place(marked: string): Evidence {
  const [before, focus, behind] = marked.split(/[[\]]/) as [string, string, string];
  const start = 100 + before.length;
  const quote = `${before}${focus}${behind}`;
  return {
    source: 's',
    start: 100,
    end: 100 + quote.length,
    quote,
    focus: [{ start, end: start + focus.length }],
  };
}

const headed = (type: Finding['type'], values: string[], ...marked: string[]) =>
  headingValues({ type, rule: `${type}.x`, values, places: marked.map(place) });

it.each<[string, Finding['type'], string[], string[], string[]]>([
  [
    'a small word, with its neighbours',
    'quotation',
    ['of', 'to'],
    ['locked the door [of] cooperation', 'locked the door [to] cooperation,'],
    ['door of cooperation', 'door to cooperation'],
  ],
  [
    'a negation',
    'negation',
    ['not', 'has opened'],
    ['The ministry has [not] opened it.', 'The ministry [has opened] it.'],
    ['has not opened', 'has opened'],
  ],
  [
    'a bare number',
    'number',
    ['214', '241'],
    ['with [214] passengers.', 'and [241] were saved'],
    ['214 passengers', '241'],
  ],
  [
    'a word that says enough',
    'quotation',
    ['still', 'quiet'],
    ['was [still],', 'was [quiet],'],
    ['still', 'quiet'],
  ],
  [
    'a small word of another type',
    'wording',
    ['bury', 'hide'],
    ['to [bury] the report', 'to [hide] the report'],
    ['bury', 'hide'],
  ],
  ['a value that stands in no place', 'quotation', ['of'], ['the door [to] us'], ['of']],
])('%s', (_, type, values, places, expected) => {
  expect(headed(type, values, ...places)).toEqual(expected);
});

it('names what is owned where it is disputed whose it is', () => {
  expect(
    headingValues({
      type: 'name',
      rule: 'name.whose',
      values: ['the council', 'his own'],
      places: [place('undermine the credibility of [the council]'), place('undermine [his own] credibility')],
    }),
  ).toEqual(['the credibility of the council', 'his own credibility']);
});

import { describe, expect, it } from 'vitest';
import { LEMMAS as GERMAN } from '../../lexicon/de/lemma-table.ts';
import { LEMMAS as SPANISH } from '../../lexicon/es/lemma-table.ts';
import { LEMMAS as FRENCH } from '../../lexicon/fr/lemma-table.ts';
import { applyScript, scriptOf } from './edit-script.ts';
import { lemmaOf } from './english.ts';
import { lemmatiserOf } from './lemmatiser.ts';

/** "form>lemma" by part of speech and tag. */
const ENGLISH: readonly (readonly [string, string, string])[] = [
  [
    'VERB',
    'VBD',
    'doubled>double halved>halve tripled>triple travelled>travel upheld>uphold struck>strike Said>say died>die tied>tie',
  ],
  [
    'VERB',
    'VBD',
    'blogged>blog googled>google rescaled>rescale outsold>outsell overslept>oversleep lay>lie fell>fall saw>see agreed>agree',
  ],
  [
    'VERB',
    'VBD',
    'hoped>hope hopped>hop passed>pass called>call controlled>control denied>deny raised>raise created>create treated>treat',
  ],
  [
    'VERB',
    'VBN',
    'born>bear wound>wind forgone>forgo broadcast>broadcast rebuilt>rebuild mistaken>mistake argued>argue solved>solve',
  ],
  [
    'VERB',
    'VBG',
    'dying>die relying>rely running>run seeing>see taking>take colliding>collide sleeping>sleep dyeing>dye bombing>bomb',
  ],
  [
    'VERB',
    'VBZ',
    'sleeps>sleep goes>go denies>deny lies>lie watches>watch misses>miss loses>lose fizzes>fizz',
  ],
  ['AUX', 'VBZ', "'s>be ’s>be has>have does>do"],
  ['AUX', 'MD', "wo>will ca>can 'll>will 'd>would"],
  ['PART', 'RB', "n't>not n’t>not"],
  ['PART', 'POS', "'s>'s ’s>'s"],
  ['PRON', 'PRP', "them>they me>I us>we 's>we mine>my"],
  ['DET', 'DT', 'An>a these>this those>that'],
  [
    'NOUN',
    'NNS',
    'parties>party women>woman chairwomen>chairwoman knives>knife movies>movie boxes>box horses>horse potatoes>potato shoes>shoe',
  ],
  [
    'NOUN',
    'NNS',
    'series>series 1970s>1970s analyses>analysis fathers-in-law>fathers-in-law viruses>virus gases>gas houses>house mathematics>mathematics',
  ],
  ['NOUN', 'NN', 'TV>TV Police>police NEWS>news CO2>CO2 co\u00adoperation>cooperation'],
  ['PROPN', 'NNP', 'Miss>Miss McGrath>McGrath'],
  ['PROPN', 'NNPS', 'States>State Philippines>Philippines'],
  ['ADJ', 'JJ', 'Bulgarian>Bulgarian Big>big pro-Western>pro-Western'],
  ['ADJ', 'JJR', 'bigger>big happier>happy nicer>nice worse>bad better>good'],
  ['ADV', 'RBR', 'better>well later>late sooner>soon'],
  ['NUM', 'CD', '1,200>1200 Two>two XIV>XIV'],
  ['PUNCT', '``', '“>"'],
];

describe('analysis.lemma', () => {
  it.each(ENGLISH)('analysis.lemma undoes English inflection: %s %s %s', (pos, tag, pairs) => {
    const found = pairs.split(' ').map((pair) => {
      const word = pair.split('>')[0]!;
      return `${word}>${lemmaOf(word, pos, tag)}`;
    });
    expect(found.join(' ')).toBe(pairs);
  });

  it.each([
    ['de', GERMAN, 'NOUN', 'Häusern>Haus Frauen>Frau Entscheidungen>Entscheidung'],
    ['de', GERMAN, 'VERB', 'sagte>sagen ging>gehen gemacht>machen'],
    ['de', GERMAN, 'ADJ', 'großen>groß kleiner>klein'],
    ['fr', FRENCH, 'VERB', 'affirmait>affirmer finissent>finir donné>donner'],
    ['fr', FRENCH, 'NOUN', 'maisons>maison journaux>journal'],
    ['es', SPANISH, 'VERB', 'hablaba>hablar salieron>salir viviendo>vivir'],
    ['es', SPANISH, 'NOUN', 'ciudades>ciudad niños>niño'],
    ['es', SPANISH, 'PROPN', 'Sevilla>Sevilla'],
  ] as const)('analysis.lemma learns endings of %s', (_language, table, pos, pairs) => {
    const lemmatise = lemmatiserOf(table);
    const found = pairs
      .split(' ')
      .map((pair) => `${pair.split('>')[0]!}>${lemmatise(pair.split('>')[0]!, pos, '_')}`);
    expect(found.join(' ')).toBe(pairs);
  });

  it('analysis.lemma has scripts that make the lemma again', () => {
    for (const [form, lemma] of [
      ['gelernt', 'lernen'],
      ['anzukommen', 'ankommen'],
      ['häuser', 'Haus'],
      ['ist', 'sein'],
      ['', 'x'],
      ['x', 'x'],
    ] as const)
      expect(applyScript(form, scriptOf(form, lemma))).toBe(lemma);
    expect(scriptOf('gelernt', 'lernen')).toBe('g1en');
    expect(applyScript('ab', '5x')).toBe(undefined);
  });

  it('analysis.lemma takes any string', () => {
    for (const word of ['', '\ud800', '-', "'", 'ed', 'ing', 's', 'xyzzed', '’s’s', 'ies'])
      for (const tag of ['VBD', 'VBG', 'VBZ', 'NNS', 'JJR', 'NN', 'JJ', 'CD', 'NNP', '', '_']) {
        expect(typeof lemmaOf(word, 'X', tag)).toBe('string');
      }
  });
});

import { describe, expect, it } from 'vitest';
import { COUNTRIES, HAND_CATEGORIES } from '../../lexicon/en/exclusive.ts';
import { agrees } from './lexical.ts';
import { LemmaAgreement } from './lemma-agreement.ts';
import { relateLemmas } from './relate-lemmas.ts';

/** Words of every sort: things and kinds of them, acts, spellings, short forms, members of categories, words that no dictionary has. */
const WORDS = [
  ...'car vehicle truck bus automobile dog animal poodle bank shore river water rain weather storm hurricane house building'.split(' '),
  ...'kill die death murder rise fall increase growth buy sell destroy destruction decision decide teach teacher snore sleep'.split(' '),
  ...'labour labor centre center analyse analyze travelled traveled gov governor dept department percent % dr doctor'.split(' '),
  ...'germany german berlin france french Paris january month tuesday friday red scarlet crimson lunch dinner meal'.split(' '),
  ...'school_bus police_officer zzzz 3 three hot cold able unable publish unpublished harmless harmful quickly slowly'.split(' '),
  ...COUNTRIES.slice(0, 12).flatMap((line) => line.split(/ \| | /)),
  ...HAND_CATEGORIES.slice(0, 6).flatMap((line) => line.split(': ')[1]!.split(/[ /<]/)),
]; // prettier-ignore

describe.each(['en', 'de', 'pl'])('words that agree in %s', (language) => {
  it('are those of which the relation says so', () => {
    const agreement = new LemmaAgreement(language);
    const differing = WORDS.flatMap((one) =>
      WORDS.flatMap((other) => {
        const told = relateLemmas({ lemma: one, pos: '' }, { lemma: other, pos: '' }, language);
        return agreement.agree(one, other) === agrees(told) ? [] : [`${one} ${other}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  it('are a few of many, and not only the same', () => {
    const agreement = new LemmaAgreement(language);
    const pairs = WORDS.flatMap((one) =>
      WORDS.filter((other) => one !== other && agreement.agree(one, other)),
    );
    expect(pairs.length > 50).toBe(language === 'en');
    expect(pairs.length).toBeLessThan((WORDS.length * WORDS.length) / 10);
  });
});

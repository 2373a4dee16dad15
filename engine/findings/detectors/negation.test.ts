import { describe, expect, it } from 'vitest';
import { compare } from '../../index.ts';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('negation.one-sided', () => {
  it('marks the word that denies, whatever stands before it', () => {
    const gone = 'Repairs mean that the streets of Brenn will have no gas on Friday.';
    const kept = 'The streets of Brenn will have gas on Friday, whatever the repairs mean.';
    expect(valuesOf('negation.one-sided', gone, kept)).toEqual([['no']]);
  });

  it.each([
    [
      'not',
      'Police did not arrest the mayor of Turin on Monday.',
      'Police arrested the mayor of Turin on Monday.',
    ],
    ['fail to', 'The firm failed to pay the workers in Lima.', 'The firm paid the workers in Lima.'],
    ['no', 'There is no ship in the harbour of Split.', 'There is a ship in the harbour of Split.'],
    ['without', 'The boat left Split without a captain.', 'The boat left Split with a captain.'],
    [
      'denied',
      'Police denied that the suspect had been arrested.',
      'Police said that the suspect had been arrested.',
    ],
    ['yet to', 'The firm has yet to pay the workers in Lima.', 'The firm has paid the workers in Lima.'],
    [
      'a verb that carries its noun',
      'The works in Split were not granted approval in May.',
      'The works in Split were approved in May.',
    ],
    [
      'a denial in the place of another word',
      'The old pier of Split is kept for the new ferries of the bay.',
      'The old pier of Split is not put to use for the new ferries of the bay.',
    ],
    ['banned from', 'He was banned from serving as a judge in Lima.', 'He served as a judge in Lima.'],
  ])('negation.one-sided: %s', (_, a, b) => {
    expect(valuesOf('negation.one-sided', a, b)).toHaveLength(1);
  });

  it.each([
    [
      'an act that is taken up',
      'The tenant failed to sign the register at the Brenn office every Monday.',
      'Though he was obliged to sign in at the office in Brenn every Monday, the tenant did not do so.',
    ],
    [
      'what is one thing rather than another',
      '"I am not sad, I am cold," said Ana Ruiz at the gate of Lima.',
      'At the gate of Lima Ana Ruiz said that she was cold rather than sad.',
    ],
    [
      'how far short of a place it is',
      'Perhaps they were lost, said Ana Ruiz, two miles short of the border.',
      'With the border two miles off, said Ana Ruiz, they were perhaps lost.',
    ],
    [
      'another of a kind',
      'The guard refused to report to the Brenn office twice a week, as the judge asked.',
      'A second guard came to the Brenn office to report a theft a week before the judge asked.',
    ],
    [
      'a long claim of which the text tells nothing',
      'The treaty creates nine crossings, four for carts and five for trains, the nearest 30 miles from Brenn.',
      'Trade at the nine crossings on the western border of the country is not covered by the treaty.',
    ],
    [
      'a denial that another clause denies',
      'It is not true that the ferry of Split had no boats.',
      'It is true that the ferry of Split had boats.',
    ],
    [
      'a double negation',
      'The firm did not fail to pay the workers in Lima.',
      'The firm paid the workers in Lima.',
    ],
    [
      'nor and or',
      'No one in Split spoke, nor moved to the door.',
      'No one in Split spoke, or moved to the door.',
    ],
    [
      'a denial in other words',
      'China vehemently rejects any wrongdoing.',
      'China has strongly denied the allegations.',
    ],
    [
      'a space that was lost',
      'My love of Ana Ruiz knew no bounds in Lima.',
      'My love of Ana Ruiz knew nobounds in Lima.',
    ],
    [
      'a verb that denies and a negation',
      'I must not omit to record the events of Lima.',
      'I also record the events of Lima.',
    ],
    ['a question', 'Do you not remember Ana Ruiz of Lima?', 'Do you remember Ana Ruiz of Lima?'],
    ['not only', 'The firm not only paid the workers in Lima.', 'The firm paid the workers in Lima.'],
    [
      'what the other does not speak of',
      'The boat left Split without a captain.',
      'The boat left Split on Monday.',
    ],
  ])('negation.one-sided is silent on %s', (_, a, b) => {
    expect(valuesOf('negation.one-sided', a, b)).toEqual([]);
  });
});

describe('negation.one-sided without a lexicon', () => {
  const between = (language: string, a: string, b: string) =>
    compare([
      { id: 'a', text: a, language },
      { id: 'b', text: b, language },
    ]).findings.filter(({ rule }) => rule === 'negation.one-sided');

  it.each([
    [
      'de',
      'Die Stadt Ulm hat den alten Hafen nicht verkauft.',
      'Die Stadt Ulm hat den alten Hafen verkauft.',
    ],
    ['fr', 'La ville de Nantes ne vendra pas le vieux port.', 'La ville de Nantes vendra le vieux port.'],
  ])('negation.one-sided: what is denied here is said there: %s', (language, a, b) => {
    expect(between(language, a, b)).toHaveLength(1);
  });

  it.each([
    [
      'de',
      'Die Stadt Ulm, die keine Bank mehr hat, hat den alten Hafen verkauft.',
      'Die Stadt Ulm hat den alten Hafen verkauft.',
    ],
    [
      'de',
      'Die Stadt Ulm hat im Mai den alten Hafen verkauft.',
      'Die Stadt Ulm hat den alten Hafen verkauft.',
    ],
  ])('negation.one-sided: what is denied is not spoken of there: %s', (language, a, b) => {
    expect(between(language, a, b)).toEqual([]);
  });
});

describe('negation.one-sided, a claim on a text in other words', () => {
  it('tells that a short claim denies what the text tells', () => {
    expect(
      valuesOf(
        'negation.one-sided',
        'After a night of talks in the old town hall the ministers of the three islands signed the treaty on fishing that had been ready since May.',
        'The ministers never signed a treaty.',
      ),
    ).toEqual([['never']]);
  });

  it('is silent where the text tells of another act', () => {
    expect(
      valuesOf(
        'negation.one-sided',
        'The statue was carved in 1642 for Duke Anton.',
        'Carved for Duke Anton in 1624, the statue had never left the chapel.',
      ),
    ).toEqual([]);
    expect(
      valuesOf(
        'negation.one-sided',
        'The keeper of Split was fed by the crew.',
        'The harbour board did not name the keeper who had been held in Split by the smugglers all winter.',
      ),
    ).toEqual([]);
  });
});

describe('negation.one-sided: who says it', () => {
  it('names those of whom one text only reports it', () => {
    const [found] = findingsOf(
      'The weir at Orn broke because its pumps were off.',
      'Engineers say the weir at Orn did not break because its pumps were off.',
    );
    expect(found?.rule).toBe('negation.one-sided');
    expect(found?.says).toMatch(/and B reports it of “Engineers”\.$/);
  });

  it('names them where the place stands behind the subject', () => {
    const [found] = findingsOf(
      'The weir near Orn broke because its pumps were off.',
      'Critics say the weir near Orn did not break because its pumps were off.',
    );
    expect(found?.says).toMatch(/and B reports it of “Critics”\.$/);
  });

  it('names nobody where both texts tell it themselves', () => {
    const [found] = findingsOf(
      'The weir at Orn broke because its pumps were off.',
      'The weir at Orn did not break because its pumps were off.',
    );
    expect(found?.says).not.toContain('reports it');
  });

  it('names nobody who is only called “he”', () => {
    const [found] = findingsOf(
      'The weir at Orn broke because its pumps were off.',
      'He says the weir at Orn did not break because its pumps were off.',
    );
    expect(found?.rule).toBe('negation.one-sided');
    expect(found?.says).not.toContain('reports it');
  });

  it('says nothing besides where the other side has the opposite', () => {
    const rules = findingsOf(
      'Owen Pryce denied that the doors had been locked.',
      'Owen Pryce admitted that the doors had been locked.',
    ).map(({ rule }) => rule);
    expect(rules).toContain('antonym.opposite');
    expect(rules).not.toContain('negation.one-sided');
  });
});

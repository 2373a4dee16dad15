import { describe, expect, it } from 'vitest';
import { englishModel } from './english.ts';

const WHO_AND_WHAT = /^(nsubj|nsubj:pass|obj|iobj|obl:agent|aux:pass|root)$/;

/** The arcs between predicates and who or what takes part, as "dependent relation head", in order of the dependents. */
function arcs(sentence: string): string[] {
  const words = sentence.split(' ');
  const annotation = englishModel().annotate(words);
  return annotation.relations.flatMap((relation, at) => {
    if (!WHO_AND_WHAT.test(relation)) return [];
    const head = annotation.heads[at]!;
    return [head < 0 ? `${words[at]} root` : `${words[at]} ${relation} ${words[head]}`];
  });
}

describe('who does what to whom in news', () => {
  it.each([
    ['The ferry struck a pier on Monday .', 'ferry nsubj struck, struck root, pier obj struck'],
    [
      'Three sailors were rescued by a fishing boat .',
      'sailors nsubj:pass rescued, were aux:pass rescued, rescued root, boat obl:agent rescued',
    ],
    [
      'Officials said the bridge would be closed until Friday .',
      'Officials nsubj said, said root, bridge nsubj:pass closed, be aux:pass closed',
    ],
    [
      'A court in Lisbon has sentenced two former ministers to six years in prison .',
      'court nsubj sentenced, sentenced root, ministers obj sentenced',
    ],
    [
      'Maria Ochoa told the committee that nobody had warned her .',
      'Maria nsubj told, told root, committee iobj told, nobody nsubj warned, her obj warned',
    ],
    [
      'Floods killed at least twelve people and destroyed hundreds of homes .',
      'Floods nsubj killed, killed root, people obj killed, hundreds obj destroyed',
    ],
    [
      'The bank did not pay the fine , a spokesman said .',
      'bank nsubj pay, fine obj pay, spokesman nsubj said, said root',
    ],
    [
      'He was arrested on Tuesday and charged with theft .',
      'He nsubj:pass arrested, was aux:pass arrested, arrested root',
    ],
    [
      'The minister denied that he had taken money from the builder .',
      'minister nsubj denied, denied root, he nsubj taken, money obj taken',
    ],
    [
      'No money was stolen , the museum said .',
      'money nsubj:pass stolen, was aux:pass stolen, museum nsubj said, said root',
    ],
    [
      'The strike , called by two unions , stopped most trains .',
      'strike nsubj stopped, unions obl:agent called, stopped root, trains obj stopped',
    ],
  ])('%s', (sentence, expected) => {
    expect(arcs(sentence).join(', ')).toBe(expected);
  });
});

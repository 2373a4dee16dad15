import { expect, it } from 'vitest';
import { printed, treeOf } from '../tree/parsed.test-data.ts';
import { verbGroupsIn } from './verb-groups.ts';

const groups = (text: string) => {
  const tree = treeOf(text);
  return verbGroupsIn(tree).map((group) =>
    [
      `${printed(tree, ...group.auxiliaries, group.verb)}:`,
      group.form,
      group.tense,
      group.perfect ? 'perfect' : null,
      group.progressive ? 'progressive' : null,
      group.voice,
      group.modal,
      group.mood === 'indicative' ? null : group.mood,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
};

it.each([
  ['The court struck down the law.', ['struck: finite past active']],
  ['The law was struck down by the court.', ['was struck: finite past passive']],
  [
    'The council has been paying two former guards.',
    ['has been paying: finite present perfect progressive active'],
  ],
  [
    'The report may have been written by an intern.',
    ['may have been written: finite present perfect passive may'],
  ],
  ['The tower will not be rebuilt.', ['will be rebuilt: finite future passive will']],
  [
    'They were struck and killed by a train.',
    ['were struck: finite past passive', 'were killed: finite past passive'],
  ],
  ['Did the mayor sign the letter?', ['Did sign: finite past active interrogative']],
  ['Leave the building now.', ['Leave: finite active imperative']],
  ['The house is being searched.', ['is being searched: finite present progressive passive']],
  ['The hall could not be open.', ['could be: finite present active could']],
  ['She wants to leave.', ['wants: finite present active', 'leave: infinitive active']],
])('%s', (text, expected) => expect(groups(text)).toEqual(expected));

import { expect, it } from 'vitest';
import { clausesIn } from '../clauses/clauses.ts';
import { printed, treeOf } from '../tree/parsed.test-data.ts';
import { clauseSourcesIn } from './clause-source.ts';

/** "safe: Critics say > mayor claim"; a paper in square brackets. */
const sources = (text: string) => {
  const tree = treeOf(text);
  const clauses = clausesIn(tree);
  return clauseSourcesIn(tree, clauses).map((chain, at) => {
    const named = chain.map(({ kind, head, verb }) => {
      const name = head < 0 ? 'somebody' : printed(tree, head);
      return `${kind === 'document' ? `[${name}]` : name} ${verb}`;
    });
    return `${clauses[at]!.lemma}: ${named.length === 0 ? 'narrator' : named.join(' > ')}`;
  });
};

it.each([
  ['Police said the driver left the scene.', ['say: narrator', 'leave: Police say']],
  ['The driver left, police said.', ['leave: police say', 'say: narrator']],
  ['The driver, police said, was not hurt.', ['say: narrator', 'hurt: police say']],
  [
    'According to police, the driver sold the van and hid in a barn.',
    ['sell: police according to', 'hide: police according to'],
  ],
  [
    'Critics say the mayor claimed that the bridge was safe.',
    ['say: narrator', 'claim: Critics say', 'safe: Critics say > mayor claim'],
  ],
  ['The report said that the dam had cracked.', ['say: narrator', 'crack: [report] say']],
  ['The mayor denied that he had taken money.', ['deny: narrator', 'take: mayor deny']],
  ['“The bridge is safe,” the mayor told reporters on Monday.', ['safe: mayor tell', 'tell: narrator']],
  ['The mayor said: “The bridge is safe.”', ['say: narrator', 'safe: mayor say']],
  ['He claims to have paid the fee.', ['claim: narrator', 'pay: He claim']],
  ['The suspect is accused of stealing a car.', ['accuse: narrator', 'steal: somebody accuse']],
  [
    'The company announced it will close the plant, which opened in 1990.',
    ['announce: narrator', 'close: company announce', 'open: company announce'],
  ],
  [
    'An officer stopped the van near Hove, said Highway Patrol Officer Brad Stone.',
    ['stop: Brad say', 'say: narrator'],
  ],
  ['They told the men to leave the hall.', ['tell: narrator', 'leave: narrator']],
  ['Nine people died in May.', ['die: narrator']],
])('%s', (text, expected) => expect(sources(text)).toEqual(expected));

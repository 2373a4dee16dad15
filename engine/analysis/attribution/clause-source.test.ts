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
  ['A court ruled that the strike was unlawful.', ['rule: narrator', 'unlawful: court rule']],
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
  ['Residents complained that the siren failed.', ['complain: narrator', 'fail: Residents complain']],
  ['The guard complained of being ignored.', ['complain: narrator', 'ignore: guard complain']],
  ['The bank signalled that rates would rise.', ['signal: narrator', 'rise: bank signal']],
  ['The widow accused the hospital of losing the file.', ['accuse: narrator', 'lose: widow accuse']],
  ['The firm was accused by a rival of copying the design.', ['accuse: narrator', 'copy: rival accuse']],
  ['The clerk denied stealing the ring.', ['deny: narrator', 'steal: clerk deny']],
  [
    'Officials rejected suggestions that the water was poisoned.',
    ['reject: narrator', 'poison: Officials reject'],
  ],
  ['The mayor was blunt: “The bridge is unsafe.”', ['blunt: narrator', 'unsafe: mayor blunt']],
  [
    'The envoy was firm: “We leave tonight and we shall not return.”',
    ['firm: narrator', 'leave: envoy firm', 'return: envoy firm'],
  ],
  ['The coach was clear: the goal was valid.', ['clear: narrator', 'valid: narrator']],
  ['The dam cracked in May, according to engineers.', ['crack: engineers according to']],
  [
    'Two trains collided near Lund on Friday, according to a report by the ministry.',
    ['collide: [report] according to'],
  ],
  [
    'The van was stolen, said Anna Berg, who joined the force in 1990.',
    ['steal: Anna say', 'say: narrator', 'join: narrator'],
  ],
  [
    'Police chief Anna Berg, who joined the force in 1990, said the van was stolen.',
    ['join: narrator', 'say: narrator', 'steal: Anna say'],
  ],
  [
    'It sank off Malta, the coastguard reported, but nobody drowned.',
    ['sink off: coastguard report', 'report: narrator', 'drown: coastguard report'],
  ],
  ['Nine people died in May.', ['die: narrator']],
])('%s', (text, expected) => expect(sources(text)).toEqual(expected));

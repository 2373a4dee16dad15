import { describe, expect, it } from 'vitest';
import { treeOf } from '../../analysis/tree/parsed.test-data.ts';
import { mirrored } from './lexical.ts';
import { relatePhrases } from './relate-phrases.ts';

/** A phrase as the object of a sentence, by its head. */
function phrase(text: string, head: string) {
  const tree = treeOf(`They saw ${text} on Friday.`);
  return { tree, head: tree.tokens.findIndex((token) => token.text === head) };
}

describe('noun phrases', () => {
  it.each([
    ['the north *bank*', 'the south *bank*', 'opposite', 'modifier'],
    ['the police *chief*', 'the *chief* of police', 'equivalent', 'order'],
    ['a *bus*', 'a school *bus*', 'wider', 'hypernym'],
    ['the fire *chief*', 'the police *chief*', 'exclusive', 'modifier'],
    ['the deputy *minister*', 'the *minister*', 'exclusive', 'modifier'],
    ['a red *car*', 'a blue *car*', 'exclusive', 'modifier'],
    ['a red *car*', 'a *car*', 'narrower', 'detail'],
    ['a *truck*', 'a *bus*', 'exclusive', 'category'],
    ['a wooden *bridge*', 'a steel *bridge*', 'exclusive', 'modifier'],
    ['a big *ship*', 'a large *ship*', 'equivalent', 'synonym'],
    ['a *car*', 'a *vehicle*', 'narrower', 'hypernym'],
    ['a stolen *car*', 'a *vehicle*', 'narrower', 'detail'],
    ['an old *house*', 'a new *house*', 'opposite', 'modifier'],
    ['the *house*', 'the *house*', 'equal', 'same'],
  ])('%s, %s', (a, b, relation, why) => {
    const [one, other] = [a, b].map((text) => phrase(text.replaceAll('*', ''), /\*(\w+)\*/.exec(text)![1]!));
    const found = relatePhrases(one!, other!);
    expect([found.relation, found.why]).toEqual([relation, why]);
    expect(relatePhrases(other!, one!)).toEqual(mirrored(found));
  });

  it('says nothing of no head', () => {
    const tree = treeOf('It rained.');
    expect(relatePhrases({ tree, head: -1 }, { tree, head: 99 }).relation).toBe('unknown');
  });
});

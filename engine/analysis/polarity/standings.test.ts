import { describe, expect, it } from 'vitest';
import { clausesIn } from '../clauses/clauses.ts';
import { headlineTree, printed, treeOf } from '../tree/parsed.test-data.ts';
import type { Tree } from '../tree/tree.ts';
import { standingsIn } from './standings.ts';

/** "start negative certain: failed". */
const told = (tree: Tree) => {
  const clauses = clausesIn(tree);
  return standingsIn(tree, clauses).map(({ polarity, certainty, causes }, at) => {
    const words = causes.length === 0 ? '' : `: ${printed(tree, ...causes)}`;
    return `${clauses[at]!.lemma} ${polarity} ${certainty}${words}`;
  });
};
const standings = (text: string) => told(treeOf(text));

describe('negators', () => {
  it.each([
    ['The pilot did not stop at the gate.', ['stop negative certain: not']],
    ["The council didn't approve the plan.", ["approve negative certain: n't"]],
    ['Nobody was hurt in the fire.', ['hurt negative certain: Nobody']],
    ['No survivors were found.', ['find negative certain: No']],
    ['Neither the mayor nor the council approved the plan.', ['approve negative certain: Neither']],
    ['They left without paying the bill.', ['leave positive certain', 'pay negative certain: without']],
    ['The bridge is no longer open.', ['open negative certain: no longer']],
    ['Few passengers survived.', ['survive negative probable: Few']],
    ['A few passengers survived.', ['survive positive certain']],
    ['Hardly anybody came.', ['come negative probable: Hardly']],
    ['The train did not arrive until Monday.', ['arrive positive certain']],
    ['He not only paid the fee.', ['pay positive certain']],
    ['The court has yet to rule on it.', ['have positive certain', 'rule negative certain: has yet to']],
  ])('%s', (text, expected) => expect(standings(text)).toEqual(expected));
});

describe('implicatives, and negations that cancel', () => {
  it.each([
    ['No one failed to start.', ['fail negative certain: No one', 'start positive certain: No one failed']],
    [
      'It is not true that there were no lifeboats.',
      ['true negative certain: not', 'be positive certain: not true no'],
    ],
    ['The crew managed to close the valve.', ['manage positive certain', 'close positive certain: managed']],
    [
      'The crew did not manage to close the valve.',
      ['manage negative certain: not', 'close negative certain: not manage'],
    ],
    ['He refused to sign the letter.', ['refuse positive certain', 'sign negative certain: refused']],
    ['She forgot to lock the door.', ['forget positive certain', 'lock negative certain: forgot']],
    [
      'The guards prevented the crowd from entering the hall.',
      ['prevent positive certain', 'enter negative certain: prevented'],
    ],
    [
      'The minister denied that the bank had paid the fee.',
      ['deny positive certain', 'pay negative certain: denied'],
    ],
    ['I doubt that he paid.', ['doubt positive certain', 'pay negative probable: doubt']],
    ['He was too late to save the boy.', ['late positive certain', 'save negative certain: too']],
    ['She was unable to reach the exit.', ['unable positive certain', 'reach negative certain: unable']],
  ])('%s', (text, expected) => expect(standings(text)).toEqual(expected));
});

describe('how sure', () => {
  it.each([
    ['The ship may have sunk.', ['sink positive possible: may']],
    ['The ship probably sank.', ['sink positive probable: probably']],
    ['The suspect allegedly stole a car.', ['steal positive alleged: allegedly']],
    [
      'He was accused of killing his neighbour.',
      ['accuse positive certain', 'kill positive alleged: accused'],
    ],
    ['The mayor plans to resign.', ['plan positive certain', 'resign positive planned: plans']],
    ['The club has no plans to sell him.', ['have negative certain: no', 'sell negative planned: no plans']],
    [
      'If they sign it, the strike will end.',
      ['sign positive conditional: If', 'end positive conditional: If will'],
    ],
    ['Did the mayor sign the letter?', ['sign open asked']],
    ['He asked whether the bridge was closed.', ['ask positive certain', 'close open asked: whether']],
    [
      'The company said it would not cut any jobs.',
      ['say positive certain', 'cut negative planned: would not'],
    ],
    ['They told him not to leave.', ['tell positive certain', 'leave negative demanded: told not']],
    ['They did not know why the driver left.', ['know negative certain: not', 'leave positive certain']],
  ])('%s', (text, expected) => expect(standings(text)).toEqual(expected));

  it('takes what a headline announces as planned', () => {
    expect(told(headlineTree('Mayor to resign over bribes'))).toEqual(['resign positive planned']);
  });
});

it('knows nothing of a language without words', () => {
  const tree = { ...treeOf('The pilot did not stop.'), language: 'und' };
  expect(told(tree)).toEqual(['stop positive certain']);
});

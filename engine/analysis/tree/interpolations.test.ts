import { describe, expect, it } from 'vitest';
import { treeOf } from './parsed.test-data.ts';
import type { Tree } from './tree.ts';

/** "hurt < was": each word with those that depend on it, for the words that have any, without marks. */
const arcs = ({ tokens, children }: Tree) =>
  tokens
    .filter(({ index }) => children[index]!.some((at) => tokens[at]!.pos !== 'PUNCT'))
    .map(({ text, index }) => {
      const below = children[index]!.filter((at) => tokens[at]!.pos !== 'PUNCT');
      return `${text}: ${below.map((at) => `${tokens[at]!.text} ${tokens[at]!.relation}`).join(', ')}`;
    });

describe('clauses of reporting are parsed apart', () => {
  it('between what they report', () => {
    expect(arcs(treeOf('The driver, police said, was not hurt.'))).toEqual([
      'driver: The det',
      'said: police nsubj',
      'hurt: driver nsubj, said parataxis, was cop, not advmod',
    ]);
  });

  it('behind it', () => {
    expect(arcs(treeOf('Nine people died, said Ada Holm, the mayor.'))).toEqual([
      'people: Nine nummod',
      'died: people nsubj, said parataxis',
      'said: Ada nsubj',
      'Ada: Holm flat, mayor appos',
      'mayor: the det',
    ]);
  });

  it('not where what is said stands behind the verb', () => {
    expect(arcs(treeOf('On Monday, police said nothing.'))).toEqual([
      'Monday: On case',
      'said: Monday obl, police nsubj, nothing obj',
    ]);
  });
});

it('reads what follows a relative clause as the main verb', () => {
  expect(arcs(treeOf('The driver, who was not hurt, called the police.'))).toEqual([
    'driver: The det, hurt acl:relcl',
    'hurt: who nsubj, was cop, not advmod',
    'called: driver nsubj, police obj',
    'police: the det',
  ]);
});

it('reads a verb behind "before" as a clause', () => {
  expect(arcs(treeOf('They saw smoke before the plane crashed.'))).toEqual([
    'saw: They nsubj, smoke obj, crashed advcl',
    'plane: the det',
    'crashed: before mark, plane nsubj',
  ]);
});

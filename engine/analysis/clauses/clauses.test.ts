import { describe, expect, it } from 'vitest';
import { doing, headlineTree, roles, treeOf } from '../tree/parsed.test-data.ts';
import { clausesIn } from './clauses.ts';

const clauses = (text: string) => {
  const tree = treeOf(text);
  return clausesIn(tree).map(
    (clause) => `${clause.kind}${clause.marker === null ? '' : ` ${clause.marker}`}: ${doing(tree, clause)}`,
  );
};
const headline = (text: string) => {
  const tree = headlineTree(text);
  return clausesIn(tree).map(
    (clause) => `${clause.verb?.voice} ${clause.verb?.tense ?? '-'}: ${doing(tree, clause)}`,
  );
};
const grammar = (text: string) => {
  const tree = treeOf(text);
  return clausesIn(tree).map((clause) => roles(tree, clause));
};

describe('who does what to whom', () => {
  it.each([
    ['The court struck down the law in March.', ['main: strike down(court, law)']],
    ['The law was struck down by the court.', ['main: strike down(court, law)']],
    ['The risk was cut by 78 percent.', ['main: cut(-, risk)']],
    ['The law was struck down by Monday.', ['main: strike down(-, law)']],
    ['The bus and a lorry collided near Hove.', ['main: collide(bus+lorry, -)']],
    [
      'They were struck and killed by a train.',
      ['main: strike(train, They)', 'coordinate: kill(train, They)'],
    ],
    ['There were three doctors on board.', ['main: be(-, doctors)']],
    ['Ada Holm was mayor of Hove.', ['main: mayor(-, Ada)']],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});

describe('clauses below others', () => {
  it.each([
    [
      'The driver, Lorna Beck, told her passengers to leave the bus.',
      ['main: tell(driver, passengers)', 'complement to: leave(passengers, bus)'],
    ],
    ['She promised him to leave.', ['main: promise(She, him)', 'complement to: leave(She, -)']],
    ['The men were told to leave the hall.', ['main: tell(-, men)', 'complement to: leave(men, hall)']],
    [
      'Fishermen found the boat that sank in May.',
      ['main: find(Fishermen, boat)', 'relative: sink(boat, -)'],
    ],
    ['The day he died was cold.', ['relative: die(he, -)', 'main: cold(-, day)']],
    [
      'A gas leak destroyed the school, killing nine pupils.',
      ['main: destroy(leak, school)', 'participial: kill(leak, pupils)'],
    ],
    [
      'Her decision to resign surprised the council.',
      ['complement to: resign(Her, -)', 'main: surprise(decision, council)'],
    ],
    [
      'The driver, who was not hurt, called the police.',
      ['relative: hurt(-, driver)', 'main: call(driver, police)'],
    ],
    [
      'The union claims that workers who refused to sign were dismissed.',
      [
        'main: claim(union, -)',
        'relative: refuse(workers, -)',
        'complement to: sign(workers, -)',
        'complement that: dismiss(-, workers)',
      ],
    ],
    [
      'Witnesses say they saw smoke before the plane crashed.',
      ['main: say(Witnesses, -)', 'complement: see(they, smoke)', 'adverbial before: crash(plane, -)'],
    ],
    ['The driver, police said, was not hurt.', ['reporting: say(police, -)', 'main: hurt(-, driver)']],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});

describe('grammatical roles', () => {
  it.each([
    [
      "The mayor's brother gave the firm a contract.",
      ['give: subject brother, object contract, indirect firm'],
    ],
    ['The law was struck down by the court in March.', ['strike down: subject law, by court, in March']],
    [
      'He sailed to Oslo on Monday because of the war.',
      ['sail: subject He, to Oslo, on Monday, because of war'],
    ],
  ])('%s', (text, expected) => expect(grammar(text)).toEqual(expected));
});

describe('headlines leave out auxiliaries', () => {
  it.each([
    ['Eleven hurt as bus and plow collide', ['passive -: hurt(-, Eleven)']],
    ['Mayor to resign over bribes', ['active future: resign(Mayor, -)']],
    ['Mayor To Resign Over Bribe Scandal', ['active future: resign(Mayor, -)']],
    ['Two charged over fire in Hove', ['passive -: charge(-, Two)']],
    ['Factory shut down after leak', ['passive -: shut down(-, Factory)']],
    ['Minister resigns', ['active present: resign(Minister, -)']],
  ])('%s', (text, expected) => expect(headline(text)).toEqual(expected));
});

it('gives every word to one clause, and every clause above its own', () => {
  const tree = treeOf(
    'The union claims that workers who refused to sign were dismissed, and the mayor agrees.',
  );
  const found = clausesIn(tree);
  expect(found.flatMap(({ tokens }) => [...tokens]).sort((x, y) => x - y)).toEqual([...tree.tokens.keys()]);
  for (const { index, parent } of found) expect(parent).not.toBe(index);
});

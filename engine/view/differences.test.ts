import { describe, expect, it } from 'vitest';
import { compare } from '../index.ts';
import { countKinds, differences, shownDifferences } from './differences.ts';

const OLD =
  'The harbour was reopened at noon by the coast guard.\n\nThe company promised the 214 passengers of the ferry a refund by the end of the month. Nobody was hurt on board.';
const NEW =
  'The harbour was reopened at noon by the coast guard.\n\nThe company promised the 241 passengers of the ferry a full refund by the end of the month.';

function listOf(...given: readonly string[]) {
  const texts = given.map((text, i) => ({ id: `t${i}`, text }));
  return differences(compare(texts), { texts });
}

const shown = (all: ReturnType<typeof listOf>) => shownDifferences(all, new Set(), new Set());

describe('differences', () => {
  it('says every difference in a sentence, in the order of the base', () => {
    expect(shown(listOf(OLD, NEW)).map(({ says }) => says)).toEqual([
      'Number. A, paragraph 2: “214”; B, paragraph 2: “241”.',
      'Wording. B, paragraph 2: “full”; not in A.',
      'Only in A. A, paragraph 2: “Nobody was hurt on board.”',
    ]);
    expect(countKinds(shown(listOf(OLD, NEW)))).toEqual([
      ['number', 1],
      ['wording', 1],
    ]);
  });

  it('tells all places of a finding where the first of them stands', () => {
    const text =
      'Mayor: “We locked the door of cooperation”\n\nA long day ended late.\n\n“We locked the door to cooperation,” the mayor told reporters.';
    const found = listOf(text, 'Nothing of it is said here.').filter(({ what }) => what === 'finding');
    expect(found.map(({ sides }) => sides.map(({ words }) => words))).toEqual([['of', 'to']]);
  });

  it('lists neighbours that were moved together as one move, with both their places', () => {
    const moved =
      'The company promised every passenger a refund. The mayor thanked the pilots for their patience.';
    const rest = OLD.split('\n\n')[0]!;
    const more = 'Lorries queued along the quay until the evening came.';
    const found = listOf(`${rest} ${more}\n\n${moved}`, `${moved}\n\n${rest} ${more}`);
    expect(found.map(({ what, says }) => [what, says])).toEqual([
      ['moved', expect.stringMatching(/^Moved\. A, paragraph \d: “.*”; B, paragraph \d: “.*”\.$/u)],
    ]);
    expect(found[0]!.sides.map(({ column }) => column)).toEqual([0, 0, 1, 1]);
  });

  it('does not list silence between independent accounts', () => {
    const other =
      'At noon the coast guard reopened the harbour. Gulls were seen over the old pier on Sunday. Nobody knew whose they were.';
    expect(listOf(OLD, other).filter(({ what }) => what === 'alone' || what === 'moved')).toEqual([]);
  });
});

describe('shownDifferences', () => {
  const all = listOf(OLD, NEW);

  it('tells a finding where the edit that showed it is hidden', () => {
    const hidden = shownDifferences(all, new Set(['number']), new Set());
    expect(shownDifferences(all, new Set(), new Set()).map(({ what }) => what)).toEqual([
      'edit',
      'edit',
      'alone',
    ]);
    expect(hidden.map(({ what, kind }) => [what, kind])).toEqual([
      ['edit', 'wording'],
      ['finding', 'number'],
      ['alone', null],
    ]);
  });

  it('leaves out a finding that was dismissed, and no edit with it', () => {
    const dismissed = new Set(
      all.filter(({ what }) => what === 'finding').map(({ id }) => id.slice('finding-'.length)),
    );
    expect(dismissed.size).toBe(1);
    expect(shownDifferences(all, new Set(), dismissed).map(({ kind }) => kind)).toEqual([
      'number',
      'wording',
      null,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import { typesetRoom } from '../../room/layout/typeset.ts';
import { sheetOf } from '../sheet.ts';
import { countKinds, listDifferences } from './differences.ts';

const OLD =
  'The harbour was reopened at noon by the coast guard.\n\nThe company promised the 214 passengers of the ferry a refund by the end of the month. Nobody was hurt on board.';
const NEW =
  'The harbour was reopened at noon by the coast guard.\n\nThe company promised the 241 passengers of the ferry a full refund by the end of the month.';

const list = (versions: boolean) => listOf([OLD, NEW], versions);

function listOf(given: readonly string[], versions: boolean) {
  const texts = given.map((text, i) => ({
    id: `t${i}`,
    text,
    title: '',
    kind: 'version' as const,
    byline: '',
  }));
  const comparison = compare(texts);
  const layout = typesetRoom({
    texts,
    comparison,
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<EditKind>(),
  });
  return listDifferences(sheetOf(layout, comparison), 0, versions);
}

describe('listDifferences', () => {
  it('says every difference in a sentence, in the order of the base', () => {
    expect(list(true).map(({ says }) => says)).toEqual([
      'Number. A, paragraph 2: “214”; B, paragraph 2: “241”.',
      'Wording. B, paragraph 2: “full”; not in A.',
      'Only in A. A, paragraph 2: “Nobody was hurt on board.”',
    ]);
    expect(countKinds(list(true))).toEqual([
      ['number', 1],
      ['wording', 1],
    ]);
  });

  it('tells all places of a finding where the first of them stands', () => {
    const text =
      'Mayor: “We locked the door of cooperation”\n\nA long day ended late.\n\n“We locked the door to cooperation,” the mayor told reporters.';
    const found = listOf([text, 'Nothing of it is said here.'], false).filter(
      ({ what }) => what === 'finding',
    );
    expect(found.map(({ sides }) => sides.map(({ words }) => words))).toEqual([['of', 'to']]);
  });

  it('lists neighbours that were moved together as one move, with both their places', () => {
    const moved =
      'The company promised every passenger a refund. The mayor thanked the pilots for their patience.';
    const rest = OLD.split('\n\n')[0]!;
    const more = 'Lorries queued along the quay until the evening came.';
    const found = listOf([`${rest} ${more}\n\n${moved}`, `${moved}\n\n${rest} ${more}`], true);
    expect(found.map(({ what, says }) => [what, says])).toEqual([
      ['moved', expect.stringMatching(/^Moved\. A, paragraph \d: “.*”; B, paragraph \d: “.*”\.$/u)],
    ]);
    expect(found[0]!.sides.map(({ column }) => column)).toEqual([0, 0, 1, 1]);
  });

  it('does not list silence between independent accounts', () => {
    expect(list(false).map(({ what }) => what)).toEqual(['edit', 'edit']);
  });
});

import { describe, expect, it } from 'vitest';
import { temporary } from '../testing.ts';
import { ProposalReader } from './proposals.ts';

const FERRY = [
  'The ferry Morwenna capsized off Orlin on Monday morning with its deck awash.',
  'Captain Tregear said the Morwenna had been overhauled by Carrow Lines in spring.',
  'Divers from Orlin searched the wreck of the Morwenna until it was dark.',
  'Carrow Lines promised that Tregear would be heard by the harbour court.',
  'The harbour court of Orlin opened its own inquiry into the ferry on Friday.',
];
const OTHER = 'Bakers of the upper town asked the council for longer opening hours in the summer months.';
const texts: Record<string, { text: string; published: string | null }> = {
  whole: { text: FERRY.join(' '), published: '2022-07-19' },
  copy: { text: FERRY.join('\n\n'), published: '2022-07-20' },
  version: {
    text: [...FERRY.slice(0, 3), 'Nothing more was known at night about what had happened.', OTHER].join(' '),
    published: '2022-07-18',
  },
  account: {
    text: 'Orlin mourns. The Morwenna, run by Carrow Lines, went down within minutes; Tregear steered her. Carrow Lines had sent Tregear to Orlin aboard the Morwenna.',
    published: '2022-07',
  },
  later: {
    text: 'A year on, Orlin remembers the Morwenna. Tregear has left Carrow Lines. Carrow Lines still sails to Orlin; the Morwenna and Tregear are not spoken of.',
    published: '2023-07-19',
  },
  bakers: { text: OTHER, published: null },
};
const told = (names: readonly string[]) => {
  const reader = new ProposalReader();
  for (const id of names) reader.add({ id, ...texts[id]! });
  return reader.proposals();
};

describe('what could be compared', () => {
  it('are copies, which share nearly all sentences', () => {
    expect(told(['whole', 'copy', 'bakers'])).toEqual([
      { kind: 'copy', sources: ['whole', 'copy'], because: { sentences: 100, words: [] } },
    ]);
  });

  it('are likely versions, which share many, told before the event that they are of', () => {
    expect(told(['whole', 'version', 'bakers'])[0]).toEqual({
      kind: 'version',
      sources: ['whole', 'version'],
      because: { sentences: 60, words: [] },
    });
  });

  it('are accounts of one event, by the rare words they share, of about the same time', () => {
    const [event, ...others] = told(['whole', 'account', 'later', 'bakers']);
    expect(event).toMatchObject({ kind: 'event', sources: ['whole', 'account'] });
    expect(event!.because.words).toEqual(expect.arrayContaining(['Morwenna', 'Tregear', 'Carrow', 'Orlin']));
    expect(others).toEqual([]);
  });

  it('are nothing where texts share nothing', () => {
    expect(told(['bakers', 'later'])).toEqual([]);
    expect(told([])).toEqual([]);
  });
});

const temp = temporary();

it('a library proposes what was not compared yet', async () => {
  const library = await temp.open(temp.folder());
  const [whole, copy] = (['whole', 'copy'] as const).map(
    (title) => library.addText({ text: texts[title]!.text, metadata: { title } }).source,
  );
  const ids = [whole!.id, copy!.id];
  expect((await library.proposals({})).map(({ kind, sources }) => [kind, sources.toSorted()])).toEqual([
    ['copy', ids.toSorted()],
  ]);
  library.openComparison({
    members: [whole!, copy!].map(({ versionId }) => ({ kind: 'version' as const, id: versionId })),
  });
  expect(await library.proposals({})).toEqual([]);
});

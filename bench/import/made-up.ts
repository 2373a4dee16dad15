/** Articles that were never printed: the same for the same number, so that every run measures the same. */

export interface TruthBlock {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'item' | 'row' | 'note';
  readonly text: string;
}

/** What an importer should find in a file. */
export interface Truth {
  readonly title: string;
  readonly author: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
  readonly language: string;
  readonly blocks: readonly TruthBlock[];
}

const PLACES = [
  'Kell',
  'Osmund Bay',
  'Tarn Hill',
  'Quay Street',
  'Lower Marsh',
  'the Harbour Hall',
  'Brenning',
  'Eastgate',
];
const PEOPLE = [
  'Ida Holm',
  'Bo Lind',
  'Ann Berg',
  'Tomas Reyes',
  'Clara Finch',
  'Oskar Vale',
  'Mina Farouk',
  'Peter Ohlsen',
];
const OFFICES = [
  'the mayor',
  'a spokesman for the port',
  'the chief engineer',
  'the owner of the ferry',
  'a member of the council',
];
const THINGS = [
  'bridge',
  'ferry',
  'reservoir',
  'market hall',
  'tramway',
  'lighthouse',
  'old cooperative',
  'well-known inn',
];
const ACTS = [
  'was closed',
  'will be rebuilt',
  'was sold to a neighbour',
  'has been examined twice',
  'stood empty',
  'cost more than was planned',
];
const REASONS = [
  'cracks were found in its foundation',
  'nobody had asked the residents',
  'the money had run out',
  'an official inspection was overdue',
  'the difficult winter had damaged it',
  'the contract was different from the first offer',
];
const REMARKS = [
  'We had no choice',
  'It will take years',
  'Nobody told us anything',
  'The figures speak for themselves',
  'I would do it again',
  'That is a reflection of how things are run here',
];

/** Numbers from 0 to 1, by the multiplicative generator of Park and Miller (1988). */
function chance(seed: number): () => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function madeUp(seed: number, paragraphs: number): Truth {
  const next = chance(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const number = (from: number, to: number) => Math.floor(from + next() * (to - from + 1));
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  const sentence = (): string => {
    const kinds = [
      () => `The ${one(THINGS)} at ${one(PLACES)} ${one(ACTS)} because ${one(REASONS)}.`,
      () =>
        `${one(PEOPLE)}, ${one(OFFICES)}, said that the ${one(THINGS)} ${one(ACTS)} and that ${one(REASONS)}.`,
      () =>
        `“${one(REMARKS)},” said ${one(PEOPLE)}, who has lived in ${one(PLACES)} for ${number(2, 60)} years.`,
      () =>
        `In ${number(1890, 2023)} the council paid ${number(2, 900)},000 crowns for it, ${number(2, 95)} per cent of what had been asked for.`,
      () =>
        `According to an official report of ${number(2, 28)} March, ${one(REASONS)}, which ${one(PEOPLE)} denied.`,
      () => `${capital(one(OFFICES))} did not answer questions about the ${one(THINGS)} on Tuesday.`,
    ];
    return one(kinds)();
  };
  const prose = () => Array.from({ length: number(2, 5) }, sentence).join(' ');

  const blocks: TruthBlock[] = [];
  for (let index = 0; index < paragraphs; index += 1) {
    if (index > 0 && index % 9 === 0)
      blocks.push({ kind: 'heading', text: `What ${one(PLACES)} says of the ${one(THINGS)}` });
    blocks.push({ kind: 'paragraph', text: prose() });
    if (index % 7 === 3)
      blocks.push({ kind: 'quote', text: `“${one(REMARKS)}. ${one(REMARKS)}, and ${one(REASONS)}.”` });
    if (index % 11 === 5)
      for (let item = 0; item < 3; item += 1)
        blocks.push({
          kind: 'item',
          text: `the ${one(THINGS)} at ${one(PLACES)}, which ${one(ACTS)} in ${number(1900, 2020)}`,
        });
  }
  const notes = Math.floor(paragraphs / 5);
  for (let note = 0; note < notes; note += 1)
    blocks.push({
      kind: 'note',
      text: `${one(PEOPLE)}, letter to the council, ${number(1, 28)} May ${number(1900, 2020)}, page ${number(2, 90)}.`,
    });
  return {
    title: `${one(PEOPLE)} and the ${one(THINGS)} of ${one(PLACES)}`,
    author: one(PEOPLE),
    outlet: one(['The Port Gazette', 'Kell Tribune', 'Harbour Review']),
    published: `${number(2001, 2025)}-0${number(1, 9)}-1${number(0, 9)}`,
    url: `https://gazette.example/news/${seed}-the-affair`,
    language: 'en',
    blocks,
  };
}

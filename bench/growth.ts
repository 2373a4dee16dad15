/**
 * `npm run bench:growth`: how the time of single passes grows with the length of texts made to hurt them: many like sentences, marks that
 * never end, broken characters. Milliseconds of processor time, the best of three; an exponent of 1 is in proportion to length.
 */
import { cleanUpOffers } from '../electron/importers/cleanup/clean-up.ts';
import { importMarkdown } from '../electron/importers/markdown/import-markdown.ts';
import { importPlain } from '../electron/importers/plain/plain-importer.ts';
import { ledgersOf } from '../engine/ledgers-of.ts';
import { analyse } from '../engine/index.ts';

interface Pass {
  readonly name: string;
  /** The text of a size. */
  readonly text: (size: number) => string;
  readonly sizes: readonly [number, number];
  readonly run: (text: string) => unknown;
}

const story = (size: number) =>
  Array.from(
    { length: size },
    (_, n) =>
      `On May ${(n % 28) + 1} Ines Aldana said ${n} boats and “a door of kind ${n} is shut today” in Brenn.`,
  ).join('\n');
const file = (text: string, name: string) => ({ name, bytes: new TextEncoder().encode(text) });
const source = (text: string) => ({ id: 'a', text, language: 'en' });

const PASSES: readonly Pass[] = [
  {
    name: 'ledgers of like sentences',
    text: story,
    sizes: [400, 3_200],
    run: (text) => ledgersOf([source(text)], { comparison: { findings: [] } }),
  },
  {
    name: 'sentences between abbreviations and marks',
    text: (size) => 'I. am. (a. "b." 1. '.repeat(size),
    sizes: [4_000, 40_000],
    run: (text) => analyse(source(text)).sentences.length,
  },
  ...(
    [
      ['broken characters', 'â€', 40_000],
      ['hyphens at line ends', 'a-\n', 25_000],
      ['short words', 'x ', 125_000],
      ['invisible characters', '\u200b', 40_000],
    ] as const
  ).map(([what, piece, size]): Pass => ({
    name: `clean-up of ${what}`,
    text: (pieces) => piece.repeat(pieces),
    sizes: [size, 8 * size],
    run: (text) => cleanUpOffers(text, 'en'),
  })),
  {
    name: 'a heading of brackets that never close',
    text: (size) => `# ${'['.repeat(size)}`,
    sizes: [12_500, 100_000],
    run: (text) => importMarkdown(file(text, 'a.md')),
  },
  {
    name: 'a line that never ends',
    text: (size) => `${' '.repeat(size)}\n${'a '.repeat(size)}`,
    sizes: [125_000, 1_000_000],
    run: (text) => importPlain(file(text, 'a.txt')),
  },
];

async function best({ run }: Pass, text: string): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < 3; time += 1) {
    const from = process.cpuUsage();
    await run(text);
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

const rows = [];
for (const pass of PASSES) {
  const [small, large] = [pass.text(pass.sizes[0]), pass.text(pass.sizes[1])];
  const [short, long] = [await best(pass, small), await best(pass, large)];
  const exponent = Math.log(long / short) / Math.log(large.length / small.length);
  rows.push({
    pass: pass.name,
    characters: `${small.length} to ${large.length}`,
    ms: `${short.toFixed(1)} to ${long.toFixed(1)}`,
    exponent: exponent.toFixed(2),
  });
}
console.table(rows);

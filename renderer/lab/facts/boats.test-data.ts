import { factsRun, type FactsRun } from './facts-run.ts';

/** Two texts that differ in a number; the first tells of a person besides. */
export const BOATS = [
  'Ada Holm is a baker. Three boats sank on Monday near Oslo.',
  'Five boats sank on Monday near Oslo.',
];

/** A run on some texts, which takes a millisecond. */
export function runOn(texts: readonly string[]): FactsRun {
  let time = 0;
  return factsRun(
    texts.map((text, at) => ({ id: `${at}`, text })),
    () => (time += 1),
  );
}

import { compare, ledgersOf, type QuotedPlace, type SourceText } from '../../engine/index.ts';
import { stories } from '../facts/clusters.ts';
import type { Asked, FactSet, Judgement, Outcome } from '../facts/set.ts';

/** Of every story of three accounts: what is quoted is verbatim, and another order of the sources changes nothing. */
function run({ half }: Asked): Outcome {
  const judgements: Judgement[] = [];
  for (const { name, texts, half: of } of stories()) {
    if (half !== undefined && of !== half) continue;
    const judge = (measure: string, yes: boolean) =>
      judgements.push({ measure, half: of, category: name, yes });
    const [first, ...others] = orders(texts).map(told);
    judge(
      'order changes nothing',
      others.every((one) => one === first),
    );
    const textOf = new Map(texts.map(({ id, text }) => [id, text]));
    const places = ledgersOf(texts)
      .quotations.flatMap(({ groups }) => groups)
      .flatMap(({ wordings, reported }): readonly QuotedPlace[] => [
        ...wordings.flatMap((wording) => wording.places),
        ...reported,
      ]);
    judge(
      'verbatim',
      places.every(({ source, start, end, quote }) => quote === textOf.get(source)!.slice(start, end)),
    );
  }
  return { judgements, told: [], misses: [] };
}

function orders(texts: readonly SourceText[]): (readonly SourceText[])[] {
  return [texts, [...texts].reverse(), [...texts.slice(1), texts[0]!]];
}

function told(texts: readonly SourceText[]): string {
  const { findings } = compare(texts);
  return JSON.stringify([
    findings.map(({ id }) => id).sort(),
    ledgersOf(texts, { comparison: { findings } }).quotations,
  ]);
}

export const laws: FactSet = {
  name: 'laws',
  divided: true,
  measures: [
    { name: 'order changes nothing', before: '', target: 'all' },
    { name: 'verbatim', before: '', target: 'all' },
  ],
  run,
};

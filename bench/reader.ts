/** `npm run bench:reader -- --url URL --model NAME`: what a model finds alone and behind the engine, and what it costs. */
import { hasEvaluationData } from './evaluation-data.ts';
import { askedFor, type Asked } from './reader/asked.ts';
import { measureSet, tableOfLines, type Line } from './reader/measure.ts';
import { readerFor } from './reader/read.ts';

async function main(asked: Asked): Promise<void> {
  const read = readerFor(asked);
  const lines: Line[] = [];
  for (const set of asked.sets)
    lines.push(
      ...(await measureSet(set, asked, read, (done, of) => console.error(`${set}: ${done} of ${of}`))),
    );
  console.log(tableOfLines(asked.model, lines));
}

try {
  const asked = askedFor(process.argv.slice(2));
  if (hasEvaluationData()) await main(asked);
  else console.log('skipped: no evaluation data');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

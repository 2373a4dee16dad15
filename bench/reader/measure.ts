import { stories, judgeStory } from '../facts/clusters.ts';
import { newsFindingPairs } from '../facts/news-pairs.ts';
import { isAboutWords, type FactPair } from '../facts/pairs.ts';
import { quadruplePairs } from '../facts/quadruples.ts';
import { spread, type Asked, type SetName } from './asked.ts';
import type { ReadAll } from './read.ts';
import { toldOf, type Way } from './told.ts';

/** A line of the table. Shares are 0..1; null where nothing was counted. */
export interface Line {
  readonly set: SetName;
  readonly way: Way;
  readonly comparisons: number;
  /** Of what differs, the share that is told. */
  readonly found: number | null;
  /** Of pairs that do not differ, the share of which nothing is told. */
  readonly silent: number | null;
  /** Of all that is told, the share that is worth it. */
  readonly worth: number | null;
  readonly tokens: number;
  readonly seconds: number;
  readonly thrownAway: number | null;
}

const share = (yes: number, all: number) => (all === 0 ? null : yes / all);

/** Measures one set in one way. */
export async function measureSet(set: SetName, way: Way, { most }: Asked, read: ReadAll): Promise<Line> {
  return set === 'clusters'
    ? measureStories(way, most, read)
    : measurePairs(set, set === 'quadruples' ? quadruplePairs() : newsFindingPairs(), way, most, read);
}

async function measurePairs(
  set: SetName,
  all: readonly FactPair[],
  way: Way,
  most: number,
  read: ReadAll,
): Promise<Line> {
  const pairs = spread(all, most);
  const count = {
    found: 0,
    differ: 0,
    silent: 0,
    alike: 0,
    answers: 0,
    thrownAway: 0,
    tokens: 0,
    seconds: 0,
  };
  for (const pair of pairs) {
    const { a, b, expect, language } = pair;
    const told = await toldOf([{ id: 'a', text: a, language }, { id: 'b', text: b, language }], way, read); // prettier-ignore
    const isTold = told.findings.some(
      (finding) => finding.type !== 'omission' && isAboutWords(pair, finding),
    );
    if (expect === 'finding') {
      count.differ += 1;
      if (isTold) count.found += 1;
    } else {
      count.alike += 1;
      if (!isTold) count.silent += 1;
    }
    count.answers += told.answers.length;
    count.thrownAway += told.thrownAway;
    count.tokens += told.tokens;
    count.seconds += told.seconds;
  }
  return {
    set,
    way,
    comparisons: pairs.length,
    found: share(count.found, count.differ),
    silent: share(count.silent, count.alike),
    worth: share(count.found, count.found + count.alike - count.silent),
    tokens: count.tokens / pairs.length,
    seconds: count.seconds / pairs.length,
    thrownAway: share(count.thrownAway, count.answers),
  };
}

async function measureStories(way: Way, most: number, read: ReadAll): Promise<Line> {
  const all = spread(stories(), most);
  const count = {
    planted: 0,
    found: 0,
    told: 0,
    right: 0,
    quiet: 0,
    silent: 0,
    answers: 0,
    thrownAway: 0,
    tokens: 0,
    seconds: 0,
  };
  for (const story of all) {
    const told = await toldOf(story.texts, way, read);
    for (const { measure, yes } of judgeStory(story, told.findings).judgements) {
      if (measure === 'planted found') count.planted += 1;
      if (measure === 'planted found' && yes) count.found += 1;
      if (measure === 'findings that are planted') count.told += 1;
      if (measure === 'findings that are planted' && yes) count.right += 1;
      if (measure.startsWith('alarms')) count.quiet += 1;
      if (measure.startsWith('alarms') && !yes) count.silent += 1;
    }
    count.answers += told.answers.length;
    count.thrownAway += told.thrownAway;
    count.tokens += told.tokens;
    count.seconds += told.seconds;
  }
  return {
    set: 'clusters',
    way,
    comparisons: all.length,
    found: share(count.found, count.planted),
    silent: share(count.silent, count.quiet),
    worth: share(count.right, count.told),
    tokens: count.tokens / all.length,
    seconds: count.seconds / all.length,
    thrownAway: share(count.thrownAway, count.answers),
  };
}

/** Lines as a table of Markdown, to be added to docs/readers.md. */
export function tableOfLines(model: string, lines: readonly Line[]): string {
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(2).replace(/^0/, ''));
  const ways = { engine: 'the engine', alone: 'the model alone', behind: 'the model behind the engine' };
  return [
    '| model | set | who | comparisons | found | silent | worth it | tokens | seconds | thrown away |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines.map(
      ({ set, way, comparisons, found, silent, worth, tokens, seconds, thrownAway }) =>
      `| ${[model.replaceAll('|', '\\|'), set, ways[way], comparisons, number(found), number(silent), number(worth), Math.round(tokens), seconds.toFixed(1), number(thrownAway)].join(' | ')} |`, // prettier-ignore
    ),
  ].join('\n');
}

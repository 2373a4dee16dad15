import { compare, type Finding, type SourceText } from '../../engine/index.ts';
import { stories, judgeStory } from '../facts/clusters.ts';
import { newsFindingPairs } from '../facts/news-pairs.ts';
import { isAboutWords } from '../facts/pairs.ts';
import { quadruplePairs } from '../facts/quadruples.ts';
import { spread, type Asked, type SetName } from './asked.ts';
import type { ReadAll } from './read.ts';
import { toldOf, WAYS, type Way } from './told.ts';

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
  /** Of the questions, the share that got no answer: nothing is told of those. */
  readonly unanswered: number | null;
}

/** What is counted of a set in one way. */
interface Count {
  differ: number;
  found: number;
  alike: number;
  silent: number;
  told: number;
  right: number;
  asked: number;
  answers: number;
  thrownAway: number;
  tokens: number;
  seconds: number;
}

/** Two texts or more, and how what is told of them is judged. */
interface Judged {
  readonly texts: readonly SourceText[];
  readonly judge: (findings: readonly Finding[], count: Count) => void;
}

/** So often it is told how far it is. */
const TELL_EVERY = 50;

/** Measures one set in every way, comparing its texts once. `tell` is given how many are done. */
export async function measureSet(
  set: SetName,
  { most }: Asked,
  read: ReadAll,
  tell: (done: number, of: number) => void = () => {},
): Promise<Line[]> {
  const all = spread(set === 'clusters' ? judgedStories() : judgedPairs(set), most);
  const counts = WAYS.map((way) => ({ way, count: nothing() }));
  for (const [at, { texts, judge }] of all.entries()) {
    const comparison = compare(texts);
    for (const { way, count } of counts) {
      const { findings, asked, answers, thrownAway, tokens, seconds } = await toldOf(
        texts,
        comparison,
        way,
        read,
      );
      judge(findings, count);
      count.asked += asked;
      count.answers += answers.length;
      count.thrownAway += thrownAway;
      count.tokens += tokens;
      count.seconds += seconds;
    }
    if ((at + 1) % TELL_EVERY === 0 || at + 1 === all.length) tell(at + 1, all.length);
  }
  return counts.map(({ way, count }) => ({
    set,
    way,
    comparisons: all.length,
    found: share(count.found, count.differ),
    silent: share(count.silent, count.alike),
    worth: share(count.right, count.told),
    tokens: count.tokens / Math.max(1, all.length),
    seconds: count.seconds / Math.max(1, all.length),
    thrownAway: share(count.thrownAway, count.answers),
    unanswered: share(count.asked - count.answers, count.asked),
  }));
}

const share = (yes: number, all: number) => (all === 0 ? null : yes / all);
const nothing = (): Count => ({ differ: 0, found: 0, alike: 0, silent: 0, told: 0, right: 0, asked: 0, answers: 0, thrownAway: 0, tokens: 0, seconds: 0 }); // prettier-ignore

/** A pair is told of by any finding about its words: rightly where they differ. */
const judgedPairs = (set: Exclude<SetName, 'clusters'>): Judged[] =>
  (set === 'quadruples' ? quadruplePairs() : newsFindingPairs()).map((pair) => ({
    texts: [
      { id: 'a', text: pair.a, language: pair.language },
      { id: 'b', text: pair.b, language: pair.language },
    ],
    judge: (findings, count) => {
      const isTold = findings.some((finding) => finding.type !== 'omission' && isAboutWords(pair, finding));
      const differ = pair.expect === 'finding';
      count[differ ? 'differ' : 'alike'] += 1;
      if (differ && isTold) count.found += 1;
      if (!differ && !isTold) count.silent += 1;
      if (isTold) count.told += 1;
      if (isTold && differ) count.right += 1;
    },
  }));

const judgedStories = (): Judged[] =>
  stories().map((story) => ({
    texts: story.texts,
    judge: (findings, count) => {
      for (const { measure, yes } of judgeStory(story, findings).judgements) {
        if (measure === 'planted found') {
          count.differ += 1;
          if (yes) count.found += 1;
        } else if (measure === 'findings that are planted') {
          count.told += 1;
          if (yes) count.right += 1;
        } else if (measure.startsWith('alarms')) {
          count.alike += 1;
          if (!yes) count.silent += 1;
        }
      }
    },
  }));

/** Lines as a table of Markdown, to be added to docs/readers.md. */
export function tableOfLines(model: string, lines: readonly Line[]): string {
  const number = (value: number | null) => (value === null ? '–' : value.toFixed(2).replace(/^0/, ''));
  const ways = { engine: 'the engine', alone: 'the model alone', behind: 'the model behind the engine' };
  return [
    '| model | set | who | comparisons | found | silent | worth it | tokens | seconds | thrown away | no answer |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines.map(
      ({ set, way, comparisons, found, silent, worth, tokens, seconds, thrownAway, unanswered }) =>
      `| ${[model.replaceAll('|', '\\|'), set, ways[way], comparisons, number(found), number(silent), number(worth), Math.round(tokens), seconds.toFixed(1), number(thrownAway), number(unanswered)].join(' | ')} |`, // prettier-ignore
    ),
  ].join('\n');
}

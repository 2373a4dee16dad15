import { compare, ledgersOf, type Place, type SourceText } from '../../engine/index.ts';
import { evaluationFile } from '../evaluation-data.ts';
import type { FactSet, Judgement, Outcome } from '../facts/set.ts';

const NAMES = ['matthew', 'mark', 'luke', 'john'];
const QUOTED = /[“‘]([^”]+)/g;

interface Verse {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Verses of one account that tell one story, as `8:28-34`, or several such stretches. */
interface Pericope {
  readonly refs: Readonly<Record<string, string>>;
}

const json = <T>(file: string) => JSON.parse(evaluationFile('..', 'gold', 'gospels', file)) as T;

/**
 * Utterances told by two to four accounts. Two parallel verses that both quote, in other words, are found where the ledger of
 * quotations has a place in each under one utterance. Two quotations of different accounts that are joined are right where both stand
 * in parallel verses or in one pericope; joined outside the pericopes that are listed, no label tells.
 */
function run(): Outcome {
  const texts = NAMES.map((id): SourceText => ({
    id,
    text: evaluationFile('..', 'gold', 'gospels', `${id}.txt`),
    language: 'en',
  }));
  const verses = json<Record<string, Verse>>('verses.json');
  const { pericopes, verses: pairs } = json<{
    readonly pericopes: readonly Pericope[];
    readonly verses: readonly { readonly a: string; readonly b: string }[];
  }>('parallels.json');
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const verse = (ref: string) => {
    const { file, start, end } = verses[ref]!;
    return { source: file.replace('.txt', ''), start, end };
  };
  const quotedIn = (ref: string) => {
    const { source, start, end } = verse(ref);
    const said = [...textOf.get(source)!.slice(start, end).matchAll(QUOTED)].map(([, words]) => words!);
    return said
      .join(' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  };
  const told = pairs.filter(({ a, b }) => {
    const [x, y] = [quotedIn(a), quotedIn(b)];
    return x !== '' && y !== '' && x !== y;
  });
  const groups = ledgersOf(texts, { comparison: compare(texts.slice(0, 1)) })
    .quotations.flatMap((entry) => entry.groups)
    .map(({ wordings }) => wordings.flatMap(({ places }) => places));
  const stands = ({ source, start, end }: Place, one: Place | ReturnType<typeof verse>) =>
    source === one.source && start < one.end && one.start < end;

  const judgements: Judgement[] = [];
  const judge = (measure: string, yes: boolean) =>
    judgements.push({ measure, half: null, category: 'utterance', yes });
  for (const { a, b } of told) {
    const [x, y] = [verse(a), verse(b)];
    judge(
      'parallel utterances found',
      groups.some((places) => places.some((one) => stands(one, x)) && places.some((one) => stands(one, y))),
    );
  }
  const stories = pericopes.map(({ refs }) =>
    Object.entries(refs).flatMap(([name, ref]) =>
      ref.split(/[;,]\s*/).flatMap((part) => stretchOf(name, part, verses)),
    ),
  );
  const inStory = (place: Place) =>
    stories.flatMap((story, at) => (story.some((one) => stands(place, one)) ? [at] : []));
  for (const places of groups)
    for (const [at, one] of places.entries())
      for (const other of places.slice(at + 1)) {
        if (one.source === other.source) continue;
        const parallel = pairs.some(({ a, b }) => {
          const [x, y] = [verse(a), verse(b)];
          return (stands(one, x) && stands(other, y)) || (stands(one, y) && stands(other, x));
        });
        const [here, there] = [inStory(one), inStory(other)];
        if (parallel || here.some((story) => there.includes(story))) judge('joined that are one', true);
        else if (here.length > 0 && there.length > 0) judge('joined that are one', false);
      }
  return { judgements, told: [], misses: [] };
}

/** "8:28-34" of one account as the verses from the first to the last; "1:2" alone. */
function stretchOf(name: string, ref: string, verses: Readonly<Record<string, Verse>>) {
  const match = /^(\d+):(\d+)(?:-(?:(\d+):)?(\d+))?$/.exec(ref.trim());
  if (match === null) return [];
  const [, chapter, from, toChapter, to] = match;
  const first = verses[`${name} ${chapter}:${from}`];
  const last = verses[`${name} ${toChapter ?? chapter}:${to ?? from}`];
  return first === undefined || last === undefined
    ? []
    : [{ source: name, start: first.start, end: last.end }];
}

export const gospels: FactSet = {
  name: 'gospels',
  divided: false,
  measures: [
    { name: 'parallel utterances found', before: '', target: '.80' },
    { name: 'joined that are one', before: '', target: '.95' },
  ],
  run,
};

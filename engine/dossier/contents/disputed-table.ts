import type { Evidence, Finding, Span } from '../../types.ts';
import { wordsAround } from '../../view/index.ts';
import { FINDING_LABELS } from '../finding-labels.ts';
import { shorten } from '../shorten.ts';
import { text, type Block, type Inline } from './blocks.ts';
import { wholeSentences, type CitedSource } from './cited-sources.ts';
import { findingAnchor, VERDICT_WORDS, type Entry } from './entries.ts';

/** So many sources have a column each; what more of them say stands in one. */
const MOST_COLUMNS = 3;
/** As long as a cell may be, in characters. */
const CELL = 60;
/** More stretches than these say nothing in a cell. */
const MOST_WORDS = 2;
const NO_WORDS = '–';

/** What is disputed at a glance: one line a finding, what each source says of it, and the judgement. Null for no findings. */
export function disputedTable(
  entries: readonly (readonly [number, Entry])[],
  cited: readonly CitedSource[],
): Block | null {
  const told = entries.filter(([, { finding }]) => finding !== null);
  if (told.length === 0) return null;
  const columns = cited.length <= MOST_COLUMNS && cited.length > 1;
  const head = ['No.', 'What', ...(columns ? cited.map(({ name }) => name) : ['Who says what']), 'Judgement'];
  return {
    kind: 'table',
    head: head.map((words) => [text(words)]),
    rows: told.map(([number, entry]) => {
      const finding = entry.finding!;
      const said = cited.map((source) => wordsIn(finding, source));
      return [
        [{ kind: 'reference', to: findingAnchor(entry.id), text: String(number) }],
        [text(FINDING_LABELS[finding.type])],
        ...(columns ? said.map(cellOf) : [sides(said, cited)]),
        [text(verdictsOf(entry))],
      ];
    }),
  };
}

/** `confirmed (AB); dismissed (CD)`: what was judged, and by whom as far as it is known. */
function verdictsOf({ verdict, author, opinions }: Entry): string {
  const own = { verdict, author: verdict === 'open' && opinions.length === 0 ? '' : author };
  return [own, ...opinions]
    .map((one) => `${VERDICT_WORDS[one.verdict]}${one.author === '' ? '' : ` (${one.author})`}`)
    .join('; ');
}

/** What a source says, as it can be understood alone: the differing words, and some of those around them. */
interface Said {
  /** The differing words alone, by which sources that print the same are known. */
  readonly words: string;
  readonly inContext: Inline;
}

/** What a finding quotes of one source, the same words once. */
function wordsIn(finding: Finding, source: CitedSource): Said[] {
  const said = finding.places
    .filter((place) => place.source === source.source.id)
    .map((place): Said => ({ words: shorten(focusWords(place), CELL), inContext: inContext(place, source) }));
  return said.filter(({ words }, at) => said.findIndex((other) => other.words === words) === at);
}

const oneLine = (words: string) => words.replace(/\s/g, ' ');

/** The differing words of a place, marked, with some of their sentence around them. */
function inContext(place: Evidence, source: CitedSource): Inline {
  const [first, last] = [place.focus[0], place.focus.at(-1)];
  const all = { start: first?.start ?? place.start, end: last?.end ?? place.end };
  const isLong = all.end - all.start > CELL * 2 || place.focus.length > MOST_WORDS || first === undefined;
  if (isLong) return text(shorten(place.quote.replace(/\s+/g, ' ').trim(), CELL * 2));
  const sentence = wholeSentences(source, all);
  const quote = source.source.text.slice(sentence.start, sentence.end);
  const within = { start: all.start - sentence.start, end: all.end - sentence.start };
  const { before, after } = withoutLoneMark(
    wordsAround(quote, within),
    quote.slice(within.start, within.end),
  );
  const marks = place.focus.map((span): Span => ({
    start: before.length + span.start - all.start,
    end: before.length + span.end - all.start,
  }));
  return {
    kind: 'words',
    text: `${before}${oneLine(quote.slice(within.start, within.end))}${after}`,
    marks,
  };
}

/** What stands around some words without a quotation mark whose other half was left out. */
function withoutLoneMark(around: { readonly before: string; readonly after: string }, words: string) {
  const marks = `${around.before}${words}${around.after}`.match(/["“”]/g) ?? [];
  return marks.length === 1
    ? { before: around.before.replace(/["“”]/, ''), after: around.after.replace(/["“”]/, '') }
    : around;
}

/** The words that differ; where they are many, all that was found, which is cut short then. */
function focusWords({ quote, start, focus }: Evidence): string {
  const words =
    focus.length > MOST_WORDS
      ? ''
      : focus.map((span) => quote.slice(span.start - start, span.end - start)).join(' … ');
  return (words || quote).replace(/\s+/g, ' ').trim();
}

const cellOf = (said: readonly Said[]): Inline[] =>
  said.length === 0
    ? [text(NO_WORDS)]
    : said.flatMap(({ inContext: words }, at) => (at === 0 ? [words] : [text(' / '), words]));

/** `… with **214** passengers on board (Harbour Post, Northern Daily)`: sources that print the same words stand together. */
function sides(said: readonly (readonly Said[])[], cited: readonly CitedSource[]): Inline[] {
  const groups = new Map<string, { said: readonly Said[]; names: string[] }>();
  for (const [at, one] of said.entries()) {
    if (one.length === 0) continue;
    const key = one
      .map(({ words }) => words)
      .join(' / ')
      .toLowerCase();
    const group = groups.get(key) ?? { said: one, names: [] };
    group.names.push(cited[at]!.name);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ said: group, names }, at) => [
    ...(at === 0 ? [] : [text('; ')]),
    ...cellOf(group),
    text(` (${names.join(', ')})`),
  ]);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../engine/types.ts';
import { hasEvaluationData, jsonLines } from '../evaluation-data.ts';

/** A quantity as a person labelled it. `kind` tells which of the other fields count. */
export interface QuantityLabel extends Span {
  readonly kind: 'number' | 'score' | 'vague' | 'quant';
  readonly low?: number | null;
  readonly high?: number | null;
  /** Offsets of the word that is counted, "person" where people are understood, null where nothing is told. */
  readonly counted: readonly [number, number] | 'person' | null;
}

export interface TimeLabel extends Span {
  readonly kind: string;
  readonly value: string;
}

/** A sentence with its labels, and whether it may be looked at while readers are written. */
export interface LabelledSentence {
  readonly text: string;
  readonly headline: boolean;
  readonly part: 'tuning' | 'held out';
  readonly source: 'news' | 'stories';
  readonly quantities: readonly QuantityLabel[];
  readonly times: readonly TimeLabel[];
}

const LABELS = join('bench', 'analysis', 'labels');

/** The stories made for this bench, and the sentences of the evaluation data where those are at hand. */
export function labelledSentences(): LabelledSentence[] {
  return [...stories(), ...(hasEvaluationData() ? news() : [])];
}

interface NewsLabels extends Pick<LabelledSentence, 'part' | 'quantities' | 'times'> {
  readonly topic: string;
  readonly doc: string;
  readonly n: number;
}

function news(): LabelledSentence[] {
  const texts = new Map<string, string>();
  for (const { topic, doc, sentences } of jsonLines<{
    topic: string;
    doc: string;
    sentences: { n: number; text: string }[];
  }>('align', 'ecbplus.jsonl'))
    // prettier-ignore
    for (const { n, text } of sentences) texts.set(`${topic} ${doc} ${n}`, text);
  return readFileSync(join(LABELS, 'quantities.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as NewsLabels)
    .map(({ topic, doc, n, ...labels }) => ({
      ...labels,
      text: texts.get(`${topic} ${doc} ${n}`)!,
      headline: false,
      source: 'news',
    }));
}

const MARKED = /\[([^\]]*)\]\{([qt]) ([^}]*)\}/gu;

function stories(): LabelledSentence[] {
  const found: LabelledSentence[] = [];
  let part: LabelledSentence['part'] = 'tuning';
  for (const line of readFileSync(join(LABELS, 'stories.txt'), 'utf8').split('\n')) {
    const header = /^## [^;]*; ([^;]*);/.exec(line);
    if (header !== null) part = header[1] === 'held out' ? 'held out' : 'tuning';
    if (line === '' || line.startsWith('#')) continue;
    found.push({ ...unmarked(line), part, source: 'stories' });
  }
  return found;
}

/** The text of a marked line, with its labels. */
function unmarked(line: string): Pick<LabelledSentence, 'text' | 'headline' | 'quantities' | 'times'> {
  let [text, at] = ['', 0];
  const marks: { start: number; end: number; kind: string; says: string }[] = [];
  for (const { index, 0: all, 1: printed, 2: kind, 3: says } of line.matchAll(MARKED)) {
    text += line.slice(at, index);
    marks.push({ start: text.length, end: text.length + printed!.length, kind: kind!, says: says! });
    text += printed!;
    at = index + all.length;
  }
  text += line.slice(at);
  return {
    text,
    headline: !/[.!?:"”]$/u.test(text),
    quantities: marks.filter(({ kind }) => kind === 'q').map((mark) => quantityLabel(text, mark)),
    times: marks.filter(({ kind }) => kind === 't').map(timeLabel),
  };
}

function timeLabel({ start, end, says }: { start: number; end: number; says: string }): TimeLabel {
  const [, kind, value] = /^("[^"]*"|\S+) (.*)$/.exec(says)!;
  return { start, end, kind: kind!.replaceAll('"', ''), value: value!.replaceAll('"', '') };
}

function quantityLabel(
  text: string,
  { start, end, says }: { start: number; end: number; says: string },
): QuantityLabel {
  const [value, thing] = says.split(' ') as [string, string];
  const counted = countedIn(text, start, end, thing);
  if (value === 'vague' || value === 'quant') return { start, end, kind: value, counted };
  if (value.startsWith('s')) {
    const [low, high] = value.slice(1).split('-').map(Number);
    return { start, end, kind: 'score', low: low!, high: high!, counted };
  }
  const [low, high] = value.includes('..') ? value.split('..') : [value, value];
  return {
    start,
    end,
    kind: 'number',
    low: low === '' ? null : Number(low),
    high: high === '' ? null : Number(high),
    counted,
  };
}

function countedIn(text: string, start: number, end: number, thing: string): QuantityLabel['counted'] {
  if (thing === '-') return null;
  if (thing.startsWith('(')) return 'person';
  const word = thing.replace('^', '');
  const at = thing.startsWith('^') ? text.lastIndexOf(word, start) : text.indexOf(word, end);
  if (at < 0) throw new Error(`No ${thing} in: ${text}`);
  return [at, at + word.length];
}

import type { Table } from './table.ts';
import { parsed } from '../../engine/analysis/quantities/parsed.test-data.ts';
import { quantitiesIn } from '../../engine/analysis/quantities/quantities.ts';
import type { Quantity } from '../../engine/analysis/quantities/quantity.ts';
import type { Time } from '../../engine/analysis/times/time.ts';
import { timesIn } from '../../engine/analysis/times/times.ts';
import type { Span } from '../../engine/types.ts';
import {
  labelledSentences,
  type LabelledSentence,
  type QuantityLabel,
  type TimeLabel,
} from './labelled-amounts.ts';

/** One line of the table: what was read, on which sentences. */
export interface AmountRow {
  readonly measure: string;
  readonly sentences: string;
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
}

/** A reading that no label has, a label that no reading has, or both at one place. */
export interface Miss {
  readonly text: string;
  readonly label: string | null;
  readonly read: string | null;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const near = (a: number | null = null, b: number | null = null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b)));

function sameValue(label: QuantityLabel, read: Quantity): boolean {
  if (label.kind === 'quant') return read.kind === 'quantifier';
  if (label.kind === 'vague')
    return read.value === null && read.kind !== 'quantifier' && read.kind !== 'score' && read.low !== null;
  if ((label.kind === 'score') !== (read.kind === 'score') || read.kind === 'quantifier') return false;
  return near(label.low, read.low) && near(label.high, read.high);
}

function sameCounted({ counted }: QuantityLabel, read: Quantity): boolean {
  if (counted === null) return read.counted === null;
  if (counted === 'person') return read.counted?.token === -1 && read.counted.lemma === 'person';
  return (
    read.counted !== null &&
    read.counted.token >= 0 &&
    overlap({ start: counted[0], end: counted[1] }, read.counted)
  );
}

interface Count {
  right: number;
  labels: number;
  read: number;
  misses: Miss[];
}

/** Pairs labels and readings that overlap, each once, and counts those that are the same. */
function count<L extends Span, R extends Span>(
  into: Count,
  text: string,
  labels: readonly L[],
  read: readonly R[],
  same: (label: L, one: R) => boolean,
  tell: (one: L | R) => string,
): void {
  const left = new Set(read);
  into.labels += labels.length;
  into.read += read.length;
  for (const label of labels) {
    const here = [...left].filter((one) => overlap(label, one));
    const found = here.find((one) => same(label, one)) ?? here[0];
    if (found !== undefined) left.delete(found);
    if (found !== undefined && same(label, found)) into.right += 1;
    else into.misses.push({ text, label: tell(label), read: found === undefined ? null : tell(found) });
  }
  for (const one of left) into.misses.push({ text, label: null, read: tell(one) });
}

interface Measure {
  readonly name: string;
  readonly add: (into: Count, sentence: LabelledSentence) => void;
}

const tellQuantity = (text: string) => (one: QuantityLabel | Quantity) => {
  const { counted } = one;
  const thing =
    counted === null
      ? '-'
      : counted === 'person'
        ? '(person)'
        : 'token' in counted
          ? counted.token < 0
            ? `(${counted.lemma})`
            : text.slice(counted.start, counted.end)
          : text.slice(counted[0], counted[1]);
  return `${text.slice(one.start, one.end)} | ${one.kind} ${one.low}..${one.high} > ${thing}`;
};
const tellTime = (text: string) => (one: TimeLabel | Time) =>
  `${text.slice(one.start, one.end)} | ${one.kind} ${one.value}`;

const MEASURES: readonly Measure[] = [
  {
    name: 'quantities: value and what is counted',
    add: (into, { text, headline, quantities }) =>
      count(
        into,
        text,
        quantities,
        quantitiesIn(parsed(text, headline)),
        (label, read) => sameValue(label, read) && sameCounted(label, read),
        tellQuantity(text),
      ),
  },
  {
    name: 'quantities: value',
    add: (into, { text, headline, quantities }) =>
      count(into, text, quantities, quantitiesIn(parsed(text, headline)), sameValue, tellQuantity(text)),
  },
  {
    name: 'times: kind and value',
    add: (into, { text, headline, times }) =>
      count(
        into,
        text,
        times,
        timesIn(parsed(text, headline), null),
        (label, read) => label.kind === read.kind && label.value === read.value,
        tellTime(text),
      ),
  },
  {
    name: 'times: kind, value and extent',
    add: (into, { text, headline, times }) =>
      count(
        into,
        text,
        times,
        timesIn(parsed(text, headline), null),
        (label, read) =>
          label.kind === read.kind &&
          label.value === read.value &&
          label.start === read.start &&
          label.end === read.end,
        tellTime(text),
      ),
  },
];

function measured({ add }: Measure, sentences: readonly LabelledSentence[]): Count {
  const into: Count = { right: 0, labels: 0, read: 0, misses: [] };
  for (const sentence of sentences) add(into, sentence);
  return into;
}

/** How well quantities and times are read, by measure, half and kind of text; the news is left out without evaluation data. */
export function amountRows(): AmountRow[] {
  const all = labelledSentences();
  return MEASURES.flatMap((measure) =>
    (['tuning', 'held out'] as const).flatMap((part) =>
      (['news', 'stories', 'both'] as const).flatMap((source): AmountRow[] => {
        const some = all.filter((one) => one.part === part && (source === 'both' || one.source === source));
        if (some.length === 0) return [];
        const { right, labels, read } = measured(measure, some);
        const sentences = `${part}, ${source === 'both' ? 'news and stories' : source} (${some.length})`;
        return [
          { measure: measure.name, sentences, labels, precision: right / read, recall: right / labels },
        ];
      }),
    ),
  );
}

export const amounts: Table = {
  name: 'amounts',
  title:
    'Quantities and times against labels made before any output was seen; half of the sentences were kept from tuning',
  rows: () =>
    amountRows().map(({ precision, recall, ...row }) => ({
      ...row,
      precision: precision.toFixed(3),
      recall: recall.toFixed(3),
    })),
};

/** What is read otherwise than labelled in the half that may be looked at; for the whole truth about the other half use {@link amountRows}. */
export function amountMisses(
  part: LabelledSentence['part'] = 'tuning',
): readonly { readonly measure: string; readonly misses: readonly Miss[] }[] {
  const some = labelledSentences().filter((one) => one.part === part);
  return [MEASURES[0]!, MEASURES[2]!].map((measure) => ({
    measure: measure.name,
    misses: measured(measure, some).misses,
  }));
}

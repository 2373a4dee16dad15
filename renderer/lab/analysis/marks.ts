import type { Entities } from '../../../engine/analysis/entities/chain.ts';
import type { Tree } from '../../../engine/analysis/tree/tree.ts';
import type { Span } from '../../../engine/types.ts';
import { sayerOf } from './clause-rows.ts';
import { groupOf } from './entity-rows.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** What can be marked in a text, from what is drawn outermost inwards. */
export const MARK_KINDS = ['speaker', 'clause', 'entity', 'quantity', 'time'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A stretch of text that is drawn apart. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** What stands behind the words, so that colour is not all that tells ("not", "planned"); empty for nothing. */
  readonly label: string;
  /** Of an entity the index of its chain. */
  readonly chain?: number;
  /** A whole account, for the pointer. */
  readonly title: string;
}

/** Text with marks in it; a mark that crosses another is cut, and its last piece carries the label. */
export type MarkedPiece<M extends Span = Mark> =
  | { readonly text: string }
  | { readonly mark: M; readonly last: boolean; readonly pieces: readonly MarkedPiece<M>[] };

/** Nests marks over a stretch of a text; of two on the same words the first given is outside. */
export function withMarks<M extends Span>(text: string, span: Span, marks: readonly M[]): MarkedPiece<M>[] {
  const queue = marks
    .filter(({ start, end }) => start < end && start >= span.start && end <= span.end)
    .map((mark, order) => ({ mark, order, start: mark.start, end: mark.end }))
    .sort(inOrder);
  const pieces: MarkedPiece<M>[] = [];
  const open: { readonly end: number; readonly pieces: MarkedPiece<M>[] }[] = [{ end: span.end, pieces }];
  let at = span.start;
  const writeUntil = (end: number) => {
    if (end > at) open.at(-1)!.pieces.push({ text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  const closeUntil = (start: number) => {
    while (open.length > 1 && open.at(-1)!.end <= start) {
      writeUntil(open.at(-1)!.end);
      open.pop();
    }
  };
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    closeUntil(next.start);
    writeUntil(next.start);
    const end = Math.min(next.end, open.at(-1)!.end);
    if (end < next.end) {
      queue.push({ ...next, start: end });
      queue.sort(inOrder);
    }
    const inner: MarkedPiece<M>[] = [];
    open.at(-1)!.pieces.push({ mark: next.mark, last: end === next.mark.end, pieces: inner });
    open.push({ end, pieces: inner });
  }
  closeUntil(span.end);
  writeUntil(span.end);
  return pieces;
}

interface Stretch extends Span {
  readonly order: number;
}

function inOrder(x: Stretch, y: Stretch): number {
  return x.start - y.start || y.end - x.end || x.order - y.order;
}

/** The words of clauses that are denied or not certain. */
export function clauseMarks({ tree, clauses, standings }: SentenceAnalysis): Mark[] {
  return clauses.flatMap(({ tokens, lemma }, at): Mark[] => {
    const { polarity, certainty } = standings[at]!;
    const label = [
      polarity === 'negative' && 'not',
      polarity === 'open' && 'open',
      certainty !== 'certain' && certainty,
    ]
      .filter(Boolean)
      .join(' ');
    return labelled(runsOf(tree, tokens), label).map((run) => ({
      ...run,
      kind: 'clause',
      title: `clause ${at} (${lemma}): ${polarity}, ${certainty}`,
    }));
  });
}

/** The words that somebody is said to tell, with who it is; clauses of one teller together. */
export function speakerMarks({ tree, clauses, sources }: SentenceAnalysis): Mark[] {
  const told = new Map<string, number[]>();
  for (const { index, tokens } of clauses) {
    const label = sources[index]!.map((source) => sayerOf(tree, source)).join(': ');
    if (label !== '') told.set(label, [...(told.get(label) ?? []), ...tokens]);
  }
  return [...told].flatMap(([label, tokens]) =>
    labelled(
      runsOf(
        tree,
        tokens.sort((x, y) => x - y),
      ),
      label,
    ).map((run): Mark => ({ ...run, kind: 'speaker', title: `told by ${label}` })),
  );
}

/**
 * The mentions of entities by sentence, each with the index of its chain; what is mentioned once and without a name is left out. A
 * pronoun left open has a question mark.
 */
export function entityMarks(entities: Entities): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const chain of entities.chains) {
    const group = groupOf(entities, chain);
    if (group === 'single') continue;
    for (const at of chain.mentions) {
      const { start, end, sentence } = entities.mentions[at]!;
      const mark: Mark = {
        start,
        end,
        kind: 'entity',
        label: group === 'open' ? '?' : String(chain.index),
        title: group === 'open' ? `${chain.index}, left open` : `${chain.index} ${chain.name}`,
        chain: chain.index,
      };
      marks.set(sentence, [...(marks.get(sentence) ?? []), mark]);
    }
  }
  return marks;
}

const COLOURS = ['name', 'version', 'status', 'number', 'quotation', 'wording', 'attribution', 'antonym', 'date', 'spelling']; // prettier-ignore

/** The colour of a chain; neighbours differ. */
export function colourOf(chain: number): string {
  return `var(--kind-${COLOURS[chain % COLOURS.length]})`;
}

/** Quantities with the words that qualify them, and what they count. */
export function quantityMarks({ quantities }: SentenceAnalysis): Mark[] {
  return quantities.map(({ whole, kind, counted }) => ({
    ...whole,
    kind: 'quantity',
    label: '',
    title: counted === null ? kind : `${kind} of ${counted.lemma}`,
  }));
}

/** Expressions of time with what they mean. */
export function timeMarks({ times }: SentenceAnalysis): Mark[] {
  return times.map(({ start, end, kind, value }) => ({
    start,
    end,
    kind: 'time',
    label: '',
    title: `${kind} ${value}`,
  }));
}

/** The label stands behind the last of some stretches; none without a label. */
function labelled(runs: readonly Span[], label: string): (Span & { readonly label: string })[] {
  if (label === '') return [];
  return runs.map(({ start, end }, at) => ({ start, end, label: at === runs.length - 1 ? label : '' }));
}

/** Stretches of neighbouring tokens, those of marks alone left out. */
function runsOf(tree: Tree, positions: readonly number[]): Span[] {
  const runs: { start: number; end: number; last: number }[] = [];
  for (const at of positions) {
    const { start, end, pos } = tree.tokens[at]!;
    if (pos === 'PUNCT') continue;
    const run = runs.at(-1);
    if (run?.last === at - 1) [run.end, run.last] = [end, at];
    else runs.push({ start, end, last: at });
  }
  return runs;
}

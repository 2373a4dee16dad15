/** What a second reader made of a comparison: verdicts beside findings, and proposals of its own. Plain data; nothing of the engine’s changes by it. */
import { shortDigest } from '../algorithms/index.ts';
import type { Comparison, Evidence, Span } from '../types.ts';
import type { Answer, ReadAnswer, Rejection } from './answer.ts';
import type { Nomination } from './nominations.ts';
import { touched } from './passage-of.ts';
import { PROMPT_VERSION } from './prompt.ts';
import { readsLikeOrders } from './orders-in-texts.ts';

/** How the second reader sees what the engine found: `agrees` that it differs, `detail` only, `same`, of `other` things, or it cannot say. */
export const READER_VERDICTS = ['agrees', 'detail', 'same', 'other', 'unsure'] as const;
export type ReaderVerdict = (typeof READER_VERDICTS)[number];

/** How a model was asked. */
export interface ReaderSettings {
  /** Null where the server took none. */
  readonly temperature: number | null;
  /** Null where the server took none. */
  readonly seed: number | null;
  /** Whether the server held the model to the schema; its answers are checked in either case. */
  readonly structured: boolean;
}

/** The answer to one nomination, as it was read, and who gave it when. */
export interface ReaderAnswer {
  /** Id of the nomination’s question. */
  readonly id: string;
  readonly read: ReadAnswer;
  /** The model as the server reports it; null where it does not. */
  readonly reported: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly settings: ReaderSettings;
  /** Tokens in and out, as the server counts them. */
  readonly tokens: number;
  /** The server did not count: `tokens` is estimated by length. */
  readonly estimated?: true;
  readonly seconds: number;
}

/** One thing that the second reader said, with its words in the texts. */
export interface Reading {
  readonly verdict: ReaderVerdict;
  /** The sentences with the words that it copied, in the order of the texts. */
  readonly places: readonly Evidence[];
  readonly reason: string;
  readonly at: string;
  /** The passages hold words that read like orders to a reader: they may have been followed. */
  readonly ordered: boolean;
}

export interface FindingReading extends Reading {
  readonly finding: string;
}

/** What the second reader says and no rule of the engine does. */
export interface Proposal extends Reading {
  /** Of its words: the same in every comparison of the same words, so that a judgement survives a reading anew. See {@link isProposalId}. */
  readonly id: string;
  /** `difference`: told differently; `in-other-words`: told alike by sentences that were linked to nothing. */
  readonly kind: 'difference' | 'in-other-words';
}

export interface SecondReading {
  /** As asked for. */
  readonly model: string;
  /** As the server reports it. */
  readonly reported: string | null;
  readonly promptVersion: number;
  readonly settings: ReaderSettings | null;
  /** The host that was asked; `this computer` for a loopback address. */
  readonly host: string;
  /** How many questions the comparison gives, and how many were answered. */
  readonly nominated: number;
  readonly answered: number;
  /** ISO 8601 instants of the first and the last answer, thrown away or not. */
  readonly between: readonly [string, string];
  /** Answers that were thrown away, by why, and single words of answers that else were kept. */
  readonly thrownAway: Readonly<Record<Rejection, number>>;
  readonly tokens: number;
  /** Of some answers the server did not count the tokens: they are estimated by length. */
  readonly estimated?: true;
  readonly verdicts: readonly FindingReading[];
  readonly proposals: readonly Proposal[];
}

/** How many of the answers were thrown away. */
export const countThrownAway = ({ thrownAway }: Pick<SecondReading, 'thrownAway'>): number =>
  Object.values(thrownAway).reduce((sum, count) => sum + count, 0);

/**
 * Puts answers beside the findings they are about. Null where there are none. Every place quotes the text itself, never the model.
 *
 * @param texts the words of every text of the comparison, by id
 */
export function readingOf(
  comparison: Comparison,
  texts: ReadonlyMap<string, string>,
  nominations: readonly Nomination[],
  answers: readonly ReaderAnswer[],
  { model, host }: { readonly model: string; readonly host: string },
): SecondReading | null {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const thrownAway = { 'no-json': 0, 'other-shape': 0, 'contradictory': 0, 'echo': 0, 'invented-words': 0 }; // prettier-ignore
  const verdicts: FindingReading[] = [];
  const proposals: Proposal[] = [];
  const counted = new Set<string>();
  const asked = new Set(nominations.map(({ id }) => id));
  for (const nomination of nominations) {
    const answer = byId.get(nomination.id);
    if (answer === undefined) continue;
    const isFirst = !counted.has(nomination.id);
    counted.add(nomination.id);
    const { read, at } = answer;
    if (!read.believed) {
      if (isFirst) thrownAway[read.why] += 1;
      continue;
    }
    const told = { at, ordered: nomination.question.passages.some(({ text }) => readsLikeOrders(text)) };
    const quote = (words: readonly (Span & { readonly passage: number })[]) =>
      evidence(comparison, texts, nomination, words);
    if (read.answer.kind === 'report') {
      for (const { first, other, relation, reason } of read.answer.reports) {
        const places = quote([first, other]);
        const kind = relation === 'conflict' ? 'difference' : 'in-other-words';
        const verdict = ({ agree: 'same', conflict: 'agrees', detail: 'detail' } as const)[relation];
        proposals.push({ id: proposalId(kind, places), kind, verdict, places, reason, ...told });
      }
      continue;
    }
    const reading = {
      verdict: verdictOf(read.answer),
      places: quote(read.answer.words),
      reason: read.answer.reason,
      ...told,
    };
    if (nomination.finding !== null) verdicts.push({ finding: nomination.finding, ...reading });
    else if (reading.verdict === 'agrees')
      proposals.push({ id: proposalId('difference', reading.places), kind: 'difference', ...reading });
  }
  if (counted.size === 0) return null;
  const given = answers.filter(({ id }) => asked.has(id));
  const last = given.at(-1);
  const instants = given.map(({ at }) => at).sort();
  const seen = new Set<string>();
  return {
    model,
    reported: last?.reported ?? null,
    promptVersion: PROMPT_VERSION,
    settings: last?.settings ?? null,
    host,
    nominated: asked.size,
    answered: counted.size,
    between: [instants[0]!, instants.at(-1)!],
    thrownAway,
    tokens: given.reduce((sum, { tokens }) => sum + tokens, 0),
    ...(given.some(({ estimated }) => estimated) && { estimated: true as const }),
    verdicts,
    proposals: proposals.filter(({ id }) => !seen.has(id) && seen.add(id)),
  };
}

/** What an answer says of what the engine found to differ. */
export function verdictOf({ oneThing, relation }: Extract<Answer, { kind: 'compare' }>): ReaderVerdict {
  if (oneThing === 'no') return 'other';
  if (oneThing === 'unsure' || relation === 'not-comparable') return 'unsure';
  return ({ conflict: 'agrees', detail: 'detail', agree: 'same' } as const)[relation];
}

/** The words of an answer in their texts: of each text and sentence one place, with the words as its focus. */
function evidence(
  { texts: outlines }: Comparison,
  texts: ReadonlyMap<string, string>,
  { at }: Nomination,
  words: readonly (Span & { readonly passage: number })[],
): Evidence[] {
  const places = new Map<string, { source: string; start: number; end: number; focus: Span[] }>();
  for (const { passage, start, end } of words) {
    const { source, start: from } = at[passage]!;
    const focus = { start: from + start, end: from + end };
    const sentences = outlines.find(({ id }) => id === source)?.sentences ?? [];
    const [first, last] = touched(sentences, focus);
    const place = {
      source,
      start: Math.min(focus.start, sentences[first]?.start ?? focus.start),
      end: Math.max(focus.end, sentences[last]?.end ?? focus.end),
    };
    const key = `${source} ${place.start} ${place.end}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, { ...place, focus: [focus] });
    else if (!known.focus.some((one) => one.start < focus.end && focus.start < one.end))
      known.focus.push(focus);
  }
  const order = (source: string) => outlines.findIndex(({ id }) => id === source);
  return [...places.values()]
    .sort((x, y) => order(x.source) - order(y.source) || x.start - y.start)
    .map(({ source, start, end, focus }) => ({
      source,
      start,
      end,
      quote: (texts.get(source) ?? '').slice(start, end),
      focus: focus.sort((x, y) => x.start - y.start),
    }));
}

function proposalId(kind: Proposal['kind'], places: readonly Evidence[]): string {
  const words = places.map(({ quote, start, focus }) =>
    focus.map((span) => quote.slice(span.start - start, span.end - start)).join(' … '),
  );
  return `${PROPOSAL}${shortDigest(JSON.stringify([kind, ...words.sort()]))}`;
}

/** No type of finding begins an id so. */
const PROPOSAL = 'second_reader-';

/** Whether what was judged under this id is a proposal of a second reader, and no finding. */
export const isProposalId = (id: string): boolean => id.startsWith(PROPOSAL);

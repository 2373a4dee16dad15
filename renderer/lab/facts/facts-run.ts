import { countTold } from '../../../engine/facts/index.ts';
import type { EntityChain } from '../../../engine/analysis/entities/chain.ts';
import type { Document } from '../../../engine/analysis/document.ts';
import type { SlotRelation } from '../../../engine/facts/contrast/contrast.ts';
import type { Fact } from '../../../engine/facts/fact.ts';
import type { Dispute } from '../../../engine/facts/index.ts';
import type { SourceText, Span } from '../../../engine/types.ts';
import { entityRows, type EntityRow } from '../analysis/entity-rows.ts';
import { engineFacts, type EngineFacts, type EngineMatch } from './engine-facts.ts';
import { entitiesOfFacts, type Belonging } from './entity-facts.ts';
import { factRow, type FactRow } from './fact-rows.ts';

/** What the engine makes of the facts of some texts, as far as the lab shows it. Plain data; texts by place among those given. */
export interface FactsRun {
  readonly texts: readonly TextRow[];
  readonly facts: readonly FactRow[];
  /** Those with the likeliest match first, then those with many, then those that are near. */
  readonly meetings: readonly MeetingRow[];
  /** The likeliest first, then those that cannot be disputes, the closest first. */
  readonly matches: readonly MatchRow[];
  /** The evidence on every match, one after the other, in the order of the engine's list. */
  readonly evidence: Float64Array;
  /** So many meetings and matches were left out, the last ones. */
  readonly leftOut: { readonly meetings: number; readonly matches: number };
  readonly disputes: readonly DisputeRow[];
  readonly counts: CountsRow | null;
  readonly ms: number;
}

/** A text that was read. */
export interface TextRow {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly EntityFacts[];
}

/** An entity with the facts that belong to it, by id. */
export interface EntityFacts extends EntityRow {
  /** The chains of all texts that are taken for the same, itself left out. */
  readonly joined: readonly EntityPlace[];
  readonly facts: readonly { readonly id: number; readonly how: Belonging }[];
}

/** An entity by its text and its index there. */
export interface EntityPlace {
  readonly text: number;
  readonly index: number;
}

/** Two places: a text and a sentence of it on either side, the sides as the engine has them. */
interface TwoSentences {
  readonly textA: number;
  readonly textB: number;
  readonly a: number;
  readonly b: number;
}

/** Two sentences that meet. */
export interface MeetingRow extends TwoSentences {
  readonly index: number;
  /** All facts of both are held against each other, else those of the narrow kinds only. */
  readonly near: boolean;
  /** What is known of it, by name. */
  readonly numbers: Readonly<Record<string, number>>;
  /** How many matches it has, and the likeliest of them. */
  readonly matches: number;
  readonly likeliest: number;
}

/** Two facts that are held against each other. */
export interface MatchRow {
  readonly index: number;
  /** Ids of the facts. */
  readonly a: number;
  readonly b: number;
  readonly group: string;
  readonly aspect: string;
  readonly relation: SlotRelation;
  readonly why: string;
  readonly distance: number;
  /** Null where nothing is weighed. */
  readonly probability: number | null;
  /** From which probability on it can be a dispute. */
  readonly least: number;
  readonly closeness: number;
  /** The words that differ, of either side. */
  readonly marks: { readonly a: readonly Span[]; readonly b: readonly Span[] };
  readonly outcome: Outcome;
}

/**
 * What became of a match: it is part of a dispute, or a difference in wording alone, or too unlikely for a dispute, or a place of it is in one
 * (then another match was likelier), or none of these.
 */
export interface Outcome {
  readonly kind: 'dispute' | 'wording' | 'unlikely' | 'place in dispute' | 'none';
  /** Of the dispute; -1 for none. */
  readonly dispute: number;
}

/** A dispute that comes out. */
export interface DisputeRow {
  readonly index: number;
  readonly aspect: string;
  readonly why: string;
  readonly group: string;
  readonly confidence: number;
  readonly sides: readonly DisputeSideRow[];
}

/** A side of it. */
export interface DisputeSideRow {
  readonly text: number;
  readonly sentence: number;
  readonly marks: readonly Span[];
  readonly words: string;
}

/** How many figures, times and names the texts tell, and how they stand; `alone` by text. */
export interface CountsRow {
  readonly agree: number;
  readonly differ: number;
  readonly alone: readonly number[];
}

/** More meetings or matches than these are left out: all travel from the worker to the page. */
export const MOST_ROWS = 20_000;

/**
 * Reads the facts of some texts.
 *
 * @param now milliseconds from any origin
 */
export function factsRun(texts: readonly SourceText[], now: () => number): FactsRun {
  const begin = now();
  const read = engineFacts(texts);
  const ms = now() - begin;
  const { documents, positions, compared } = read;
  const ids = new Map<Fact, number>();
  const facts: FactRow[] = [];
  for (const at of inGivenOrder(positions))
    for (const sentence of read.sentences[at]!)
      for (const fact of sentence?.facts ?? []) {
        ids.set(fact, facts.length);
        facts.push(factRow(fact, sentence!, facts.length, positions[at]!));
      }
  const disputes = compared.disputes.map((dispute, index) => disputeRow(dispute, index, read));
  const all = read.pairs.flatMap(({ matches }) => matches).sort(byLikelihood);
  const joined = joinedEntities(read);
  const met = meetingRows(read, all);
  const counts = compared.told && countTold(compared.told, documents.length);
  const kept = all.slice(0, MOST_ROWS);
  const matches = kept.map((match, index) => matchRow(match, index, ids, compared.disputes));
  return {
    texts: inGivenOrder(positions).map((at) =>
      textRow(documents[at]!, read.sentences[at]!, ids, joined[at]!),
    ),
    facts,
    meetings: met.slice(0, MOST_ROWS).map((row, index) => ({ index, ...row })),
    matches,
    evidence: Float64Array.from(kept.flatMap(({ pair }) => pair.evidence)),
    leftOut: { meetings: Math.max(0, met.length - MOST_ROWS), matches: all.length - kept.length },
    disputes,
    counts: counts && { ...counts, alone: inGivenOrder(positions).map((at) => counts.alone[at]!) },
    ms,
  };
}

/** Indices of the documents in the order of the texts given. */
function inGivenOrder(positions: readonly number[]): number[] {
  return positions.map((_, position) => positions.indexOf(position));
}

function byLikelihood(x: EngineMatch, y: EngineMatch): number {
  return (y.probability ?? -1) - (x.probability ?? -1) || y.closeness - x.closeness;
}

function textRow(
  document: Document,
  sentences: EngineFacts['sentences'][number],
  ids: ReadonlyMap<Fact, number>,
  joined: readonly (readonly EntityPlace[])[],
): TextRow {
  const belongings = entitiesOfFacts(document);
  const ofEntity = new Map<EntityChain, { id: number; how: Belonging }[]>();
  for (const fact of sentences.flatMap((sentence) => sentence?.facts ?? []))
    for (const [chain, how] of belongings(fact)) {
      const belonging = { id: ids.get(fact)!, how };
      const list = ofEntity.get(chain);
      if (list === undefined) ofEntity.set(chain, [belonging]);
      else list.push(belonging);
    }
  const { chains } = document.entities;
  return {
    text: document.text,
    language: document.language,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    entities: entityRows(document.entities, document.text).map((row) => ({
      ...row,
      joined: joined[row.index]!,
      facts: ofEntity.get(chains[row.index]!) ?? [],
    })),
  };
}

/** By document and chain: the other chains of one key with it, by text as given. */
function joinedEntities({ entities, positions }: EngineFacts): EntityPlace[][][] {
  const known = new Map<string, EntityPlace[]>();
  for (const at of inGivenOrder(positions))
    for (const [index, key] of entities[at]!.entries()) {
      const place = { text: positions[at]!, index };
      const list = known.get(key);
      if (list === undefined) known.set(key, [place]);
      else list.push(place);
    }
  return entities.map((keys, at) =>
    keys.map((key, index) =>
      known.get(key)!.filter((place) => place.text !== positions[at] || place.index !== index),
    ),
  );
}

function meetingRows(
  { pairs, positions }: EngineFacts,
  all: readonly EngineMatch[],
): Omit<MeetingRow, 'index'>[] {
  const keyOf = (...numbers: readonly number[]) => numbers.join(' ');
  const found = new Map<string, { count: number; likeliest: number }>();
  for (const {
    pair: { a, b },
    probability,
  } of all) {
    const key = keyOf(a.text, b.text, a.sentence, b.sentence);
    const { count, likeliest } = found.get(key) ?? { count: 0, likeliest: 0 };
    found.set(key, { count: count + 1, likeliest: Math.max(likeliest, probability ?? 0) });
  }
  return pairs
    .flatMap(({ a: textA, b: textB, meetings }) =>
      meetings.map(({ a, b, near, numbers }) => {
        const { count = 0, likeliest = 0 } = found.get(keyOf(textA, textB, a, b)) ?? {};
        return {
          textA: positions[textA]!,
          textB: positions[textB]!,
          a,
          b,
          near,
          numbers,
          matches: count,
          likeliest,
        };
      }),
    )
    .sort((x, y) => y.likeliest - x.likeliest || y.matches - x.matches || Number(y.near) - Number(x.near));
}

function matchRow(
  match: EngineMatch,
  index: number,
  ids: ReadonlyMap<Fact, number>,
  disputes: readonly Dispute[],
): MatchRow {
  const { pair, probability, least, closeness } = match;
  const { a, b, contrast } = pair;
  const { aspect, relation, why, distance, marks } = contrast;
  const spansOf = (fact: Fact, spans: readonly Span[] = []) =>
    (spans.length > 0 ? spans : [fact]).map(({ start, end }) => ({ start, end }));
  const row = {
    index,
    a: ids.get(a)!,
    b: ids.get(b)!,
    group: a.group === b.group ? a.group : `${a.group} / ${b.group}`,
    aspect,
    relation,
    why,
    distance,
    probability,
    least,
    closeness,
    marks: { a: spansOf(a, marks?.a), b: spansOf(b, marks?.b) },
  };
  return { ...row, outcome: outcomeOf(match, row.marks, disputes) };
}

const NO_OUTCOME: Outcome = { kind: 'none', dispute: -1 };

function outcomeOf(
  { pair: { a, b, contrast }, probability, least, isWording }: EngineMatch,
  marks: MatchRow['marks'],
  disputes: readonly Dispute[],
): Outcome {
  if (probability === null) return NO_OUTCOME;
  const holds = ({ sides }: Dispute, fact: Fact) =>
    sides.some(({ fact: side }) => side.text === fact.text && side.start === fact.start && side.end === fact.end); // prettier-ignore
  const own = disputes.findIndex(
    (dispute) => dispute.aspect === contrast.aspect && holds(dispute, a) && holds(dispute, b),
  );
  if (own >= 0) return { kind: 'dispute', dispute: own };
  if (isWording) return { kind: 'wording', dispute: -1 };
  if (probability < least) return { kind: 'unlikely', dispute: -1 };
  const touches = ({ sides }: Dispute, text: number, spans: readonly Span[]) =>
    sides.some(
      (side) =>
        side.fact.text === text &&
        side.marks.some((mark) => spans.some(({ start, end }) => start < mark.end && mark.start < end)),
    );
  const taken = disputes.findIndex(
    (dispute) =>
      (touches(dispute, a.text, marks.a) && dispute.sides.some(({ fact }) => fact.text === b.text)) ||
      (touches(dispute, b.text, marks.b) && dispute.sides.some(({ fact }) => fact.text === a.text)),
  );
  return taken >= 0 ? { kind: 'place in dispute', dispute: taken } : NO_OUTCOME;
}

function disputeRow(
  { aspect, why, group, confidence, sides }: Dispute,
  index: number,
  { documents, positions }: EngineFacts,
): DisputeRow {
  return {
    index,
    aspect,
    why,
    group,
    confidence,
    sides: sides
      .map(({ fact, marks }) => ({
        text: positions[fact.text]!,
        sentence: fact.sentence,
        marks: marks.map(({ start, end }) => ({ start, end })),
        words: printed(documents[fact.text]!.text, marks),
      }))
      .sort((x, y) => x.text - y.text),
  };
}

/** Marked words in a line, with dots where others stand between them. */
function printed(text: string, marks: readonly Span[]): string {
  return marks
    .map(({ start, end }, at) => {
      const before = marks[at - 1];
      const isFar = before !== undefined && text.slice(before.end, start).trim() !== '';
      return `${isFar ? '… ' : ''}${text.slice(start, end)}`;
    })
    .join(' ');
}

import { analyse } from '../../../engine/analysis/analyse.ts';
import type { Document } from '../../../engine/analysis/document.ts';
import { canonicalOrder } from '../../../engine/canonical-order.ts';
import type { FactSentence } from '../../../engine/facts/fact.ts';
import { compareFacts, type ComparedFacts } from '../../../engine/facts/index.ts';
import {
  closenessOf,
  factPairsOf,
  isCompatible,
  type WeighedPair,
} from '../../../engine/facts/matching/fact-pairs.ts';
import { FactReader } from '../../../engine/facts/matching/fact-reader.ts';
import { meetingsOf } from '../../../engine/facts/matching/meetings.ts';
import { EVIDENCE } from '../../../engine/facts/matching/pair-features.ts';
import { logOdds, probability } from '../../../engine/facts/matching/trees.ts';
import { PAIR_TREES } from '../../../engine/facts/matching/weights.ts';
import { linkTexts } from '../../../engine/link-texts.ts';
import type { SourceText } from '../../../engine/types.ts';

/**
 * All that the page takes from the engine's facts; a signature that changes there is mended here alone. Texts stand in the order in which
 * the engine works on them.
 */
export interface EngineFacts {
  readonly documents: readonly Document[];
  /** Of every document its place among the texts given. */
  readonly positions: readonly number[];
  /** By document, every sentence; null in a language without a grammar. */
  readonly sentences: readonly (readonly (FactSentence | null)[])[];
  readonly pairs: readonly TextPairFacts[];
  readonly compared: ComparedFacts;
}

/** What two texts have to do with each other, by index of the documents. */
export interface TextPairFacts {
  readonly a: number;
  readonly b: number;
  readonly meetings: readonly EngineMeeting[];
  readonly matches: readonly EngineMatch[];
}

/** Two sentences that meet, and what is known of it, by name. */
export interface EngineMeeting {
  readonly a: number;
  readonly b: number;
  readonly numbers: Readonly<Record<string, number>>;
}

/** Two facts that are held against each other. */
export interface EngineMatch {
  readonly pair: WeighedPair;
  /** 0..1; the trees are asked about values alone that cannot both be true, so null for any other. */
  readonly probability: number | null;
  readonly closeness: number;
}

/** Reads texts and compares their facts as `compare` does. */
export function engineFacts(texts: readonly SourceText[]): EngineFacts {
  const canonical = texts
    .map((source, position) => ({ source, position }))
    .sort((x, y) => canonicalOrder(x.source, y.source));
  const documents = canonical.map(({ source }) => analyse(source));
  const expired = () => false;
  const linked = linkTexts(documents, { pins: [], expired });
  const reader = new FactReader(linked);
  return {
    documents,
    positions: canonical.map(({ position }) => position),
    sentences: documents.map(({ sentences }, text) =>
      sentences.map(({ index }) => reader.sentence(text, index)),
    ),
    pairs: linked.paired.map(({ a, b }, which) => ({
      a,
      b,
      meetings: meetingsOf(linked, which, expired).map(({ a, b, ...known }) => ({
        a,
        b,
        // Yes is 1, no 0.
        numbers: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, Number(value)])),
      })),
      matches: factPairsOf(linked, which, reader).map((pair) => ({
        pair,
        probability: isCompatible(pair.contrast.relation)
          ? null
          : probability(logOdds(PAIR_TREES, pair.evidence)),
        closeness: closenessOf(pair),
      })),
    })),
    compared: compareFacts(linked),
  };
}

export { EVIDENCE as EVIDENCE_NAMES, logOdds, PAIR_TREES };

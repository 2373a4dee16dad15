import { analyse } from '../../../engine/analysis/analyse.ts';
import type { Document } from '../../../engine/analysis/document.ts';
import { canonicalOrder } from '../../../engine/canonical-order.ts';
import type { FactSentence } from '../../../engine/facts/fact.ts';
import { isDispute } from '../../../engine/facts/disputes.ts';
import { isOfOneAct } from '../../../engine/facts/one-act.ts';
import { isOfOneSlot } from '../../../engine/facts/one-slot.ts';
import { compareFacts, type ComparedFacts } from '../../../engine/facts/index.ts';
import { leastLikelihood } from '../../../engine/facts/least-likelihood.ts';
import { isCompatible } from '../../../engine/facts/contrast/contrast.ts';
import { factPairsOf, type WeighedPair } from '../../../engine/facts/matching/fact-pairs.ts';
import { EntityAlignment } from '../../../engine/facts/matching/entity-alignment.ts';
import { FactReader } from '../../../engine/facts/matching/fact-reader.ts';
import { likelihoodOf } from '../../../engine/facts/matching/likelihood.ts';
import { meetingsOf } from '../../../engine/facts/matching/meetings.ts';
import { EVIDENCE } from '../../../engine/facts/matching/evidence-names.ts';
import { PAIR_REGRESSION, PAIR_TREES } from '../../../engine/facts/matching/weights.ts';
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
  /** By document, of every chain of it what it is called by in all texts: chains with one key are one entity. */
  readonly entities: readonly (readonly string[])[];
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
  /** All their facts are held against each other, else those of the narrow kinds only. */
  readonly near: boolean;
  readonly numbers: Readonly<Record<string, number>>;
}

/** Two facts that are held against each other. */
export interface EngineMatch {
  readonly pair: WeighedPair;
  /** 0..1; only values that cannot both be true are weighed, so null for any other. */
  readonly probability: number | null;
  /** From which probability on it can be a dispute. */
  readonly least: number;
  /** Whatever its probability, no dispute: a difference in wording alone. */
  readonly isWording: boolean;
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
  const alignment = new EntityAlignment(documents);
  const sentencesOf = (text: number) => documents[text]!.sentences.length;
  return {
    documents,
    positions: canonical.map(({ position }) => position),
    sentences: documents.map(({ sentences }, text) =>
      sentences.map(({ index }) => reader.sentence(text, index)),
    ),
    entities: documents.map(({ entities }, text) =>
      entities.chains.map(({ index }) => alignment.ofChain(text, index)),
    ),
    pairs: linked.paired.map(({ a, b }, which) => ({
      a,
      b,
      meetings: meetingsOf(linked, which, expired).map(({ a, b, near, ...numbers }) => ({
        a,
        b,
        near,
        numbers,
      })),
      matches: factPairsOf(linked, which, reader).map((pair) => ({
        pair,
        probability: isCompatible(pair.contrast.relation) ? null : likelihoodOf(pair.evidence),
        least: leastLikelihood(pair.contrast, Math.min(sentencesOf(a), sentencesOf(b)), {
          oneAct: isOfOneAct(pair, linked),
          oneSlot: isOfOneSlot(pair),
        }),
        isWording: !isCompatible(pair.contrast.relation) && !isDispute(pair.contrast),
        closeness: pair.closeness,
      })),
    })),
    compared: compareFacts(linked),
  };
}

export { EVIDENCE as EVIDENCE_NAMES, likelihoodOf, PAIR_REGRESSION, PAIR_TREES };

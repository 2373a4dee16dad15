import { analyse } from '../../engine/analysis/analyse.ts';
import { canonicalOrder } from '../../engine/canonical-order.ts';
import { isDispute, tiesOf } from '../../engine/facts/disputes.ts';
import {
  confidenceEvidence,
  logOddsOf,
  SHARE_OF_LIKELIHOOD,
} from '../../engine/facts/matching/confidence.ts';
import { FactReader } from '../../engine/facts/matching/fact-reader.ts';
import { factPairsOf, type WeighedPair } from '../../engine/facts/matching/fact-pairs.ts';
import { likelihoodOf } from '../../engine/facts/matching/likelihood.ts';
import { leastLikelihood } from '../../engine/facts/least-likelihood.ts';
import { ruleOf } from '../../engine/findings/detectors/disputed-facts.ts';
import { findingId } from '../../engine/findings/finding-id.ts';
import { RULES } from '../../engine/findings/registry.ts';
import type { Document } from '../../engine/analysis/document.ts';
import { linkTexts } from '../../engine/link-texts.ts';
import { jsonLines } from '../evaluation-data.ts';
import { JUDGED_NEWS } from '../facts/judged-news.ts';
import { longestReports, type Report } from '../facts/news.ts';
import { halfOfTopic, type Half } from '../facts/split.ts';
import type { Counted } from './confidence.ts';

/** A pair of facts of two real reports that a reader judged. */
export interface JudgedPair extends Counted {
  readonly topic: string;
  readonly half: Half;
  /** Whether it passes the bar from which on differences are told. */
  readonly told: boolean;
}

interface JudgedPlace {
  readonly docs: readonly [string, string];
  readonly a: string;
  readonly b: string;
  readonly marked: readonly [string, string];
  readonly label: 'worth' | 'minor' | 'equal' | 'other' | 'noise';
}

/** Less likely pairs are never told. */
const LEAST = 0.12;

/**
 * The pairs of facts of real reports on which a reader's word is known: told as a finding that was judged, or at a place that was. The same two
 * sentences are counted once.
 */
export function judgedPairs(): JudgedPair[] {
  const labels = new Map(JUDGED_NEWS.map(([id, , label]) => [id, label]));
  const places = new Map<string, JudgedPlace[]>();
  for (const place of jsonLines<JudgedPlace>('facts', 'news_findings.jsonl')) {
    const key = [...place.docs].sort().join(' ');
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  const known = new Map<string, JudgedPair>();
  for (const reports of longestReports(undefined)) {
    // Read once: a report stands in four pairs.
    const documents = reports.map(documentOf);
    for (const [at, one] of documents.entries())
      for (const other of documents.slice(at + 1)) {
        const both = [one, other].sort(canonicalOrder);
        for (const [key, pair] of pairsOf(reports[0]!.topic, both, labels, places))
          if (!known.has(key)) known.set(key, pair);
      }
  }
  return [...known.values()];
}

type Labels = ReadonlyMap<string, JudgedPlace['label']>;

function documentOf({ doc, sentences }: Report): Document {
  return analyse({ id: doc, text: sentences.map(({ text }) => text).join('\n\n'), language: 'en' });
}

function pairsOf(
  topic: string,
  documents: readonly Document[],
  labels: Labels,
  places: ReadonlyMap<string, readonly JudgedPlace[]>,
): [string, JudgedPair][] {
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  const sentences = Math.min(...documents.map((document) => document.sentences.length));
  const here =
    places.get(
      documents
        .map(({ id }) => id)
        .sort()
        .join(' '),
    ) ?? [];
  return factPairsOf(linked, 0, new FactReader(linked)).flatMap((pair): [string, JudgedPair][] => {
    if (!isDispute(pair.contrast)) return [];
    const likely = likelihoodOf(pair.evidence);
    if (likely < LEAST) return [];
    const label = labels.get(idOf(pair, documents)) ?? labelOfPlace(pair, documents, here);
    if (label === undefined) return [];
    const key = JSON.stringify([pair.contrast.aspect, ...sidesOf(pair, documents).map(({ sentence, marks }) => [sentence, marks]).sort()]); // prettier-ignore
    return [
      [
        key,
        {
          topic,
          half: halfOfTopic(topic),
          told: likely >= leastLikelihood(pair.contrast, sentences, tiesOf(pair, linked)),
          evidence: confidenceEvidence(pair),
          offset: SHARE_OF_LIKELIHOOD * logOddsOf(likely),
          worth: label === 'worth',
        },
      ],
    ];
  });
}

/** The id of the finding that would tell of the pair. */
function idOf({ a, b, contrast }: WeighedPair, documents: readonly Document[]): string {
  const rule = ruleOf({ ...contrast, group: a.group });
  const witnesses = [a, b].map(({ text, sentence }) => {
    const { start, end } = documents[text]!.sentences[sentence]!;
    return { text, start, end };
  });
  return findingId({ type: RULES[rule].type, rule, witnesses }, { documents });
}

function sidesOf({ a, b, contrast }: WeighedPair, documents: readonly Document[]) {
  return ([['a', a], ['b', b]] as const).map(([side, fact]) => {
    const { id, text, sentences } = documents[fact.text]!;
    const { start, end } = sentences[fact.sentence]!;
    const marks = contrast.marks?.[side] ?? [];
    return {
      id,
      sentence: text.slice(start, end),
      marks: (marks.length > 0 ? marks : [fact]).map((span) => text.slice(span.start, span.end)),
    };
  }); // prettier-ignore
}

/** What was said of a place that both sides touch; worth where one of several is. */
function labelOfPlace(
  pair: WeighedPair,
  documents: readonly Document[],
  places: readonly JudgedPlace[],
): JudgedPlace['label'] | undefined {
  const sides = sidesOf(pair, documents);
  const found = places.filter(({ docs, a, b, marked }) =>
    sides.every(({ id, sentence, marks }) => {
      const [judged, words] = id === docs[0] ? [a, marked[0]] : [b, marked[1]];
      const isSentence = sentence.includes(judged) || judged.includes(sentence);
      return isSentence && words !== '' && marks.some((mark) => words.includes(mark) || mark.includes(words));
    }),
  );
  return (found.find(({ label }) => label === 'worth') ?? found[0])?.label;
}

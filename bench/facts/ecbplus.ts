import { analyse } from '../../engine/analysis/analyse.ts';
import { canonicalOrder } from '../../engine/canonical-order.ts';
import { FactReader } from '../../engine/facts/matching/fact-reader.ts';
import { MatchStrength, type SentencePlace } from '../../engine/facts/matching/match-strength.ts';
import { sentenceShare } from '../../engine/lexicon/frequency.ts';
import { Vocabulary, weigh } from '../../engine/link/features.ts';
import { jsonLines } from '../evaluation-data.ts';
import { grouped } from '../findings/grouped.ts';
import { areaUnderCurve } from '../quality/score.ts';
import { cosine, TfIdf } from '../quality/tf-idf.ts';
import type { Asked, Count, FactSet, Outcome } from './set.ts';
import { halfOfTopic, type Half } from './split.ts';

interface Report {
  readonly topic: string;
  readonly story: string;
  readonly doc: string;
  readonly sentences: readonly {
    readonly text: string;
    /** Only then are all its mentions labelled. */
    readonly annotated: boolean;
    readonly mentions: readonly { readonly kind: string; readonly id: string }[];
  }[];
}

/** Two sentences of different reports of one topic: of one event, of a like event's story, or of one story and no common event. */
export interface EventPair {
  readonly half: Half;
  readonly stand: 'event' | 'like event' | 'story';
  /** As `MatchStrength` takes it. */
  readonly evidence: readonly number[];
  readonly strength: number;
  /** The plain baseline: cosine of TF-IDF vectors. */
  readonly plain: number;
}

/** All pairs of annotated sentences of different reports, topic by topic, each topic's reports in one comparison. */
export function eventPairs(half: Half | undefined): EventPair[] {
  const reports = jsonLines<Report>('align', 'ecbplus.jsonl');
  const model = new TfIdf(reports.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  return [...grouped(reports, ({ topic }) => topic).values()]
    .filter(([first]) => half === undefined || halfOfTopic(first!.topic) === half)
    .flatMap((of) => pairsOfTopic(of, model));
}

interface Annotated extends SentencePlace {
  readonly story: string;
  readonly events: ReadonlySet<string>;
  readonly vector: ReadonlyMap<string, number>;
}

function pairsOfTopic(reports: readonly Report[], model: TfIdf): EventPair[] {
  const byId = new Map(reports.map((report) => [report.doc, report]));
  const documents = reports
    .map(({ doc, sentences }) => ({
      id: doc,
      text: sentences.map(({ text }) => text).join('\n\n'),
      language: 'en',
    }))
    .sort(canonicalOrder)
    .map((text) => analyse(text));
  const vocabulary = new Vocabulary(documents);
  const features = documents.map((document) => vocabulary.featuresOf(document));
  const weights = weigh(features, vocabulary, (term) => sentenceShare(term, 'en'), documents[0]!.groupsOf);
  const linked = { documents, features, weights };
  const strength = new MatchStrength(linked, new FactReader(linked));
  const annotated = documents.flatMap((document, text): Annotated[] => {
    const { story, sentences } = byId.get(document.id)!;
    let start = 0;
    return sentences.flatMap((sentence): Annotated[] => {
      const [from, to] = [start, start + sentence.text.length];
      start = to + 2;
      const inside = document.sentences.filter((one) => one.start < to && one.end > from);
      const longest = [...inside].sort((x, y) => y.end - y.start - (x.end - x.start))[0];
      if (!sentence.annotated || longest === undefined) return [];
      const events = sentence.mentions.filter(({ kind }) => kind === 'event').map(({ id }) => id);
      return [
        {
          text,
          sentence: longest.index,
          story,
          events: new Set(events),
          vector: model.vector(sentence.text),
        },
      ];
    });
  });
  const half = halfOfTopic(reports[0]!.topic);
  return annotated.flatMap((a, at) =>
    annotated.slice(at + 1).flatMap((b): EventPair[] => {
      if (a.text === b.text) return [];
      const evidence = strength.evidence(a, b);
      if (evidence === null) return [];
      const shares = [...a.events].some((id) => b.events.has(id));
      return [
        {
          half,
          stand: shares ? 'event' : a.story === b.story ? 'story' : 'like event',
          evidence,
          strength: strength.between(a, b) ?? 0,
          plain: cosine(a.vector, b.vector),
        },
      ];
    }),
  );
}

const AGAINST = [
  { stand: 'like event', name: 'against a like event' },
  { stand: 'story', name: 'against the same story' },
] as const;

function run({ half }: Asked): Outcome {
  const pairs = eventPairs(half);
  const counts: Count[] = [];
  for (const part of half === undefined ? ([null, 'tuning', 'kept'] as const) : [half]) {
    const those = pairs.filter((pair) => part === null || pair.half === part);
    for (const { stand, name } of AGAINST)
      for (const [measure, valueOf] of [
        [name, ({ strength }: EventPair) => strength],
        [`${name}, TF-IDF`, ({ plain }: EventPair) => plain],
      ] as const) {
        const value = areaUnderCurve(
          those
            .filter((pair) => pair.stand === 'event' || pair.stand === stand)
            .map((pair) => ({ score: valueOf(pair), positive: pair.stand === 'event' })),
        );
        counts.push({ measure, half: part, value, shown: value.toFixed(3) });
      }
  }
  return { judgements: [], counts, told: [], misses: [] };
}

/**
 * Whether the strength of a match tells sentences that share an event from those of a like event and from others of the same story: areas
 * under the curve. Its weights are learned from the tuning half alone.
 */
export const ecbplus: FactSet = {
  name: 'ecbplus',
  divided: true,
  measures: [
    { name: 'against a like event', before: '', target: '.85' },
    { name: 'against a like event, TF-IDF', before: '', target: '' },
    { name: 'against the same story', before: '', target: '.78' },
    { name: 'against the same story, TF-IDF', before: '', target: '' },
  ],
  run,
};

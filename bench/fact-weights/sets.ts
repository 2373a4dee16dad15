import type { SourceText, Span } from '../../engine/index.ts';
import { jsonLines } from '../evaluation-data.ts';
import { stories, type Quoted, type Story } from '../facts/clusters.ts';
import { everydayPairs } from '../facts/everyday.ts';
import { ownPairs, ownQuadruples, ownStories } from '../facts/own-accounts.ts';
import type { FactPair } from '../facts/pairs.ts';
import { quadruplePairs } from '../facts/quadruples.ts';
import { halfOfTopic, type Half } from '../facts/split.ts';
import { examplesOf, type Example, type Label } from './examples.ts';

/** Examples of one set, and how much each counts beside those of the others. */
export interface ExampleSet {
  readonly name: string;
  readonly weight: number;
  readonly examplesOf: (half: Half) => Example[];
}

/** All sets with labels; the planted ones have enough discrepancies to learn from, the real reports keep the rest quiet. */
export const SETS: readonly ExampleSet[] = [
  { name: 'clusters', weight: 1, examplesOf: (half) => ofStories(stories(), half) },
  { name: 'everyday', weight: 1, examplesOf: (half) => ofPairs(everydayPairs(), half) },
  { name: 'quadruples', weight: 0.5, examplesOf: (half) => ofPairs(quadruplePairs(), half) },
  { name: 'own stories', weight: 1, examplesOf: (half) => sampled(ofStories(ownStories(), half)) },
  { name: 'own pairs', weight: 1, examplesOf: (half) => ofPairs(ownPairs(), half) },
  { name: 'own quadruples', weight: 0.5, examplesOf: (half) => ofPairs(ownQuadruples(), half) },
  { name: 'real reports', weight: 0.3, examplesOf: ofReports },
  { name: 'real sentences', weight: 0.5, examplesOf: ofSentences },
];

function ofStories(all: readonly Story[], half: Half): Example[] {
  return all
    .filter((story) => story.half === half)
    .flatMap(({ texts, labels }) => {
      const labelOf = (worth: boolean, category: string, { texts: ids, quotes }: Quoted): Label => ({
        category,
        worth,
        at: new Map(
          ids.map((id, at) => [id, placesOf(texts.find((text) => text.id === id)!.text, quotes[at]!)]),
        ),
      });
      return examplesOf(
        texts,
        [
          ...labels.planted.map((entry) => labelOf(true, entry.category, entry)),
          ...labels.innocent.map((entry) => labelOf(false, 'innocent', entry)),
        ],
        1,
      );
    });
}

/** Differences inside quotations are told by rules of their own. */
function ofPairs(pairs: readonly FactPair[], half: Half): Example[] {
  return pairs
    .filter((pair) => pair.half === half && !pair.category.startsWith('quote.'))
    .flatMap(({ a, b, language, category, words }) => {
      const texts = [
        { id: 'a', text: a, language },
        { id: 'b', text: b, language },
      ];
      const labels: Label[] =
        words === null
          ? []
          : [
              {
                category,
                worth: true,
                at: new Map([
                  ['a', placesOf(a, words[0])],
                  ['b', placesOf(b, words[1])],
                ]),
              },
            ];
      return examplesOf(texts, labels, 1);
    });
}

/** Of the pairs of reports every second one: they have far more sentences than the other sets together. */
const EVERY = 2;
/** Of pairs of facts that no label touches one in so many is learned from, where there are very many. */
const SAMPLED = 4;
/** A pair of facts that nobody judged is most likely no discrepancy, but may be one. */
const UNJUDGED = 0.5;

interface JudgedPlace {
  readonly story: string;
  readonly docs: readonly [string, string];
  readonly a: string;
  readonly b: string;
  readonly marked: readonly [string, string];
  readonly label: 'worth' | 'minor' | 'equal' | 'other' | 'noise';
  readonly category: string;
}

interface Report {
  readonly doc: string;
  readonly sentences: readonly { readonly text: string }[];
}

function ofReports(half: Half): Example[] {
  const reports = new Map(jsonLines<Report>('align', 'ecbplus.jsonl').map((report) => [report.doc, report]));
  const byDocuments = new Map<string, JudgedPlace[]>();
  for (const row of jsonLines<JudgedPlace>('facts', 'news_findings.jsonl')) {
    const key = row.docs.join(' ');
    byDocuments.set(key, [...(byDocuments.get(key) ?? []), row]);
  }
  return [...byDocuments.values()].flatMap((rows, at) => {
    const [first] = rows;
    const [one, other] = first!.docs.map((doc) => reports.get(doc));
    if (at % EVERY !== 0 || one === undefined || other === undefined || halfOfTopic(first!.story) !== half)
      return [];
    const texts = [one, other].map(({ sentences }, side): SourceText => ({
      id: side === 0 ? 'a' : 'b',
      text: sentences.map(({ text }) => text).join('\n\n'),
      language: 'en',
    }));
    const labels = rows.map((row): Label => ({
      category: row.category === '' ? row.label : row.category,
      worth: row.label === 'worth',
      at: new Map([
        ['a', placesWithin(texts[0]!.text, row.a, row.marked[0])],
        ['b', placesWithin(texts[1]!.text, row.b, row.marked[1])],
      ]),
    }));
    return sampled(examplesOf(texts, labels, UNJUDGED));
  });
}

/** The same places with nothing around their two sentences, as the benches and a reader of excerpts ask for them. */
function ofSentences(half: Half): Example[] {
  return jsonLines<JudgedPlace>('facts', 'news_findings.jsonl')
    .filter(({ story, category }) => halfOfTopic(story) === half && !category.startsWith('quote.'))
    .flatMap(({ a, b, marked, label, category }) =>
      examplesOf(
        [
          { id: 'a', text: a, language: 'en' },
          { id: 'b', text: b, language: 'en' },
        ],
        [
          {
            category: label === 'worth' ? category : label,
            worth: label === 'worth',
            at: new Map([
              ['a', placesOf(a, marked[0])],
              ['b', placesOf(b, marked[1])],
            ]),
          },
        ],
        1,
      ),
    );
}

/** All examples with a label, and of the others one in so many, which counts for all. */
function sampled(examples: readonly Example[]): Example[] {
  return examples.flatMap((example, index) => {
    if (example.label >= 0) return [example];
    return index % SAMPLED === 0 ? [{ ...example, weight: SAMPLED * example.weight }] : [];
  });
}

/** Everywhere these words stand; the whole text for none. */
function placesOf(text: string, words: string): Span[] {
  if (words === '') return [{ start: 0, end: text.length }];
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

function placesWithin(text: string, sentence: string, words: string): Span[] {
  const from = text.indexOf(sentence);
  if (from < 0) return [];
  return placesOf(sentence, words).map(({ start, end }) => ({ start: from + start, end: from + end }));
}

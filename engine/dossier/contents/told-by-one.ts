import type { ComparedFact, Finding, Span } from '../../types.ts';
import type { Dossier } from '../dossier.ts';
import { heading, paragraph, text, type Block, type Part } from './blocks.ts';
import {
  counted,
  namedSentence,
  quotationOf,
  quotationsOf,
  wholeSentences,
  type CitedSource,
} from './cited-sources.ts';

/** So many sentences of a source are quoted in a file for an editor; the rest is counted. */
const MOST_SENTENCES = 8;

/**
 * What one source says and no other: its figures, times and names with the sentences they stand in, those with the most of them first,
 * and what a rule found to be left out elsewhere. Null where there is nothing to tell.
 */
export function toldByOnePart(dossier: Dossier, cited: readonly CitedSource[], all: boolean): Part | null {
  const { comparison } = dossier;
  const omissions = comparison.findings.filter(({ type }) => type === 'omission');
  const blocks = cited.flatMap((source) => toldBy(source, comparison.facts, all));
  if (blocks.length + omissions.length === 0) return null;
  return {
    name: 'told-by-one',
    blocks: [
      heading(1, 'What only one source says'),
      ...(blocks.length === 0
        ? []
        : [
            paragraph(
              text(
                'Figures, times and names that the program found in no other of the texts, in bold, with the sentences they stand in.',
              ),
            ),
          ]),
      ...omissions.flatMap((finding) => omission(finding, cited)),
      ...blocks,
    ],
  };
}

const omission = (finding: Finding, cited: readonly CitedSource[]): Block[] => [
  paragraph(text(namedSentence(finding, cited))),
  ...quotationsOf(finding.places, cited),
];

function toldBy(cited: CitedSource, facts: readonly ComparedFact[], all: boolean): Block[] {
  const sentences = new Map<number, { span: Span; values: Span[] }>();
  for (const { standing, places } of facts) {
    const place = places[0];
    if (standing !== 'alone' || places.length !== 1 || place?.source !== cited.source.id) continue;
    const span = wholeSentences(cited, place);
    const sentence = sentences.get(span.start) ?? { span, values: [] };
    sentence.values.push(place.value);
    sentences.set(span.start, sentence);
  }
  if (sentences.size === 0) return [];
  const most = all ? sentences.size : MOST_SENTENCES;
  const shown = [...sentences.values()]
    .sort((a, b) => b.values.length - a.values.length || a.span.start - b.span.start)
    .slice(0, most)
    .sort((a, b) => a.span.start - b.span.start);
  const rest = sentences.size - shown.length;
  return [
    heading(2, `Only in ${cited.name}`),
    ...shown.map(({ span, values }) => quotationOf(cited, span, values)),
    ...(rest === 0
      ? []
      : [paragraph(text(`And ${counted(rest, 'more sentence')} with figures, times or names of its own.`))]),
  ];
}

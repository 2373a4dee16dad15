import { readHeadLines } from '../../text/head-lines.ts';
import type { Comparison, Finding, Span } from '../../types.ts';
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
import { isEndOfName } from './end-of-name.ts';
import { isInImprint } from './imprint-lines.ts';
import { disputedValues, isToldInDispute } from './told-in-dispute.ts';

/** So many sentences of a source are quoted in a file for an editor; the rest is counted. */
const MOST_SENTENCES = 8;

/**
 * What one source says and no other: its figures, times and names with the sentences they stand in, those with the most of them first,
 * and what a rule found to be left out elsewhere. Null where there is nothing to tell.
 */
export function toldByOnePart(dossier: Dossier, cited: readonly CitedSource[], all: boolean): Part | null {
  const { comparison } = dossier;
  const omissions = comparison.findings.filter(({ type }) => type === 'omission');
  const texts = cited.map(({ source }) => ` ${bare(source.text)} `);
  const blocks = cited.flatMap((source, at) => toldBy(source, comparison, all, texts.toSpliced(at, 1)));
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
      ...blocks,
      ...(omissions.length === 0
        ? []
        : [
            // Below what one source alone says, and no part of it: of three texts two may tell it.
            ...(blocks.length === 0 && cited.length < 3 ? [] : [heading(2, 'Left out by one')]),
            ...omissions.flatMap((finding) => omission(finding, cited)),
          ]),
    ],
  };
}

/** Words alone, in small letters, with one space between them. */
const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** "all 214 passengers" are 214 passengers. */
const FRAMED = /^(?:all|the|some|about|around|nearly|almost|more than|at least|a|an|its|their|his|her) /;

/** Whether words stand in one of some texts as they are; `others` as {@link bare} makes them, with a space at both ends. */
const standsIn = (words: string, others: readonly string[]) =>
  others.some((text) => text.includes(` ${bare(words).replace(FRAMED, '')} `));

const omission = (finding: Finding, cited: readonly CitedSource[]): Block[] => [
  paragraph(text(namedSentence(finding, cited))),
  ...quotationsOf(finding.places, cited),
];

/** So many paragraphs at the end of a report may say who wrote it. */
const LAST_PARAGRAPHS = 3;

/** The paragraphs at the end that begin with the name of its author and say what they are: "Ann Lee is a reporter for the Post." */
function aboutItsAuthor({ source, outline }: CitedSource): readonly Span[] {
  const author = source.author?.replace(/\s+/g, ' ').trim() ?? '';
  if (author === '') return [];
  return outline.paragraphs.slice(-LAST_PARAGRAPHS).filter(({ start, end }) => {
    const words = source.text.slice(start, end).trimStart();
    return words.startsWith(author) && /^ (?:is|was|writes|covers|reports) /.test(words.slice(author.length));
  });
}

function toldBy(
  cited: CitedSource,
  { facts, findings }: Pick<Comparison, 'facts' | 'findings'>,
  all: boolean,
  others: readonly string[],
): Block[] {
  // By whom and when it was printed stands among the sources.
  const head = readHeadLines(cited.source.text).lines;
  const imprint = aboutItsAuthor(cited);
  const disputed = disputedValues(cited.source, facts, findings, (place) => wholeSentences(cited, place));
  const sentences = new Map<number, { span: Span; values: Span[] }>();
  for (const { standing, places } of facts) {
    const place = places[0];
    if (standing !== 'alone' || places.length !== 1 || place?.source !== cited.source.id) continue;
    if (isEndOfName(cited.source.text, place.value)) continue;
    if (head.some(({ start, end }) => start < place.end && place.start < end)) continue;
    if (imprint.some(({ start, end }) => start < place.end && place.start < end)) continue;
    if (isInImprint(cited.source.text, place.value)) continue;
    // What is disputed is told among the differences.
    if (isToldInDispute(cited.source.text, place.value, disputed)) continue;
    // What no fact of another text answers may stand there all the same, in another connection.
    if (standsIn(cited.source.text.slice(place.value.start, place.value.end), others)) continue;
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

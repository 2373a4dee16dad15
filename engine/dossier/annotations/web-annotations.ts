/** Findings, notes and highlights as W3C Web Annotations in JSON-LD, for programs that annotate. */
import { quoteAt } from '../../versions/index.ts';
import {
  proposalSentence,
  reasonWords,
  verdictWords,
  sourceOfReading,
  type SecondReading,
} from '../../second-reader/index.ts';
import type { Evidence, Span } from '../../types.ts';
import { citedSources, namedSentence, type CitedSource } from '../contents/cited-sources.ts';
import { checkVerbatim } from '../contents/check-verbatim.ts';
import { entriesOf, type Entry, type Judged } from '../contents/entries.ts';
import { proposalEntries, type ProposalEntry } from '../contents/proposal-entries.ts';
import { dossierWithin, sourcesOfInvestigation } from '../contents/investigation-contents.ts';
import {
  isInvestigation,
  type Dossier,
  type DossierAnnotation,
  type DossierSource,
  type InvestigationDossier,
} from '../dossier.ts';

interface Selector {
  readonly type: 'TextQuoteSelector' | 'TextPositionSelector';
  readonly [name: string]: string | number;
}

interface Target {
  readonly type: 'SpecificResource';
  readonly source: string | { readonly id: string; readonly type: 'Text'; readonly format: 'text/plain' };
  readonly selector: readonly Selector[];
}

/** As much of an annotation as is written here. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting' | 'assessing';
  readonly created?: string;
  readonly creator?: { readonly type: 'Person' | 'Software'; readonly name: string };
  readonly body?: readonly {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain' | 'text/markdown';
    readonly purpose: 'describing' | 'commenting' | 'assessing' | 'tagging';
    readonly creator?: { readonly type: 'Person' | 'Software'; readonly name: string };
  }[];
  readonly target: readonly Target[] | string;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A collection (Web Annotation Data Model, W3C 2017, section 5) of everything at a place: each finding with what was judged of it, what a
 * second reader proposes, each note, each highlight. A place is told by its words and those around it, and by UTF-16 offsets into the stored text.
 *
 * @throws {QuotationMismatch} when any quotation differs from its source's text
 */
export function webAnnotations(what: Dossier | InvestigationDossier): string {
  const dossiers = isInvestigation(what)
    ? what.comparisons.map((one) => dossierWithin(one, sourcesOfInvestigation(what)))
    : [what];
  const sources = isInvestigation(what) ? sourcesOfInvestigation(what) : what.sources;
  const findings = dossiers.flatMap((dossier) => {
    checkVerbatim(dossier, { parts: [] });
    const cited = citedSources(dossier);
    const reading = dossier.secondReading ?? null;
    return [
      ...entriesOf(dossier).flatMap((entry) => ofEntry(entry, cited, reading, what.exportedAt)),
      ...proposalEntries(dossier).map((entry) => ofProposal(entry, cited, reading!)),
    ];
  });
  // One finding may stand in several comparisons.
  const distinct = findings.filter(({ id }, at) => findings.findIndex((other) => other.id === id) === at);
  const items = [...distinct, ...(what.annotations ?? []).map((one) => ofAnnotation(one, sources))];
  const collection = {
    '@context': CONTEXT,
    id: `urn:variorum:collection:${encodeURIComponent(what.title)}`,
    type: 'AnnotationCollection',
    label: what.title,
    total: items.length,
    first: {
      id: `urn:variorum:collection:${encodeURIComponent(what.title)}:page:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function ofEntry(
  entry: Entry,
  cited: readonly CitedSource[],
  reading: SecondReading | null,
  created: string,
): WebAnnotation[] {
  const { finding } = entry;
  if (finding === null) return [];
  const said = reading?.verdicts.find((one) => one.finding === finding.id);
  return [
    {
      '@context': CONTEXT,
      id: `urn:variorum:finding:${encodeURIComponent(entry.id)}`,
      type: 'Annotation',
      motivation: 'assessing',
      created,
      body: [
        {
          type: 'TextualBody',
          value: namedSentence(finding, cited),
          format: 'text/plain',
          purpose: 'describing',
        },
        ...(said
          ? [
              textual({
                value: `Second reader: ${verdictWords(said)}. ${reasonWords(said)} (${sourceOfReading(said, reading!)})`,
                format: 'text/plain',
                purpose: 'commenting',
                creator: { type: 'Software', name: reading!.model },
              }),
            ]
          : []),
        ...judgements(entry),
      ],
      target: targetsOf(finding.places, cited),
    },
  ];
}

/** What a second reader proposes, signed by its model. */
function ofProposal(
  entry: ProposalEntry,
  cited: readonly CitedSource[],
  reading: SecondReading,
): WebAnnotation {
  const { proposal } = entry;
  const { model } = reading;
  return {
    '@context': CONTEXT,
    id: `urn:variorum:finding:${encodeURIComponent(proposal.id)}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: proposal.at,
    creator: { type: 'Software', name: model },
    body: [
      textual({
        value: `${proposalSentence(proposal, model)} (${sourceOfReading(proposal, reading)})`,
        format: 'text/plain',
        purpose: 'describing',
      }),
      ...judgements(entry),
    ],
    target: targetsOf(proposal.places, cited),
  };
}

const judgements = ({ verdict, reason, author, opinions }: Judged): Body[] =>
  [{ author, verdict, reason }, ...opinions]
    .filter((one) => one.verdict !== 'open' || one.reason !== '')
    .map((one) =>
      textual({
        value: `${one.verdict}${one.reason === '' ? '' : `: ${one.reason}`}`,
        format: 'text/plain',
        purpose: 'assessing',
        ...(one.author !== '' && { creator: { type: 'Person', name: one.author } }),
      }),
    );

const targetsOf = (places: readonly Evidence[], cited: readonly CitedSource[]): Target[] =>
  places.map((place) => targetOf(cited.find(({ source }) => source.id === place.source)!.source, place));

function ofAnnotation(one: DossierAnnotation, sources: readonly DossierSource[]): WebAnnotation {
  const { id, markdown, tags, places, about, author, createdAt, colour } = one;
  const body: NonNullable<WebAnnotation['body']> = [
    ...(about === null ? [] : [textual({ value: about, format: 'text/plain', purpose: 'describing' })]),
    ...(markdown.trim() === ''
      ? []
      : [textual({ value: markdown, format: 'text/markdown', purpose: 'commenting' })]),
    ...[...tags, ...(colour === null ? [] : [`colour: ${colour}`])].map((tag) =>
      textual({ value: tag, format: 'text/plain', purpose: 'tagging' }),
    ),
  ];
  const targets = places.flatMap((place) => {
    const source = sources.find((other) => other.id === place.source);
    return source === undefined ? [] : [targetOf(source, place)];
  });
  return {
    '@context': CONTEXT,
    id: `urn:variorum:note:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: markdown.trim() === '' ? 'highlighting' : 'commenting',
    created: createdAt,
    ...(author !== '' && { creator: { type: 'Person', name: author } }),
    ...(body.length > 0 && { body }),
    // A free note is about the whole.
    target: targets.length > 0 ? targets : 'urn:variorum:investigation',
  };
}

type Body = NonNullable<WebAnnotation['body']>[number];
const textual = (body: Omit<Body, 'type'>): Body => ({ type: 'TextualBody', ...body });

function targetOf(source: DossierSource, { start, end }: Span): Target {
  const { exact, prefix, suffix } = quoteAt(source.text, { start, end });
  return {
    type: 'SpecificResource',
    source: { id: addressOf(source), type: 'Text', format: 'text/plain' },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** Its address in the web; else one made of the checksum of its file, else of its id in the library. */
const addressOf = ({ url, sha256, id }: DossierSource): string =>
  url && /^https?:\/\/[^\s<>"]+$/i.test(url)
    ? url
    : sha256
      ? `urn:sha256:${sha256}`
      : `urn:variorum:text:${encodeURIComponent(id)}`;

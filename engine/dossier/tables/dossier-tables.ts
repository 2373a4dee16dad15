/** What a dossier tells, as tables for a spreadsheet or a program: one row a finding, a fact in a text, a quotation. */
import type { Span } from '../../types.ts';
import { csv, factTable } from '../../view/index.ts';
import {
  ORDERED_WORDS,
  PROPOSAL_WORDS,
  verdictWords,
  reportedName,
  settingsWords,
  thrownAwayWords,
  type Reading,
} from '../../second-reader/index.ts';
import type { Evidence } from '../../types.ts';
import { checkVerbatim } from '../contents/check-verbatim.ts';
import {
  citedPlace,
  citedSources,
  namedSentence,
  wholeSentences,
  type CitedSource,
} from '../contents/cited-sources.ts';
import { contentsOf } from '../contents/dossier-contents.ts';
import { entriesOf } from '../contents/entries.ts';
import { proposalEntries } from '../contents/proposal-entries.ts';
import { countLabels } from '../contents/gather-places.ts';
import type { Dossier } from '../dossier.ts';
import { FINDING_LABELS } from '../finding-labels.ts';

export const TABLES = ['findings', 'facts', 'figures', 'quotations'] as const;
export type TableName = (typeof TABLES)[number];

/**
 * A table of a dossier as CSV. `findings`: one row for each, with what every text says; `facts`: one row for each text that tells a
 * figure, time or name; `figures`: one row for each place of a figure, by what is counted; `quotations`: one row for each stretch that a dossier quotes, with its offsets (UTF-16, end exclusive).
 *
 * @throws {QuotationMismatch} when any quotation differs from its source's text
 */
export function tableOf(dossier: Dossier, name: TableName): string {
  return csv(
    { findings: findingRows, facts: factRows, figures: figureRows, quotations: quotationRows }[name](dossier),
  );
}

function findingRows(dossier: Dossier): string[][] {
  const cited = citedSources(dossier);
  checkVerbatim(dossier, { parts: [] });
  const { secondReading } = dossier;
  const saidBy = (reading: Reading | undefined) =>
    secondReading
      ? [
          reading ? verdictWords(reading) : '',
          reading?.reason ?? '',
          ...(reading
            ? [
                reading.ordered ? ORDERED_WORDS : '',
                secondReading.model,
                reportedName(secondReading) ?? '',
                reading.at.slice(0, 10),
                String(secondReading.promptVersion),
                settingsWords(secondReading.settings) ?? '',
                thrownAwayWords(secondReading),
              ]
            : ['', '', '', '', '', '', '']),
        ]
      : [];
  const cells = (places: readonly Evidence[]) =>
    cited.flatMap((source) => {
      const own = places.filter((place) => place.source === source.source.id);
      const locators = countLabels(own.map((place) => citedPlace(source, place).locator));
      return [[...new Set(own.map(({ quote }) => quote))].join(' / '), locators.join('; ')];
    });
  return [
    [
      'Finding',
      'Type',
      'Rule',
      'Sentence',
      'Judgement',
      'Reason',
      'Significance',
      'Confidence',
      ...cited.flatMap(({ name }) => [name, `Where in ${name}`]),
      ...(secondReading
        ? [
            'Second reader',
            'Its reason',
            'Caution',
            'Model',
            'Reported as',
            'Read on',
            'Prompt version',
            'Settings',
            'Answers thrown away',
          ]
        : []),
    ],
    ...entriesOf(dossier).map(({ id, finding, says, verdict, reason }) => [
      id,
      finding === null ? '' : FINDING_LABELS[finding.type],
      finding?.rule ?? '',
      finding === null ? says : namedSentence(finding, cited),
      verdict,
      reason,
      finding?.significance.toFixed(2) ?? '',
      finding?.confidence.toFixed(2) ?? '',
      ...cells(finding?.places ?? []),
      ...saidBy(secondReading?.verdicts.find((one) => one.finding === id)),
    ]),
    ...proposalEntries(dossier).map(({ proposal, verdict, reason }) => [
      proposal.id,
      'Proposed by the second reader',
      '',
      PROPOSAL_WORDS[proposal.kind],
      verdict,
      reason,
      '',
      '',
      ...cells(proposal.places),
      ...saidBy(proposal),
    ]),
  ];
}

function factRows(dossier: Dossier): string[][] {
  const cited = citedSources(dossier);
  checkVerbatim(dossier, { parts: [] });
  const { lines } = factTable(dossier.comparison);
  return [
    ['Fact', 'Topic', 'Standing', 'Source', 'Key', 'Value', 'Where', 'Said by', 'Certainty', 'Sentence'],
    ...lines.flatMap(({ topic, standing, cells }, at) =>
      cells.flatMap((cell, column) => {
        if (cell === null) return [];
        const source = cited[column]!;
        const { locator } = citedPlace(source, cell.place);
        return [
          [
            String(at + 1),
            topic,
            standing,
            source.name,
            source.key,
            cell.value,
            locator,
            cell.teller ?? '',
            cell.certainty ?? '',
            cell.place.quote,
          ],
        ];
      }),
    ),
  ];
}

/** Every figure and date of the texts by what it counts; where nobody gathered them, those that facts tell. */
function figureRows(dossier: Dossier): string[][] {
  const cited = citedSources(dossier);
  const head = [
    'Figure',
    'What is counted',
    'Kind',
    'Standing',
    'Source',
    'Key',
    'Value',
    'As printed',
    'Where',
    'Sentence',
  ];
  const sentenceOf = (source: CitedSource, place: Span) => {
    const { start, end } = wholeSentences(source, place);
    return source.source.text.slice(start, end);
  };
  if (dossier.figures !== undefined)
    return [
      head,
      ...dossier.figures.flatMap(({ what, kind, status, figures }, at) =>
        figures.flatMap(({ place, value }) => {
          const source = cited.find((one) => one.source.id === place.source);
          if (source === undefined) return [];
          const { locator } = citedPlace(source, place);
          return [
            [
              String(at + 1),
              what,
              kind,
              status,
              source.name,
              source.key,
              value,
              place.quote,
              locator,
              sentenceOf(source, place),
            ],
          ];
        }),
      ),
    ];
  const { lines } = factTable(dossier.comparison);
  return [
    head,
    ...lines
      .filter(({ topic }) => ['toll', 'figures', 'money', 'time'].includes(topic))
      .flatMap(({ topic, standing, cells }, at) =>
        cells.flatMap((cell, column) => {
          if (cell === null) return [];
          const source = cited[column]!;
          const { locator } = citedPlace(source, cell.place);
          const kind = topic === 'time' ? 'date' : 'number';
          return [
            [
              String(at + 1),
              `${cell.around.before}…${cell.around.after}`.trim(),
              kind,
              standing,
              source.name,
              source.key,
              cell.value,
              cell.value,
              locator,
              sentenceOf(source, cell.place),
            ],
          ];
        }),
      ),
  ];
}

function quotationRows(dossier: Dossier): string[][] {
  const { parts, sources } = contentsOf(dossier, 'archive');
  return [
    ['Part', 'Source', 'Key', 'Where', 'Start', 'End', 'Quotation'],
    ...parts.flatMap(({ name, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'quotation') return [];
        const source = sources[block.source]!;
        const where = countLabels(block.cited.map(({ locator }) => locator)).join('; ');
        return [[name, source.name, source.key, where, String(block.start), String(block.end), block.quote]];
      }),
    ),
  ];
}

import type { Finding } from '../../types.ts';
import { isProposalId } from '../../second-reader/index.ts';
import { FINDING_LABELS } from '../finding-labels.ts';
import { shortenAll } from '../shorten.ts';
import { heading, paragraph, text, type Block, type Part } from './blocks.ts';
import { namedSentence, quotationsOf, type CitedSource } from './cited-sources.ts';
import { headingValues } from './heading-values.ts';
import { findingAnchor, VERDICT_WORDS, type Entry, type Judged } from './entries.ts';

/** About as long as a heading may grow with the values in it, in characters. */
const HEADING_VALUES = 60;

/** The section of one finding; its number stands in the table before. `full`: with the rule that found it and how sure that is; `said`: what else is said of it. */
export function findingPart(
  entry: Entry,
  number: number,
  cited: readonly CitedSource[],
  full: boolean,
  said: readonly Block[] = [],
): Part {
  const { finding } = entry;
  const anchor = findingAnchor(entry.id);
  const blocks: Block[] =
    finding === null
      ? [
          heading(2, `${number}. ${findingTitle(entry)}`, anchor),
          paragraph(text(entry.says)),
          paragraph(
            text(
              isProposalId(entry.id)
                ? 'This was judged when a second reader had read the texts. What it said is not at hand here.'
                : 'This was judged when an earlier version of the texts or of the program was compared.',
            ),
          ),
        ]
      : [
          heading(2, `${number}. ${findingTitle(entry)}`, anchor),
          paragraph(text(namedSentence(finding, cited))),
          ...quotationsOf(finding.places, cited),
          ...(finding.explained && entry.verdict !== 'confirmed'
            ? [paragraph(text(`The sources themselves explain it: ${finding.explained}`))]
            : []),
        ];
  return {
    name: anchor.id,
    blocks: [
      ...blocks,
      ...said,
      // That nobody judged it stands in the table; said again below each it would be read over.
      ...(full || isJudged(entry) ? judgementBlocks(entry) : []),
      ...(full ? ruleOf(entry) : []),
    ],
  };
}

/** The heading of an entry. */
export function findingTitle({ finding, id }: Entry): string {
  if (finding !== null) return titleOfFinding(finding);
  return isProposalId(id) ? 'Proposed by a second reader' : 'No longer reported';
}

/** `Number: three / four`. */
export function titleOfFinding(finding: Finding): string {
  const values = shortenAll(headingValues(finding), HEADING_VALUES);
  const label = FINDING_LABELS[finding.type];
  return values.length > 0 ? `${label}: ${values.join(' / ')}` : label;
}

const isJudged = ({ verdict, reason, opinions }: Judged) =>
  verdict !== 'open' || reason !== '' || opinions.length > 0;

/** What was decided, by the user and by others. */
export function judgementBlocks({ verdict, reason, author, opinions }: Judged): Block[] {
  const by =
    author !== '' && (verdict !== 'open' || opinions.length > 0) ? `Judgement of ${author}` : 'Judgement';
  return [
    judged(by, verdict, reason),
    ...opinions.map((one) =>
      judged(one.author === '' ? 'Another judgement' : `Judgement of ${one.author}`, one.verdict, one.reason),
    ),
  ];
}

function judged(by: string, verdict: Entry['verdict'], reason: string): Block {
  const why = reason.replace(/\s*\n\s*/g, ' ');
  return paragraph(
    text(`${by}: `),
    text(VERDICT_WORDS[verdict], 'strong'),
    text(why === '' ? '.' : `. ${why}`),
  );
}

function ruleOf({ finding, id }: Entry): Block[] {
  if (finding === null) return [paragraph(text('Finding '), text(id, 'code'))];
  const { rule, confidence, significance } = finding;
  return [
    paragraph(
      text('Rule '),
      text(rule, 'code'),
      text(`, confidence ${confidence.toFixed(2)}, significance ${significance.toFixed(2)}, finding `),
      text(id, 'code'),
    ),
  ];
}

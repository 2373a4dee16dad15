/** What a second reader said, in a dossier: beside each finding, as a part of its own, and in the method. */
import {
  methodOfReading,
  ORDERED_WORDS,
  PROPOSAL_WORDS,
  READER_CAUTION,
  READER_VERDICT_WORDS,
  type Reading,
} from '../../second-reader/index.ts';
import type { Dossier } from '../dossier.ts';
import { heading, paragraph, text, type Block, type Part } from './blocks.ts';
import { quotationsOf, type CitedSource } from './cited-sources.ts';

/** Its verdict on a finding; nothing where it has none. */
export function readerVerdictOf({ secondReading }: Dossier, finding: string): Block[] {
  const reading = secondReading?.verdicts.find((one) => one.finding === finding);
  return secondReading && reading ? [verdict(reading, secondReading.model)] : [];
}

function verdict(reading: Reading, model: string): Block {
  return paragraph(
    text(`Second reader (${model}, ${reading.at.slice(0, 10)}): `),
    text(READER_VERDICT_WORDS[reading.verdict], 'strong'),
    text(`. ${reading.reason}${reading.ordered ? ` ${ORDERED_WORDS}` : ''}`),
  );
}

/** What it proposes and no rule found: a class of its own. Null for nothing. */
export function proposalsPart({ secondReading }: Dossier, cited: readonly CitedSource[]): Part | null {
  if (!secondReading || secondReading.proposals.length === 0) return null;
  const { proposals, model } = secondReading;
  return {
    name: 'second-reader',
    blocks: [
      heading(1, 'Proposed by the second reader'),
      paragraph(text(`No rule of the program found these, and nobody has judged them. ${READER_CAUTION}`)),
      ...proposals.flatMap((proposal, at) => [
        heading(2, `Proposal ${at + 1}. ${PROPOSAL_WORDS[proposal.kind]}`),
        ...quotationsOf(proposal.places, cited),
        verdict(proposal, model),
      ]),
    ],
  };
}

/** Sentences for the method; none without a second reader. */
export const readerMethod = ({ secondReading }: Dossier): string[] =>
  secondReading ? methodOfReading(secondReading) : [];

/** What a second reader said, in a dossier: beside each finding, as a part of its own, and in the method. */
import {
  methodOfReading,
  PROPOSAL_WORDS,
  READER_CAUTION,
  reasonWords,
  type Reading,
  unansweredSentence,
  verdictWords,
} from '../../second-reader/index.ts';
import type { Dossier } from '../dossier.ts';
import { heading, paragraph, text, type Block, type Part } from './blocks.ts';
import { counted, inWords, quotationsOf, type CitedSource } from './cited-sources.ts';
import { VERDICT_WORDS } from './entries.ts';
import { judgementBlocks } from './finding-part.ts';
import { proposalEntries } from './proposal-entries.ts';

/** Its verdict on a finding; nothing where it has none. */
export function readerVerdictOf({ secondReading }: Dossier, finding: string): Block[] {
  const reading = secondReading?.verdicts.find((one) => one.finding === finding);
  return secondReading && reading ? [verdict(reading, secondReading.model)] : [];
}

function verdict(reading: Reading, model: string): Block {
  return paragraph(
    text(`Second reader (${model}, ${reading.at.slice(0, 10)}): `),
    text(verdictWords(reading), 'strong'),
    text(`. ${reasonWords(reading)}`),
  );
}

/** What it proposes and no rule found: a class of its own, each with its judgement; dismissed ones where `all` is told. Null for nothing. */
export function proposalsPart(dossier: Dossier, cited: readonly CitedSource[], all: boolean): Part | null {
  const entries = proposalEntries(dossier);
  if (entries.length === 0) return null;
  const told = entries.filter(({ verdict: judged }) => all || judged !== 'dismissed');
  const leftOut = entries.length - told.length;
  const counts = (['confirmed', 'open', 'explained', 'dismissed'] as const).flatMap((judged) => {
    const of = entries.filter((one) => one.verdict === judged).length;
    return of === 0 ? [] : [`${of} ${VERDICT_WORDS[judged]}`];
  });
  return {
    name: 'second-reader',
    blocks: [
      heading(1, 'Proposed by the second reader'),
      paragraph(
        text(
          `${counted(entries.length, 'proposal')}: ${inWords(counts)}. ${leftOut === 0 ? '' : `What was dismissed is left out here. `}No rule of the program found them. ${READER_CAUTION}`,
        ),
      ),
      ...told.flatMap((entry, at) => [
        heading(2, `Proposal ${at + 1}. ${PROPOSAL_WORDS[entry.proposal.kind]}`),
        ...quotationsOf(entry.proposal.places, cited),
        verdict(entry.proposal, dossier.secondReading!.model),
        ...judgementBlocks(entry),
      ]),
    ],
  };
}

/** Sentences for the method; none without a second reader. */
export function readerMethod(dossier: Dossier): string[] {
  const { secondReading, unansweredReader } = dossier;
  const missing = unansweredReader ? [unansweredSentence(unansweredReader)] : [];
  if (!secondReading) return missing;
  const dismissed = proposalEntries(dossier).filter((one) => one.verdict === 'dismissed').length;
  return [
    ...methodOfReading(secondReading),
    ...missing,
    ...(dismissed === 0
      ? []
      : [`${counted(dismissed, 'proposal')} of the second reader dismissed by a person.`]),
  ];
}

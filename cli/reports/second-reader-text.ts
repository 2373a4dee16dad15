import {
  methodOfReading,
  ORDERED_WORDS,
  PROPOSAL_WORDS,
  READER_VERDICT_WORDS,
  type Reading,
  type SecondReading,
} from '../../engine/second-reader/index.ts';

/** What the second reader says of a finding, in one line; null for nothing. */
export function saidOfFinding(reading: SecondReading | null, finding: string): string | null {
  const said = reading?.verdicts.find((one) => one.finding === finding);
  return reading && said ? lineOf(said, reading) : null;
}

/** A proposal as a heading and a line. */
export const proposalLines = (reading: SecondReading) =>
  reading.proposals.map((proposal) => ({
    title: `${PROPOSAL_WORDS[proposal.kind]} (proposed by the second reader)`,
    says: lineOf(proposal, reading),
    places: proposal.places,
  }));

export const methodLines = methodOfReading;

const lineOf = (said: Reading, { model }: SecondReading) =>
  `Second reader (${model}, ${said.at.slice(0, 10)}): ${READER_VERDICT_WORDS[said.verdict]}. ${said.reason}${said.ordered ? ` ${ORDERED_WORDS}` : ''}`;

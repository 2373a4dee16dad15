import {
  methodOfReading,
  PROPOSAL_WORDS,
  reasonWords,
  verdictWords,
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
  `Second reader (${model}, ${said.at.slice(0, 10)}): ${verdictWords(said)}. ${reasonWords(said)}`;

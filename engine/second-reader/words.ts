/** What verdicts and proposals of a second reader are called, wherever they are told. */
import {
  countThrownAway,
  type Proposal,
  type ReaderVerdict,
  type Reading,
  type SecondReading,
} from './reading.ts';
import type { Rejection } from './answer.ts';

export const READER_VERDICT_WORDS: Readonly<Record<ReaderVerdict, string>> = {
  agrees: 'agrees that they differ',
  detail: 'only in detail',
  same: 'no difference',
  other: 'another event',
  unsure: 'cannot say',
};

/** What it says of a finding, or of places that no rule claimed to differ: there is nothing to agree to there. */
export const verdictWords = ({
  verdict,
  kind,
}: Pick<Reading, 'verdict'> & { readonly kind?: Proposal['kind'] }): string =>
  kind !== undefined && verdict === 'agrees' ? 'says that they differ' : READER_VERDICT_WORDS[verdict];

/** Its reason, marked as words of the model and not of the program, and what warns of it. */
export const reasonWords = ({ reason, ordered }: Pick<Reading, 'reason' | 'ordered'>): string =>
  [...(reason === '' ? [] : [`In its words: “${reason}”`]), ...(ordered ? [ORDERED_WORDS] : [])].join(' ');

export const PROPOSAL_WORDS: Readonly<Record<Proposal['kind'], string>> = {
  'difference': 'Told differently',
  'in-other-words': 'Told in other words',
}; // prettier-ignore

/** A proposal in a sentence that names whose it is: for notes, and for what is remembered of one that was judged. */
export const proposalSentence = (proposal: Proposal, model: string): string =>
  `Proposed by the second reader (${model}): ${PROPOSAL_WORDS[proposal.kind].toLowerCase()}. ${reasonWords(proposal)}`;

const REJECTION_WORDS: Readonly<Record<Rejection, string>> = {
  'no-json': 'no answer in the asked form',
  'other-shape': 'an answer of another shape',
  'contradictory': 'an answer that contradicts itself',
  'echo': 'the question repeated',
  'invented-words': 'words that do not stand in the texts',
}; // prettier-ignore

/** Stands with every word of a second reader. */
export const READER_CAUTION =
  'A language model wrote this. It may be wrong, also where it is sure; only its quoted words were checked.';

export const ORDERED_WORDS =
  'The passages hold words that read like orders to a machine, which the model may have followed.';

/** A verdict where there is no room for its reason; what warns of it stands with it all the same. */
export const shortVerdict = ({ verdict, ordered }: Pick<Reading, 'verdict' | 'ordered'>): string =>
  `${READER_VERDICT_WORDS[verdict]}${ordered ? `. ${ORDERED_WORDS}` : ''}`;

/** How many answers were thrown away: `2 of 60`. */
export const thrownAwayWords = (reading: Pick<SecondReading, 'thrownAway' | 'answered'>): string =>
  `${countThrownAway(reading)} of ${reading.answered}`;

/** How the model was asked, on one line; null where nothing of it is known. */
export const settingsWords = (settings: SecondReading['settings']): string | null =>
  settings &&
  [
    settings.temperature === null ? 'no temperature taken' : `temperature ${settings.temperature}`,
    settings.seed === null ? 'no seed taken' : `seed ${settings.seed}`,
    settings.structured ? 'a schema for the answers taken by the server' : 'no schema taken by the server',
  ].join(', ');

/** The model as its server names it, where that is another name than it was asked for by; else null. */
export const reportedName = ({ model, reported }: SecondReading): string | null =>
  reported === model ? null : reported;

/** Who said it and how it was asked, on one line, for what leaves the program without a method. */
export const sourceOfReading = ({ at }: Pick<Reading, 'at'>, reading: SecondReading): string =>
  [
    reading.model,
    ...[reportedName(reading)].flatMap((name) => (name === null ? [] : `reported as “${name}”`)),
    at.slice(0, 10),
    `prompt version ${reading.promptVersion}`,
    ...[settingsWords(reading.settings)].flatMap((words) => words ?? []),
    `${thrownAwayWords(reading)} answers thrown away`,
  ].join(', ');

/** What of a second reading that was asked for did not come. */
export interface UnansweredReader {
  readonly model: string;
  /** How many places it was to read, and how many of them it answered. */
  readonly asked: number;
  readonly answered: number;
  /** Why there is no more, in a sentence. */
  readonly why: string;
}

/** What did not come, wherever the result is told. */
export function unansweredSentence({ model, asked, answered, why }: UnansweredReader): string {
  const number = (count: number) => count.toLocaleString('en');
  const said =
    answered === 0
      ? `A second reader, the language model “${model}”, was asked for and did not answer.`
      : `The second reader (${model}) answered ${number(answered)} of the ${number(asked)} places that it was to read; of the others nothing is known.`;
  return `${said} ${why}`;
}

/** How the second reading came about, as sentences for the method. */
export function methodOfReading(reading: SecondReading): string[] {
  const { model, promptVersion, host, nominated, answered } = reading;
  const [reported, settings] = [reportedName(reading), settingsWords(reading.settings)];
  const thrown = countThrownAway(reading);
  const share = answered === 0 ? 0 : Math.round((thrown / answered) * 100);
  const why = (Object.entries(reading.thrownAway) as [Rejection, number][])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${REJECTION_WORDS[name]} ${count}`)
    .join(', ');
  const [first, last] = reading.between.map((at) => at.slice(0, 10));
  const when = first === last ? ` on ${first}` : ` from ${first} to ${last}`;
  return [
    `A second reader, the language model “${model}”${reported === null ? '' : ` (reported as “${reported}”)`} on ${host}, was asked${when} about ${answered.toLocaleString('en')} of ${nominated.toLocaleString('en')} places. ${READER_CAUTION}`,
    `Second reader: prompt version ${promptVersion}${settings === null ? '' : `, ${settings}`}${tokensOf(reading)}. Every answer was checked against the schema and the texts here.`,
    `Second reader: ${thrown.toLocaleString('en')} of ${answered.toLocaleString('en')} answers thrown away (${share} %)${why === '' ? '' : `: ${why}`}.`,
  ];
}

/** What it cost; where the server did not count, nobody knows more than the length of the words tells. */
function tokensOf({ tokens, estimated }: Pick<SecondReading, 'tokens' | 'estimated'>): string {
  if (tokens === 0) return '';
  const count = `${tokens.toLocaleString('en')} tokens`;
  return estimated ? `, about ${count}, estimated by length` : `, ${count}`;
}

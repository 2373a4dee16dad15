/** The second reader: what it is asked, what is believed of its answers, and what is told of them. */
export { answerSchema } from './answer-schema.ts';
export { readAnswer, REJECTIONS, type Answer, type ReadAnswer, type Rejection } from './answer.ts';
export { nominationsOf, questionsOf, type Nomination } from './nominations.ts';
export { messagesFor, PROMPT_VERSION, type Message } from './prompt.ts';
export { LONGEST_PASSAGE, MOST_PASSAGES, questionKey, type Passage, type Question } from './question.ts';
export {
  countThrownAway,
  isProposalId,
  READER_VERDICTS,
  readingOf,
  verdictOf,
  type FindingReading,
  type Proposal,
  type ReaderAnswer,
  type ReaderSettings,
  type ReaderVerdict,
  type Reading,
  type SecondReading,
} from './reading.ts';
export { builtInPair } from './built-in-pair.ts';
export {
  methodOfReading,
  ORDERED_WORDS,
  PROPOSAL_WORDS,
  proposalSentence,
  READER_CAUTION,
  READER_VERDICT_WORDS,
  reportedName,
  settingsWords,
  reasonWords,
  shortVerdict,
  verdictWords,
  sourceOfReading,
  thrownAwayWords,
  unansweredSentence,
  type UnansweredReader,
} from './words.ts';
